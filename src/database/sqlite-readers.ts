import { type ChildProcess, fork } from 'node:child_process';
import { extname, join } from 'node:path';
import { Refusal } from '../kernel/refusal.js';
import type { FailStop } from './fail-stop.js';
import { isOfStorage } from './sqlite-faults.js';
import { patienceOfReads } from './statements.js';

/** So many reads of unbounded cost run at once; the others wait for their turn. */
const mostReaders = 2;

interface Asked {
  text: string;
  values: unknown[];
  answer: PromiseWithResolvers<unknown[][]>;
  deadline: NodeJS.Timeout;
}
type Answer = { rows: unknown[][] } | { fault: string; code?: string };

/** The file that the process runs: beside this one, in the form in which this one runs; it is in the bundle, too. */
const program = join(import.meta.dirname, `sqlite-reader${extname(import.meta.filename)}`);

/**
 * Processes that read what may take long. SQLite cannot be interrupted from the thread that waits for it, and a thread does not end
 * while it is inside SQLite: a process does.
 */
export class SqliteReaders {
  readonly #waiting: Asked[] = [];
  readonly #idle: ChildProcess[] = [];
  readonly #busy = new Map<ChildProcess, Asked>();

  constructor(
    readonly file: string,
    readonly failStop: FailStop,
    readonly patience = patienceOfReads,
  ) {}

  rows(text: string, values: unknown[]): Promise<unknown[][]> {
    const answer = Promise.withResolvers<unknown[][]>();
    const asked: Asked = { text, values, answer, deadline: setTimeout(() => this.#giveUp(asked), this.patience) };
    this.#waiting.push(asked);
    this.#next();
    return answer.promise;
  }

  #next(): void {
    while (this.#waiting.length > 0 && this.#busy.size < mostReaders) {
      const reader = this.#idle.pop() ?? this.#start();
      const asked = this.#waiting.shift() as Asked;
      this.#busy.set(reader, asked);
      reader.ref();
      reader.send({ text: asked.text, values: asked.values });
    }
  }

  #start(): ChildProcess {
    const reader = fork(program, [this.file], { serialization: 'advanced', execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    reader.on('message', (answer: Answer) => {
      const asked = this.#freed(reader);
      // one that waits does not hold this process when it wants to end
      reader.unref();
      reader.channel?.unref();
      this.#idle.push(reader);
      if (asked && 'rows' in answer) asked.answer.resolve(answer.rows);
      else if (asked && 'fault' in answer) asked.answer.reject(this.#seen(answer));
      this.#next();
    });
    reader.on('error', () => reader.kill('SIGKILL'));
    reader.on('exit', () => {
      const place = this.#idle.indexOf(reader);
      if (place >= 0) this.#idle.splice(place, 1);
      this.#freed(reader)?.answer.reject(new Error('the process that read ended before it answered'));
      this.#next();
    });
    return reader;
  }

  #seen({ fault, code = '' }: { fault: string; code?: string }): Error {
    const error = Object.assign(new Error(fault), { code });
    if (isOfStorage(code)) this.failStop.stop(error);
    return error;
  }

  #freed(reader: ChildProcess): Asked | undefined {
    const asked = this.#busy.get(reader);
    this.#busy.delete(reader);
    if (asked) clearTimeout(asked.deadline);
    return asked;
  }

  #giveUp(asked: Asked): void {
    asked.answer.reject(timeout(this.patience));
    const place = this.#waiting.indexOf(asked);
    if (place >= 0) this.#waiting.splice(place, 1);
    // the file is only read: to end in the middle loses nothing
    for (const [reader, running] of this.#busy) if (running === asked) reader.kill('SIGKILL');
  }

  async close(): Promise<void> {
    for (const { answer, deadline } of this.#waiting.splice(0)) {
      clearTimeout(deadline);
      answer.reject(new Error('the database was closed before it was read'));
    }
    const all = [...this.#idle, ...this.#busy.keys()];
    await Promise.all(
      all.map(reader => {
        if (reader.exitCode !== null || reader.signalCode !== null) return undefined;
        const gone = new Promise(resolve => reader.once('exit', resolve));
        reader.ref();
        reader.kill('SIGKILL');
        return gone;
      }),
    );
  }
}

export const timeout = (milliseconds: number): Refusal =>
  new Refusal('TIMEOUT', {
    en: `reading took longer than ${milliseconds / 1000} s and was ended; give a filter that selects less`,
    vi: `việc đọc dữ liệu kéo dài hơn ${milliseconds / 1000} giây nên đã dừng; hãy dùng bộ lọc để thu hẹp`,
  });
