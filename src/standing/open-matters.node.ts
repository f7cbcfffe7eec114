import { Field, ObjectType } from 'type-graphql';
import { CommitteeNode } from '../committee/committee.node.js';
import { DateScalar } from '../input/scalars.js';
import { OfficeNode } from '../office/office.node.js';
import { StandingNode } from './standing.node.js';

@ObjectType('OpenMatters', {
  simpleResolvers: true,
  description: 'The live sheet for the next meeting of a committee or a host: what its meetings ordered and what is open of it. Coordinating shares and requests are listed too; only the standing leaves them out.',
})
export class OpenMattersNode {
  @Field(() => DateScalar) asOf!: string;
  @Field(() => CommitteeNode, { nullable: true }) committee?: CommitteeNode;
  @Field(() => OfficeNode, { nullable: true }) host?: OfficeNode;
  @Field(() => StandingNode) standing!: StandingNode;
}
