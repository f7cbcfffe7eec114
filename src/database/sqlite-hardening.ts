import type Sqlite from 'better-sqlite3';
import { DatabaseFault } from './database-fault.js';

const settings = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, wal_autocheckpoint: 0 } as const;

/** An existing WAL file opens with a setting under which a power cut loses acknowledged writes; so it is set, and read back. */
export function harden(connection: Sqlite.Database): Sqlite.Database {
  connection.pragma('busy_timeout=5000');
  connection.pragma('journal_mode=wal');
  connection.pragma('synchronous=full');
  connection.pragma('foreign_keys=on');
  // done apart, where a failure is seen
  connection.pragma('wal_autocheckpoint=0');
  return checkHardened(connection);
}

function checkHardened(connection: Sqlite.Database): Sqlite.Database {
  for (const [name, expected] of Object.entries(settings)) {
    const found = connection.pragma(name, { simple: true });
    if (found !== expected) throw new DatabaseFault(`the database ${connection.name} does not keep what it acknowledges: ${name} is ${found}, and has to be ${expected}`);
  }
  return connection;
}
