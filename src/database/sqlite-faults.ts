import type Sqlite from 'better-sqlite3';
import { diskFull, type FailStop, storageFailed } from './fail-stop.js';
import { tooManyWrites } from './postgres-refusals.js';

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

/** The file cannot be read or written, was not brought to the disk, or is no longer what SQLite has written. */
export const isOfStorage = (code: string): boolean => /^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(code);

/** What a caller is told of a transaction that failed; undefined where the storage had no part in it. */
export const refusalOfWrite = (error: unknown, failStop: FailStop) =>
  failStop.fault ? storageFailed
    // the commit's last frame was never whole, so that a recovery does not take it for one, and the next transaction writes over it: this is survived
    : codeOf(error) === 'SQLITE_FULL' ? diskFull
    // another process writes (the shell, beside a server), or has written since this transaction read
    : /^SQLITE_BUSY/.test(codeOf(error)) ? tooManyWrites
      : undefined;

/** What kysely sends by itself. Where one of these fails, it keeps the only connection for ever. */
const ofKysely = /^(begin|rollback)\b/i;
const nothing: Sqlite.RunResult = { changes: 0, lastInsertRowid: 0 };

/**
 * From here on nothing fails on the connection without being seen, whoever catches it; after the storage has failed nothing is run. SQLite ends a
 * transaction by itself where the disk is full or broken, and then there is none to roll back.
 */
export function watch(connection: Sqlite.Database, failStop: FailStop): Sqlite.Database {
  const guarded = <T>(work: () => T): T => {
    if (failStop.fault) throw failStop.fault;
    try {
      return work();
    } catch (error) {
      if (isOfStorage(codeOf(error))) failStop.stop(error as Error);
      throw error;
    }
  };
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((text: string) => {
    const begins = ofKysely.test(text);
    if (begins && failStop.fault) return { reader: false, run: () => nothing };
    const statement = guarded(() => prepare(text));
    const its = Object.getPrototypeOf(statement) as typeof statement;
    const nothingToDo = () => begins && (failStop.fault !== undefined || (/^r/i.test(text) && !connection.inTransaction));
    statement.run = (...values) => (nothingToDo() ? nothing : guarded(() => its.run.apply(statement, values)));
    statement.get = (...values) => guarded(() => its.get.apply(statement, values));
    statement.all = (...values) => guarded(() => its.all.apply(statement, values));
    return statement;
    // its own type tells the places of a statement from its type arguments
  }) as typeof connection.prepare;
  return connection;
}
