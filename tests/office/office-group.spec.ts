import { describe, expect, it } from 'vitest';
import { idOf } from '../../src/kernel/id.js';
import { createOfficeGroup, setOfficeGroupMembers } from '../../src/office/office-group.command.js';
import { CreateOfficeGroupInput, SetOfficeGroupMembersInput } from '../../src/office/office-group.inputs.js';
import { OfficeGroup, OfficeGroupMember } from '../../src/office/office-group.js';
import type { Office } from '../../src/office/office.js';
import { Directory } from '../directory.js';

const id = (office: Office) => idOf('Office', office.id);

async function aGroup() {
  const directory = await Directory.open('2026-03-02');
  const district = await directory.office('HOAIDUC');
  const communes = [await directory.office('ANKHANH', district), await directory.office('ANTHUONG', district), await directory.office('CATQUE', district)];
  const secretariat = await directory.account('SECRETARIAT', district);
  const { officeGroup } = await secretariat.does(createOfficeGroup, CreateOfficeGroupInput, { name: 'UBND các xã, thị trấn', governmentId: id(district), memberIds: [id(communes[0]), id(communes[1])] });
  const groupId = idOf('OfficeGroup', officeGroup as number);
  const members = () =>
    directory.write(async em => (await em.find(OfficeGroupMember, { group: officeGroup as number }, { orderBy: { id: 'asc' }, populate: ['office'] })).map(({ office, validFrom, validUntil }) => [office.code, validFrom, validUntil]));
  const version = () => directory.write(async em => (await em.findOneOrFail(OfficeGroup, { id: officeGroup as number })).version);
  return { directory, district, communes, secretariat, groupId, members, version };
}

describe('an office group', () => {
  it('has its first members from the beginning', async () => {
    const { members } = await aGroup();
    expect(await members()).toEqual([['ANKHANH', null, null], ['ANTHUONG', null, null]]);
  });
  it('lets new members join on a day and old ones end the day before', async () => {
    const { communes, secretariat, groupId, members, version, directory } = await aGroup();
    const before = await version();
    await secretariat.does(setOfficeGroupMembers, SetOfficeGroupMembersInput, { groupId, version: before, members: [{ officeId: id(communes[1]) }, { officeId: id(communes[2]) }], on: '2026-01-01' });
    expect(await members()).toEqual([['ANKHANH', null, '2025-12-31'], ['ANTHUONG', null, null], ['CATQUE', '2026-01-01', null]]);
    expect(await version()).toBe(before + 1);
    expect((await directory.events('OfficeGroup', Number(groupId.split('_').at(-1)))).map(({ action }) => action)).toEqual(['createOfficeGroup', 'setOfficeGroupMembers']);
  });
  it('refuses a list made on an older version, though only its members were changed', async () => {
    const { communes, secretariat, groupId, version } = await aGroup();
    const input = { groupId, version: await version(), members: [{ officeId: id(communes[1]) }] };
    await secretariat.does(setOfficeGroupMembers, SetOfficeGroupMembersInput, input);
    expect(await secretariat.isRefused(setOfficeGroupMembers, SetOfficeGroupMembersInput, input)).toMatchObject({ code: 'CONFLICT', details: { version: 1, currentVersion: 2 } });
  });
  it('answers all faults of its members at once', async () => {
    const { communes, secretariat, groupId, version } = await aGroup();
    const refusal = await secretariat.isRefused(setOfficeGroupMembers, SetOfficeGroupMembersInput, {
      groupId,
      version: await version(),
      members: [{ officeId: id(communes[0]) }, { officeId: 'office_999' }, { officeId: id(communes[0]), validFrom: '2026-02-02', validUntil: '2026-02-01' }],
    });
    expect(refusal).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: {
        'input.members.1.officeId': 'there is no office "office_999"',
        'input.members.2.validUntil': '2026-02-01 is before 2026-02-02, the first day; give that day or a later one',
        'input.members.2.officeId': '"ANKHANH" is named twice for the same time; name it once',
      },
    });
  });
  it('refuses unknown and doubled first members', async () => {
    const { communes, secretariat, district } = await aGroup();
    const { faults } = await secretariat.isRefused(createOfficeGroup, CreateOfficeGroupInput, { name: 'x', governmentId: id(district), memberIds: [id(communes[0]), 'office_999', id(communes[0])] });
    expect(Object.keys(faults)).toEqual(['input.memberIds.1', 'input.memberIds.2']);
  });
  it('is kept by the secretariat of its government and by no office', async () => {
    const { directory, communes, district } = await aGroup();
    const other = await directory.account('SECRETARIAT', communes[0]);
    const office = await directory.account('OFFICE', district);
    for (const hand of [other, office]) expect(await hand.isRefused(createOfficeGroup, CreateOfficeGroupInput, { name: 'x', governmentId: id(district) })).toMatchObject({ code: 'FORBIDDEN', en: expect.stringContaining('"keepGroups"') });
  });
});
