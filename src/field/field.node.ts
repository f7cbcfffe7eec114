import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../input/scalars.js';
import { Node, simple } from '../reading/graph.js';

@ObjectType('Field', { ...simple, description: 'Lĩnh vực: a field of work, for example one of the eight of a reform plan.' })
export class FieldNode extends Node {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: 'The paper that divides the work this way.' }) source?: string;
  @Field(() => DateScalar, { nullable: true }) validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Inclusive.' }) validUntil?: string;
  @Field(() => Int) version!: number;
}
