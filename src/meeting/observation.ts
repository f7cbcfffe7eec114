import { defineEntity, p } from '@mikro-orm/core';
import type { Decimal } from '../kernel/decimal.js';
import { Field } from '../field/field.js';
import { Indicator } from '../measurement/indicator.js';
import { Office } from '../office/office.js';
import { Meeting } from './meeting.js';

export const observationKinds = ['RESULT', 'SHORTCOMING', 'INTENTION', 'COMMENDATION'] as const;

const ObservationSchema = defineEntity({
  name: 'Observation',
  properties: {
    id: p.integer().primary(),
    meeting: () => p.manyToOne(Meeting).index(),
    ordinal: p.integer(),
    kind: p.enum(observationKinds),
    text: p.text(),
    periodFrom: p.date().nullable(),
    periodUntil: p.date().nullable(),
    field: () => p.manyToOne(Field).nullable(),
    /** of a commendation */
    awardedBy: () => p.manyToOne(Office).nullable(),
    withdrawnOn: p.date().nullable(),
    withdrawnReason: p.text().nullable(),
    version: p.integer().version(),
  },
});
/** What the meeting found. Its figures are never a measurement of a target. */
export class Observation extends ObservationSchema.class {}
ObservationSchema.setClass(Observation);

const ObservationOfficeSchema = defineEntity({
  name: 'ObservationOffice',
  properties: { id: p.integer().primary(), observation: () => p.manyToOne(Observation).index(), office: () => p.manyToOne(Office).index() },
});
export class ObservationOffice extends ObservationOfficeSchema.class {}
ObservationOfficeSchema.setClass(ObservationOffice);

const FigureSchema = defineEntity({
  name: 'Figure',
  properties: {
    id: p.integer().primary(),
    observation: () => p.manyToOne(Observation).index(),
    ordinal: p.integer(),
    /** what was counted, in words; the indicator where there is one of that name */
    label: p.text(),
    indicator: () => p.manyToOne(Indicator).nullable(),
    unit: p.text(),
    value: p.string().$type<Decimal>().nullable(),
    numerator: p.string().$type<Decimal>().nullable(),
    denominator: p.string().$type<Decimal>().nullable(),
    approximate: p.boolean(),
    note: p.text().nullable(),
    /** the same fact in another unit: 3,136 working hours are 392 days */
    equivalentTo: () => p.manyToOne(Figure).nullable(),
  },
});
export class Figure extends FigureSchema.class {}
FigureSchema.setClass(Figure);
