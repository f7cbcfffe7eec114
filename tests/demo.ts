import { afterAll, beforeAll } from 'vitest';
import { seedDemo } from '../seeds/seed.js';
import { Database } from '../src/database/database.js';
import { systemClock } from '../src/kernel/clock.js';
import { type App, makeApp } from '../src/server/app.js';
import { createToken } from '../src/server/session.js';
import { bothExecutors } from './both-executors.js';
import { aPlace, type Place } from './database.js';
import { onceInARun } from './once-in-a-run.js';

const clock = systemClock('Asia/Ho_Chi_Minh');

/** What is recorded in an unused database. */
export async function aDemo(): Promise<Place> {
  return aPlace(await onceInARun('demo', demoIn));
}
async function demoIn(url: string): Promise<void> {
  const database = await Database.open(url);
  await seedDemo(database, clock);
  await database.close();
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
