import { describe, expect, it } from 'vitest';
import { idOf } from '../../src/kernel/id.js';
import { amendIndicator, createIndicator } from '../../src/measurement/indicator.command.js';
import { AmendIndicatorInput, CreateIndicatorInput } from '../../src/measurement/indicator.inputs.js';
import { Indicator } from '../../src/measurement/indicator.js';
import { Directory } from '../directory.js';
import { aTarget } from './a-target.js';

const online = { code: 'HS-TRUC-TUYEN', name: 'Hồ sơ trực tuyến', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true } as const;

describe('createIndicator', () => {
  it('refuses a code that is taken and an inverted validity, at once', async () => {
    const directory = await Directory.open();
    const secretariat = await directory.account('SECRETARIAT', await directory.office('HOAIDUC'));
    await secretariat.does(createIndicator, CreateIndicatorInput, { ...online });
    expect(await secretariat.isRefused(createIndicator, CreateIndicatorInput, { ...online, validFrom: '2026-02-01', validUntil: '2026-01-01' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: { 'input.validUntil': '2026-01-01 is before 2026-02-01, the first day; give that day or a later one', 'input.code': '"HS-TRUC-TUYEN" is the code of "Hồ sơ trực tuyến"; choose another' },
    });
  });
  it('is not for an office', async () => {
    const directory = await Directory.open();
    const office = await directory.account('OFFICE', await directory.office('HOAIDUC'));
    expect(await office.isRefused(createIndicator, CreateIndicatorInput, { ...online })).toMatchObject({ code: 'FORBIDDEN', en: expect.stringContaining('"keepIndicators"') });
  });
});

describe('amendIndicator', () => {
  it.each([
    ['unit', { unit: '‰' }],
    ['direction', { direction: 'LOWER_IS_BETTER' }],
    ['kind', { kind: 'FLOW' }],
    ['aggregation', { aggregation: 'NONE' }],
    ['isShare', { isShare: false }],
  ] as const)('is locked for the %s once an announced target uses it', async (name, change) => {
    const { secretariat, target } = await aTarget();
    const indicatorId = idOf('Indicator', target.indicator?.id as number);
    expect(await secretariat.isRefused(amendIndicator, AmendIndicatorInput, { indicatorId, version: 1, name: 'Khác', ...change })).toMatchObject({
      code: 'LOCKED',
      en: `an announced target uses "Hồ sơ trực tuyến": ${name} can no longer change, the name may; create another indicator for what is counted differently`,
    });
  });
  it('changes the name of an indicator in use, also where what is counted is said again', async () => {
    const { directory, secretariat, target } = await aTarget();
    const key = target.indicator?.id as number;
    await secretariat.does(amendIndicator, AmendIndicatorInput, { indicatorId: idOf('Indicator', key), version: 1, name: 'Tỷ lệ hồ sơ trực tuyến', unit: '%' });
    expect(await directory.write(em => em.findOneOrFail(Indicator, { id: key }))).toMatchObject({ name: 'Tỷ lệ hồ sơ trực tuyến', version: 2 });
  });
  it('changes what is counted while only drafts use it', async () => {
    const { secretariat, target } = await aTarget({ announcedOn: null });
    const indicatorId = idOf('Indicator', target.indicator?.id as number);
    expect(await secretariat.does(amendIndicator, AmendIndicatorInput, { indicatorId, version: 1, unit: '‰' })).toMatchObject({ done: true });
    expect(await secretariat.isRefused(amendIndicator, AmendIndicatorInput, { indicatorId, version: 1, unit: '%' })).toMatchObject({ code: 'CONFLICT', details: { currentVersion: 2 } });
  });
});
