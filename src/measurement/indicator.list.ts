import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import { ref } from '../database/sql.js';
import { Sought, Value } from '../input/input-field.js';
import { DateScalar } from '../input/scalars.js';
import { isValidOn } from '../reading/conditions.js';
import { type Criteria, criteriaOf } from '../reading/criteria.js';
import type { ListOf } from '../reading/list.js';
import { hasWords } from '../reading/words.js';
import { Aggregation, IndicatorKind } from './indicator.node.js';
import type { aggregations, indicatorKinds } from './target-rule.js';

@InputType({ description: 'Every condition that is given has to be fulfilled.' })
export class IndicatorFilter {
  @Value(() => IndicatorKind, { nullable: true }) kind?: (typeof indicatorKinds)[number];
  @Value(() => Aggregation, { nullable: true }) aggregation?: (typeof aggregations)[number];
  @Value(() => DateScalar, { nullable: true, description: 'It may be used on this day.' }) validOn?: string;
  @Sought({ nullable: true, description: 'All these words occur in its code or name. Accents count where they are typed.' }) text?: string;
}
export const indicatorCriteria = criteriaOf<IndicatorFilter>({});

export const indicators: ListOf<Criteria<IndicatorFilter>> = {
  type: 'Indicator',
  filters: {
    kind: ({ alias }, value) => sql`${ref(alias, 'kind')} = ${value}`,
    aggregation: ({ alias }, value) => sql`${ref(alias, 'aggregation')} = ${value}`,
    validOn: isValidOn,
    text: hasWords('Indicator'),
  },
  orders: { NAME: [{ by: ({ alias }) => ref(alias, 'sort_key') }] },
  usual: 'NAME',
};
