import { describe, expect, it } from 'vitest';
import { aCommittee } from '../committee.js';

describe('a conclusion', () => {
  it('takes the next ordinal, and no two have the same', async () => {
    const { secretariat } = await aCommittee();
    const { meeting } = await secretariat.records();
    expect((await secretariat.does('addConclusion', { meetingId: meeting, text: 'Hai' })).conclusion).toMatchObject({ ordinal: 2, series: 0 });
    expect((await secretariat.does('addConclusion', { meetingId: meeting, text: 'Năm', ordinal: 5 })).conclusion.ordinal).toBe(5);
    expect((await secretariat.does('addConclusion', { meetingId: meeting, text: 'Sáu' })).conclusion.ordinal).toBe(6);
    expect((await secretariat.isRefused('addConclusion', { meetingId: meeting, text: 'x', ordinal: 5 })).fields).toEqual({ 'input.ordinal': 'there is a conclusion 5 already' });
  });

  it('that orders something cannot say that no task arises, nor the other way round', async () => {
    const { secretariat, interior } = await aCommittee();
    const { meeting, conclusion } = await secretariat.records({ lead: interior });
    const both = 'it orders something, so it cannot say that no task arises';
    expect((await secretariat.isRefused('markNoTaskArises', { conclusionId: conclusion })).fields).toEqual({ 'input.noTaskArises': both });
    expect((await secretariat.isRefused('addConclusion', { meetingId: meeting, text: 'x', noTaskArises: true, directives: [{ task: { text: 'x' } }] })).fields).toEqual({ 'input.noTaskArises': both });
    const { conclusion: silent } = await secretariat.does('addConclusion', { meetingId: meeting, text: 'Ghi nhận' });
    expect((await secretariat.does('markNoTaskArises', { conclusionId: silent.id })).conclusion.noTaskArises).toBe(true);
    expect((await secretariat.isRefused('assignTask', { conclusionId: silent.id, task: { text: 'x' } })).fields).toEqual({ 'input.conclusionId': 'it is marked "no task arises"; take the mark away first' });
    expect((await secretariat.does('markNoTaskArises', { conclusionId: silent.id, noTaskArises: false })).conclusion.noTaskArises).toBe(false);
    await secretariat.does('assignTask', { conclusionId: silent.id, task: { text: 'x' } });
  });

  it('is revised on the version that was read, even after it was announced', async () => {
    const { secretariat, interior, server } = await aCommittee();
    const { conclusion } = await secretariat.orders(interior);
    const { version } = await secretariat.sees(conclusion);
    const { conclusion: revised } = await secretariat.does('reviseConclusion', { conclusionId: conclusion, version, text: 'Lời văn sửa', ordinal: 3 });
    expect(revised).toMatchObject({ text: 'Lời văn sửa', ordinal: 3, version: version + 1 });
    expect(await secretariat.isRefused('reviseConclusion', { conclusionId: conclusion, version, text: 'x' })).toEqual({
      code: 'CONFLICT', message: `somebody changed it first: you started from version ${version}, it is at ${version + 1}; read it again and repeat your change`, fields: {}, currentVersion: version + 1, version,
    });
    const { errors } = await server.send(server.document('reviseConclusion'), { input: { conclusionId: conclusion, version, text: 'x' } }, secretariat.token, 'vi');
    expect(errors?.[0].message).toBe(`bản ghi đã được sửa sau khi bạn đọc: bạn bắt đầu từ phiên bản ${version}, hiện tại là ${version + 1}; hãy đọc lại rồi sửa`);
  });

  it('keeps the words that its directives quote', async () => {
    const { secretariat, interior } = await aCommittee();
    const { conclusion, directive } = await secretariat.records({ conclusions: [{ text: 'Giao Phòng Nội vụ rà soát trong tháng 3.', directives: [{ task: { text: 'Rà soát', quote: 'rà soát  trong tháng 3', leadOfficeIds: [interior.officeId] } }] }] });
    expect((await secretariat.isRefused('reviseConclusion', { conclusionId: conclusion, version: 1, text: 'Giao Phòng Nội vụ rà soát.' })).fields).toEqual({ 'input.text': 'directive 1 quotes words that no longer stand in it; amend that quote first' });
    expect((await secretariat.isRefused('amendDirective', { directiveId: directive, version: 1, quote: 'rà soát trong tháng 4' })).fields).toEqual({ 'input.quote': 'these words do not stand in the conclusion; quote it exactly' });
    await secretariat.does('amendDirective', { directiveId: directive, version: 1, quote: null });
    await secretariat.does('reviseConclusion', { conclusionId: conclusion, version: 1, text: 'Giao Phòng Nội vụ rà soát.' });
  });

  it('that is a removed draft stays readable to those who keep the record, with who, when and why', async () => {
    const { secretariat, leadership, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const { meeting, conclusion, directive, assignment } = await secretariat.records({ lead: interior });
    clock.set('2026-03-03');
    expect((await secretariat.isRefused('removeDraftConclusion', { conclusionId: conclusion })).code).toBe('BAD_USER_INPUT');
    await secretariat.does('removeDraftConclusion', { conclusionId: conclusion, reason: 'Nhập nhầm' });
    for (const actor of [secretariat, leadership]) {
      expect(await actor.sees(conclusion, 'text removedOn')).toEqual({ text: 'Các đơn vị rà soát thủ tục hành chính thuộc lĩnh vực phụ trách.', removedOn: '2026-03-03' });
      expect([await actor.sees(directive, 'status'), await actor.sees(assignment, 'status')]).toEqual([{ status: 'WITHDRAWN' }, { status: 'WITHDRAWN' }]);
      expect((await actor.history(conclusion)).at(-1)).toMatchObject({ action: 'removeDraftConclusion', actorLogin: 'secretariat', on: '2026-03-03', reason: 'Nhập nhầm' });
    }
    expect((await secretariat.asks('{ conclusions { totalCount } removed: conclusions(filter: { removed: true }) { totalCount } }'))).toEqual({ conclusions: { totalCount: 0 }, removed: { totalCount: 1 } });
    for (const [mutation, input] of [['reviseConclusion', { version: 2, text: 'x' }], ['removeDraftConclusion', { reason: 'x' }], ['assignTask', { task: { text: 'x' } }], ['markNoTaskArises', {}]] as const)
      expect(await secretariat.isRefused(mutation, { conclusionId: conclusion, ...input })).toMatchObject({ code: 'LOCKED', message: 'the draft was removed' });
    expect((await secretariat.does('addConclusion', { meetingId: meeting, text: 'Thay', ordinal: 1 })).conclusion.ordinal).toBe(1);
  });

  it('that is announced is not removed: its work is withdrawn', async () => {
    const { secretariat, interior } = await aCommittee();
    const { conclusion } = await secretariat.orders(interior);
    expect(await secretariat.isRefused('removeDraftConclusion', { conclusionId: conclusion, reason: 'x' })).toMatchObject({ code: 'LOCKED', message: 'it is announced, and work that is in force is withdrawn, not removed' });
  });
});
