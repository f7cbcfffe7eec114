import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../input/scalars.js';
import { OfficeNode } from '../office/office.node.js';
import { connection, Node, simple } from '../reading/graph.js';

@ObjectType('Person', simple)
export class PersonNode extends Node {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) position?: string;
  @Field(() => OfficeNode, { nullable: true }) office?: OfficeNode;
  @Field(() => DateScalar, { nullable: true }) validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Inclusive.' }) validUntil?: string;
  @Field(() => Int) version!: number;
}
export const PersonConnection = connection('Person', () => PersonNode);
