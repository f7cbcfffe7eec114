import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../account/account.js';
import { Directive } from '../directive/directive.js';
import type { Decimal } from '../kernel/decimal.js';
import { Office } from '../office/office.js';

const MeasurementSchema = defineEntity({
  name: 'Measurement',
  indexes: [{ properties: ['target', 'on'] }],
  properties: {
    id: p.integer().primary(),
    target: () => p.manyToOne(Directive),
    office: () => p.manyToOne(Office).index(),
    /** of a flow: the first day it covers */
    from: p.date().nullable(),
    /** the as-of day; of a flow: the last day it covers, inclusive */
    on: p.date(),
    numerator: p.string().$type<Decimal>().nullable(),
    denominator: p.string().$type<Decimal>().nullable(),
    value: p.string().$type<Decimal>().nullable(),
    source: p.text().nullable(),
    at: p.string(),
    by: () => p.manyToOne(Account),
    corrects: () => p.manyToOne(Measurement).nullable(),
    correctionReason: p.text().nullable(),
    /** when a later measurement took its place; until then as known, it counts */
    correctedAt: p.string().nullable(),
  },
});
export class Measurement extends MeasurementSchema.class {}
MeasurementSchema.setClass(Measurement);
