import type Sqlite from 'better-sqlite3';
import { LRUCache } from 'lru-cache';

/** From here on a connection prepares a statement once and keeps it by its text: for most of them preparing takes longer than running. */
export function keepStatements(connection: Sqlite.Database): void {
  const kept = new LRUCache<string, Sqlite.Statement>({ max: 500 });
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((text: string) => {
    let statement = kept.get(text);
    if (!statement) kept.set(text, (statement = prepare(text)));
    return statement;
    // its own type tells the places of a statement from its type arguments
  }) as typeof connection.prepare;
}
