import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { seedDemo } from '../seeds/seed.js';
import { Database } from '../src/database/database.js';
import { systemClock } from '../src/kernel/clock.js';
import { type App, makeApp } from '../src/server/app.js';
import { createToken } from '../src/server/session.js';
import { bothExecutors } from './both-executors.js';
import { administer, aPlace, engine, type Place } from './database.js';
import { inTurn } from './in-turn.js';

const clock = systemClock('Asia/Ho_Chi_Minh');

/** What is recorded in an unused database: once in a run, and copied for each who asks. */
export async function aDemo(): Promise<Place> {
  return aPlace(await inTurn(join(inject('folder'), 'recording'), recorded));
}

async function recorded(): Promise<Pick<Place, 'url'>> {
  const [folder, name] = [inject('folder'), 'chidao_demo'];
  const url = engine() === 'sqlite' ? `sqlite:${join(folder, name)}` : `${inject('postgres')}/${name}`;
  const done = join(folder, 'recorded');
  if (existsSync(done)) return { url };
  if (engine() === 'postgres') await administer(inject('postgres'), `create database ${name} template chidao_empty`);
  const database = await Database.open(url);
  await seedDemo(database, clock);
  await database.close();
  writeFileSync(done, '');
  return { url };
}

/** The demo as `npm start` serves it, listening on a free port of this machine while the tests of a file run. */
export function theDemo() {
  let place: Place;
  let database: Database;
  let app: App;
  let url = '';
  beforeAll(async () => {
    place = await aDemo();
    database = await Database.open(place.url);
    app = await makeApp({ database, clock, config: { demo: true, dueSoonDays: 3, staleDays: 100 }, executor: bothExecutors });
    url = `${await app.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await database.close();
    await place.remove();
  });
  return { clock, url: () => url, token: (login: string) => createToken(database, clock, login, 1) };
}
