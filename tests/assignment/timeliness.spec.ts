import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { assignmentStatuses } from '../../src/assignment/assignment.lifecycle.js';
import { daysPast, isDueSoon, type Timed, timelinessOf } from '../../src/assignment/timeliness.js';
import * as rule from '../../src/assignment/timeliness.sql.js';
import { either, slot } from '../../src/database/sql.js';
import { addDays } from '../../src/kernel/date.js';
import { Register } from '../reading/records.js';
import { isTrue } from '../../src/reading/env.js';

const work = (more: Partial<Timed> = {}): Timed => ({ status: 'IN_PROGRESS', inForce: true, dueOn: '2026-03-31', reportedOn: null, completedOn: null, ...more });

describe('the timeliness of an assignment', () => {
  it.each([
    ['in time on the due day', work(), '2026-03-31', 'IN_PROGRESS_ON_TIME', null],
    ['overdue from the day after', work(), '2026-04-01', 'IN_PROGRESS_OVERDUE', 1],
    ['on time for ever without a deadline', work({ dueOn: null }), '2099-01-01', 'IN_PROGRESS_ON_TIME', null],
    ['stopped by a report that waits', work({ status: 'REPORTED', reportedOn: '2026-03-31' }), '2026-06-01', 'IN_PROGRESS_ON_TIME', null],
    ['stopped where it was late already', work({ status: 'REPORTED', reportedOn: '2026-04-02' }), '2026-06-01', 'IN_PROGRESS_OVERDUE', 2],
    ['on time by the day of the report, however late the answer', work({ status: 'COMPLETED', completedOn: '2026-03-31' }), '2026-06-01', 'COMPLETED_ON_TIME', null],
    ['late for good', work({ status: 'COMPLETED', completedOn: '2026-04-10' }), '2026-06-01', 'COMPLETED_LATE', 10],
    ['running while it is on hold', work({ status: 'ON_HOLD' }), '2026-04-01', 'IN_PROGRESS_OVERDUE', 1],
    ['none of a draft', work({ inForce: false }), '2026-04-01', null, null],
    ['none of work that was withdrawn', work({ status: 'WITHDRAWN' }), '2026-04-01', null, null],
    ['none of work that was transferred', work({ status: 'TRANSFERRED' }), '2026-04-01', null, null],
  ] as const)('is %s', (_, timed, day, timeliness, days) => {
    expect([timelinessOf(timed, day), daysPast(timed, day)]).toEqual([timeliness, days]);
  });

  it('is due soon from three days before until the due day, and no more once it is reported', () => {
    const soon = (day: string, more: Partial<Timed> = {}) => isDueSoon(work(more), day, 3);
    expect([soon('2026-03-27'), soon('2026-03-28'), soon('2026-03-31'), soon('2026-04-01'), soon('2026-03-30', { status: 'REPORTED' })]).toEqual([false, true, true, false, false]);
  });

  it('is the same in SQL', async () => {
    const { database } = await Register.open();
    const column = (name: string, type = 'text') => either({ sqlite: sql`json_extract(w.value, ${sql.lit(`$.${name}`)})`, postgres: sql`(w.value ->> ${sql.lit(name)})::${sql.raw(type)}` });
    const columns = { status: column('status'), inForce: column('inForce', 'boolean'), dueOn: column('dueOn', 'date'), reportedOn: column('reportedOn', 'date'), completedOn: column('completedOn', 'date') };
    const day = slot<{ day: string }>(env => env.day, 'date');
    const cases = slot<{ cases: Timed[] }>(env => JSON.stringify(env.cases), 'text');
    const from = either({ sqlite: sql`json_each(${cases}) as w`, postgres: sql`jsonb_array_elements(${cases}::jsonb) with ordinality as w(value, key)` });
    const statement = sql`select ${rule.timelinessOf(columns, day)}, ${rule.daysPast(columns, day)}, ${rule.isDueSoon(columns, day, sql`3`)} from ${from} order by w.key`;
    const aDay = fc.integer({ min: -40, max: 40 }).map(days => addDays('2026-03-01', days));
    const aTimed = fc.record({ status: fc.constantFrom(...assignmentStatuses), inForce: fc.boolean(), dueOn: fc.option(aDay), reportedOn: fc.option(aDay), completedOn: fc.option(aDay) });
    await fc.assert(
      fc.asyncProperty(fc.array(aTimed, { minLength: 1, maxLength: 40 }), aDay, async (cases, on) => {
        const rows = (await database.statements.rows(statement, { cases, day: on })).map(([timeliness, days, soon]) => [timeliness, days, isTrue(soon)]);
        expect(rows).toEqual(cases.map(timed => [timelinessOf(timed, on), daysPast(timed, on), isDueSoon(timed, on, 3)]));
      }),
      { numRuns: 300 },
    );
  });
});
