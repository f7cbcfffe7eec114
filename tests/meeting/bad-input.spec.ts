import { describe, expect, it } from 'vitest';
import { type ACommittee, aCommittee, type Refused } from '../committee.js';

interface Scene extends ACommittee {
  share: string;
  record: (more: object) => Promise<Refused>;
  task: (more: object) => Promise<Refused>;
  target: (more: object) => Promise<Refused>;
}

/** A committee whose secretariat is about to record a meeting with something wrong in it. */
async function aScene(): Promise<Scene> {
  const committee = await aCommittee({ today: '2026-03-02' });
  const { secretariat, hoaiDuc } = committee;
  const { indicator } = await secretariat.does('createIndicator', { code: 'TT', name: 'Tỷ lệ trực tuyến', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true });
  const record = (more: object) => secretariat.isRefused('recordMeeting', { title: 'Họp', kind: 'REGULAR', hostId: hoaiDuc, heldOn: '2026-03-02', ...more });
  const directive = (one: object) => record({ conclusions: [{ text: 'x', directives: [one] }] });
  return { ...committee, share: indicator.id, record, task: more => directive({ task: { text: 'x', ...more } }), target: more => directive({ target: { text: 'x', indicatorId: indicator.id, comparator: 'RANGE', ...more } }) };
}
const task = 'input.conclusions.0.directives.0.task';
const target = 'input.conclusions.0.directives.0.target';

describe('bad input is refused with the path of every fault, and nothing is changed', () => {
  it.each<[string, (scene: Scene) => Promise<Refused>, Record<string, string>]>([
    ['an unknown host', ({ record }) => record({ hostId: 'office_999' }), { 'input.hostId': 'there is no office "office_999"' }],
    ['ids that are unknown, of another kind, or none', ({ record, hoaiDuc }) => record({ chairId: 'person_999', committeeIds: [hoaiDuc], coChairIds: ['x'] }), { 'input.chairId': 'there is no person "person_999"', 'input.committeeIds.0': expect.stringContaining('there is no committee'), 'input.coChairIds.0': 'there is no person "x"' }],
    ['an inverted range', ({ target }) => target({ lower: 40, upper: 30 }), { [`${target}.upper`]: 'the range is inverted: from 40 to 30' }],
    ['a share of 140 %', ({ target }) => target({ lower: 30, upper: 140 }), { [`${target}.upper`]: '140 % is no share: a share goes from 0 to 100' }],
    ['31 February', ({ task }) => task({ dueOn: '2026-02-31' }), { [`${task}.dueOn`]: '"2026-02-31" is not a day of the calendar like "2017-12-31"' }],
    ['a due date as text', ({ task }) => task({ dueOn: 'cuối tháng 3' }), { [`${task}.dueOn`]: '"cuối tháng 3" is not a day of the calendar like "2017-12-31"' }],
    ['an empty title', ({ record }) => record({ title: '  ' }), { 'input.title': 'is empty; write at least one word' }],
    ['a title of 50,000 characters', ({ record }) => record({ title: 'x'.repeat(50_000) }), { 'input.title': 'has 50000 characters; at most 500 are kept' }],
    ['two leads in TOGETHER', ({ task, interior, finance }) => task({ binding: 'TOGETHER', leadOfficeIds: [interior.officeId, finance.officeId] }), { [`${task}.leadOfficeIds`]: 'TOGETHER has exactly one lead office, not 2; let the others coordinate, or bind EACH' }],
    ['a second conclusion with the same ordinal', ({ record }) => record({ conclusions: [{ text: 'x', ordinal: 2 }, { text: 'x', ordinal: 2 }] }), { 'input.conclusions.1.ordinal': 'there is a conclusion 2 already' }],
    ['a second directive with the same ordinal', ({ record }) => record({ conclusions: [{ text: 'x', directives: [{ task: { text: 'x', ordinal: 1 } }, { task: { text: 'x', ordinal: 1 } }] }] }), { 'input.conclusions.0.directives.1.task.ordinal': 'ordinal 1 is taken' }],
    ['neither a task nor a target, and both', ({ record, share }) => record({ conclusions: [{ text: 'x', directives: [{}, { task: { text: 'x' }, target: { text: 'x', indicatorId: share, comparator: 'AT_LEAST' } }] }] }), { 'input.conclusions.0.directives.0': 'give either a task or a target', 'input.conclusions.0.directives.1': 'give either a task or a target' }],
    ['a quote that the conclusion does not have', ({ task }) => task({ quote: 'không có' }), { [`${task}.quote`]: 'these words do not stand in the conclusion; quote it exactly' }],
    ['a period that ends before it begins', ({ record }) => record({ periodFrom: '2026-02-01', periodUntil: '2026-01-31' }), { 'input.periodUntil': 'the period ends before it begins' }],
    ['an attendance of nobody and of two', ({ record, officer, hoaiDuc }) => record({ attendance: [{ headCount: 3 }, { personId: officer, officeId: hoaiDuc }] }), { 'input.attendance.0': 'give exactly one of a person, an office and a group', 'input.attendance.1': 'give exactly one of a person, an office and a group' }],
    ['a committee or an office that is named twice', ({ record, hoaiDuc, officer }) => record({ coChairIds: [officer, officer], observations: [{ kind: 'RESULT', text: 'x', officeIds: [hoaiDuc, hoaiDuc] }] }), { 'input.coChairIds.1': expect.stringContaining('is named twice'), 'input.observations.0.officeIds.1': expect.stringContaining('is named twice') }],
    ['a reporter that is named twice', ({ target, interior }) => target({ lower: 30, upper: 40, reporterIds: [interior.officeId, interior.officeId] }), { [`${target}.reporterIds.1`]: 'the office is named twice' }],
    ['a figure with half a fraction, or that repeats a later one', ({ record }) => record({ observations: [{ kind: 'RESULT', text: 'x', figures: [{ label: 'x', unit: 'x', numerator: 1 }, { label: 'x', unit: 'x', value: 1, equivalentTo: 2 }] }] }), { 'input.observations.0.figures.0': 'give either a value, or a numerator and a denominator', 'input.observations.0.figures.1.equivalentTo': 'name an earlier figure of this observation by its ordinal' }],
    ['a field that no input has', ({ record }) => record({ titel: 'x' }), { 'input.titel': expect.stringContaining('"titel" is no field of RecordMeetingInput') }],
    ['an announcement before the meeting', ({ record }) => record({ announcedOn: '2026-03-01' }), { 'input.announcedOn': '2026-03-01 is before the meeting of 2026-03-02' }],
  ])('%s', async (_, act, fields) => {
    const refused = await act(await aScene());
    expect([refused.code, refused.fields]).toEqual(['BAD_USER_INPUT', fields]);
  });

  it('all at once', async () => {
    const { record, interior, finance, share } = await aScene();
    const refused = await record({
      hostId: 'office_999', heldOn: '2026-03-03', chairId: 'person_999', periodFrom: '2026-02-01', periodUntil: '2026-01-31', conclusions: [
        { text: 'x', ordinal: 1, directives: [{ target: { text: 'x', indicatorId: share, comparator: 'RANGE', lower: 140 } }] },
        { text: 'x', ordinal: 1, noTaskArises: true, directives: [{ task: { text: 'x', binding: 'TOGETHER', leadOfficeIds: [interior.officeId, finance.officeId] } }] }],
    });
    expect(Object.keys(refused.fields).sort()).toEqual([
      'input.chairId', 'input.conclusions.0.directives.0.target.lower', 'input.conclusions.0.directives.0.target.upper', 'input.conclusions.1.directives.0.task.leadOfficeIds', 'input.conclusions.1.noTaskArises', 'input.conclusions.1.ordinal', 'input.heldOn', 'input.hostId', 'input.periodUntil',
    ]);
    expect(refused.message).toMatch(/^9 values are not acceptable; the first: /);
  });

  it('a numerator above its denominator', async () => {
    const { secretariat, interior, share } = await aScene();
    const { directive } = await secretariat.records({ announcedOn: '2026-03-02', conclusions: [{ text: 'x', directives: [{ target: { text: 'x', indicatorId: share, comparator: 'AT_LEAST', lower: 30, leadOfficeIds: [interior.officeId] } }] }] });
    expect(await interior.isRefused('recordMeasurements', { allOrNothing: true, lines: [{ targetId: directive, officeId: interior.officeId, on: '2026-03-02', numerator: 15, denominator: 14 }] })).toMatchObject({ code: 'BAD_USER_INPUT', fields: { 'input.lines.0.numerator': expect.stringContaining('15') } });
  });

  it('is told in Vietnamese to whom reads Vietnamese', async () => {
    const { server, secretariat, hoaiDuc } = await aScene();
    const { errors } = await server.send(server.document('recordMeeting'), { input: { title: ' ', kind: 'REGULAR', hostId: hoaiDuc, heldOn: '2026-03-02' } }, secretariat.token, 'vi');
    expect(errors?.[0]).toMatchObject({ message: 'đang để trống; hãy nhập ít nhất một từ', extensions: { fields: [{ path: ['input', 'title'], message: 'đang để trống; hãy nhập ít nhất một từ' }] } });
  });
});
