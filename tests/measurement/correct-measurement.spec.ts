import { describe, expect, it } from 'vitest';
import { correctMeasurement } from '../../src/measurement/correct-measurement.command.js';
import { CorrectMeasurementInput, RecordMeasurementsInput } from '../../src/measurement/measurement.inputs.js';
import { recordMeasurements } from '../../src/measurement/record-measurements.command.js';
import { aTarget } from './a-target.js';

async function aFigure() {
  const world = await aTarget();
  const { commune, targetId, anKhanh, id } = world;
  const lines = ['2026-02-27', '2026-02-28'].map(on => ({ targetId, officeId: id(anKhanh), on, numerator: '12', denominator: '40' }));
  await commune.does(recordMeasurements, RecordMeasurementsInput, { lines });
  return world;
}

describe('correctMeasurement', () => {
  it('puts a new figure in the place of the wrong one, which stays readable', async () => {
    const { directory, commune, target, figures } = await aFigure();
    await commune.does(correctMeasurement, CorrectMeasurementInput, { measurementId: 'measurement_2', numerator: '13', denominator: '40', reason: 'Đếm sót một hồ sơ' });
    const [, wrong, right] = await figures();
    expect(wrong).toMatchObject({ numerator: '12', correctedAt: right.at });
    expect(right).toMatchObject({ numerator: '13', on: '2026-02-28', correctionReason: 'Đếm sót một hồ sơ', correctedAt: null });
    expect(right.corrects?.id).toBe(wrong.id);
    expect((await directory.events('Directive', target.id)).at(-1)).toMatchObject({ action: 'correctMeasurement', reason: 'Đếm sót một hồ sơ', before: { measurement_2: { correctedAt: null } } });
  });
  it('is refused for a corrected figure, naming the one that took its place', async () => {
    const { commune } = await aFigure();
    const input = { measurementId: 'measurement_2', numerator: '13', denominator: '40', reason: 'x' };
    await commune.does(correctMeasurement, CorrectMeasurementInput, input);
    await commune.does(correctMeasurement, CorrectMeasurementInput, { ...input, measurementId: 'measurement_3' });
    expect(await commune.isRefused(correctMeasurement, CorrectMeasurementInput, input)).toMatchObject({ code: 'LOCKED', en: '"measurement_2" was corrected already; correct "measurement_4", which took its place' });
  });
  it('answers all faults of the new figures at once', async () => {
    const { commune, figures } = await aFigure();
    expect(await commune.isRefused(correctMeasurement, CorrectMeasurementInput, { measurementId: 'measurement_2', on: '2026-02-27', numerator: '41', denominator: '40', reason: 'x' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: {
        'input.numerator': 'The numerator 41 is greater than the denominator 40.',
        'input.on': 'measurement_1 is the figure of 2026-02-27 already; correct that one (correctMeasurement)',
      },
    });
    expect(await figures()).toHaveLength(2);
  });
  it('needs a reason', async () => {
    const { commune } = await aFigure();
    expect(await commune.isRefused(correctMeasurement, CorrectMeasurementInput, { measurementId: 'measurement_2', numerator: '13', denominator: '40', reason: ' ' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: { 'input.reason': 'is empty; write at least one word' },
    });
  });
  it('finds no figure of another office, and is not for leadership', async () => {
    const { directory, anThuong, district } = await aFigure();
    const input = { measurementId: 'measurement_2', numerator: '13', denominator: '40', reason: 'x' };
    expect(await (await directory.account('OFFICE', anThuong)).isRefused(correctMeasurement, CorrectMeasurementInput, input)).toMatchObject({ code: 'NOT_FOUND', en: 'there is no measurement "measurement_2"' });
    expect(await (await directory.account('LEADERSHIP', district)).isRefused(correctMeasurement, CorrectMeasurementInput, input)).toMatchObject({ code: 'FORBIDDEN', en: expect.stringContaining('"correctMeasurement"') });
  });
});
