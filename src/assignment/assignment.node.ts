import { Field, Int, ObjectType } from 'type-graphql';
import { AccountNode } from '../account/account.node.js';
import { DirectiveNode } from '../directive/directive.node.js';
import { DocumentUseNode } from '../document/document.node.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../input/scalars.js';
import { MeetingNode } from '../meeting/meeting.node.js';
import { OfficeNode } from '../office/office.node.js';
import { PersonNode } from '../person/person.node.js';
import { Below, connection, enumeration, Node, simple } from '../reading/graph.js';
import { assignmentRoles } from './assignment.js';
import { assignmentStatuses, assignmentSteps, stepInCapitals } from './assignment.lifecycle.js';
import { reportAnswers } from './completion-report.js';
import { extensionOrigins, extensionStatuses } from './extension.js';
import { timelinesses } from './timeliness.js';

export const AssignmentRole = enumeration('AssignmentRole', assignmentRoles, undefined, { LEAD: 'Đơn vị chủ trì.', COORDINATING: 'Đơn vị phối hợp: in no office’s rate.' });
export const AssignmentStatusEnum = enumeration('AssignmentStatus', assignmentStatuses);
const AssignmentStepEnum = enumeration('AssignmentStep', assignmentSteps.map(stepInCapitals) as [string, ...string[]], 'A step of the lifecycle; the mutation, the event and the button have the same word.');
export const TimelinessEnum = enumeration('Timeliness', timelinesses, 'The four official classes. Work handed in on the due day is in time; work without a deadline counts as on time.', {
  COMPLETED_ON_TIME: 'Hoàn thành đúng hạn.', COMPLETED_LATE: 'Hoàn thành quá hạn.', IN_PROGRESS_ON_TIME: 'Đang thực hiện trong hạn.', IN_PROGRESS_OVERDUE: 'Đang thực hiện quá hạn.',
});
const ReportAnswer = enumeration('ReportAnswer', reportAnswers);
const ExtensionOrigin = enumeration('ExtensionOrigin', extensionOrigins, 'How a deadline came to be moved.', { REQUEST: 'The office asked.', SET: 'The secretariat or leadership set it.', RETURN: 'With a return.', REOPEN: 'With a reopening.', CARRIED_OVER: 'With work carried over into a supplement.' });
const ExtensionStatus = enumeration('ExtensionStatus', extensionStatuses);

@ObjectType('CompletionReport', { ...simple, description: 'Báo cáo kết quả: the office says it is done. Every attempt is kept.' })
export class CompletionReportNode extends Node {
  @Field(() => DateScalar) on!: string;
  @Field(() => DateTimeScalar) at!: string;
  @Field(() => AccountNode) by!: AccountNode;
  @Field(() => String) result!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'Of a target: the value of that day as the office states it.' }) value?: string;
  @Field(() => String, { nullable: true }) paper?: string;
  @Below('CompletionReport', () => DocumentUseNode, { records: 'DocumentUse', entity: 'DocumentUse', parent: 'completionReport', order: ['id'] }, 'What was delivered, and the evidence.')
  documents!: DocumentUseNode[];
  @Field(() => ReportAnswer, { nullable: true, description: 'Null while it waits.' }) answer?: string;
  @Field(() => DateScalar, { nullable: true }) answeredOn?: string;
  @Field(() => DateTimeScalar, { nullable: true }) answeredAt?: string;
  @Field(() => AccountNode, { nullable: true }) answeredBy?: AccountNode;
  @Field(() => String, { nullable: true, description: 'Why it was returned.' }) answerReason?: string;
}

@ObjectType('ProgressUpdate', { ...simple, description: 'Cập nhật tiến độ.' })
export class ProgressUpdateNode extends Node {
  @Field(() => String) text!: string;
  @Field(() => Int, { nullable: true, description: 'Per cent, 0–100.' }) progress?: number;
  @Field(() => DateScalar) on!: string;
  @Field(() => DateTimeScalar) at!: string;
  @Field(() => AccountNode) by!: AccountNode;
}
export const ProgressUpdateConnection = connection('ProgressUpdate', () => ProgressUpdateNode);

@ObjectType('Obstacle', { ...simple, description: 'Vướng mắc: why it is blocked.' })
export class ObstacleNode extends Node {
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true, description: 'What is needed to go on.' }) needed?: string;
  @Field(() => OfficeNode, { nullable: true, description: 'From which office.' }) waitingFor?: OfficeNode;
  @Field(() => DateScalar) on!: string;
  @Field(() => DateTimeScalar) at!: string;
  @Field(() => AccountNode) by!: AccountNode;
  @Field(() => DateScalar, { nullable: true }) clearedOn?: string;
  @Field(() => DateTimeScalar, { nullable: true }) clearedAt?: string;
  @Field(() => AccountNode, { nullable: true }) clearedBy?: AccountNode;
  @Field(() => String, { nullable: true }) clearedNote?: string;
}

@ObjectType('Urge', { ...simple, description: 'Đôn đốc: a dated reminder from the secretariat.' })
export class UrgeNode extends Node {
  @Field(() => String) text!: string;
  @Field(() => DateScalar) on!: string;
  @Field(() => DateTimeScalar) at!: string;
  @Field(() => AccountNode) by!: AccountNode;
}

@ObjectType('Assignment', { ...simple, description: 'One office’s share of a directive, with its own status, deadline, report and confirmation.' })
export class AssignmentNode extends Node {
  @Field(() => DirectiveNode) directive!: DirectiveNode;
  @Field(() => MeetingNode) meeting!: MeetingNode;
  @Field(() => OfficeNode) office!: OfficeNode;
  @Field(() => AssignmentRole) role!: string;
  @Field(() => PersonNode, { nullable: true, description: 'The officer who does it. To the office itself, those above it and those who keep the meeting.' }) responsible?: PersonNode;
  @Field(() => DateScalar, { nullable: true, description: 'The day it came into force; null while it is a draft.' }) assignedOn?: string;
  @Field(() => DateScalar, { nullable: true, description: 'The current deadline, inclusive.' }) dueOn?: string;
  @Field(() => DateScalar, { nullable: true, description: 'As ordered; never changes.' }) originalDueOn?: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the report that was confirmed.' }) completedOn?: string;
  @Field(() => Boolean, { description: 'Three extensions or more were granted; told of work whose extensions may be seen.' }) extendedRepeatedly!: boolean;
  @Field(() => Boolean, { description: 'A supplement replaced its conclusion: it is to be kept, transferred, withdrawn or carried over.' }) needsReview!: boolean;
  @Field(() => Boolean, { description: 'Ordered from outside the host’s subtree: a request, in nobody’s rates.' }) isRequest!: boolean;
  @Below('Assignment', () => CompletionReportNode, { records: 'CompletionReport', entity: 'CompletionReport', parent: 'assignment', order: ['id'], since: ['on', 'at'] })
  reports!: CompletionReportNode[];
  @Below('Assignment', () => ExtensionNode, { records: 'Extension', entity: 'Extension', parent: 'assignment', order: ['id'], since: ['requestedOn', 'requestedAt'] })
  extensions!: ExtensionNode[];
  @Below('Assignment', () => ObstacleNode, { records: 'Obstacle', entity: 'Obstacle', parent: 'assignment', order: ['id'], since: ['on', 'at'] })
  obstacles!: ObstacleNode[];
  @Below('Assignment', () => UrgeNode, { records: 'Urge', entity: 'Urge', parent: 'assignment', order: ['id'], since: ['on', 'at'] })
  urges!: UrgeNode[];
  @Field(() => AssignmentNode, { nullable: true }) transferredTo?: AssignmentNode;
  @Field(() => AssignmentNode, { nullable: true }) transferredFrom?: AssignmentNode;
  @Field(() => [AssignmentStepEnum], { description: 'Open in this status and allowed to this viewer: what a screen shows as buttons.' }) openSteps!: string[];
  @Field(() => Int) version!: number;
}
export const AssignmentConnection = connection('Assignment', () => AssignmentNode);

@ObjectType('Extension', { ...simple, description: 'Gia hạn: a change of the deadline, with who asked, who decided, and why.' })
export class ExtensionNode extends Node {
  @Field(() => AssignmentNode) assignment!: AssignmentNode;
  @Field(() => ExtensionOrigin) origin!: string;
  @Field(() => ExtensionStatus) status!: string;
  @Field(() => DateScalar, { nullable: true }) fromDueOn?: string;
  @Field(() => DateScalar) requestedDueOn!: string;
  @Field(() => DateScalar, { nullable: true }) grantedDueOn?: string;
  @Field(() => String) reason!: string;
  @Field(() => DateScalar) requestedOn!: string;
  @Field(() => DateTimeScalar) requestedAt!: string;
  @Field(() => AccountNode) requestedBy!: AccountNode;
  @Field(() => Boolean, { description: 'Asked for when the deadline had passed.' }) afterDeadline!: boolean;
  @Field(() => DateScalar, { nullable: true }) decidedOn?: string;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt?: string;
  @Field(() => AccountNode, { nullable: true }) decidedBy?: AccountNode;
  @Field(() => String, { nullable: true }) decisionReason?: string;
}
