import { InputType } from 'type-graphql';
import { Count, Flag, Line, Reference, Value } from '../input/input-field.js';
import { MutationInput } from '../input/mutation-input.js';
import { DateScalar } from '../input/scalars.js';
import { Aggregation, Direction, IndicatorKind } from './indicator.node.js';
import type { Aggregation as AggregationWord, Direction as DirectionWord, IndicatorKind as IndicatorKindWord } from './target-rule.js';

@InputType()
export class CreateIndicatorInput extends MutationInput {
  @Line({ description: 'Unique in the installation. Capitals, digits and single hyphens, at most 50.' })
  code!: string;
  @Line()
  name!: string;
  @Line({ description: 'For example % (a ratio times 100), hồ sơ, ngày.' })
  unit!: string;
  @Value(() => Direction)
  direction!: DirectionWord;
  @Value(() => IndicatorKind)
  kind!: IndicatorKindWord;
  @Value(() => Aggregation)
  aggregation!: AggregationWord;
  @Flag({ description: 'A share of a whole, 0–100 %; 140 % of a plan is no share.' })
  isShare!: boolean;
  @Value(() => DateScalar, { nullable: true })
  validFrom?: string | null;
  @Value(() => DateScalar, { nullable: true, description: 'Inclusive.' })
  validUntil?: string | null;
}

@InputType({ description: 'What is left out stays as it is. What is counted (unit, direction, kind, aggregation, isShare) cannot change once an announced target uses it.' })
export class AmendIndicatorInput extends MutationInput {
  @Reference()
  indicatorId!: string;
  @Count(1, 2_147_483_647, { description: 'The version it was made on.' })
  version!: number;
  @Line({ nullable: true })
  name?: string;
  @Line({ nullable: true })
  unit?: string;
  @Value(() => Direction, { nullable: true })
  direction?: DirectionWord;
  @Value(() => IndicatorKind, { nullable: true })
  kind?: IndicatorKindWord;
  @Value(() => Aggregation, { nullable: true })
  aggregation?: AggregationWord;
  @Flag({ nullable: true })
  isShare?: boolean;
  @Value(() => DateScalar, { nullable: true })
  validFrom?: string | null;
  @Value(() => DateScalar, { nullable: true, description: 'Inclusive.' })
  validUntil?: string | null;
}
