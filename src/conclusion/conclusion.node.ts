import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../input/scalars.js';
import { MeetingNode, NoticeNode } from '../meeting/meeting.node.js';
import { connection, Node, simple } from '../reading/graph.js';

@ObjectType('Conclusion', { ...simple, description: 'Kết luận: the chair’s point, in its exact words.' })
export class ConclusionNode extends Node {
  @Field(() => Int, { description: '0 for the meeting’s own conclusions; each supplement has a series of its own.' }) series!: number;
  @Field(() => Int, { description: 'Counted from 1 within its series.' }) ordinal!: number;
  @Field(() => String) text!: string;
  @Field(() => MeetingNode) meeting!: MeetingNode;
  @Field(() => NoticeNode, { nullable: true, description: 'What issued it; from then on its words are locked.' }) notice?: NoticeNode;
  @Field(() => Boolean, { description: 'Somebody looked and found that it orders nothing.' }) noTaskArises!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'Null while it is a draft.' }) announcedOn?: string;
  @Field(() => ConclusionNode, { nullable: true }) replaces?: ConclusionNode;
  @Field(() => ConclusionNode, { nullable: true }) replacedBy?: ConclusionNode;
  @Field(() => DateScalar, { nullable: true, description: 'A draft that was taken away; it stays readable to those who keep the record.' }) removedOn?: string;
  @Field(() => Int) version!: number;
}
export const ConclusionConnection = connection('Conclusion', () => ConclusionNode);
