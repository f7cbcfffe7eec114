import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../input/scalars.js';
import { connection, enumeration, Node, simple } from '../reading/graph.js';
import { aggregations, directions, indicatorKinds } from './target-rule.js';

export const Direction = enumeration('Direction', directions, 'Which way an indicator gets better.');
export const IndicatorKind = enumeration('IndicatorKind', indicatorKinds, undefined, { STOCK: 'Measured on a day.', FLOW: 'Measured over a period, first and last day inclusive.' });
export const Aggregation = enumeration('Aggregation', aggregations, undefined, {
  RATIO: 'Σ numerator / Σ denominator, never an average of percentages.',
  SUM: 'The sum over the offices.',
  NONE: 'A score: one office reports it.',
});

@ObjectType('Indicator', { ...simple, description: 'Chỉ số: what is measured.' })
export class IndicatorNode extends Node {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'For example % (a ratio times 100), hồ sơ, ngày.' }) unit!: string;
  @Field(() => Direction) direction!: string;
  @Field(() => IndicatorKind) kind!: string;
  @Field(() => Aggregation) aggregation!: string;
  @Field(() => Boolean, { description: 'A share of a whole, 0–100 %; 140 % of a plan is no share.' }) isShare!: boolean;
  @Field(() => DateScalar, { nullable: true }) validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Inclusive.' }) validUntil?: string;
  @Field(() => Int) version!: number;
}
export const IndicatorConnection = connection('Indicator', () => IndicatorNode);
