import { recordRoot } from '../../seeds/directory.js';
import { recordLivingCommittee } from '../../seeds/living/living-committee.js';
import { Stage } from '../../seeds/stage.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/database/database.js';
import { verifyRecord } from '../../src/record/verify.read.js';
import { SetClock } from '../../src/kernel/clock.js';
import { seedDemo } from '../../seeds/seed.js';
import { aPlace, type Place } from '../database.js';

describe('the record', () => {
  let place: Place;
  let database: Database;
  beforeAll(async () => {
    place = await aPlace();
    database = await Database.open(place.url);
    await seedDemo(database, new SetClock('2026-11-22'));
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await place.remove();
  });
  it('of the demo is whole while the database is open', async () => {
    const t = performance.now();
    console.log(await verifyRecord(place.url), performance.now() - t);
    const u = performance.now();
    await verifyRecord(place.url);
    console.log(performance.now() - u);
  });
});
