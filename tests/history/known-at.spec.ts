import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/date.js';
import { type ACommittee, aCommittee, type Actor, type Json } from '../committee.js';

const standing = 'total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked completedOfTotal { numerator denominator } onTimeOfDue { numerator denominator } overdueAge { count }';
const classes = ['COMPLETED_ON_TIME', 'COMPLETED_LATE', 'IN_PROGRESS_ON_TIME', 'IN_PROGRESS_OVERDUE'] as const;
const lists = classes.map(timeliness => `${timeliness}: assignments(asOf: $asOf, knownAt: $knownAt, basis: $basis, filter: { withinOfficeId: $within, role: LEAD, timeliness: [${timeliness}] }) { totalCount }`).join(' ');
const asked = `query ($asOf: Date, $knownAt: DateTime, $basis: DeadlineBasis, $within: ID) {
  all: standings(filter: { withinOfficeId: $within }, asOf: $asOf, knownAt: $knownAt, basis: $basis) { ${standing} }
  byOffice: standings(groupBy: OFFICE, filter: { withinOfficeId: $within }, asOf: $asOf, knownAt: $knownAt, basis: $basis) { office { code } ${standing} }
  ${lists}
  list: assignments(first: 100, filter: { withinOfficeId: $within }, orderBy: ASSIGNED_ON_ASCENDING, asOf: $asOf, knownAt: $knownAt, basis: $basis) {
    nodes { id status dueOn completedOn timeliness dueSoon daysOverdue daysLate progress needsReview extendedRepeatedly directive { status dueOn } extensions { id status grantedDueOn decidedBy { login } } reports { id answer } obstacles { id clearedOn } urges { id } } } }`;

/** What the actor's office and those below it owe. Of the others' shares an office sees those of the directives in which it has one, and that changes with a transfer. */
async function figures(actor: Actor, moment: { asOf?: string; knownAt?: string; basis?: string } = {}): Promise<Json> {
  const answer = await actor.asks(asked, { ...moment, within: actor.officeId });
  const [all] = answer.all;
  // the four classes add up, the rows add up to the whole, and what is counted is what is seen
  expect(all.completedOnTime + all.completedLate + all.inProgressOnTime + all.inProgressOverdue).toBe(all.total);
  expect(answer.byOffice.reduce((sum: number, { total }: Json) => sum + total, 0)).toBe(all.total);
  expect(classes.map(word => answer[word].totalCount)).toEqual([all.completedOnTime, all.completedLate, all.inProgressOnTime, all.inProgressOverdue]);
  expect(all.overdueAge.reduce((sum: number, { count }: Json) => sum + count, 0)).toBe(all.inProgressOverdue);
  return answer;
}

describe('what was known', () => {
  it('is read again with knownAt, whatever was entered late since', async () => {
    const { secretariat, secretary, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const review = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-10' });
    clock.set('2026-03-12');
    const knownAt = clock.now();
    const published = await figures(secretariat, { asOf: '2026-03-12' });
    expect(published.all[0]).toMatchObject({ inProgressOverdue: 1, completedOnTime: 0 });
    clock.set('2026-03-20');
    await secretariat.takes('report', review, { on: '2026-03-09', paper: '12/BC-NV' });
    await secretary.takes('confirm', review, { on: '2026-03-11', paper: '13/TB' });
    expect((await figures(secretariat, { asOf: '2026-03-12' })).all[0]).toMatchObject({ inProgressOverdue: 0, completedOnTime: 1 });
    expect(await figures(secretariat, { asOf: '2026-03-12', knownAt })).toEqual(published);
  });
});

interface Step { kind: number; which: number; after: number; late: number; reach: number }
const step: fc.Arbitrary<Step> = fc.record({ kind: fc.nat(15), which: fc.nat(7), after: fc.nat(6), late: fc.nat(9), reach: fc.integer({ min: 1, max: 30 }) });

/** Tries something on some share; what is not open is refused, and that is as well. Tells the day it counts where it was done. */
async function attempt({ secretariat, secretary, leadership, interior, finance, health, clock, server }: ACommittee, { kind, which, late, reach }: Step): Promise<string | null> {
  const today = clock.today();
  const ids: string[] = (await server.rows("select 'assignment_' || id from assignment order by id")).map(([id]) => id);
  const id = ids[which % Math.max(ids.length, 1)];
  const office = [interior, finance, health][which % 3];
  const on = late > 6 ? addDays(today, 6 - late) : today;
  const dated = { on, paper: 'giấy' };
  const assignment = { assignmentId: id, ...dated };
  const acts: (() => Promise<unknown>)[] = [
    () => secretariat.announces(office, 'Việc mới', { heldOn: on, ...(reach > 5 && { dueOn: addDays(on, reach) }) }), () => secretariat.announces([interior, finance], 'Việc chung', { heldOn: on, dueOn: addDays(on, reach), task: { coordinatingOfficeIds: [health.officeId] } }),
    () => secretariat.takes('acknowledge', id, dated), () => secretariat.takes('report', id, dated), () => secretariat.takes('report', id, dated), () => secretary.takes('confirm', id, dated), () => secretary.takes('confirm', id, dated),
    () => secretary.takes('return', id, { ...dated, ...(reach > 15 && { newDueOn: addDays(today, reach) }) }), () => secretariat.takes('hold', id, dated), () => secretariat.takes('resume', id, dated),
    () => secretariat.takes('transfer', id, { ...dated, toOfficeId: office.officeId }), () => secretariat.takes('withdraw', id, dated), () => secretary.takes('reopen', id, dated),
    async () => {
      const { extension } = await secretariat.does('requestExtension', { ...assignment, newDueOn: addDays(today, reach), reason: 'x' });
      await leadership.does(reach % 3 ? 'grantExtension' : 'refuseExtension', { extensionId: extension.id, reason: 'x' });
    },
    () => secretariat.does('setDeadline', { ...assignment, dueOn: addDays(today, reach), reason: 'x' }), () => secretariat.does(reach % 2 ? 'declareObstacle' : 'updateProgress', { ...assignment, text: 'x', ...(reach % 2 === 0 && { progress: reach }) }),
  ];
  if (!id && kind > 1) return null;
  const before = await server.written();
  try {
    await acts[kind]();
  } catch (error) {
    if (/INTERNAL_SERVER_ERROR/.test(String(error))) throw error;
  }
  return await server.written() === before ? null : on;
}

describe('figures over any story', () => {
  it('add up, are moved by nothing that counts later, and are reproduced by knownAt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 22 }), fc.constantFrom('CURRENT', 'ORIGINAL'), async (steps, basis) => {
        const committee = await aCommittee({ today: '2026-03-02' });
        const { secretariat, interior, clock } = committee;
        await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-09' });
        const published: { actor: Actor; asOf: string; knownAt: string; answer: Json }[] = [];
        for (const [i, each] of steps.entries()) {
          clock.set(addDays(clock.today(), each.after));
          const dayBefore = addDays(clock.today(), -1);
          const counted = await figures(secretariat, { asOf: dayBefore, basis });
          const on = await attempt(committee, each);
          // only what counts by that day, entered late, moves a figure as of it
          if (on === null || on > dayBefore) expect(await figures(secretariat, { asOf: dayBefore, basis })).toEqual(counted);
          if (i % 5 === 2)
            for (const actor of [secretariat, interior]) {
              const asOf = addDays(clock.today(), -(each.which % 3));
              const answer = await figures(actor, { asOf, basis });
              published.push({ actor, asOf, answer, knownAt: clock.now() });
            }
        }
        clock.set(addDays(clock.today(), 10));
        await figures(interior, { basis });
        for (const { actor, asOf, knownAt, answer } of published) expect(await figures(actor, { asOf, knownAt, basis })).toEqual(answer);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
