import { describe, expect, it } from 'vitest';
import { type ACommittee, aCommittee, type Json } from '../committee.js';

const path = (...rest: string[]) => ['input.conclusions.0.directives.0.task', ...rest].join('.');
const faultsOf = async ({ secretariat, hoaiDuc }: ACommittee, task: object, heldOn = '2026-03-02') =>
  (await secretariat.isRefused('recordMeeting', { title: 'Họp', kind: 'REGULAR', hostId: hoaiDuc, heldOn, conclusions: [{ text: 'x', directives: [{ task: { text: 'Rà soát', ...task } }] }] })).fields;
const shares = (directive: Json) => directive.assignments.nodes.map(({ role, office }: Json) => [role, office.id]);

describe('a directive that binds TOGETHER', () => {
  it('has exactly one lead office, and any number that coordinate', async () => {
    const { secretariat, interior, finance, health } = await aCommittee();
    const { directive } = await secretariat.orders(interior, 'x', { task: { coordinatingOfficeIds: [finance.officeId, health.officeId] } });
    const seen = await secretariat.sees(directive);
    expect([seen.binding, shares(seen)]).toEqual(['TOGETHER', [['LEAD', interior.officeId], ['COORDINATING', finance.officeId], ['COORDINATING', health.officeId]]]);
  });

  it('refuses a second lead, a group, and an office that is named twice', async () => {
    const committee = await aCommittee();
    const { interior, finance, commune, administrator, hoaiDuc } = committee;
    expect(await faultsOf(committee, { binding: 'TOGETHER', leadOfficeIds: [interior.officeId, finance.officeId] })).toEqual({ [path('leadOfficeIds')]: 'TOGETHER has exactly one lead office, not 2; let the others coordinate, or bind EACH' });
    const { officeGroup } = await administrator.does('createOfficeGroup', { name: 'UBND các xã', governmentId: hoaiDuc, memberIds: [commune.officeId] });
    expect(await faultsOf(committee, { binding: 'TOGETHER', leadGroupIds: [officeGroup.id] })).toEqual({ [path('binding')]: 'a group is always bound EACH: every member owes its own share' });
    expect(await faultsOf(committee, { leadOfficeIds: [interior.officeId, interior.officeId], coordinatingOfficeIds: [interior.officeId] })).toEqual({
      [path('leadOfficeIds', '1')]: 'the office is named twice', [path('coordinatingOfficeIds', '0')]: 'Phòng Nội vụ is named already; an office has one share in a directive',
    });
  });

  it('takes a further office as coordinating, and as lead only where there is none', async () => {
    const { secretariat, interior, finance, health } = await aCommittee();
    const { directive, assignment } = await secretariat.orders(interior);
    const lead = { directiveId: directive, officeId: finance.officeId };
    expect((await secretariat.isRefused('addAssignment', lead)).fields).toEqual({ 'input.officeId': 'TOGETHER has exactly one lead office: transfer the lead, or let this one coordinate' });
    await secretariat.does('addAssignment', { directiveId: directive, officeId: health.officeId, coordinating: true });
    expect((await secretariat.isRefused('addAssignment', { directiveId: directive, officeId: health.officeId, coordinating: true })).fields).toEqual({ 'input.officeId': 'Phòng Y tế has a share in it already' });
    await secretariat.takes('withdraw', assignment);
    expect(await secretariat.isRefused('addAssignment', lead)).toMatchObject({ code: 'STEP_NOT_OPEN', message: 'the directive is withdrawn' });
  });
});

describe('a directive that binds EACH', () => {
  it('is meant by several leads, and gives each its own share', async () => {
    const { secretariat, interior, finance } = await aCommittee();
    const { directive } = await secretariat.orders([interior, finance]);
    const seen = await secretariat.sees(directive);
    expect([seen.binding, shares(seen)]).toEqual(['EACH', [['LEAD', interior.officeId], ['LEAD', finance.officeId]]]);
  });

  it('names the members of its groups as of the meeting’s day; later ones get nothing by themselves', async () => {
    const { secretariat, administrator, interior, finance, health, commune, hoaiDuc, clock } = await aCommittee({ today: '2026-03-02' });
    const { officeGroup } = await administrator.does('createOfficeGroup', { name: 'Các phòng', governmentId: hoaiDuc, memberIds: [interior.officeId, finance.officeId] });
    clock.set('2026-03-10');
    await administrator.does('setOfficeGroupMembers', { groupId: officeGroup.id, version: officeGroup.version ?? 1, members: [{ officeId: interior.officeId }, { officeId: health.officeId }] });
    const group = { task: { leadGroupIds: [officeGroup.id] } };
    const { directive: before } = await secretariat.orders([], 'x', { heldOn: '2026-03-09', ...group });
    const { directive: after } = await secretariat.orders([commune, interior], 'x', { heldOn: '2026-03-10', ...group });
    expect(shares(await secretariat.sees(before))).toEqual([['LEAD', interior.officeId], ['LEAD', finance.officeId]]);
    expect(shares(await secretariat.sees(after))).toEqual([['LEAD', commune.officeId], ['LEAD', interior.officeId], ['LEAD', health.officeId]]);
  });

  it('refuses a group that nobody is in on that day', async () => {
    const committee = await aCommittee({ today: '2026-03-02' });
    const { officeGroup } = await committee.administrator.does('createOfficeGroup', { name: 'Các tổ', governmentId: committee.hoaiDuc });
    expect(await faultsOf(committee, { leadGroupIds: [officeGroup.id] })).toEqual({ [path('leadGroupIds', '0')]: '"Các tổ" has no member on 2026-03-02' });
  });
});

describe('an office', () => {
  it('is valid on the meeting’s day, or takes no part in it', async () => {
    const committee = await aCommittee({ today: '2026-03-20' });
    const { administrator, interior, health, secretariat } = committee;
    await administrator.does('endOffice', { officeId: interior.officeId, validUntil: '2026-03-10', reason: 'x' });
    const text = 'Phòng Nội vụ takes no work on 2026-03-11: it is valid from the beginning until 2026-03-10';
    expect(await faultsOf(committee, { leadOfficeIds: [interior.officeId] }, '2026-03-11')).toEqual({ [path('leadOfficeIds', '0')]: text });
    expect(await faultsOf(committee, { leadOfficeIds: [health.officeId], coordinatingOfficeIds: [interior.officeId] }, '2026-03-11')).toEqual({ [path('coordinatingOfficeIds', '0')]: text });
    await secretariat.announces(interior, 'x', { heldOn: '2026-03-10' });
    const { directive } = await secretariat.orders(health, 'x', { heldOn: '2026-03-05' });
    expect((await secretariat.isRefused('addAssignment', { directiveId: directive, officeId: interior.officeId, coordinating: true })).fields).toEqual({ 'input.officeId': text.replace('03-11', '03-20') });
  });

  it('outside the host’s subtree is asked, marked as a request, and in nobody’s rates', async () => {
    const { secretariat, interior, neighbourInterior } = await aCommittee();
    const { assignments, meeting, directive } = await secretariat.orders([interior, neighbourInterior]);
    expect((await secretariat.sees(assignments[1])).isRequest).toBe(true);
    expect(await secretariat.asks('query ($office: ID!) { standings { total } byOffice: standings(filter: { officeIds: [$office] }) { total } assignments { totalCount } }', { office: neighbourInterior.officeId })).toEqual({ standings: [{ total: 1 }], byOffice: [{ total: 0 }], assignments: { totalCount: 2 } });
    for (const id of [meeting, directive]) expect(await secretariat.sees(id, 'standing { total }')).toEqual({ standing: { total: 1 } });
    await neighbourInterior.takes('acknowledge', assignments[1]);
  });
});
