import { describe, expect, it } from 'vitest';
import { type ACommittee, aCommittee } from '../committee.js';

/** Work of the office of interior that is due on 31 March, with a request for 30 April. */
async function aRequest(more: object = {}) {
  const committee = await aCommittee({ today: '2026-03-02' });
  const assignmentId = await committee.secretariat.announces(committee.interior, 'Rà soát', { dueOn: '2026-03-31' });
  const extensionId = await requested(committee, assignmentId, '2026-04-30', more);
  return { ...committee, assignmentId, extensionId };
}
async function requested({ interior }: Pick<ACommittee, 'interior'>, assignmentId: string, newDueOn: string, more: object = {}): Promise<string> {
  return (await interior.does('requestExtension', { assignmentId, newDueOn, reason: 'Chờ số liệu của xã', ...more })).extension.id;
}

describe('a request for more time', () => {
  it('is pending until it is answered, and moves nothing', async () => {
    const { secretariat, assignmentId } = await aRequest();
    expect(await secretariat.sees(assignmentId)).toMatchObject({
      status: 'ASSIGNED', dueOn: '2026-03-31',
      extensions: [{ origin: 'REQUEST', status: 'PENDING', fromDueOn: '2026-03-31', requestedDueOn: '2026-04-30', grantedDueOn: null, reason: 'Chờ số liệu của xã', requestedOn: '2026-03-02', requestedBy: { login: 'interior' }, afterDeadline: false, decidedBy: null }],
    });
  });

  it.each(['leadership', 'secretariat', 'secretary'] as const)('is granted by %s', async who => {
    const { [who]: actor, assignmentId, extensionId } = await aRequest();
    const { assignment } = await actor.does('grantExtension', { extensionId });
    expect(assignment).toMatchObject({ id: assignmentId, dueOn: '2026-04-30', originalDueOn: '2026-03-31', directive: { dueOn: '2026-04-30', originalDueOn: '2026-03-31' }, extensions: [{ status: 'GRANTED', grantedDueOn: '2026-04-30', decidedOn: '2026-03-02', decidedBy: { login: who } }] });
  });

  it('is granted with another date, which has to be later than the current one', async () => {
    const { leadership, extensionId } = await aRequest();
    expect((await leadership.isRefused('grantExtension', { extensionId, newDueOn: '2026-03-31' })).fields).toEqual({ 'input.newDueOn': '2026-03-31 is not later than the current deadline 2026-03-31' });
    const { assignment } = await leadership.does('grantExtension', { extensionId, newDueOn: '2026-04-10', reason: 'Chỉ thêm mười ngày' });
    expect(assignment).toMatchObject({ dueOn: '2026-04-10', extensions: [{ status: 'GRANTED', requestedDueOn: '2026-04-30', grantedDueOn: '2026-04-10', decisionReason: 'Chỉ thêm mười ngày' }] });
  });

  it('is refused with a reason', async () => {
    const { leadership, extensionId } = await aRequest();
    expect((await leadership.isRefused('refuseExtension', { extensionId })).fields).toEqual({ 'input.reason': 'say why' });
    expect((await leadership.does('refuseExtension', { extensionId, reason: 'Đã gia hạn đủ' })).assignment).toMatchObject({ dueOn: '2026-03-31', extensions: [{ status: 'REFUSED', decisionReason: 'Đã gia hạn đủ' }] });
  });

  it('is taken back by the office', async () => {
    const { interior, extensionId } = await aRequest();
    expect((await interior.does('withdrawExtensionRequest', { extensionId })).assignment).toMatchObject({ dueOn: '2026-03-31', extensions: [{ status: 'WITHDRAWN' }] });
  });

  it('is not decided by the office, nor taken back by another', async () => {
    const { interior, finance, leadership, extensionId } = await aRequest();
    expect(await interior.isRefused('grantExtension', { extensionId })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await interior.isRefused('refuseExtension', { extensionId, reason: 'x' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await finance.isRefused('withdrawExtensionRequest', { extensionId })).toEqual({ code: 'NOT_FOUND', message: `there is no extension "${extensionId}"`, fields: {} });
    expect(await leadership.isRefused('withdrawExtensionRequest', { extensionId })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('that the secretariat entered from a paper is decided by somebody else', async () => {
    const { secretariat, secretary, interior } = await aCommittee();
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    const { extension } = await secretariat.does('requestExtension', { assignmentId, newDueOn: '2026-04-30', reason: 'Chờ số liệu', paper: '9/CV-NV' });
    for (const mutation of ['grantExtension', 'refuseExtension']) expect(await secretariat.isRefused(mutation, { extensionId: extension.id, reason: 'x' })).toEqual({ code: 'FORBIDDEN', message: 'nobody decides what he himself asked for or entered', fields: {} });
    await secretary.does('grantExtension', { extensionId: extension.id });
  });

  it.each([['grantExtension', 'GRANTED'], ['refuseExtension', 'REFUSED'], ['withdrawExtensionRequest', 'WITHDRAWN']])('is answered once: after %s nothing more is decided', async (mutation, status) => {
    const { leadership, interior, extensionId } = await aRequest();
    await (mutation === 'withdrawExtensionRequest' ? interior : leadership).does(mutation, { extensionId, reason: 'x' });
    expect(await leadership.isRefused('grantExtension', { extensionId })).toMatchObject({ code: 'STEP_NOT_OPEN', message: `the request is ${status}; only a pending one is decided`, status });
    expect(await interior.isRefused('withdrawExtensionRequest', { extensionId })).toMatchObject({ code: 'STEP_NOT_OPEN', status });
  });

  it('needs a reason and a later date, and tells both faults at once', async () => {
    const { interior, secretariat } = await aCommittee();
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    expect(await interior.isRefused('requestExtension', { assignmentId, newDueOn: '2026-03-31' })).toEqual({
      code: 'BAD_USER_INPUT', message: '2 values are not acceptable; the first: say why', fields: { 'input.reason': 'say why', 'input.newDueOn': '2026-03-31 is not later than the current deadline 2026-03-31' },
    });
  });

  it('is one at a time', async () => {
    const { interior, leadership, assignmentId, extensionId } = await aRequest();
    expect((await interior.isRefused('requestExtension', { assignmentId, newDueOn: '2026-05-31', reason: 'x' })).fields).toEqual({ 'input.assignmentId': 'a request is pending already; withdraw it first or wait for the answer' });
    await leadership.does('refuseExtension', { extensionId, reason: 'x' });
    await requested({ interior }, assignmentId, '2026-05-31');
  });

  it('has nothing to extend where there is no deadline', async () => {
    const { interior, secretariat } = await aCommittee();
    const assignmentId = await secretariat.announces(interior);
    expect((await interior.isRefused('requestExtension', { assignmentId, newDueOn: '2026-05-31', reason: 'x' })).fields).toEqual({ 'input.assignmentId': 'it has no deadline to extend' });
  });

  it('after the deadline says so', async () => {
    const { interior, secretariat, clock } = await aCommittee({ today: '2026-03-02' });
    const [first, second] = [await secretariat.announces(interior, 'Một', { dueOn: '2026-03-31' }), await secretariat.announces(interior, 'Hai', { dueOn: '2026-03-31' })];
    clock.set('2026-03-31');
    await requested({ interior }, first, '2026-04-30');
    clock.set('2026-04-01');
    await requested({ interior }, second, '2026-04-30');
    expect([await secretariat.sees(first, 'extensions { afterDeadline }'), await secretariat.sees(second, 'extensions { afterDeadline }')]).toEqual([{ extensions: [{ afterDeadline: false }] }, { extensions: [{ afterDeadline: true }] }]);
  });

  it('granted for the third time flags the work as extended repeatedly', async () => {
    const { interior, leadership, secretariat } = await aCommittee();
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    const flags: boolean[] = [];
    for (const day of ['2026-04-30', '2026-05-31', '2026-06-30']) {
      const refused = await requested({ interior }, assignmentId, day);
      await leadership.does('refuseExtension', { extensionId: refused, reason: 'x' });
      flags.push((await leadership.does('grantExtension', { extensionId: await requested({ interior }, assignmentId, day) })).assignment.extendedRepeatedly);
    }
    expect(flags).toEqual([false, false, true]);
    expect((await secretariat.asks('{ assignments(filter: { extendedRepeatedly: true }) { totalCount } }')).assignments.totalCount).toBe(1);
  });

  it.each(['report', 'transfer', 'withdraw'])('lapses by a %s', async step => {
    const { interior, secretariat, finance, leadership, assignmentId, extensionId } = await aRequest();
    await (step === 'report' ? interior : secretariat).takes(step, assignmentId, step === 'transfer' ? { toOfficeId: finance.officeId } : {});
    expect((await secretariat.sees(assignmentId)).extensions).toMatchObject([{ status: 'LAPSED', decidedOn: '2026-03-02', decidedBy: null, grantedDueOn: null }]);
    expect(await leadership.isRefused('grantExtension', { extensionId })).toMatchObject({ code: 'STEP_NOT_OPEN', status: 'LAPSED' });
  });

  it('lapses when the directive is withdrawn', async () => {
    const { secretariat, assignmentId } = await aRequest();
    const { directive } = await secretariat.sees(assignmentId);
    await secretariat.does('withdrawDirective', { directiveId: directive.id, reason: 'Không còn cần' });
    expect((await secretariat.sees(assignmentId)).extensions).toMatchObject([{ status: 'LAPSED' }]);
  });

  it.each([['REPORTED', ['report']], ['COMPLETED', ['report', 'confirm']], ['WITHDRAWN', ['withdraw']]])('is not open while the work is %s', async (status, steps) => {
    const { interior, secretariat } = await aCommittee();
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    for (const step of steps) await (step === 'report' ? interior : secretariat).takes(step, assignmentId);
    expect(await interior.isRefused('requestExtension', { assignmentId, newDueOn: '2026-04-30', reason: 'x' })).toMatchObject({ code: 'STEP_NOT_OPEN', status });
  });

  it('that was granted makes late work timely again on the current basis only', async () => {
    const { interior, leadership, secretariat, clock, assignmentId, extensionId } = await aRequest();
    clock.set('2026-04-15');
    await leadership.does('grantExtension', { extensionId });
    await interior.takes('report', assignmentId);
    await secretariat.takes('confirm', assignmentId);
    expect(await secretariat.sees(assignmentId, 'current: timeliness original: timeliness(basis: ORIGINAL)')).toEqual({ current: 'COMPLETED_ON_TIME', original: 'COMPLETED_LATE' });
  });
});
