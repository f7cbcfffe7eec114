import { Field, Int, ObjectType } from 'type-graphql';
import { CommitteeNode } from '../committee/committee.node.js';
import { DocumentUseNode } from '../document/document.node.js';
import { FieldNode } from '../field/field.node.js';
import { DateScalar, DecimalScalar } from '../input/scalars.js';
import { IndicatorNode } from '../measurement/indicator.node.js';
import { OfficeGroupNode, OfficeNode } from '../office/office.node.js';
import { PersonNode } from '../person/person.node.js';
import { Below, connection, enumeration, Node, simple } from '../reading/graph.js';
import { attendanceParts, presences } from './attendance.js';
import { meetingKinds, meetingModes, meetingStatuses } from './meeting.js';
import { observationKinds } from './observation.js';
import { dayParts } from './session.js';

export const MeetingKind = enumeration('MeetingKind', meetingKinds, undefined, {
  STEERING: 'Họp ban chỉ đạo.', REVIEW: 'Sơ kết, tổng kết.', ROLLOUT: 'Triển khai kế hoạch.', APPRAISAL: 'Đánh giá, chấm điểm.', INSPECTION: 'Kiểm tra.', REGULAR: 'Phiên họp thường kỳ.',
  BRIEFING: 'Giao ban.', WORKING: 'Buổi làm việc.', THEMATIC: 'Họp chuyên đề.', CONGRESS: 'Đại hội.', LAUNCH: 'Phát động.',
});
export const MeetingStatusEnum = enumeration('MeetingStatus', meetingStatuses, undefined, { ISSUED: 'Its notice is issued: the words are locked for good.' });
export const MeetingMode = enumeration('MeetingMode', meetingModes);
export const DayPart = enumeration('DayPart', dayParts);
export const AttendancePart = enumeration('AttendancePart', attendanceParts);
export const Presence = enumeration('Presence', presences);
export const ObservationKind = enumeration('ObservationKind', observationKinds, undefined, { RESULT: 'Kết quả.', SHORTCOMING: 'Tồn tại, hạn chế.', INTENTION: 'Dự kiến.', COMMENDATION: 'Khen thưởng.' });

@ObjectType('Source', { simpleResolvers: true, description: 'Where a record was taken from.' })
export class SourceNode {
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) publisher?: string;
  @Field(() => DateScalar, { nullable: true }) publishedOn?: string;
  @Field(() => [String]) authors!: string[];
  @Field(() => String, { nullable: true, description: 'What was inferred rather than written.' }) inferred?: string;
}

@ObjectType('Session', { ...simple, description: 'Buổi: a part of a day.' })
export class SessionNode extends Node {
  @Field(() => DateScalar) day!: string;
  @Field(() => DayPart) part!: string;
  @Field(() => String, { nullable: true }) place?: string;
  @Below('Session', () => OfficeNode, { records: 'Office', entity: 'SessionOffice', parent: 'session', link: 'office', order: ['id'] }, 'The offices that were visited.')
  offices!: OfficeNode[];
}

@ObjectType('AgendaItem', { ...simple, description: 'Nội dung họp.' })
export class AgendaItemNode extends Node {
  @Field(() => Int) ordinal!: number;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: 'What was presented or discussed, and what an adopted plan asks.' }) text?: string;
  @Below('AgendaItem', () => OfficeNode, { records: 'Office', entity: 'AgendaItemOffice', parent: 'agendaItem', link: 'office', order: ['id'] })
  offices!: OfficeNode[];
  @Below('AgendaItem', () => DocumentUseNode, { records: 'DocumentUse', entity: 'DocumentUse', parent: 'agendaItem', order: ['id'] })
  documents!: DocumentUseNode[];
}

@ObjectType('Attendance', { ...simple, description: 'A person, or a delegation of an office or of a group.' })
export class AttendanceNode extends Node {
  @Field(() => Int) ordinal!: number;
  @Field(() => PersonNode, { nullable: true }) person?: PersonNode;
  @Field(() => OfficeNode, { nullable: true }) office?: OfficeNode;
  @Field(() => OfficeGroupNode, { nullable: true }) group?: OfficeGroupNode;
  @Field(() => String, { nullable: true, description: 'In which capacity: "heads of departments".' }) capacity?: string;
  @Field(() => Int, { nullable: true }) officeCount?: number;
  @Field(() => Int, { nullable: true }) headCount?: number;
  @Field(() => AttendancePart) part!: string;
  @Field(() => Presence) presence!: string;
  @Field(() => PersonNode, { nullable: true, description: 'Whom a substitute sat for.' }) substituteFor?: PersonNode;
  @Field(() => String, { nullable: true }) note?: string;
}
export const AttendanceConnection = connection('Attendance', () => AttendanceNode);

@ObjectType('Figure', { ...simple, description: 'A figure of an observation; never a measurement of a target.' })
export class FigureNode extends Node {
  @Field(() => Int) ordinal!: number;
  @Field(() => String, { description: 'What was counted.' }) label!: string;
  @Field(() => IndicatorNode, { nullable: true }) indicator?: IndicatorNode;
  @Field(() => String) unit!: string;
  @Field(() => DecimalScalar, { nullable: true }) value?: string;
  @Field(() => DecimalScalar, { nullable: true }) numerator?: string;
  @Field(() => DecimalScalar, { nullable: true }) denominator?: string;
  @Field(() => Boolean) approximate!: boolean;
  @Field(() => String, { nullable: true }) note?: string;
  @Field(() => FigureNode, { nullable: true, description: 'The same fact in another unit.' }) equivalentTo?: FigureNode;
}

@ObjectType('Observation', { ...simple, description: 'What the meeting found.' })
export class ObservationNode extends Node {
  @Field(() => Int) ordinal!: number;
  @Field(() => ObservationKind) kind!: string;
  @Field(() => String) text!: string;
  @Field(() => DateScalar, { nullable: true }) periodFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Inclusive.' }) periodUntil?: string;
  @Field(() => FieldNode, { nullable: true }) field?: FieldNode;
  @Field(() => OfficeNode, { nullable: true, description: 'Who awarded a commendation.' }) awardedBy?: OfficeNode;
  @Below('Observation', () => OfficeNode, { records: 'Office', entity: 'ObservationOffice', parent: 'observation', link: 'office', order: ['id'] })
  offices!: OfficeNode[];
  @Below('Observation', () => FigureNode, { records: 'Figure', entity: 'Figure', parent: 'observation', order: ['ordinal'] })
  figures!: FigureNode[];
  @Field(() => DateScalar, { nullable: true, description: 'A withdrawn observation stays readable to those who keep the record.' }) withdrawnOn?: string;
  @Field(() => String, { nullable: true }) withdrawnReason?: string;
  @Field(() => Int) version!: number;
}
export const ObservationConnection = connection('Observation', () => ObservationNode);

@ObjectType('Notice', { ...simple, description: 'Thông báo kết luận, or a supplement to one (biên bản bổ sung, đính chính).' })
export class NoticeNode extends Node {
  @Field(() => Int, { description: '0 for the meeting’s notice, then 1, 2, … for its supplements.' }) series!: number;
  @Field(() => String, { description: 'Unique for the host and the year of issue.' }) number!: string;
  @Field(() => DateScalar) issuedOn!: string;
  @Field(() => PersonNode) signer!: PersonNode;
  @Field(() => String, { nullable: true }) signerPosition?: string;
  @Field(() => NoticeNode, { nullable: true, description: 'Of a supplement: the notice it adds to.' }) supplements?: NoticeNode;
}

@ObjectType('Meeting', { ...simple, description: 'Cuộc họp, hội nghị, phiên họp.' })
export class MeetingNode extends Node {
  @Field(() => String) title!: string;
  @Field(() => MeetingKind) kind!: string;
  @Field(() => MeetingStatusEnum) status!: string;
  @Field(() => DateScalar) heldOn!: string;
  @Field(() => MeetingMode) mode!: string;
  @Field(() => String, { nullable: true }) place?: string;
  @Field(() => OfficeNode, { description: 'The body that holds it.' }) host!: OfficeNode;
  @Below('Meeting', () => CommitteeNode, { records: 'Committee', entity: 'MeetingCommittee', parent: 'meeting', link: 'committee', order: ['id'] })
  committees!: CommitteeNode[];
  @Field(() => PersonNode, { nullable: true }) chair?: PersonNode;
  @Field(() => String, { nullable: true, description: 'As it was on that day.' }) chairPosition?: string;
  @Below('Meeting', () => PersonNode, { records: 'Person', entity: 'CoChair', parent: 'meeting', link: 'person', order: ['id'] })
  coChairs!: PersonNode[];
  @Field(() => DateScalar, { nullable: true, description: 'The first day of the period it reviews.' }) periodFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day of the period it reviews, inclusive.' }) periodUntil?: string;
  @Below('Meeting', () => SessionNode, { records: 'Session', entity: 'Session', parent: 'meeting', order: ['day', 'id'] })
  sessions!: SessionNode[];
  @Field(() => SourceNode, { nullable: true }) source?: SourceNode;
  @Below('Meeting', () => AgendaItemNode, { records: 'AgendaItem', entity: 'AgendaItem', parent: 'meeting', order: ['ordinal'], current: true })
  agenda!: AgendaItemNode[];
  @Below('Meeting', () => DocumentUseNode, { records: 'DocumentUse', entity: 'DocumentUse', parent: 'meeting', order: ['id'] })
  documents!: DocumentUseNode[];
  @Below('Meeting', () => NoticeNode, { records: 'Notice', entity: 'Notice', parent: 'meeting', order: ['series'], since: ['issuedOn', 'at'] })
  notices!: NoticeNode[];
  @Field(() => DateScalar, { nullable: true, description: 'The day on which its first work came into force.' }) announcedOn?: string;
  @Field(() => Int) version!: number;
}
export const MeetingConnection = connection('Meeting', () => MeetingNode);
