import { describe, expect, it } from 'vitest';
import { aCommittee, type Actor } from '../committee.js';

const seen = (actor: Actor, id: string) => actor.sees(id, 'timeliness daysOverdue daysLate dueSoon');

describe('timeliness', () => {
  it('is overdue from the day after it is due', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const review = await secretariat.announces(interior, 'Rà soát thủ tục', { dueOn: '2026-03-31' });
    clock.set('2026-03-31');
    expect(await seen(secretariat, review)).toEqual({ timeliness: 'IN_PROGRESS_ON_TIME', daysOverdue: null, daysLate: null, dueSoon: true });
    clock.set('2026-04-01');
    expect(await seen(secretariat, review)).toEqual({ timeliness: 'IN_PROGRESS_OVERDUE', daysOverdue: 1, daysLate: null, dueSoon: false });
  });

  it('is due soon from three days before until the due day', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const review = await secretariat.announces(interior, 'Rà soát thủ tục', { dueOn: '2026-03-31' });
    const soon: boolean[] = [];
    for (const day of ['2026-03-27', '2026-03-28', '2026-03-30', '2026-03-31', '2026-04-01']) {
      clock.set(day);
      soon.push((await seen(secretariat, review)).dueSoon);
    }
    expect(soon).toEqual([false, true, true, true, false]);
  });

  it('stands still while a report waits, and no delay of the secretariat makes it late', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const review = await secretariat.announces(interior, 'Rà soát thủ tục', { dueOn: '2026-03-31' });
    clock.set('2026-03-31');
    await interior.takes('report', review);
    clock.set('2026-06-15');
    expect(await seen(secretariat, review)).toMatchObject({ timeliness: 'IN_PROGRESS_ON_TIME', daysOverdue: null, dueSoon: false });
    expect(await secretariat.takes('confirm', review)).toMatchObject({ timeliness: 'COMPLETED_ON_TIME', completedOn: '2026-03-31', daysLate: null });
  });

  it('runs on when the report is returned', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const review = await secretariat.announces(interior, 'Rà soát thủ tục', { dueOn: '2026-03-31' });
    await interior.takes('report', review);
    clock.set('2026-04-10');
    expect(await secretariat.takes('return', review)).toMatchObject({ timeliness: 'IN_PROGRESS_OVERDUE', daysOverdue: 10 });
  });

  it('of work that was finished late stays late, by the days to its report', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const review = await secretariat.announces(interior, 'Rà soát thủ tục', { dueOn: '2026-03-31' });
    clock.set('2026-04-10');
    await interior.takes('report', review);
    clock.set('2026-05-01');
    await secretariat.takes('confirm', review);
    clock.set('2027-01-01');
    expect(await seen(secretariat, review)).toMatchObject({ timeliness: 'COMPLETED_LATE', daysLate: 10, daysOverdue: null });
  });

  it('without a deadline counts as on time, and is told apart', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    await secretariat.announces(interior, 'Rà soát thường xuyên', { task: { dueText: 'thường xuyên' } });
    await secretariat.announces(interior, 'Rà soát thủ tục', { dueOn: '2026-03-31' });
    clock.set('2036-01-01');
    const { without, standings } = await secretariat.asks('{ without: assignments(filter: { hasDeadline: false }) { nodes { timeliness directive { dueText } } } standings { total inProgressOnTime inProgressOverdue withoutDeadline } }');
    expect(without.nodes).toEqual([{ timeliness: 'IN_PROGRESS_ON_TIME', directive: { dueText: 'thường xuyên' } }]);
    expect(standings).toEqual([{ total: 2, inProgressOnTime: 1, inProgressOverdue: 1, withoutDeadline: 1 }]);
  });

  it('on hold does not stop', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const review = await secretariat.announces(interior, 'Rà soát thủ tục', { dueOn: '2026-03-31' });
    await secretariat.takes('hold', review);
    clock.set('2026-04-01');
    expect(await seen(secretariat, review)).toMatchObject({ timeliness: 'IN_PROGRESS_OVERDUE' });
  });

  it('of a draft, of withdrawn and of transferred work is none', async () => {
    const { secretariat, interior, finance } = await aCommittee({ today: '2026-03-02' });
    const { assignment: draft } = await secretariat.records({ lead: interior, dueOn: '2026-03-31' });
    const withdrawn = await secretariat.announces(interior);
    await secretariat.takes('withdraw', withdrawn);
    const transferred = await secretariat.announces(interior);
    await secretariat.takes('transfer', transferred, { toOfficeId: finance.officeId });
    for (const id of [draft, withdrawn, transferred]) expect(await seen(secretariat, id)).toMatchObject({ timeliness: null, dueSoon: false });
    expect((await secretariat.asks('{ standings { total } }')).standings).toEqual([{ total: 1 }]);
  });

  it('is judged by the original deadline where that is asked for', async () => {
    const { secretariat, leadership, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const assignmentId = await secretariat.announces(interior, 'Rà soát thủ tục', { dueOn: '2026-03-31' });
    await leadership.does('setDeadline', { assignmentId, dueOn: '2026-04-30', reason: 'Chờ hướng dẫn của thành phố' });
    clock.set('2026-04-15');
    const both = '{ current: standings { inProgressOverdue inProgressOnTime } original: standings(basis: ORIGINAL) { inProgressOverdue inProgressOnTime } list: assignments(basis: ORIGINAL, filter: { timeliness: [IN_PROGRESS_OVERDUE] }) { nodes { timeliness daysOverdue current: timeliness(basis: CURRENT) } } }';
    expect(await secretariat.asks(both)).toEqual({
      current: [{ inProgressOverdue: 0, inProgressOnTime: 1 }], original: [{ inProgressOverdue: 1, inProgressOnTime: 0 }],
      list: { nodes: [{ timeliness: 'IN_PROGRESS_OVERDUE', daysOverdue: 15, current: 'IN_PROGRESS_ON_TIME' }] },
    });
  });
});

describe('setDeadline', () => {
  it('is refused where another came first', async () => {
    const { secretariat, leadership, interior } = await aCommittee();
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    const { version } = await secretariat.sees(assignmentId);
    await leadership.does('setDeadline', { assignmentId, version, dueOn: '2026-04-30', reason: 'x' });
    expect(await secretariat.isRefused('setDeadline', { assignmentId, version, dueOn: '2026-05-31', reason: 'x' })).toMatchObject({ code: 'CONFLICT', currentVersion: version + 1 });
    expect((await secretariat.sees(assignmentId)).dueOn).toBe('2026-04-30');
  });

  it('gives undated work its first date, and the original basis keeps it undated', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const assignmentId = await secretariat.announces(interior);
    const { assignment } = await secretariat.does('setDeadline', { assignmentId, dueOn: '2026-03-31', reason: 'Thành phố yêu cầu' });
    expect(assignment).toMatchObject({ dueOn: '2026-03-31', originalDueOn: null, extendedRepeatedly: false, directive: { dueOn: '2026-03-31', originalDueOn: null }, extensions: [{ origin: 'SET', fromDueOn: null, grantedDueOn: '2026-03-31', afterDeadline: false }] });
    clock.set('2026-05-01');
    const rates = 'inProgressOverdue inProgressOnTime withoutDeadline onTimeOfDue { denominator }';
    expect(await secretariat.asks(`{ current: standings { ${rates} } original: standings(basis: ORIGINAL) { ${rates} } }`)).toEqual({
      current: [{ inProgressOverdue: 1, inProgressOnTime: 0, withoutDeadline: 0, onTimeOfDue: { denominator: 1 } }],
      original: [{ inProgressOverdue: 0, inProgressOnTime: 1, withoutDeadline: 1, onTimeOfDue: { denominator: 0 } }],
    });
  });

  it('is the secretariat’s and leadership’s, says why, and neither repeats the date nor goes before the work began', async () => {
    const { secretariat, leadership, interior } = await aCommittee({ today: '2026-03-02' });
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    expect(await interior.isRefused('setDeadline', { assignmentId, dueOn: '2026-05-01', reason: 'Cần thêm' })).toMatchObject({ code: 'FORBIDDEN' });
    expect((await leadership.isRefused('setDeadline', { assignmentId, dueOn: '2026-05-01' })).fields).toEqual({ 'input.reason': 'say why' });
    expect((await leadership.isRefused('setDeadline', { assignmentId, dueOn: '2026-03-31', reason: 'x' })).fields).toEqual({ 'input.dueOn': 'it is due on 2026-03-31 already' });
    expect((await leadership.isRefused('setDeadline', { assignmentId, dueOn: '2026-03-01', reason: 'x' })).fields).toEqual({ 'input.dueOn': '2026-03-01 is before the work came into force on 2026-03-02' });
    await leadership.does('setDeadline', { assignmentId, dueOn: '2026-03-20', reason: 'Thành phố cần sớm' });
    expect(await secretariat.sees(assignmentId, 'dueOn originalDueOn')).toEqual({ dueOn: '2026-03-20', originalDueOn: '2026-03-31' });
  });

  it('is closed while a report awaits its answer and once the work is done', async () => {
    const { secretariat, leadership, interior } = await aCommittee();
    const assignmentId = await secretariat.announces(interior);
    await interior.takes('report', assignmentId);
    expect(await leadership.isRefused('setDeadline', { assignmentId, dueOn: '2026-05-01', reason: 'x' })).toMatchObject({
      code: 'STEP_NOT_OPEN', status: 'REPORTED', openSteps: ['confirm', 'return', 'transfer', 'withdraw'], message: '"setDeadline" is not open: the assignment is REPORTED; it is open while it is ASSIGNED, IN_PROGRESS, ON_HOLD, DECLINED',
    });
    await secretariat.takes('confirm', assignmentId);
    expect(await leadership.isRefused('setDeadline', { assignmentId, dueOn: '2026-05-01', reason: 'x' })).toMatchObject({ code: 'STEP_NOT_OPEN', status: 'COMPLETED', openSteps: ['reopen'] });
  });

  it('moves the directive’s deadline to the latest of its lead offices', async () => {
    const { secretariat, interior, finance, health } = await aCommittee({ today: '2026-03-02' });
    const { directive, assignments } = await secretariat.orders([interior, finance], 'Rà soát', { dueOn: '2026-03-31', task: { coordinatingOfficeIds: [health.officeId] } });
    await secretariat.does('setDeadline', { assignmentId: assignments[0], dueOn: '2026-04-30', reason: 'x' });
    await secretariat.does('setDeadline', { assignmentId: assignments[2], dueOn: '2026-12-31', reason: 'x' });
    expect(await secretariat.sees(directive, 'dueOn originalDueOn')).toEqual({ dueOn: '2026-04-30', originalDueOn: '2026-03-31' });
    await secretariat.takes('withdraw', assignments[0]);
    expect(await secretariat.sees(directive, 'dueOn originalDueOn')).toEqual({ dueOn: '2026-03-31', originalDueOn: '2026-03-31' });
  });
});
