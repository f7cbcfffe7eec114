import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { Database } from '../../src/database/database.js';
import { Person } from '../../src/person/person.js';
import { aPlace, engine } from '../database.js';

it.runIf(engine() === 'sqlite')('a change that another process keeps from its turn, or overtakes, is refused with nothing changed, and the next one is recorded', async () => {
  const place = await aPlace();
  const database = await Database.open(place.url);
  const other = new Sqlite(place.url.replace('sqlite:', ''));
  const add = () => other.exec("insert into person (name, sort_key) values ('of the shell', 'x')");
  const write = (name: string, meanwhile = () => {}) =>
    database.write(async em => {
      await em.find(Person, {}, { limit: 1 });
      meanwhile();
      em.create(Person, { name, sortKey: name });
    });
  const refusal = { code: 'UNAVAILABLE', message: 'too many changes are being recorded at once; nothing was changed, try again in a moment' };
  other.exec('begin immediate');
  await expect(write('Một')).rejects.toMatchObject(refusal);
  other.exec('rollback');
  await expect(write('Hai', add)).rejects.toMatchObject(refusal);
  await write('Ba');
  expect(other.prepare('select name from person order by id').pluck().all()).toEqual(['of the shell', 'Ba']);
  other.close();
  await database.close();
  await place.remove();
}, 60_000);
