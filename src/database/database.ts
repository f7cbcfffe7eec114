import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type EntityManager, MikroORM } from '@mikro-orm/sqlite';
import { Migrator } from '@mikro-orm/migrations';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import { Statements } from './statements.js';

/** Something about the database that the one who starts the program has to mend; told in one line. */
export class DatabaseFault extends Error {}

/** The file of a `sqlite:` address. */
export function fileOf(url: string): string {
  const match = /^sqlite:(?:\/\/)?(.+)$/.exec(url);
  if (!match) throw new DatabaseFault(`DATABASE_URL takes sqlite:<file>, for example sqlite:data/chidao.db; it is "${url.replace(/:\/\/[^@]*@/, '://…@')}"`);
  return resolve(match[1]);
}

/** One file: entities are changed on one connection, one transaction after the other; reading has a connection of its own. */
export class Database {
  private constructor(
    readonly orm: MikroORM,
    readonly statements: Statements,
  ) {}

  static async open(url: string): Promise<Database> {
    const file = fileOf(url);
    try {
      makeFolder(dirname(file));
      const orm = await openOrm(file);
      await harden(orm);
      await migrate(orm);
      return new Database(orm, new Statements(file));
    } catch (error) {
      if (error instanceof DatabaseFault) throw error;
      throw new DatabaseFault(`the database ${file} cannot be opened: ${(error as Error).message}`);
    }
  }

  /** A transaction that writes. Everything in it happens, or nothing. */
  write<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.orm.em.fork({ freshEventManager: true }).transactional(em => work(em as EntityManager));
  }

  async close(): Promise<void> {
    this.statements.close();
    await this.orm.close();
  }
}

/** By hand, because Node's own `recursive` never returns where a folder cannot be made below one that exists, like /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

const openOrm = (file: string): Promise<MikroORM> =>
  MikroORM.init({
    entities: [...entities],
    dbName: file,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, silent: true, snapshot: false, disableForeignKeys: false, allOrNothing: true },
    // what a command has made is written when it is recorded, not when something is looked up in between
    flushMode: 'commit',
    ignoreUndefinedInQuery: true,
  }) as Promise<MikroORM>;

/** An existing WAL file opens with a setting under which a power cut loses acknowledged writes; so it is set, and read back. */
async function harden(orm: MikroORM): Promise<void> {
  const connection = await orm.em.getConnection().getNativeClient();
  connection.pragma('busy_timeout=5000');
  connection.pragma('journal_mode=wal');
  connection.pragma('synchronous=full');
  connection.pragma('foreign_keys=on');
  const [mode, synchronous, foreignKeys] = ['journal_mode', 'synchronous', 'foreign_keys'].map(name => connection.pragma(name, { simple: true }));
  if (mode !== 'wal' || synchronous !== 2 || foreignKeys !== 1) throw new DatabaseFault(`the database does not keep what it acknowledges: journal_mode=${mode}, synchronous=${synchronous}, foreign_keys=${foreignKeys}`);
}

async function migrate(orm: MikroORM): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name));
  const connection = await orm.em.getConnection().getNativeClient();
  const has = connection.prepare("select 1 from sqlite_master where name = 'mikro_orm_migrations'").get();
  const done = has ? (connection.prepare('select name from mikro_orm_migrations').all() as { name: string }[]) : [];
  const newer = done.map(({ name }) => name).filter(name => !known.has(name));
  if (newer.length) throw new DatabaseFault(`the database was made by a newer version of Chidao (it has ${newer.join(', ')}); start that version, or use another DATABASE_URL`);
  if (done.length === migrations.length) return;
  // a rebuilt table would set references to NULL while foreign keys are on, and switching them off does nothing inside the migration's transaction
  connection.pragma('foreign_keys=off');
  await orm.migrator.up();
  const broken = connection.pragma('foreign_key_check') as unknown[];
  connection.pragma('foreign_keys=on');
  if (broken.length) throw new DatabaseFault(`the migration left ${broken.length} references that point nowhere`);
}

export const isNew = (url: string): boolean => {
  try {
    return statSync(fileOf(url)).size === 0;
  } catch {
    return true;
  }
};
