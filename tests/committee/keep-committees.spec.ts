import { describe, expect, it } from 'vitest';
import { amendCommittee, createCommittee, endCommittee, setCommitteeMembers } from '../../src/committee/committee.command.js';
import { AmendCommitteeInput, CreateCommitteeInput, EndCommitteeInput, SetCommitteeMembersInput } from '../../src/committee/committee.inputs.js';
import { Committee, CommitteeMember } from '../../src/committee/committee.js';
import { idOf } from '../../src/kernel/id.js';
import { createPerson } from '../../src/person/person.command.js';
import { CreatePersonInput } from '../../src/person/person.inputs.js';
import { Directory } from '../directory.js';

async function aCommittee() {
  const directory = await Directory.open('2026-03-02');
  const district = await directory.office('HOAIDUC');
  const commune = await directory.office('ANKHANH', district);
  const secretariat = await directory.account('SECRETARIAT', district);
  const person = async (name: string) => idOf('Person', (await secretariat.does(createPerson, CreatePersonInput, { name, officeId: idOf('Office', district.id) })).person as number);
  const [head, deputy, member] = [await person('Trưởng'), await person('Phó'), await person('Ủy viên')];
  const hostId = idOf('Office', district.id);
  const { committee } = await secretariat.does(createCommittee, CreateCommitteeInput, {
    name: 'Ban chỉ đạo cải cách hành chính', kind: 'STEERING', hostId, headId: head, validFrom: '2025-01-01', members: [{ personId: deputy, role: 'DEPUTY' }, { personId: member, role: 'MEMBER' }],
  });
  const committeeId = idOf('Committee', committee as number);
  const read = () => directory.write(em => em.findOneOrFail(Committee, { id: committee as number }));
  const members = () =>
    directory.write(async em => (await em.find(CommitteeMember, {}, { orderBy: { id: 'asc' }, populate: ['person'] })).map(({ person, role, validFrom, validUntil }) => [person.name, role, validFrom, validUntil]));
  return { directory, district, commune, secretariat, head, deputy, member, hostId, committeeId, read, members };
}

describe('a committee', () => {
  it('has its first members from the beginning', async () => {
    const { members } = await aCommittee();
    expect(await members()).toEqual([['Phó', 'DEPUTY', null, null], ['Ủy viên', 'MEMBER', null, null]]);
  });
  it('answers all faults at once', async () => {
    const { secretariat, deputy } = await aCommittee();
    const members = [{ personId: deputy, role: 'DEPUTY' }, { personId: deputy, role: 'MEMBER' }, { personId: 'person_999', role: 'MEMBER' }] as const;
    const refusal = await secretariat.isRefused(createCommittee, CreateCommitteeInput, { name: 'x', kind: 'STEERING', hostId: 'office_999', headId: 'person_998', standingAgencyId: 'committee_1', members: [...members], validFrom: '2026-02-02', validUntil: '2026-02-01' });
    expect(refusal.code).toBe('BAD_USER_INPUT');
    expect(refusal.faults).toEqual({
      'input.hostId': 'there is no office "office_999"',
      'input.headId': 'there is no person "person_998"',
      'input.standingAgencyId': 'there is no office "committee_1"',
      'input.members.1.personId': '"Phó" is named twice for the same time; name each person once',
      'input.members.2.personId': 'there is no person "person_999"',
      'input.validUntil': '2026-02-01 is before 2026-02-02, the first day; give that day or a later one',
    });
  });
  it('keeps who was deputy when', async () => {
    const { secretariat, committeeId, deputy, read, members } = await aCommittee();
    const { version } = await read();
    await secretariat.does(setCommitteeMembers, SetCommitteeMembersInput, { committeeId, version, members: [{ personId: deputy, role: 'MEMBER' }] });
    expect(await members()).toEqual([['Phó', 'DEPUTY', null, '2026-03-01'], ['Ủy viên', 'MEMBER', null, '2026-03-01'], ['Phó', 'MEMBER', '2026-03-02', null]]);
    expect(await secretariat.isRefused(setCommitteeMembers, SetCommitteeMembersInput, { committeeId, version, members: [] })).toMatchObject({ code: 'CONFLICT', details: { version, currentVersion: version + 1 } });
  });
  it('may lose a head who is unknown, and keeps its name', async () => {
    const { secretariat, committeeId, read } = await aCommittee();
    await secretariat.does(amendCommittee, AmendCommitteeInput, { committeeId, version: 1, headId: null });
    expect(await read()).toMatchObject({ head: null, name: 'Ban chỉ đạo cải cách hành chính', version: 2 });
    expect(await secretariat.isRefused(amendCommittee, AmendCommitteeInput, { committeeId, version: 2, name: null as never })).toMatchObject({ code: 'BAD_USER_INPUT', faults: { 'input.name': 'cannot be taken away; leave it out to keep it as it is' } });
  });
  it('ends on a day, not before its first, with the reason kept', async () => {
    const { directory, secretariat, committeeId, read } = await aCommittee();
    expect(await secretariat.isRefused(endCommittee, EndCommitteeInput, { committeeId, validUntil: '2024-12-31', reason: 'x' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: { 'input.validUntil': '2024-12-31 is before 2025-01-01, the first day; give that day or a later one' },
    });
    await secretariat.does(endCommittee, EndCommitteeInput, { committeeId, validUntil: '2026-03-31', reason: 'Giải thể' });
    const { id, validUntil } = await read();
    expect([validUntil, (await directory.events('Committee', id)).at(-1)?.reason]).toEqual(['2026-03-31', 'Giải thể']);
  });
  it('is kept by the secretariat of its host, and not by that of an office below', async () => {
    const { directory, commune, committeeId, hostId } = await aCommittee();
    const below = await directory.account('SECRETARIAT', commune);
    const forbidden = { code: 'FORBIDDEN', en: expect.stringContaining('"keepCommittees"') };
    expect(await below.isRefused(createCommittee, CreateCommitteeInput, { name: 'x', kind: 'STEERING', hostId })).toMatchObject(forbidden);
    expect(await below.isRefused(amendCommittee, AmendCommitteeInput, { committeeId, version: 1 })).toMatchObject(forbidden);
    expect(await below.isRefused(setCommitteeMembers, SetCommitteeMembersInput, { committeeId, version: 1, members: [] })).toMatchObject(forbidden);
    expect(await below.isRefused(endCommittee, EndCommitteeInput, { committeeId, validUntil: '2026-03-31', reason: 'x' })).toMatchObject(forbidden);
  });
});
