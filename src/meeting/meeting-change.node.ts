import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../input/scalars.js';
import { MeetingNode } from './meeting.node.js';

@ObjectType('MeetingChange', { simpleResolvers: true, description: 'That something was done to a meeting, or to what belongs to it: attendance, agenda, observations, notices, conclusions, directives, and to those who keep it the drafts.' })
export class MeetingChangeNode {
  @Field(() => MeetingNode, { description: 'As it stands when it is told, which may be later than this change.' }) meeting!: MeetingNode;
  @Field(() => String, { nullable: true, description: 'The word of the mutation, as in the history; null to those who see the meeting and not its history.' }) action?: string;
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' }) at!: string;
}
