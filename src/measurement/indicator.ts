import { defineEntity, p } from '@mikro-orm/core';
import { aggregations, directions, indicatorKinds } from './target-rule.js';

const IndicatorSchema = defineEntity({
  name: 'Indicator',
  properties: {
    id: p.integer().primary(),
    code: p.string().unique(),
    name: p.text(),
    unit: p.text(),
    direction: p.enum(directions),
    kind: p.enum(indicatorKinds),
    aggregation: p.enum(aggregations),
    /** a share of a whole, 0–100 %: only then is 140 % a fault */
    isShare: p.boolean(),
    validFrom: p.date().nullable(),
    /** inclusive */
    validUntil: p.date().nullable(),
    sortKey: p.text(),
    version: p.integer().version(),
  },
});
export class Indicator extends IndicatorSchema.class {}
IndicatorSchema.setClass(Indicator);
