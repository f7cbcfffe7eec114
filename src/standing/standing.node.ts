import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CommitteeNode } from '../committee/committee.node.js';
import { FieldNode } from '../field/field.node.js';
import { DateScalar } from '../input/scalars.js';
import { MeetingNode } from '../meeting/meeting.node.js';
import { OfficeNode } from '../office/office.node.js';

@ObjectType('Rate', { simpleResolvers: true, description: 'A rate with its denominator.' })
export class Rate {
  @Field(() => Int) numerator!: number;
  @Field(() => Int) denominator!: number;
  @Field(() => Float, { nullable: true, description: 'Null when the denominator is 0; two decimal places.' }) percent?: number;
}
@ObjectType('AgeBucket', { simpleResolvers: true, description: 'How long overdue work is late.' })
export class AgeBucket {
  @Field(() => Int, { description: 'Days, inclusive.' }) fromDays!: number;
  @Field(() => Int, { nullable: true, description: 'Days, inclusive; null: no end.' }) toDays?: number;
  @Field(() => Int) count!: number;
}
@ObjectType('Standing', { simpleResolvers: true, description: 'Lead assignments in force as of a day, neither withdrawn nor transferred by then, over what the viewer sees. The four classes add up to the total; requests are in nobody’s rates.' })
export class StandingNode {
  @Field(() => OfficeNode, { nullable: true }) office?: OfficeNode;
  @Field(() => OfficeNode, { nullable: true }) host?: OfficeNode;
  @Field(() => CommitteeNode, { nullable: true }) committee?: CommitteeNode;
  @Field(() => MeetingNode, { nullable: true }) meeting?: MeetingNode;
  @Field(() => FieldNode, { nullable: true }) field?: FieldNode;
  @Field(() => DateScalar, { nullable: true, description: 'The first day of the month in which the work came into force.' }) month?: string;
  @Field(() => Int) total!: number;
  @Field(() => Int) completedOnTime!: number;
  @Field(() => Int) completedLate!: number;
  @Field(() => Int) inProgressOnTime!: number;
  @Field(() => Int) inProgressOverdue!: number;
  @Field(() => Int, { description: 'Of the total, in every class.' }) withoutDeadline!: number;
  @Field(() => Int) dueSoon!: number;
  @Field(() => Int) awaitingConfirmation!: number;
  @Field(() => Int) blocked!: number;
  @Field(() => Rate) completedOfTotal!: Rate;
  @Field(() => Rate, { description: 'Of the work with a deadline before the day: completed on time by then.' }) onTimeOfDue!: Rate;
  @Field(() => [AgeBucket], { description: 'Overdue work by days late: 1–7, 8–30, 31–90, over 90.' }) overdueAge!: AgeBucket[];
}
