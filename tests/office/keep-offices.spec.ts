import { describe, expect, it } from 'vitest';
import { idOf } from '../../src/kernel/id.js';
import { amendOffice } from '../../src/office/amend-office.command.js';
import { createOffice } from '../../src/office/create-office.command.js';
import { endOffice } from '../../src/office/end-office.command.js';
import { AmendOfficeInput, CreateOfficeInput, EndOfficeInput } from '../../src/office/office.inputs.js';
import { Office } from '../../src/office/office.js';
import { Directory } from '../directory.js';

const id = (office: Office) => idOf('Office', office.id);
const read = (directory: Directory, office: Office) => directory.write(em => em.findOneOrFail(Office, { id: office.id }));

async function aTree() {
  const directory = await Directory.open();
  const root = await directory.office('VN');
  const hanoi = await directory.office('HANOI', root);
  const hoaiDuc = await directory.office('HOAIDUC', hanoi);
  const interior = await directory.office('HOAIDUC-NOIVU', hoaiDuc);
  const tuyenQuang = await directory.office('TUYENQUANG', root);
  const administrator = await directory.account('ADMINISTRATOR', root);
  return { directory, administrator, root, hanoi, hoaiDuc, interior, tuyenQuang };
}

describe('createOffice', () => {
  it('gives an office the path of keys from the root down', async () => {
    const { root, hanoi, hoaiDuc, interior } = await aTree();
    expect(interior.path).toBe(`.${root.id}.${hanoi.id}.${hoaiDuc.id}.${interior.id}.`);
    expect(interior.isWithin(hanoi)).toBe(true);
  });
  it('tells all of the new office in one event', async () => {
    const { directory, interior, hoaiDuc } = await aTree();
    const [event, ...rest] = await directory.events('Office', interior.id);
    expect(rest).toEqual([]);
    expect(event).toMatchObject({ action: 'createOffice', before: { [id(interior)]: {} }, after: { [id(interior)]: { code: 'HOAIDUC-NOIVU', path: interior.path, parent: hoaiDuc.id } } });
  });
  it('refuses a second root', async () => {
    const { administrator } = await aTree();
    expect(await administrator.isRefused(createOffice, CreateOfficeInput, { code: 'LAO', name: 'Lào', kind: 'NATION' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: { 'input.parentId': 'is missing: offices form one tree, and its root is "VN"; name the office it hangs under' },
    });
  });
  it('answers all faults at once', async () => {
    const { administrator, hoaiDuc } = await aTree();
    const { code, faults } = await administrator.isRefused(createOffice, CreateOfficeInput, { code: 'HOAIDUC', name: 'x', kind: 'DISTRICT', parentId: 'office_999', validFrom: '2026-02-01', validUntil: '2026-01-31' });
    expect(code).toBe('BAD_USER_INPUT');
    expect(faults).toEqual({
      'input.parentId': 'there is no office "office_999"',
      'input.validUntil': '2026-01-31 is before 2026-02-01, the first day; give that day or a later one',
      'input.code': `"HOAIDUC" is the code of "${hoaiDuc.name}"; choose another`,
    });
  });
  it.each(['hoaiduc', 'HOAIDUC-', '-A', 'A--B', 'HOÀI', 'A B', 'A'.repeat(51)])('refuses the code "%s"', async code => {
    const { administrator, root } = await aTree();
    const { faults } = await administrator.isRefused(createOffice, CreateOfficeInput, { code, name: 'x', kind: 'DISTRICT', parentId: id(root) });
    expect(faults).toEqual({ 'input.code': expect.stringMatching(/is no code; write at most 50 capital letters A–Z and digits/) });
  });
  it('is not for a secretariat, nor for an administrator of another place', async () => {
    const { directory, hoaiDuc, tuyenQuang } = await aTree();
    const input = { code: 'HOAIDUC-TUPHAP', name: 'Phòng Tư pháp', kind: 'DEPARTMENT', parentId: id(hoaiDuc) };
    for (const hand of [await directory.account('SECRETARIAT', hoaiDuc), await directory.account('ADMINISTRATOR', tuyenQuang)])
      expect(await hand.isRefused(createOffice, CreateOfficeInput, input)).toMatchObject({ code: 'FORBIDDEN', en: expect.stringContaining('your account may not do "keepOffices" here') });
    expect(await (await directory.account('ADMINISTRATOR', hoaiDuc)).does(createOffice, CreateOfficeInput, input)).toMatchObject({ done: true });
  });
});

describe('amendOffice', () => {
  it('moves everything below with an office', async () => {
    const { directory, administrator, root, hoaiDuc, interior, tuyenQuang } = await aTree();
    await administrator.does(amendOffice, AmendOfficeInput, { officeId: id(hoaiDuc), version: hoaiDuc.version, parentId: id(tuyenQuang) });
    expect((await read(directory, hoaiDuc)).path).toBe(`.${root.id}.${tuyenQuang.id}.${hoaiDuc.id}.`);
    expect((await read(directory, interior)).path).toBe(`.${root.id}.${tuyenQuang.id}.${hoaiDuc.id}.${interior.id}.`);
    expect((await directory.events('Office', interior.id)).at(-1)).toMatchObject({ action: 'amendOffice', before: { [id(interior)]: { path: interior.path } } });
  });
  it.each([
    ['itself', 'HANOI'],
    ['an office below it', 'HOAIDUC-NOIVU'],
  ])('refuses to hang an office under %s', async (_, code) => {
    const { directory, administrator, hanoi } = await aTree();
    const below = await directory.write(em => em.findOneOrFail(Office, { code }));
    expect(await administrator.isRefused(amendOffice, AmendOfficeInput, { officeId: id(hanoi), version: hanoi.version, parentId: id(below) })).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: { 'input.parentId': `"${code}" is "HANOI" itself or stands below it; an office hangs under one that does not hang under it` },
    });
  });
  it('keeps what is left out, and takes away what null names', async () => {
    const { directory, administrator, hoaiDuc } = await aTree();
    const police = await directory.office('HOAIDUC-CONGAN', hoaiDuc, { lineAuthority: 'Bộ Công an', aliases: ['CA'] });
    await administrator.does(amendOffice, AmendOfficeInput, { officeId: id(police), version: police.version, name: 'Công an huyện', lineAuthority: null });
    expect(await read(directory, police)).toMatchObject({ name: 'Công an huyện', lineAuthority: null, aliases: ['CA'], kind: 'DEPARTMENT' });
    expect((await directory.events('Office', police.id)).at(-1)?.after).toEqual({ [id(police)]: { name: 'Công an huyện', lineAuthority: null } });
  });
  it('refuses to take a name away', async () => {
    const { administrator, hoaiDuc } = await aTree();
    expect(await administrator.isRefused(amendOffice, AmendOfficeInput, { officeId: id(hoaiDuc), version: hoaiDuc.version, name: null as never, aliases: null as never })).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: { 'input.name': 'cannot be taken away; leave it out to keep it as it is', 'input.aliases': 'cannot be taken away; leave it out to keep it as it is' },
    });
  });
  it('refuses a change made on an older version, with both versions', async () => {
    const { administrator, hoaiDuc } = await aTree();
    await administrator.does(amendOffice, AmendOfficeInput, { officeId: id(hoaiDuc), version: hoaiDuc.version, name: 'A' });
    const refusal = await administrator.isRefused(amendOffice, AmendOfficeInput, { officeId: id(hoaiDuc), version: hoaiDuc.version, name: 'B' });
    expect(refusal).toMatchObject({ code: 'CONFLICT', details: { version: hoaiDuc.version, currentVersion: hoaiDuc.version + 1 } });
    expect(refusal.en).toMatch(/somebody changed it first/);
  });
  it('answers an unknown office as not found', async () => {
    const { administrator } = await aTree();
    expect(await administrator.isRefused(amendOffice, AmendOfficeInput, { officeId: 'office_999', version: 1 })).toMatchObject({ code: 'NOT_FOUND', en: 'there is no office "office_999"' });
  });
  it('is for whoever keeps both places', async () => {
    const { directory, hoaiDuc, interior, tuyenQuang } = await aTree();
    const administrator = await directory.account('ADMINISTRATOR', hoaiDuc);
    expect(await administrator.isRefused(amendOffice, AmendOfficeInput, { officeId: id(interior), version: interior.version, parentId: id(tuyenQuang) })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await administrator.isRefused(amendOffice, AmendOfficeInput, { officeId: id(hoaiDuc), version: hoaiDuc.version, name: 'Ta' })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('endOffice', () => {
  it('keeps the reason in the history and the office in the record', async () => {
    const { directory, administrator, hoaiDuc } = await aTree();
    await administrator.does(endOffice, EndOfficeInput, { officeId: id(hoaiDuc), validUntil: '2026-06-30', reason: 'Nghị quyết 202/2025/QH15' });
    const ended = await read(directory, hoaiDuc);
    expect([ended.isValidOn('2026-06-30'), ended.isValidOn('2026-07-01')]).toEqual([true, false]);
    expect((await directory.events('Office', hoaiDuc.id)).at(-1)).toMatchObject({ action: 'endOffice', reason: 'Nghị quyết 202/2025/QH15' });
  });
  it('refuses a last day before the first', async () => {
    const { directory, administrator, root } = await aTree();
    const young = await directory.office('MOI', root, { validFrom: '2026-01-01' });
    expect(await administrator.isRefused(endOffice, EndOfficeInput, { officeId: id(young), validUntil: '2025-12-31', reason: 'x' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: { 'input.validUntil': '2025-12-31 is before 2026-01-01, the first day; give that day or a later one' },
    });
  });
});
