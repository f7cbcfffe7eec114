// A process of its own that answers one statement after the other. It imports nothing of ours, so that it runs as it is written, too.
import { Worker } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';

const connection = new Sqlite(process.argv[2], { readonly: true, timeout: 5000 });
connection.pragma('cache_size=-64000');

// an answer that finds its parent gone is no fault: nobody waits for it, and this process ends with the connection
const answer = (told: object) => process.send?.(told, undefined, {}, () => undefined);

process.on('message', ({ text, values }: { text: string; values: unknown[] }) => {
  try {
    answer({ rows: connection.prepare(text).raw().all(...values) });
  } catch (error) {
    answer({ fault: (error as Error).message, code: (error as { code?: string }).code });
  }
});
process.on('disconnect', () => process.exit());
// in the middle of a statement it does not hear that its parent is gone: a thread looks after that
new Worker(`setInterval(() => process.ppid === ${process.ppid} || process.kill(process.pid, 'SIGKILL'), 500)`, { eval: true }).unref();
// a terminal's Ctrl-C reaches this process as well, and what was asked is still to be answered: it ends when its parent does
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
