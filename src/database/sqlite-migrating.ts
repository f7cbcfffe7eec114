import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { MikroORM } from '@mikro-orm/sqlite';
import { systemClock } from '../kernel/clock.js';
import { backUpSqlite } from './backup/sqlite-backup.js';
import { expectRoom } from './backup/whole-file.js';
import { DatabaseFault } from './database-fault.js';
import { checkNotNewer, migrations } from './migrations/index.js';

/** Brings a file up to this version: all that is missing in one transaction, after a copy of what is there was put beside it. */
export async function migrate(orm: MikroORM, file: string): Promise<void> {
  const connection = await orm.em.getConnection().getNativeClient();
  const has = connection.prepare("select 1 from sqlite_master where name = 'mikro_orm_migrations'").get();
  const done = has ? (connection.prepare('select name from mikro_orm_migrations').all() as { name: string }[]).map(({ name }) => name) : [];
  checkNotNewer(done);
  const missing = migrations.sqlite.filter(({ name }) => !done.includes(name));
  if (missing.length === 0) return;
  if (done.length > 0) await keepAsItWas(file, missing[0].name);
  // a rebuilt table would set references to NULL while foreign keys are on, and switching them off does nothing inside a transaction
  connection.pragma('foreign_keys=off');
  // makes its own table first, which it would wait for inside the transaction: there is one connection
  await orm.migrator.getPending();
  await orm.em.getConnection().transactional(async transaction => {
    await orm.migrator.up({ transaction });
    const broken = connection.pragma('foreign_key_check') as unknown[];
    if (broken.length) throw new DatabaseFault(`the migration would leave ${broken.length} references that point nowhere; nothing is changed`);
  });
  connection.pragma('foreign_keys=on');
}

/** One copy for each step of versions: a start that was interrupted and tried again makes it again in its place. */
async function keepAsItWas(file: string, missing: string): Promise<void> {
  // the copy, and what the migration writes before it is committed
  expectRoom(dirname(file), 2 * statSync(file).size, `the database ${file} has to be brought up to this version, which`);
  const backup = `${file}.before-${missing}.backup`;
  await backUpSqlite(file, backup, systemClock('UTC').now(), { replaces: true });
  process.stderr.write(`chidao: ${file} is brought up to this version; as it was it is kept in ${backup}\n`);
}
