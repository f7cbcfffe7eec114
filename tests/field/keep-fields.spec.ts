import { describe, expect, it } from 'vitest';
import { createField, endField } from '../../src/field/field.command.js';
import { CreateFieldInput, EndFieldInput } from '../../src/field/field.inputs.js';
import { Field } from '../../src/field/field.js';
import { idOf } from '../../src/kernel/id.js';
import { Directory } from '../directory.js';

async function aField() {
  const directory = await Directory.open();
  const district = await directory.office('HOAIDUC');
  const administrator = await directory.account('ADMINISTRATOR', district);
  const { field } = await administrator.does(createField, CreateFieldInput, { code: 'THE-CHE', name: 'Cải cách thể chế', source: 'Kế hoạch 2026', validFrom: '2026-01-01' });
  return { directory, district, administrator, fieldId: idOf('Field', field as number) };
}

describe('a field', () => {
  it('has a code of its own', async () => {
    const { administrator } = await aField();
    expect(await administrator.isRefused(createField, CreateFieldInput, { code: 'THE-CHE', name: 'x' })).toMatchObject({ code: 'BAD_USER_INPUT', faults: { 'input.code': '"THE-CHE" is the code of "Cải cách thể chế"; choose another' } });
    expect(await administrator.isRefused(createField, CreateFieldInput, { code: 'thể chế', name: 'x' })).toMatchObject({ code: 'BAD_USER_INPUT', faults: { 'input.code': expect.stringMatching(/^"thể chế" is no code/) } });
  });
  it('ends on a day, and not before its first', async () => {
    const { directory, administrator, fieldId } = await aField();
    expect(await administrator.isRefused(endField, EndFieldInput, { fieldId, validUntil: '2025-12-31' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: { 'input.validUntil': '2025-12-31 is before 2026-01-01, the first day; give that day or a later one' },
    });
    await administrator.does(endField, EndFieldInput, { fieldId, validUntil: '2026-12-31' });
    expect((await directory.write(em => em.findAll(Field)))[0].validUntil).toBe('2026-12-31');
  });
  it('is kept by an administrator alone', async () => {
    const { directory, district, fieldId } = await aField();
    const secretariat = await directory.account('SECRETARIAT', district);
    const forbidden = { code: 'FORBIDDEN', en: expect.stringContaining('"keepFields"') };
    expect(await secretariat.isRefused(createField, CreateFieldInput, { code: 'X', name: 'x' })).toMatchObject(forbidden);
    expect(await secretariat.isRefused(endField, EndFieldInput, { fieldId, validUntil: '2026-12-31' })).toMatchObject(forbidden);
  });
});
