import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visible } from '../../src/access/visibility.js';
import { yes } from '../../src/database/sql.js';
import { engine } from '../database.js';
import { aRandomWorld, type AWorld, today } from './a-random-world.js';
import { Chance } from '../chance.js';
import { Oracle } from './oracle.js';
import { rawRecords } from './raw-records.js';
import { isFound, lookAlike, medians } from './look-alikes.js';
import { Contradiction, Trier, ways } from './triples.js';

/** `npm run access:full` sets both; whoever finds something finds it again with the seed that is printed. */
const full = process.env.ACCESS_TRIPLES !== undefined;
const triples = Number(process.env.ACCESS_TRIPLES ?? 2000) / (engine() === 'postgres' ? 4 : 1);
const seed = Number(process.env.ACCESS_SEED ?? randomInt(2 ** 31));
/** So many are tried in one world before the next one is made. */
const perWorld = 2000;

describe('what anybody is answered', () => {
  it('is what the oracle says, by every path, in worlds that chance has made', async () => {
    const chance = new Chance(seed);
    const counts = new Map<string, number>();
    for (let left = triples; left > 0; left -= perWorld) {
      const world = await aRandomWorld(chance).catch(error => Promise.reject(new Error(`with ACCESS_SEED=${seed}: ${(error as Error).message}`, { cause: error })));
      try {
        await tryMany(await Trier.of(world, chance), Math.min(left, perWorld), counts);
      } finally {
        await world.close();
      }
    }
    if (full) console.log([`${engine()}: ${triples} triples, seed ${seed}, no contradiction`, ...[...counts].sort().map(([what, count]) => `${String(count).padStart(7)}  ${what}`)].join('\n'));
    // each path was gone for what is seen and for what is not
    const tried = (path: string, verdict: string) => counts.get(`${path}: ${verdict}`) ?? 0;
    for (const path of [...ways, 'subscription']) expect([path, tried(path, 'unseen') > 0]).toEqual([path, true]);
    for (const path of [...ways, 'subscription'].filter(path => !['filter', 'input', 'mutation'].includes(path))) expect([path, tried(path, 'seen') > 0]).toEqual([path, true]);
    for (const verdict of ['done', 'allowed', 'forbidden']) expect([verdict, tried('mutation', verdict) > 0]).toEqual([verdict, true]);
  }, full ? 6 * 60 * 60_000 : 120_000);
});

async function tryMany(trier: Trier, many: number, counts: Map<string, number>): Promise<void> {
  let done = 0;
  const count = (tried: { path: string; verdict: string }[]) => {
    done += tried.length;
    for (const { path, verdict } of tried) counts.set(`${path}: ${verdict}`, (counts.get(`${path}: ${verdict}`) ?? 0) + 1);
  };
  try {
    while (done < many) {
      for (let i = 0; i < 180 && done < many; i++) count([await trier.tries()]);
      count(await trier.listens());
    }
  } catch (error) {
    throw new Error(`with ACCESS_SEED=${seed}, after ${done} triples in this world: ${(error as Error).message}`, { cause: error });
  }
}

describe('in one world', () => {
  let world: AWorld;
  beforeAll(async () => {
    world = await aRandomWorld(new Chance(20));
  }, 120_000);
  afterAll(() => world.close());

  /** How many triples it takes until somebody is answered otherwise than the oracle says. */
  async function untilNoticed(turn: (oracle: Oracle) => void, app = world.app): Promise<number> {
    const chance = new Chance(21);
    const oracle = new Oracle(await rawRecords(world.database), today);
    turn(oracle);
    const trier = new Trier(world, chance, oracle);
    trier.app = app;
    for (let i = 1; i <= perWorld; i++)
      try {
        await trier.tries();
      } catch (error) {
        if (error instanceof Contradiction) return i;
        throw error;
      }
    return Number.POSITIVE_INFINITY;
  }

  it.each<[string, (oracle: Oracle) => void]>([
    ['grants that have ended', oracle => (oracle.grants = ({ key }) => [...oracle.records.grant.values()].filter(({ account_id }) => account_id === key))],
    ['the meetings below', oracle => (oracle.holds = (who, roles, office) => oracle.grants(who).some(({ role, office_id }) => roles.includes(role as string) && office_id === office))],
    ['the offices below', oracle => (oracle.owes = (who, office) => oracle.grants(who).some(({ office_id }) => office_id === office))],
    ['drafts', oracle => (oracle.isOwn = (who, share) => oracle.owes(who, share.office_id))],
    ['those who measure only', oracle => (oracle.isMeasuring = () => false)],
    ['the other conclusions of a meeting', oracle => (oracle.rules.Conclusion = (who, { meeting_id }) => oracle.keeps(who, meeting_id) || oracle.hasShareInMeeting(who, meeting_id))],
    ['the inner words of others', oracle => (oracle.isWhole = (who, share) => oracle.rules.Assignment(who, share))],
    ['the accounts of others', oracle => (oracle.isAdministered = (who, account) => oracle.isKept(who, account))],
    ['who reports for an office', oracle => (oracle.isOffice = (who, office) => oracle.holds(who, ['OFFICE'], office))],
  ])('an oracle that is wrong about %s is contradicted', async (_, turn) => {
    expect(await untilNoticed(turn)).toBeLessThanOrEqual(perWorld);
  }, 60_000);

  it.each(['Attendance', 'Conclusion', 'CompletionReport', 'Document', 'ApiToken', ...(full ? ['Meeting', 'Session', 'AgendaItem', 'Observation', 'Figure', 'Notice', 'Directive', 'Assignment', 'Measurement', 'ProgressUpdate', 'Extension', 'Obstacle', 'Urge', 'DocumentUse', 'Event', 'AccountSession', 'ExternalIdentity', 'StandIn'] : [])])('an application that shows each %s to everybody is contradicted', async type => {
    const rule = visible[type];
    visible[type] = () => yes;
    try {
      expect(await untilNoticed(() => {}, await world.serve())).toBeLessThanOrEqual(perWorld);
    } finally {
      visible[type] = rule;
    }
  }, 60_000);

  it('what may not be seen costs the same statements as what does not exist, to the letter', async () => {
    const alike = await lookAlike(world);
    expect(alike.length).toBeGreaterThan(20);
    for (const { what, unseen, missing } of alike) expect([what, unseen]).toEqual([what, missing]);
    // and what is seen does not, or nothing would be told by it
    expect(alike.filter(({ unseen, seen }) => seen && JSON.stringify(unseen) !== JSON.stringify(seen)).length).toBeGreaterThan(0);
  }, 60_000);

  it('what may not be seen takes as long as what does not exist', async () => {
    for (const { what, unseen, missing, seen } of await medians(world)) {
      expect(`${what}: ${isFound(unseen, missing)}`).toBe(`${what}: false`);
      expect(`${what}, seen: ${isFound(seen, missing)}`).toBe(`${what}, seen: true`);
    }
  }, 120_000);
});
