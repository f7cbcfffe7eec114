import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/date.js';
import type { Reading, TargetRule } from '../../src/measurement/target-rule.js';
import { trackOf } from '../../src/measurement/track.js';

/** From 10 % on 1 January to 30 % on 11 April, a hundred days: one fifth of a percent a day, and a leeway of 2 %. */
const rule: TargetRule = {
  binding: 'TOGETHER', comparator: 'RANGE', lower: '30', upper: '40', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', unit: '%', isShare: true,
  periodFrom: null, periodUntil: null, dueOn: '2017-04-11', baseline: { value: '10', on: '2017-01-01' }, milestones: [], reporters: [{ id: 1, name: 'Phòng Y tế' }],
};
const two = [{ id: 1, name: 'Phòng Y tế' }, { id: 2, name: 'Phòng Nội vụ' }];
const half = '2017-02-20';

let lastId = 0;
const reading = (on: string, value: string | null, more: Partial<Reading> = {}): Reading => {
  lastId += 1;
  return { id: lastId, officeId: 1, from: null, on, numerator: null, denominator: null, value, ...more };
};
const status = (asked: TargetRule, readings: Reading[], asOf = half) => trackOf(asked, readings, asOf, 100).status;

describe('the track of a target', () => {
  it.each([
    ['20', 'ON_TRACK'],
    ['19.999999', 'AT_RISK'],
    ['18', 'AT_RISK'],
    ['17.999999', 'OFF_TRACK'],
    ['45', 'ON_TRACK'],
  ])('half way along, with 20 %% expected, is at %s %% %s', (value, expected) => {
    expect(trackOf(rule, [reading(half, value)], half, 100)).toMatchObject({ status: expected, expected: '20' });
  });

  it.each([
    ['20', 'ON_TRACK'],
    ['22', 'AT_RISK'],
    ['22.000001', 'OFF_TRACK'],
  ])('turns round where lower is better: at %s it is %s', (value, expected) => {
    const falling: TargetRule = { ...rule, direction: 'LOWER_IS_BETTER', lower: '0', upper: '10', baseline: { value: '30', on: '2017-01-01' } };
    expect(trackOf(falling, [reading(half, value)], half, 100)).toMatchObject({ status: expected, expected: '20' });
  });

  it('leads to the bound that counts of every comparator', () => {
    const last = (more: Partial<TargetRule>) => trackOf({ ...rule, ...more }, [], '2017-04-11', 100).expected;
    expect(last({ direction: 'LOWER_IS_BETTER' })).toBe('40');
    expect(last({ comparator: 'AT_LEAST', upper: null })).toBe('30');
    expect(last({ comparator: 'AT_MOST', lower: null, upper: '5' })).toBe('5');
    expect(last({ comparator: 'EXACTLY', lower: '33', upper: '33' })).toBe('33');
  });

  it('bends at its milestones and is flat outside baseline and end', () => {
    const bent = { ...rule, milestones: [{ on: '2017-03-12', value: '28' }, { on: half, value: '12' }, { on: '2018-01-01', value: '99' }] };
    const on = (day: string) => trackOf(bent, [], day, 100).expected;
    expect(['2016-06-01', '2017-01-01', '2017-01-26', half, '2017-03-02', '2017-03-12', '2017-04-01', '2017-04-11', '2017-06-01'].map(on)).toEqual(['10', '10', '11', '12', '20', '28', '29.333333', '30', '30']);
  });

  it('never falls from one day to the next while it leads upwards', () => {
    fc.assert(
      fc.property(fc.nat(98), (n) => {
        const day = (k: number) => addDays('2017-01-01', k);
        const at = (k: number) => Number(trackOf(rule, [], day(k), 100).expected);
        expect(at(n + 1)).toBeGreaterThan(at(n));
      }),
    );
  });

  it('is NO_DATA without a figure, a baseline, or an end, and says which', () => {
    expect(trackOf(rule, [], half, 100)).toEqual({
      status: 'NO_DATA', expected: '20', forecast: null, reason: { vi: 'Tính đến 20/02/2017 chưa có số liệu.', en: 'No figure by 2017-02-20.' },
    });
    expect(trackOf({ ...rule, baseline: null }, [reading(half, '20')], half, 100)).toMatchObject({
      status: 'NO_DATA', expected: null,
      reason: { vi: 'Tính đến 20/02/2017 đạt 20 %; không có mức xuất phát nên không có đường tiến độ.', en: '20 % on 2017-02-20; without a baseline there is no line to compare with.' },
    });
    expect(trackOf({ ...rule, dueOn: null }, [reading(half, '20')], half, 100).reason.en).toBe('20 % on 2017-02-20; without a due date and a bound there is no line to compare with.');
    expect(status({ ...rule, dueOn: null, periodUntil: '2017-04-11' }, [reading(half, '20')])).toBe('ON_TRACK');
  });

  it('is STALE when the last point is older than the days allowed, not when it is just as old', () => {
    const readings = [reading('2017-01-01', '40')];
    expect(trackOf(rule, readings, half, 50).status).toBe('ON_TRACK');
    expect(trackOf(rule, readings, half, 49)).toMatchObject({
      status: 'STALE', expected: '20',
      reason: { en: '40 % on 2017-02-20 (measured on 2017-01-01), 50 days old (more than 49); the line from baseline to bound asks for 20 % by then.' },
    });
  });

  it('is MET or MISSED from the day after the due date, by the value of the due date', () => {
    const inTime = [reading('2017-04-11', '30')];
    expect(status(rule, inTime, '2017-04-11')).toBe('ON_TRACK');
    expect(trackOf(rule, inTime, '2017-04-12', 100)).toEqual({
      status: 'MET', expected: '30', forecast: null,
      reason: { vi: 'Đến hạn 11/04/2017 là 30 %, yêu cầu 30–40 %: đạt chỉ tiêu.', en: '30 % by the due date 2017-04-11, 30–40 % was asked: met.' },
    });
    expect(trackOf(rule, [reading('2017-04-10', '29.999999'), reading('2017-04-12', '35')], '2019-01-01', 100)).toMatchObject({
      status: 'MISSED', reason: { vi: 'Đến hạn 11/04/2017 là 29,999999 %, yêu cầu 30–40 %: không đạt chỉ tiêu.' },
    });
  });

  it('is MISSED where no figure came by the due date, with or without a baseline', () => {
    expect(trackOf({ ...rule, baseline: null }, [], '2017-04-12', 100)).toMatchObject({
      status: 'MISSED', reason: { vi: 'Đến hạn 11/04/2017 chưa có số liệu, yêu cầu 30–40 %.', en: 'No figure by the due date 2017-04-11; 30–40 % was asked.' },
    });
  });

  it('explains itself with the figures in both languages', () => {
    expect(trackOf(rule, [reading('2017-02-10', '12.5')], half, 100).reason).toEqual({
      vi: 'Tính đến 20/02/2017 đạt 12,5 % (số liệu ngày 10/02/2017) trong khi đường tiến độ cần 20 %, chênh quá mức 2 % (một phần mười quãng đường).',
      en: '12.5 % on 2017-02-20 (measured on 2017-02-10); the line from baseline to bound asks for 20 % by then, outside the leeway of 2 % (a tenth of the way).',
    });
    expect(trackOf(rule, [reading(half, '19')], half, 100).reason.vi).toBe('Tính đến 20/02/2017 đạt 19 % trong khi đường tiến độ cần 20 %, chênh trong mức 2 % (một phần mười quãng đường).');
    expect(trackOf(rule, [reading(half, '21')], half, 100).reason.vi).toBe('Tính đến 20/02/2017 đạt 21 %, đường tiến độ cần 20 %.');
  });

  it('says how many offices reported while some are missing', () => {
    const readings = [reading(half, null, { numerator: '1', denominator: '4' })];
    expect(trackOf({ ...rule, reporters: two }, readings, half, 100)).toMatchObject({ status: 'ON_TRACK', reason: { en: expect.stringContaining(' 1 of 2 offices reported.') } });
  });
});

describe('the track of a flow', () => {
  const files: TargetRule = {
    ...rule, comparator: 'AT_LEAST', lower: '1000', upper: null, kind: 'FLOW', aggregation: 'SUM', unit: 'hồ sơ', isShare: false,
    periodFrom: '2017-01-01', periodUntil: '2017-04-10', dueOn: '2017-04-10', baseline: { value: '900', on: '2016-12-31' },
  };

  it('is a running sum that starts from nothing, whatever the year before brought', () => {
    const readings = [reading('2017-01-20', '200', { from: '2017-01-01' }), reading('2017-02-19', '250', { from: '2017-01-21' })];
    expect(trackOf(files, readings, '2017-02-19', 100)).toMatchObject({ status: 'AT_RISK', expected: '500', reason: { vi: expect.stringContaining('đạt 450 hồ sơ trong khi đường tiến độ cần 500 hồ sơ') } });
  });

  it('is forecast from the running sums', () => {
    const readings = ['2017-01-10', '2017-01-20', '2017-01-30'].map((on, k) => reading(on, '70', { from: `2017-01-${k}1` }));
    expect(trackOf(files, readings, '2017-02-19', 100).forecast).toEqual({ value: '700', points: 3 });
  });
});

describe('the forecast', () => {
  const three = [reading('2017-01-11', '12'), reading('2017-01-21', '14'), reading('2017-01-31', '16')];

  it('reads the least-squares line at the due date and says on how many points', () => {
    expect(trackOf(rule, three, half, 100).forecast).toEqual({ value: '30', points: 3 });
    expect(trackOf(rule, [...three, reading('2017-02-10', '26')], half, 100).forecast).toEqual({ value: '50', points: 4 });
  });

  it('is none below three points, without a day to forecast for, and after the due date', () => {
    expect(trackOf(rule, three, '2017-01-30', 100).forecast).toBeNull();
    expect(trackOf({ ...rule, dueOn: null }, three, half, 100).forecast).toBeNull();
    expect(trackOf(rule, three, '2017-04-12', 100).forecast).toBeNull();
  });

  it('rests only on days on which everybody had reported', () => {
    const of = (officeId: number, on: string) => reading(on, null, { officeId, numerator: '1', denominator: '5' });
    const readings = [of(1, '2017-01-05'), of(1, '2017-01-10'), of(2, '2017-01-10'), of(1, '2017-01-15'), of(2, '2017-01-20')];
    expect(trackOf({ ...rule, reporters: two }, readings, half, 100).forecast).toEqual({ value: '20', points: 3 });
    expect(trackOf({ ...rule, reporters: two }, readings.slice(0, 3), half, 100).forecast).toBeNull();
  });

  it('is the same whatever the order of the readings', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(three, { minLength: 3 }), (shuffled) => {
        expect(trackOf(rule, shuffled, half, 100)).toEqual(trackOf(rule, three, half, 100));
      }),
    );
  });
});

describe('the track of a target that binds each', () => {
  const each: TargetRule = { ...rule, binding: 'EACH', reporters: two };

  it('is the worst office’s, by name', () => {
    const readings = [reading(half, '25'), reading(half, '12', { officeId: 2 })];
    expect(trackOf(each, readings, half, 100)).toMatchObject({
      status: 'OFF_TRACK', expected: '20',
      reason: { vi: expect.stringMatching(/^Phòng Nội vụ \(1\/2 đơn vị ở tình trạng này\): Tính đến 20\/02\/2017 đạt 12 %/), en: expect.stringMatching(/^Phòng Nội vụ \(1 of 2 offices in this state\): 12 % on/) },
    });
  });

  it('is NO_DATA while an office is missing, unless another is known to be off track', () => {
    expect(status(each, [reading(half, '25')])).toBe('NO_DATA');
    expect(status(each, [reading(half, '12')])).toBe('OFF_TRACK');
    expect(status({ ...each, reporters: [] }, [])).toBe('NO_DATA');
  });

  it('is MET when all offices met it, MISSED when one did not or is missing', () => {
    expect(status(each, [reading(half, '30'), reading(half, '50', { officeId: 2 })], '2017-04-12')).toBe('MET');
    expect(status(each, [reading(half, '90'), reading(half, '29', { officeId: 2 })], '2017-04-12')).toBe('MISSED');
    expect(status(each, [reading(half, '90')], '2017-04-12')).toBe('MISSED');
  });
});
