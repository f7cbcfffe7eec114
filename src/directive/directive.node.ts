import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { ConclusionNode } from '../conclusion/conclusion.node.js';
import { DocumentNode } from '../document/document.node.js';
import { FieldNode } from '../field/field.node.js';
import { DateScalar, DecimalScalar } from '../input/scalars.js';
import { attainments } from '../measurement/attainment.js';
import { IndicatorNode } from '../measurement/indicator.node.js';
import { bindings, comparators } from '../measurement/target-rule.js';
import { trackStatuses } from '../measurement/track.js';
import { MeetingNode } from '../meeting/meeting.node.js';
import { OfficeNode } from '../office/office.node.js';
import { PersonNode } from '../person/person.node.js';
import { Below, connection, enumeration, Node } from '../reading/graph.js';
import { directiveKinds, directiveStatuses, priorities } from './directive.js';

export const DirectiveKind = enumeration('DirectiveKind', directiveKinds);
export const DirectiveStatus = enumeration('DirectiveStatus', directiveStatuses, undefined, {
  DRAFT: 'Nobody owes anything yet.',
  COMPLETED: 'At least one lead assignment counts, and all that count are completed.',
  WITHDRAWN: 'No lead assignment is left.',
});
export const Priority = enumeration('Priority', priorities);
export const BindingEnum = enumeration('Binding', bindings, 'How a directive binds its offices.', {
  TOGETHER: 'One lead office, any number of coordinating ones.',
  EACH: 'Every addressee owes its own lead assignment.',
});
export const ComparatorEnum = enumeration('Comparator', comparators, 'Bounds are inclusive.');
export const AttainmentEnum = enumeration('Attainment', attainments, 'Where a value lies between the inclusive bounds.');
export const TrackStatusEnum = enumeration('TrackStatus', trackStatuses, undefined, {
  AT_RISK: 'Behind the line by at most a tenth of the way from baseline to bound.',
  STALE: 'The last point is older than the installation allows (100 days unless configured).',
  MISSED: 'Past its due date with a value outside the bounds or none.',
});

@InterfaceType('Directive', { implements: Node, description: 'Nhiệm vụ, chỉ tiêu: what a conclusion orders.', resolveType: (value: { __typename: string }) => value.__typename })
export abstract class DirectiveNode extends Node {
  @Field(() => Int, { description: 'Counted from 1 within its conclusion.' }) ordinal!: number;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true, description: 'The exact words of the conclusion that order it.' }) quote?: string;
  @Field(() => ConclusionNode) conclusion!: ConclusionNode;
  @Field(() => MeetingNode) meeting!: MeetingNode;
  @Field(() => BindingEnum) binding!: string;
  @Field(() => FieldNode, { nullable: true }) field?: FieldNode;
  @Field(() => Priority) priority!: string;
  @Field(() => PersonNode, { nullable: true, description: 'The specialist in the secretariat who follows it.' }) follower?: PersonNode;
  @Field(() => DateScalar, { nullable: true, description: 'The latest current deadline of its lead assignments.' }) dueOn?: string;
  @Field(() => DateScalar, { nullable: true, description: 'As ordered; fixed when it is announced.' }) originalDueOn?: string;
  @Field(() => String, { nullable: true, description: 'The deadline in the words of the text: "thường xuyên", "trong thời gian tới".' }) dueText?: string;
  @Below('Directive', () => DocumentNode, { records: 'Document', entity: 'DocumentUse', parent: 'directive', link: 'document', order: ['id'] }, 'The documents it rests on.')
  basis!: DocumentNode[];
  @Field(() => DirectiveStatus) status!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day it came into force; null while it is a draft.' }) announcedOn?: string;
  @Field(() => Int) version!: number;
}

@ObjectType('Task', { simpleResolvers: true, implements: [DirectiveNode, Node] })
export class TaskNode extends DirectiveNode {
  @Field(() => String, { nullable: true, description: 'The product that is to be handed in.' }) deliverable?: string;
}

@ObjectType('BaselineValue', { simpleResolvers: true })
export class BaselineValue {
  @Field(() => DecimalScalar) value!: string;
  @Field(() => DateScalar) on!: string;
}
@ObjectType('Milestone', { simpleResolvers: true })
export class Milestone {
  @Field(() => DateScalar) on!: string;
  @Field(() => DecimalScalar) value!: string;
}
@ObjectType('TargetValue', { simpleResolvers: true, description: 'What was reported as of a day. Missing is not zero: the value is over those who reported. Who neither keeps the meeting nor speaks for every office that is to report is told the figures once all have reported, and none of a target that binds each.' })
export class TargetValueNode {
  @Field(() => DecimalScalar, { nullable: true, description: 'For a ratio Σ numerator / Σ denominator in the target’s unit, shown to six places and judged exactly.' }) value?: string;
  @Field(() => DecimalScalar, { nullable: true }) numerator?: string;
  @Field(() => DecimalScalar, { nullable: true }) denominator?: string;
  @Field(() => Int, { description: 'How many offices reported.' }) reported!: number;
  @Field(() => Int, { description: 'How many were to report.' }) expected!: number;
  @Field(() => [OfficeNode], { description: 'Those who have not.' }) missing!: OfficeNode[];
  @Field(() => DateScalar) asOf!: string;
}
@ObjectType('Forecast', { simpleResolvers: true, description: 'By least squares over the points in which all reporters had reported; none below three, and none to those who are not told the value.' })
export class Forecast {
  @Field(() => DecimalScalar) value!: string;
  @Field(() => Int, { description: 'On how many points it rests.' }) points!: number;
}
@ObjectType('Track', { simpleResolvers: true })
export class TrackNode {
  @Field(() => TrackStatusEnum) status!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'What the line from baseline over the milestones to the bound asks for on that day.' }) expected?: string;
  @Field(() => Forecast, { nullable: true, description: 'For the due date.' }) forecast?: Forecast;
  @Field(() => String, { description: 'The sentence that explains it, in the language of the request.' }) reason!: string;
}

@ObjectType('Target', { simpleResolvers: true, implements: [DirectiveNode, Node] })
export class TargetNode extends DirectiveNode {
  @Field(() => IndicatorNode) indicator!: IndicatorNode;
  @Field(() => ComparatorEnum) comparator!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'Inclusive.' }) lower?: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'Inclusive.' }) upper?: string;
  @Field(() => String) unit!: string;
  @Field(() => Boolean, { description: '"khoảng": said, but it never widens the bounds.' }) approximate!: boolean;
  @Field(() => DateScalar, { nullable: true }) periodFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Inclusive.' }) periodUntil?: string;
  @Field(() => BaselineValue, { nullable: true }) baseline?: BaselineValue;
  @Field(() => [Milestone]) milestones!: Milestone[];
}
export const DirectiveConnection = connection('Directive', () => DirectiveNode as never);
export const TargetConnection = connection('Target', () => TargetNode);
