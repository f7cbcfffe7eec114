import { describe, expect, it } from 'vitest';
import { Account } from '../../src/account/account.js';
import { type Directive, Reporter } from '../../src/directive/directive.js';
import { Indicator } from '../../src/measurement/indicator.js';
import { Measurement } from '../../src/measurement/measurement.js';
import type { Office } from '../../src/office/office.js';
import { graphql } from '../graphql/gql.js';
import type { NarrowedTargetsQueryVariables, TargetFilter } from '../graphql/graphql.js';
import { aDistrict } from '../reading/records.js';

/** A district whose meeting sets a target of 29 % for its two departments. */
async function aTarget(more: Partial<Directive> = {}, bound: Office[] | 'both' = 'both') {
  const district = await aDistrict();
  const { register, conclusion, interior, health } = district;
  const indicator = register.em.create(Indicator, { code: 'TTHC', name: 'Hồ sơ trực tuyến', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true, sortKey: 'ho so' } as never);
  const by = register.em.create(Account, { login: 'nhaplieu', name: 'Nhập liệu' });
  const target = register.directive(conclusion, { kind: 'TARGET', text: 'Hồ sơ trực tuyến', indicator, unit: '%', comparator: 'AT_LEAST', lower: '29', dueOn: '2026-06-30', originalDueOn: '2026-06-30', baseline: { value: '9', on: '2026-01-05' }, ...more });
  const shares = (bound === 'both' ? [interior, health] : bound).map(office => register.assignment(target, office, { dueOn: '2026-06-30' }));
  for (const share of shares) if (share.assignedOn) await register.state(share, share.assignedOn);
  const measure = (office: Office, on: string, numerator: string, denominator: string, more: Partial<Measurement> = {}) => register.em.create(Measurement, { target, office, on, numerator, denominator, at: `${on}T05:00:00.000Z`, by, ...more });
  return { ...district, indicator, target, shares, measure, by };
}
const judgedTargets = graphql(`
  query JudgedTargets {
    targets { nodes { value { value numerator denominator reported expected missing { code } asOf } attainment met track { status expected reason } } }
  }
`);
const exactValues = graphql(`query ExactValues { targets { nodes { attainment met value { value } } } }`);
const whoReported = graphql(`
  query WhoReported {
    targets { nodes { reporters { code } value { value numerator denominator reported expected missing { code } asOf } } }
  }
`);
const earlyValue = graphql(`query EarlyValue { targets { nodes { value { value } early: value(asOf: "2026-01-31") { value reported asOf } } } }`);
const attainmentsBeforeCorrection = graphql(`
  query AttainmentsBeforeCorrection {
    assignments(knownAt: "2026-02-19T00:00:00Z") { nodes { attainment directive { ... on Target { value { value } met } } } }
  }
`);
const knownFigures = graphql(`
  query KnownFigures($knownAt: DateTime) {
    known: targets(knownAt: $knownAt) { nodes { value { value } attainment met track { status } measurements { nodes { correctedAt } } } }
    now: targets { nodes { value(knownAt: $knownAt) { value } attainment(knownAt: $knownAt) met(knownAt: $knownAt) track(knownAt: $knownAt) { status } } }
  }
`);
const takenOver = graphql(`query TakenOver($asOf: Date) { targets(asOf: $asOf) { nodes { reporters { code } value { value numerator denominator reported missing { code } } } } }`);
const namedReporters = graphql(`query NamedReporters { targets { nodes { reporters { code } value { value expected } } } assignments { nodes { attainment } } }`);
const expectedOffices = graphql(`
  query ExpectedOffices {
    targets { nodes { value { expected } before: value(asOf: "2026-02-09") { expected } } }
    first: targets(asOf: "2026-01-04") { nodes { id } }
  }
`);
const expectedNow = graphql(`query ExpectedNow { targets { nodes { value { expected } } } }`);
const ownAttainment = graphql(`
  query OwnAttainment {
    assignments(orderBy: ASSIGNED_ON_ASCENDING) { nodes { office { code } attainment directive { ... on Target { attainment met track { status reason forecast { value } } } } } }
  }
`);
const figuresAsTold = graphql(`
  query FiguresAsTold($asOf: Date) {
    targets(asOf: $asOf) { nodes { value { value numerator denominator reported expected missing { code } } attainment met track { status expected reason forecast { value } } } }
  }
`);
const narrowedTargets = graphql(`
  query NarrowedTargets($filter: TargetFilter, $orderBy: TargetOrder, $first: Int, $asOf: Date) {
    targets(filter: $filter, orderBy: $orderBy, first: $first, asOf: $asOf) { totalCount nodes { text } pageInfo { hasNextPage } }
  }
`);
const figuresOfMany = graphql(`query FiguresOfMany($first: Int) { targets(first: $first) { nodes { reporters { code } value { value missing { code } } attainment met track { status } } } }`);
const unmetTargets = graphql(`query UnmetTargets { targets(filter: { met: false }) { nodes { id } } }`);

describe('a target', () => {
  it('of 29 % is met by exactly 29 of 100, whose percentage in floating point is 28.999…', async () => {
    const { register, secretariat, interior, health, measure } = await aTarget();
    measure(interior, '2026-02-01', '14', '40');
    measure(health, '2026-02-02', '15', '60');
    const { data } = await register.ask(secretariat, judgedTargets);
    expect(data.targets.nodes).toEqual([
      { value: { value: 29, numerator: 29, denominator: 100, reported: 2, expected: 2, missing: [], asOf: '2026-03-02' }, attainment: 'WITHIN', met: true, track: { status: 'ON_TRACK', expected: expect.any(Number), reason: expect.stringContaining('29 % on 2026-03-02 (measured on 2026-02-02)') } },
    ]);
    measure(health, '2026-02-03', '14.999999', '60');
    const after = await register.ask(secretariat, exactValues);
    expect(after.data.targets.nodes).toEqual([{ attainment: 'BELOW', met: false, value: { value: 28.999999 } }]);
  });

  it('lists who has not reported, whose figures are not zero', async () => {
    const { register, secretariat, interior, measure } = await aTarget();
    measure(interior, '2026-02-01', '29', '100');
    const { data } = await register.ask(secretariat, whoReported);
    expect(data.targets.nodes[0]).toMatchObject({ reporters: [{ code: 'HOAIDUC-NOIVU' }, { code: 'HOAIDUC-YTE' }], value: { value: 29, reported: 1, expected: 2, missing: [{ code: 'HOAIDUC-YTE' }] } });
  });

  it('is judged as of a day and as known at an instant, with the figure that a correction took away until it did', async () => {
    const { register, secretariat, measure, interior } = await aTarget({}, 'both');
    measure(interior, '2026-02-01', '20', '100', { correctedAt: '2026-02-20T00:00:00.000Z' });
    measure(interior, '2026-02-01', '40', '100', { at: '2026-02-20T00:00:00.000Z' });
    expect((await register.ask(secretariat, earlyValue)).data).toEqual({ targets: { nodes: [{ value: { value: 40 }, early: { value: null, reported: 0, asOf: '2026-01-31' } }] } });
    expect((await register.ask(secretariat, attainmentsBeforeCorrection)).data).toEqual({
      assignments: { nodes: [{ attainment: 'BELOW', directive: { value: { value: 20 }, met: false } }, { attainment: 'NO_DATA', directive: { value: { value: 20 }, met: false } }] },
    });
  });

  it('is read again as it was known at an instant, in the list and in every figure by itself', async () => {
    const { register, secretariat, measure, interior } = await aTarget({ announcedAt: '2026-01-06T00:00:00.000Z' }, 'both');
    measure(interior, '2026-02-01', '20', '100', { correctedAt: '2026-02-20T00:00:00.000Z' });
    measure(interior, '2026-02-01', '40', '100', { at: '2026-02-20T00:00:00.000Z' });
    const ask = async (knownAt: string) => (await register.ask(secretariat, knownFigures, { knownAt })).data;
    const figures = { value: { value: 20 }, attainment: 'BELOW', met: false, track: { status: 'ON_TRACK' } };
    expect(await ask('2026-02-19T00:00:00Z')).toEqual({ known: { nodes: [{ ...figures, measurements: { nodes: [{ correctedAt: null }] } }] }, now: { nodes: [figures] } });
    expect((await ask('2026-02-20T00:00:00Z')).known.nodes).toMatchObject([{ value: { value: 40 }, met: true, measurements: { nodes: [{ correctedAt: null }, { correctedAt: '2026-02-20T00:00:00.000Z' }] } }]);
    // recorded before it was announced, it was a draft to those who looked
    expect((await ask('2026-01-05T23:00:00Z')).known.nodes).toEqual([]);
  });

  it.each([
    ['a stock', 'STOCK', { value: 35, numerator: 35, denominator: 100 }],
    ['a flow', 'FLOW', { value: 30, numerator: 45, denominator: 150 }],
  ] as const)('of %s takes the figures of an office along to the one that has its share now', async (_, kind, whole) => {
    const { register, secretariat, officer, interior, health, indicator, target, measure } = await aTarget({}, []);
    indicator.kind = kind;
    const old = register.assignment(target, interior, { status: 'TRANSFERRED' });
    const next = register.assignment(target, health, { assignedOn: '2026-02-10', transferredFrom: old });
    await register.state(old, '2026-01-05', { status: 'ASSIGNED' });
    await register.state(old, '2026-02-10');
    await register.state(next, '2026-02-10');
    measure(interior, '2026-01-31', '10', '50', { from: kind === 'FLOW' ? '2026-01-01' : null });
    const ask = async (asOf: string | null, who = secretariat) => (await register.ask(who, takenOver, { asOf })).data.targets.nodes.map(({ reporters, value }) => [reporters.map(({ code }) => code), value]);
    const alone = { value: 20, numerator: 10, denominator: 50, reported: 1, missing: [] };
    expect(await ask('2026-02-09')).toEqual([[['HOAIDUC-NOIVU'], alone]]);
    expect(await ask(null)).toEqual([[['HOAIDUC-YTE'], alone]]);
    measure(health, '2026-02-28', '35', '100', { from: kind === 'FLOW' ? '2026-02-01' : null });
    expect(await ask(null)).toEqual([[['HOAIDUC-YTE'], { ...whole, reported: 1, missing: [] }]]);
    expect(await ask('2026-02-09', officer)).toEqual([[['HOAIDUC-NOIVU'], alone]]);
  });

  it('takes the figures of the offices that were named instead of those it binds', async () => {
    const { register, secretariat, target, district, measure, interior } = await aTarget();
    register.em.create(Reporter, { directive: target, office: district });
    measure(district, '2026-02-01', '30', '100');
    measure(interior, '2026-02-01', '1', '100');
    const { data } = await register.ask(secretariat, namedReporters);
    expect(data).toEqual({ targets: { nodes: [{ reporters: [{ code: 'HOAIDUC' }], value: { value: 30, expected: 1 } }] }, assignments: { nodes: [{ attainment: null }, { attainment: null }] } });
  });

  it('counts the offices that have a share as of the day: not before it is in force, no more when it is withdrawn', async () => {
    const { register, secretariat, shares } = await aTarget();
    shares[1].status = 'WITHDRAWN';
    await register.state(shares[1], '2026-02-10');
    const { data } = await register.ask(secretariat, expectedOffices);
    expect(data).toEqual({ targets: { nodes: [{ value: { expected: 1 }, before: { expected: 2 } }] }, first: { nodes: [] } });
  });

  it('that is a draft has the offices it is to be given to, and is seen by those who keep the meeting', async () => {
    const { register, secretariat, officer, shares } = await aTarget({ announcedOn: null, status: 'DRAFT', originalDueOn: null });
    for (const share of shares) Object.assign(share, { assignedOn: null });
    const ask = async (who: typeof officer) => (await register.ask(who, expectedNow)).data.targets.nodes;
    expect(await ask(secretariat)).toEqual([{ value: { expected: 2 } }]);
    expect(await ask(officer)).toEqual([]);
  });

  it('tells an office its own attainment and keeps the others’ figures from it', async () => {
    const { register, officer, secretariat, interior, health, measure } = await aTarget({ binding: 'EACH' });
    measure(interior, '2026-02-01', '35', '100');
    measure(health, '2026-02-01', '1', '100');
    const [own, other] = (await register.ask(officer, ownAttainment)).data.assignments.nodes;
    expect(own).toMatchObject({ office: { code: 'HOAIDUC-NOIVU' }, attainment: 'WITHIN', directive: { attainment: 'BELOW', met: false, track: { status: 'OFF_TRACK', reason: 'The state of the office that stands worst among 2.' } } });
    expect(other).toMatchObject({ office: { code: 'HOAIDUC-YTE' }, attainment: null });
    const [, kept] = (await register.ask(secretariat, ownAttainment)).data.assignments.nodes;
    expect(kept).toMatchObject({ attainment: 'BELOW', directive: { track: { reason: expect.stringContaining('HOAIDUC-YTE (1 of 2 offices in this state): 1 %') } } });
  });
});

describe('the figures of other offices', () => {
  const hidden = { value: null, numerator: null, denominator: null };
  it('are told together once all have reported, and before that to those who keep the meeting', async () => {
    const { register, officer, secretariat, interior, health, measure } = await aTarget();
    const ask = async (who: typeof officer, asOf: string | null = null) => (await register.ask(who, figuresAsTold, { asOf })).data.targets.nodes[0];
    measure(health, '2026-02-01', '14', '40');
    const partial = await ask(officer);
    expect(partial).toMatchObject({ value: { ...hidden, reported: 1, expected: 2, missing: [{ code: 'HOAIDUC-NOIVU' }] }, attainment: 'WITHIN', met: true, track: { status: 'ON_TRACK', forecast: null } });
    expect(partial.track.reason).toBe('1 of 2 offices reported; the figure is shown once all of them have.');
    expect(await ask(secretariat)).toMatchObject({ value: { value: 35 }, track: { reason: expect.stringContaining('35 %') } });
    measure(interior, '2026-02-15', '15', '60');
    for (const who of [officer, secretariat]) expect(await ask(who)).toMatchObject({ value: { value: 29, numerator: 29, denominator: 100, missing: [] }, track: { reason: expect.stringContaining('29 %') } });
    expect((await ask(officer, '2026-02-10')).value).toMatchObject(hidden);
  });

  it('are not told by the sentence about a due date by which not all had reported', async () => {
    const { register, officer, interior, health, measure } = await aTarget({ dueOn: '2026-02-10', originalDueOn: '2026-02-10' });
    measure(health, '2026-02-01', '14', '40');
    measure(interior, '2026-02-15', '15', '60');
    const [figures] = (await register.ask(officer, figuresAsTold)).data.targets.nodes;
    expect(figures).toMatchObject({ value: { value: 29 }, track: { status: 'MET', reason: '1 of 2 offices reported; the figure is shown once all of them have.' } });
  });

  it('are not told of a target that binds each, unless all that report are the viewer’s own', async () => {
    const { register, officer, district, interior, health, measure } = await aTarget({ binding: 'EACH' });
    const above = await register.account('huyen', 'OFFICE', district);
    measure(interior, '2026-02-01', '35', '100');
    measure(health, '2026-02-01', '1', '100');
    const ask = async (who: typeof officer) => (await register.ask(who, figuresAsTold)).data.targets.nodes[0];
    expect(await ask(officer)).toMatchObject({ value: { ...hidden, reported: 2, expected: 2, missing: [] }, attainment: 'BELOW', met: false, track: { status: 'OFF_TRACK', forecast: null } });
    expect(await ask(above)).toMatchObject({ value: { value: 18, numerator: 36, denominator: 200 }, track: { reason: expect.stringContaining('HOAIDUC-YTE') } });
  });
});

describe('the list of targets', () => {
  async function three() {
    const made = await aTarget({}, []);
    const { register, conclusion, indicator, interior, by, target } = made;
    register.em.remove(target);
    for (const [ordinal, figure] of ['10', '30', null].entries()) {
      const target = register.directive(conclusion, { kind: 'TARGET', ordinal: ordinal + 1, text: `Chỉ tiêu ${ordinal}`, indicator, unit: '%', comparator: 'RANGE', lower: '20', upper: '40', dueOn: `2026-0${ordinal + 2}-15`, baseline: { value: '5', on: '2026-01-05' } });
      register.assignment(target, interior);
      if (figure) register.em.create(Measurement, { target, office: interior, on: '2026-02-01', value: figure, at: '2026-02-01T00:00:00.000Z', by });
    }
    const texts = async (filter: TargetFilter, more: Omit<NarrowedTargetsQueryVariables, 'filter'> = {}) => {
      const { data, faults } = await register.ask(made.secretariat, narrowedTargets, { filter, ...more });
      expect(faults).toEqual({});
      return data.targets.nodes.map(({ text }) => text.at(-1)).join('');
    };
    return { ...made, texts };
  }
  it('is filtered by what was reached and whether it is on the way', async () => {
    const { texts, interior, health } = await three();
    expect(await texts({})).toBe('012');
    expect(await texts({ attainment: ['BELOW', 'NO_DATA'] })).toBe('02');
    expect(await texts({ met: true })).toBe('1');
    expect(await texts({ met: false, track: ['MISSED'] })).toBe('0');
    expect(await texts({ track: ['NO_DATA'] })).toBe('2');
    expect(await texts({ met: false }, { orderBy: 'DUE_ON_DESCENDING', first: 1 })).toBe('2');
    expect(await texts({ met: true }, { asOf: '2026-01-31' })).toBe('');
    expect(await texts({ dueFrom: '2026-03-01', dueTo: '2026-03-31' })).toBe('1');
    expect(await texts({ reporterId: `office_${interior.id}`, officeIds: [`office_${interior.id}`] })).toBe('012');
    expect(await texts({ reporterId: `office_${health.id}` })).toBe('');
    expect(await texts({ withinOfficeId: `office_${interior.id}` })).toBe('012');
  });

  it('costs the same statements for many targets as for one, whatever is asked of their figures', async () => {
    const { register, secretariat } = await three();
    const [one, all] = [await register.ask(secretariat, figuresOfMany, { first: 1 }), await register.ask(secretariat, figuresOfMany, { first: 3 })];
    // the page; rules, reporters and figures; the reporters' offices; the missing offices
    expect(all.statements).toBe(6);
    expect(one.statements).toBe(5); // nobody is missing
    const judged = await register.ask(secretariat, unmetTargets);
    // the candidates; rules, reporters and figures; the page
    expect(judged.statements).toBe(5);
  });
});
