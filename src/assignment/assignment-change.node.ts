import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../input/scalars.js';
import { AssignmentNode } from './assignment.node.js';

@ObjectType('AssignmentChange', { simpleResolvers: true, description: 'That something was done to an assignment, or to what belongs to it: a report, an extension, an obstacle, progress, a reminder.' })
export class AssignmentChangeNode {
  @Field(() => AssignmentNode, { description: 'As it stands when it is told, which may be later than this change.' }) assignment!: AssignmentNode;
  @Field(() => String, { nullable: true, description: 'The word of the step or mutation, as in the history; null to those who see the assignment and not its history.' }) action?: string;
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' }) at!: string;
}
