import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordRoot } from '../../seeds/directory.js';
import { recordLivingCommittee } from '../../seeds/living/living-committee.js';
import { Stage } from '../../seeds/stage.js';
import { assignmentStatuses } from '../../src/assignment/assignment.lifecycle.js';
import { extensionOrigins, extensionStatuses } from '../../src/assignment/extension.js';
import { Database } from '../../src/database/database.js';
import type { Sql } from '../../src/database/sql.js';
import { SetClock } from '../../src/kernel/clock.js';
import { addDays } from '../../src/kernel/date.js';
import { aggregations, bindings, comparators, indicatorKinds } from '../../src/measurement/target-rule.js';
import { trackStatuses } from '../../src/measurement/track.js';
import { type App, makeApp } from '../../src/server/app.js';
import { createToken } from '../../src/server/session.js';
import { bothExecutors } from '../both-executors.js';
import { anEmptyPlace, engine, type Place, rowsOf } from '../database.js';

type Figures = Record<'total' | 'completedOnTime' | 'completedLate' | 'inProgressOnTime' | 'inProgressOverdue' | 'withoutDeadline' | 'dueSoon' | 'awaitingConfirmation' | 'blocked', number>;
interface Target {
  comparator: string;
  binding: string;
  unit: string;
  indicator: { kind: string; aggregation: string };
  milestones: { on: string }[];
  value: { reported: number; missing: { code: string }[] };
  track: { status: string; reason: string };
}
const standings =
  '{ standings { total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked overdueAge { fromDays count } } }';
const targets = '{ targets(first: 100) { nodes { comparator binding unit indicator { kind aggregation } milestones { on } value { reported missing { code } } track { status reason } } } }';

// which day it is makes no difference to an engine
const days = [
  ['a Sunday', '2026-11-22'],
  ['a 29 February', '2028-02-29'],
  ['a 1 January', '2027-01-01'],
].slice(0, engine() === 'sqlite' ? 3 : 1);

describe.each(days)('the living committee, seeded on %s', (_, today) => {
  let place: Place;
  const clock = new SetClock(today);
  let database: Database;
  let app: App;
  let token: string;

  beforeAll(async () => {
    place = await anEmptyPlace();
    database = await Database.open(place.url);
    const stage = new Stage(database, clock);
    stage.goTo(addDays(today, -400));
    await recordRoot(stage);
    await recordLivingCommittee(stage);
    app = await makeApp({ database, clock, config: { demo: false, dueSoonDays: 3, staleDays: 100 }, executor: bothExecutors });
    token = await createToken(database, clock, 'secretariat.minhhoa', 1);
  }, 60_000);
  afterAll(async () => {
    await app?.close();
    await database?.close();
    await place.remove();
  });

  const rows = (query: Sql): Promise<unknown[][]> => rowsOf(database, query);
  const words = async (query: Sql): Promise<unknown[]> => (await rows(query)).map(([word]) => word).sort();
  const count = async (query: Sql): Promise<number> => (await rows(query))[0][0] as number;
  const ask = async <T>(query: string): Promise<T> => {
    const answer = await app.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, payload: JSON.stringify({ query }) });
    const { data, errors } = answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  it('has met at least twelve times in several kinds, once jointly, and shows a planned and a cancelled meeting', async () => {
    expect(await count(sql`select count(*) from meeting where status in ('HELD', 'ISSUED')`)).toBeGreaterThanOrEqual(12);
    expect(await count(sql`select count(distinct kind) from meeting`)).toBeGreaterThanOrEqual(8);
    expect(await words(sql`select distinct status from meeting`)).toEqual(['CANCELLED', 'HELD', 'ISSUED', 'PLANNED']);
    expect(await count(sql`select count(*) from (select 1 from meeting_committee group by meeting_id having count(*) > 1)`)).toBeGreaterThanOrEqual(1);
    expect(await count(sql`select count(*) from meeting where status = 'HELD' and announced_on is null`)).toBe(1);
    expect(await count(sql`select count(*) from meeting where status = 'PLANNED' and held_on > ${today}`)).toBe(1);
  });
  it('meets and reports on working days only, until today', async () => {
    const weekdays = new Set((await rows(sql`select held_on from meeting union select "on" from completion_report`)).map(([day]) => Temporal.PlainDate.from(day as string).dayOfWeek));
    expect([...weekdays].every(weekday => weekday <= 5)).toBe(true);
    expect(await rows(sql`select max("on") from event`)).toEqual([[today]]);
    expect(await count(sql`select count(*) from event where at > ${`${today}T23:00:00.000Z`}`)).toBe(0);
  });

  it('has at least 150 counted assignments in four well filled classes', async () => {
    const [standing] = (await ask<{ standings: Figures[] }>(standings)).standings;
    const share = (part: number) => Math.round((100 * part) / standing.total);
    expect(standing.total).toBeGreaterThanOrEqual(150);
    expect(standing.completedOnTime + standing.completedLate + standing.inProgressOnTime + standing.inProgressOverdue).toBe(standing.total);
    expect(share(standing.completedOnTime)).toBeGreaterThanOrEqual(40);
    expect(share(standing.completedOnTime)).toBeLessThanOrEqual(50);
    expect(share(standing.completedLate)).toBeGreaterThanOrEqual(9);
    expect(share(standing.inProgressOnTime)).toBeGreaterThanOrEqual(20);
    expect(share(standing.inProgressOverdue)).toBeGreaterThanOrEqual(14);
    for (const flag of ['withoutDeadline', 'dueSoon', 'awaitingConfirmation', 'blocked'] as const) expect(standing[flag], flag).toBeGreaterThanOrEqual(2);
  });
  it('has overdue work of every age', async () => {
    const [{ overdueAge }] = (await ask<{ standings: { overdueAge: { fromDays: number; count: number }[] }[] }>(standings)).standings;
    expect(overdueAge.map(({ fromDays }) => fromDays)).toEqual([1, 8, 31, 91]);
    for (const { fromDays, count } of overdueAge) expect(count, `from ${fromDays} days`).toBeGreaterThanOrEqual(2);
  });

  it('has assignments in every status and coordinating shares', async () => {
    expect(await words(sql`select distinct status from assignment where assigned_on is not null`)).toEqual([...assignmentStatuses].sort());
    expect(await count(sql`select count(*) from assignment where role = 'COORDINATING' and assigned_on is not null`)).toBeGreaterThanOrEqual(15);
  });
  it('has extensions of every outcome and origin', async () => {
    expect(await words(sql`select distinct status from extension`)).toEqual([...extensionStatuses].sort());
    expect(await words(sql`select distinct origin from extension`)).toEqual([...extensionOrigins].sort());
    expect(await count(sql`select count(*) from extension where origin = 'REQUEST' and granted_due_on <> requested_due_on`)).toBeGreaterThanOrEqual(1);
    expect(await count(sql`select count(*) from extension where origin = 'REQUEST' and after_deadline`)).toBeGreaterThanOrEqual(1);
    expect(await count(sql`select count(*) from assignment where extension_count >= 3`)).toBeGreaterThanOrEqual(1);
  });
  it('tells of declined, returned, reopened, stopped, urged and blocked work', async () => {
    const done = new Set(await words(sql`select distinct action from event`));
    for (const action of ['decline', 'insist', 'return', 'reopen', 'hold', 'resume', 'urge', 'declareObstacle', 'clearObstacle', 'nameResponsible', 'withdraw', 'addAssignment', 'setOfficeGroupMembers', 'setCommitteeMembers'])
      expect(done, action).toContain(action);
    expect(await count(sql`select count(*) from obstacle where waiting_for_id is not null and cleared_on is null`)).toBeGreaterThanOrEqual(2);
  });
  it('has a second report that another secretary confirms, and one that a secretary entered from paper', async () => {
    const answers = sql`select count(*) from completion_report r join completion_report s on s.assignment_id = r.assignment_id and s.id > r.id where r.answer = 'RETURNED' and s.answer = 'CONFIRMED' and s.answered_by_id <> r.answered_by_id`;
    expect(await count(answers)).toBeGreaterThanOrEqual(1);
    expect(await count(sql`select count(*) from completion_report r join account a on a.id = r.by_id where r.paper is not null and a.login like 'secretariat%'`)).toBeGreaterThanOrEqual(1);
  });
  it('has a supplement after which work is kept, withdrawn, carried over and still under review', async () => {
    expect(await count(sql`select count(*) from notice where series = 1`)).toBe(1);
    expect(await count(sql`select count(*) from assignment where needs_review`)).toBe(1);
    expect(await words(sql`select distinct action from event where action in ('keep', 'carryOver')`)).toEqual(['carryOver', 'keep']);
  });
  it('leaves nothing open with the commune that ended, and shows a request beside the subtree', async () => {
    const office = sql`select id from office where code = 'MINHHOA-CON'`;
    expect(await words(sql`select distinct status from assignment where office_id in (${office})`)).toEqual(['COMPLETED', 'TRANSFERRED']);
    expect(await count(sql`select count(*) from assignment a join office o on o.id = a.office_id where a.is_request and a.assigned_on is not null and o.code = 'TINHMINHHOA-SKHCN'`)).toBe(1);
  });

  it('has targets of every comparator, binding, kind and aggregation, in every state', async () => {
    const { nodes } = (await ask<{ targets: { nodes: Target[] } }>(targets)).targets;
    const distinct = (of: (target: Target) => string) => [...new Set(nodes.map(of))].sort();
    expect(distinct(({ comparator }) => comparator)).toEqual([...comparators].sort());
    expect(distinct(({ binding }) => binding)).toEqual([...bindings].sort());
    expect(distinct(({ indicator }) => indicator.kind)).toEqual([...indicatorKinds].sort());
    expect(distinct(({ indicator }) => indicator.aggregation)).toEqual([...aggregations].sort());
    expect(distinct(({ track }) => track.status)).toEqual([...trackStatuses].sort());
    expect(nodes.some(({ milestones }) => milestones.length > 1)).toBe(true);
    expect(nodes.filter(({ value }) => value.reported > 0 && value.missing.length > 0).map(({ value }) => value.missing.map(({ code }) => code))).toEqual([['MINHHOA-TAY']]);
    expect(await count(sql`select count(*) from measurement where corrects_id is not null and correction_reason is not null`)).toBe(1);
  });
  it('says in its names that it is made up', async () => {
    expect(await count(sql`select count(*) from committee where name not like '%minh họa%'`)).toBe(0);
    expect(await count(sql`select count(*) from office where code like '%MINHHOA%' and name not like '%Minh Họa%'`)).toBe(0);
    expect(await count(sql`select count(*) from meeting where title not like '%minh họa%'`)).toBe(0);
  });
});
