import { describe, expect, it } from 'vitest';
import { Event } from '../../src/history/event.js';
import { idOf } from '../../src/kernel/id.js';
import { amendPerson, createPerson, endPerson } from '../../src/person/person.command.js';
import { AmendPersonInput, CreatePersonInput, EndPersonInput } from '../../src/person/person.inputs.js';
import { Person } from '../../src/person/person.js';
import { Directory } from '../directory.js';

async function aPerson() {
  const directory = await Directory.open('2026-03-02');
  const district = await directory.office('HOAIDUC');
  const commune = await directory.office('ANKHANH', district);
  const secretariat = await directory.account('SECRETARIAT', district);
  const { person } = await secretariat.does(createPerson, CreatePersonInput, { name: 'Nguyễn Văn A', position: 'Chủ tịch', officeId: idOf('Office', district.id), validFrom: '2025-01-01' });
  return { directory, district, commune, secretariat, personId: idOf('Person', person as number), read: () => directory.write(em => em.findOneOrFail(Person, { id: person as number })) };
}

describe('a person', () => {
  it('changes office and keeps what is left out', async () => {
    const { secretariat, commune, personId, read } = await aPerson();
    await secretariat.does(amendPerson, AmendPersonInput, { personId, version: 1, officeId: idOf('Office', commune.id), position: null });
    const person = await read();
    expect([person.name, person.position, person.office?.id, person.version]).toEqual(['Nguyễn Văn A', null, commune.id, 2]);
  });
  it('is no other version, and has no other event, where an amendment says what stands', async () => {
    const { directory, secretariat, personId, read } = await aPerson();
    const events = () => directory.write(em => em.count(Event));
    const before = await events();
    await secretariat.does(amendPerson, AmendPersonInput, { personId, version: 1, position: 'Chủ tịch' });
    expect([(await read()).version, await events()]).toEqual([1, before]);
    await secretariat.does(amendPerson, AmendPersonInput, { personId, version: 1, position: 'Bí thư' });
    expect([(await read()).version, await events()]).toEqual([2, before + 1]);
  });
  it('is refused a change made on an older version', async () => {
    const { secretariat, personId } = await aPerson();
    await secretariat.does(amendPerson, AmendPersonInput, { personId, version: 1, name: 'B' });
    expect(await secretariat.isRefused(amendPerson, AmendPersonInput, { personId, version: 1, name: 'C' })).toMatchObject({ code: 'CONFLICT', details: { version: 1, currentVersion: 2 } });
  });
  it('answers all faults at once', async () => {
    const { secretariat, personId } = await aPerson();
    await secretariat.does(endPerson, EndPersonInput, { personId, validUntil: '2026-01-31' });
    expect(await secretariat.isRefused(amendPerson, AmendPersonInput, { personId, version: 2, name: null as never, officeId: 'office_999', validFrom: '2026-02-01' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: {
        'input.officeId': 'there is no office "office_999"',
        'input.name': 'cannot be taken away; leave it out to keep it as it is',
        'input.validFrom': '2026-02-01 is after 2026-01-31, the last day; give that day or an earlier one',
      },
    });
  });
  it('ends no earlier than the first day', async () => {
    const { secretariat, personId } = await aPerson();
    expect(await secretariat.isRefused(endPerson, EndPersonInput, { personId, validUntil: '2024-12-31' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: { 'input.validUntil': '2024-12-31 is before 2025-01-01, the first day; give that day or a later one' },
    });
  });
  it('is kept by who keeps both offices', async () => {
    const { directory, district, commune, personId, secretariat } = await aPerson();
    const below = await directory.account('SECRETARIAT', commune);
    const forbidden = { code: 'FORBIDDEN', en: expect.stringContaining('"keepPeople"') };
    expect(await below.isRefused(createPerson, CreatePersonInput, { name: 'x', officeId: idOf('Office', district.id) })).toMatchObject(forbidden);
    expect(await below.isRefused(amendPerson, AmendPersonInput, { personId, version: 1, officeId: idOf('Office', commune.id) })).toMatchObject(forbidden);
    expect(await below.isRefused(endPerson, EndPersonInput, { personId, validUntil: '2026-03-31' })).toMatchObject(forbidden);
    expect(await secretariat.isRefused(endPerson, EndPersonInput, { personId: 'person_999', validUntil: '2026-03-31' })).toMatchObject({ code: 'NOT_FOUND', en: 'there is no person "person_999"' });
  });
});
