import { describe, expect, it } from 'vitest';
import { assignmentSteps, type AssignmentStatus, type AssignmentStep, stepInCapitals } from '../../src/assignment/assignment.lifecycle.js';
import { type ACommittee, aCommittee, type Actor } from '../committee.js';

/** The table of the field, written down a second time: status × step → status. */
const table: Record<AssignmentStatus, Partial<Record<AssignmentStep, AssignmentStatus>>> = {
  ASSIGNED: { acknowledge: 'IN_PROGRESS', report: 'REPORTED', decline: 'DECLINED', hold: 'ON_HOLD', transfer: 'TRANSFERRED', withdraw: 'WITHDRAWN' },
  IN_PROGRESS: { report: 'REPORTED', hold: 'ON_HOLD', transfer: 'TRANSFERRED', withdraw: 'WITHDRAWN' },
  REPORTED: { confirm: 'COMPLETED', return: 'IN_PROGRESS', transfer: 'TRANSFERRED', withdraw: 'WITHDRAWN' },
  COMPLETED: { reopen: 'IN_PROGRESS' },
  ON_HOLD: { resume: 'IN_PROGRESS', transfer: 'TRANSFERRED', withdraw: 'WITHDRAWN' },
  DECLINED: { insist: 'ASSIGNED', transfer: 'TRANSFERRED', withdraw: 'WITHDRAWN' },
  TRANSFERRED: {},
  WITHDRAWN: {},
};
const statuses = Object.keys(table) as AssignmentStatus[];
const ofOffice: readonly AssignmentStep[] = ['acknowledge', 'decline', 'report'];
const whoTakes = ({ interior, secretariat }: ACommittee, step: AssignmentStep): Actor => (ofOffice.includes(step) ? interior : secretariat);
const inputOf = ({ finance }: ACommittee, step: AssignmentStep) => (step === 'transfer' ? { toOfficeId: finance.officeId } : step === 'carryOver' ? { toDirectiveId: 'task_1' } : {});

/** An assignment of the office of interior in a status. */
async function inStatus(committee: ACommittee, status: AssignmentStatus): Promise<string> {
  const id = await committee.secretariat.announces(committee.interior);
  const way: Record<AssignmentStatus, AssignmentStep[]> = {
    ASSIGNED: [], IN_PROGRESS: ['acknowledge'], REPORTED: ['report'], COMPLETED: ['report', 'confirm'], ON_HOLD: ['hold'], DECLINED: ['decline'], TRANSFERRED: ['transfer'], WITHDRAWN: ['withdraw'],
  };
  for (const step of way[status]) await whoTakes(committee, step).takes(step, id, inputOf(committee, step));
  return id;
}

describe('the life of an assignment', () => {
  it.each(statuses)('in %s takes the steps of the table to their status', async status => {
    const committee = await aCommittee();
    for (const [step, next] of Object.entries(table[status]) as [AssignmentStep, AssignmentStatus][]) {
      const id = await inStatus(committee, status);
      expect([step, (await whoTakes(committee, step).takes(step, id, inputOf(committee, step))).status]).toEqual([step, next]);
    }
  });

  it.each(statuses)('in %s refuses every other step, and says which are open', async status => {
    const committee = await aCommittee();
    const id = await inStatus(committee, status);
    const open = Object.keys(table[status]);
    for (const step of assignmentSteps.filter(step => !open.includes(step))) {
      expect(await whoTakes(committee, step).mayNot(step, id, inputOf(committee, step))).toEqual({
        code: 'STEP_NOT_OPEN', message: `"${step}" is not open: the assignment is ${status}; open are: ${open.join(', ') || 'none'}`, fields: {}, status, openSteps: open,
      });
    }
  });

  it('tells the steps that are open in the language of the request', async () => {
    const committee = await aCommittee();
    const id = await inStatus(committee, 'REPORTED');
    const { errors } = await committee.server.send(committee.server.document('acknowledgeAssignment'), { input: { assignmentId: id } }, committee.interior.token, 'vi');
    expect(errors?.[0].message).toBe('Không thể thực hiện bước "acknowledge": nhiệm vụ đang ở trạng thái REPORTED; các bước có thể: confirm, return, transfer, withdraw');
  });

  it('of a draft has not begun: nothing but withdrawing is open', async () => {
    const { secretariat, interior } = await aCommittee();
    const { assignment } = await secretariat.records({ lead: interior });
    expect((await secretariat.sees(assignment)).openSteps).toEqual(['WITHDRAW']);
    expect(await secretariat.mayNot('hold', assignment)).toMatchObject({ code: 'STEP_NOT_OPEN', message: '"hold" is not open: the assignment is a draft that is not announced; open are: withdraw' });
    expect(await secretariat.takes('withdraw', assignment)).toMatchObject({ status: 'WITHDRAWN', openSteps: [] });
  });

  it('is kept or carried over only under review, in any open status, and the status stays', async () => {
    const committee = await aCommittee();
    const { secretariat, secretary, interior, clock, chair } = committee;
    const statuses = ['ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'ON_HOLD', 'DECLINED'] as const;
    for (const status of statuses) {
      clock.set('2026-03-02');
      const { meeting, conclusion, assignment } = await secretariat.orders(interior);
      const way = { ASSIGNED: null, IN_PROGRESS: 'acknowledge', REPORTED: 'report', ON_HOLD: 'hold', DECLINED: 'decline' }[status] as AssignmentStep | null;
      if (way) await whoTakes(committee, way).takes(way, assignment);
      await secretariat.does('issueNotice', { meetingId: meeting, number: `1/${status}`, issuedOn: '2026-03-02', signerId: chair });
      await secretariat.does('issueSupplement', { meetingId: meeting, number: `2/${status}`, issuedOn: '2026-03-02', signerId: chair, conclusions: [{ text: 'Thay thế', noTaskArises: true, replacesConclusionId: conclusion }] });
      const before = await secretariat.sees(assignment);
      expect([before.status, before.needsReview, before.openSteps.filter((step: string) => step === 'KEEP' || step === 'CARRY_OVER')]).toEqual([status, true, ['KEEP', 'CARRY_OVER']]);
      expect(await secretary.takes('keep', assignment)).toMatchObject({ status, needsReview: false });
      for (const step of ['keep', 'carryOver'] as const) expect(await secretary.mayNot(step, assignment, inputOf(committee, step))).toMatchObject({ code: 'STEP_NOT_OPEN', status });
    }
  });
});

describe('the open steps that a screen shows', () => {
  const shown = (steps: readonly AssignmentStep[]) => steps.map(stepInCapitals);
  it.each(statuses)('of work in %s are those of the table that the viewer may take', async status => {
    const committee = await aCommittee();
    const { secretariat, leadership, interior, finance, administrator, neighbour } = committee;
    // another office sees the share through its own in the same directive
    const id = await inStatus(committee, status);
    const { directive } = await secretariat.sees(id);
    if (status !== 'TRANSFERRED' && status !== 'WITHDRAWN') await secretariat.does('addAssignment', { directiveId: directive.id, officeId: finance.officeId, coordinating: true });
    const open = Object.keys(table[status]) as AssignmentStep[];
    const seenBy = async (actor: Actor) => ((await actor.sees(id))?.openSteps as string[] | undefined)?.toSorted();
    expect(await seenBy(secretariat)).toEqual(shown(open).toSorted());
    expect(await seenBy(interior)).toEqual(shown(open.filter(step => ofOffice.includes(step))).toSorted());
    expect(await seenBy(leadership)).toEqual(shown(open.filter(step => step === 'hold' || step === 'resume')));
    if (status !== 'WITHDRAWN') expect(await seenBy(finance)).toEqual([]);
    expect([await seenBy(administrator), await seenBy(neighbour)].flat().filter(step => step !== undefined)).toEqual([]);
  });

  it('do not offer to confirm or return what the viewer entered himself', async () => {
    const { secretariat, secretary, interior } = await aCommittee();
    const id = await secretariat.announces(interior);
    await secretariat.takes('report', id, { paper: '12/BC-NV' });
    expect((await secretariat.sees(id)).openSteps).toEqual(['TRANSFER', 'WITHDRAW']);
    expect((await secretary.sees(id)).openSteps).toEqual(['CONFIRM', 'RETURN', 'TRANSFER', 'WITHDRAW']);
  });
});
