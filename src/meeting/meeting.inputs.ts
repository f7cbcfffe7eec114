import { InputType } from 'type-graphql';
import { ConclusionInput } from '../conclusion/conclusion.inputs.js';
import { DocumentInput } from '../document/document.inputs.js';
import { Count, Flag, Line, Lines, Part, Reference, References, Several, Value, Words } from '../input/input-field.js';
import { MutationInput } from '../input/mutation-input.js';
import { DateScalar, DecimalScalar } from '../input/scalars.js';
import { AttendancePart, DayPart, MeetingKind, MeetingMode, ObservationKind, Presence } from './meeting.node.js';

@InputType({ description: 'Where the record was taken from.' })
export class SourceInput {
  @Line() title!: string;
  @Line({ nullable: true }) publisher?: string;
  @Value(() => DateScalar, { nullable: true }) publishedOn?: string;
  @Lines(20, { nullable: true }) authors?: string[];
  @Words({ nullable: true, description: 'What was inferred rather than written.' }) inferred?: string;
}

@InputType()
export class SessionInput {
  @Value(() => DateScalar) day!: string;
  @Value(() => DayPart) part!: keyof typeof DayPart;
  @Line({ nullable: true }) place?: string;
  @References(100, { nullable: true, description: 'The offices that were visited.' }) officeIds?: string[];
}

@InputType()
export class AgendaItemInput {
  @Line() title!: string;
  @Words({ nullable: true, description: 'What was presented or discussed, and what an adopted plan asks.' }) text?: string;
  @References(100, { nullable: true }) officeIds?: string[];
  @Several(() => DocumentInput, 50, { nullable: true, description: 'The documents that were presented.' }) presented?: DocumentInput[];
  @Several(() => DocumentInput, 50, { nullable: true, description: 'The documents that the meeting adopted.' }) adopted?: DocumentInput[];
}

@InputType({ description: 'Exactly one of a person, an office and a group.' })
export class AttendanceInput {
  @Reference({ nullable: true }) personId?: string;
  @Reference({ nullable: true }) officeId?: string;
  @Reference({ nullable: true }) groupId?: string;
  @Line({ nullable: true, description: 'In which capacity: "heads of departments".' }) capacity?: string;
  @Count(1, 100_000, { nullable: true, description: 'How many offices.' }) officeCount?: number;
  @Count(1, 1_000_000, { nullable: true, description: 'How many heads.' }) headCount?: number;
  @Value(() => AttendancePart, { nullable: true, description: 'MEMBER unless given.' }) part?: keyof typeof AttendancePart;
  @Value(() => Presence, { nullable: true, description: 'PRESENT unless given.' }) presence?: keyof typeof Presence;
  @Reference({ nullable: true, description: 'Whom a substitute sat for.' }) substituteForId?: string;
  @Line({ nullable: true }) note?: string;
}

@InputType({ description: 'A plain value, or a numerator and a denominator.' })
export class FigureInput {
  @Line({ description: 'What was counted.' }) label!: string;
  @Reference({ nullable: true }) indicatorId?: string;
  @Line() unit!: string;
  @Value(() => DecimalScalar, { nullable: true }) value?: string;
  @Value(() => DecimalScalar, { nullable: true }) numerator?: string;
  @Value(() => DecimalScalar, { nullable: true }) denominator?: string;
  @Flag({ nullable: true }) approximate?: boolean;
  @Words({ nullable: true }) note?: string;
  @Count(1, 200, { nullable: true, description: 'The ordinal, from 1, of an earlier figure of this observation that says the same in another unit.' }) equivalentTo?: number;
}

@InputType()
export class ObservationInput {
  @Value(() => ObservationKind) kind!: keyof typeof ObservationKind;
  @Words() text!: string;
  @Value(() => DateScalar, { nullable: true }) periodFrom?: string;
  @Value(() => DateScalar, { nullable: true, description: 'Inclusive.' }) periodUntil?: string;
  @Reference({ nullable: true }) fieldId?: string;
  @Reference({ nullable: true, description: 'Who awarded a commendation.' }) awardedById?: string;
  @References(500, { nullable: true }) officeIds?: string[];
  @Several(() => FigureInput, 200, { nullable: true }) figures?: FigureInput[];
}

@InputType()
export abstract class MeetingFieldsInput extends MutationInput {
  @Line() title!: string;
  @Value(() => MeetingKind) kind!: keyof typeof MeetingKind;
  @Reference({ description: 'The body that holds it.' }) hostId!: string;
  @Value(() => DateScalar, { description: 'The day; of one that is recorded not in the future.' }) heldOn!: string;
  @Value(() => MeetingMode, { nullable: true, description: 'IN_PERSON unless given.' }) mode?: keyof typeof MeetingMode;
  @Line({ nullable: true }) place?: string;
  @Reference({ nullable: true, description: 'Needed before a notice is issued.' }) chairId?: string;
  @Line({ nullable: true, description: 'The chair’s position on that day; that of the person unless given.' }) chairPosition?: string;
  @References(20, { nullable: true }) coChairIds?: string[];
  @References(20, { nullable: true }) committeeIds?: string[];
  @Value(() => DateScalar, { nullable: true, description: 'The first day of the period it reviews.' }) periodFrom?: string;
  @Value(() => DateScalar, { nullable: true, description: 'The last day of the period it reviews, inclusive.' }) periodUntil?: string;
  @Several(() => SessionInput, 50, { nullable: true }) sessions?: SessionInput[];
  @Part(() => SourceInput, { nullable: true }) source?: SourceInput;
  @Several(() => AgendaItemInput, 100, { nullable: true }) agenda?: AgendaItemInput[];
  @Several(() => DocumentInput, 50, { nullable: true, description: 'The documents that were presented, apart from those of the agenda.' }) documents?: DocumentInput[];
}

@InputType()
export class PlanMeetingInput extends MeetingFieldsInput {}

@InputType({ description: 'A meeting that was held, with as much of it as is known, in one go: all of it is recorded, or nothing.' })
export class RecordMeetingInput extends MeetingFieldsInput {
  @Several(() => AttendanceInput, 500, { nullable: true }) attendance?: AttendanceInput[];
  @Several(() => ObservationInput, 200, { nullable: true }) observations?: ObservationInput[];
  @Several(() => ConclusionInput, 200, { nullable: true }) conclusions?: ConclusionInput[];
  @Value(() => DateScalar, { nullable: true, description: 'Announces the conclusions at once: the day on which the work comes into force. Without it they are drafts.' }) announcedOn?: string;
}

@InputType({ description: 'What is not given stays. A list is given as a whole. Once work is in force the host, the day and the committees are fixed; once the notice is issued, everything.' })
export class AmendMeetingInput extends MutationInput {
  @Reference() meetingId!: string;
  @Count(1, 2_000_000_000) version!: number;
  @Line({ nullable: true }) title?: string;
  @Value(() => MeetingKind, { nullable: true }) kind?: keyof typeof MeetingKind;
  @Value(() => DateScalar, { nullable: true }) heldOn?: string;
  @Value(() => MeetingMode, { nullable: true }) mode?: keyof typeof MeetingMode;
  @Line({ nullable: true }) place?: string;
  @Reference({ nullable: true }) chairId?: string;
  @Line({ nullable: true }) chairPosition?: string;
  @Value(() => DateScalar, { nullable: true }) periodFrom?: string;
  @Value(() => DateScalar, { nullable: true }) periodUntil?: string;
  @Part(() => SourceInput, { nullable: true }) source?: SourceInput;
  @References(20, { nullable: true }) coChairIds?: string[];
  @References(20, { nullable: true, description: 'Until its work is announced.' }) committeeIds?: string[];
  @Several(() => SessionInput, 50, { nullable: true }) sessions?: SessionInput[];
  @Several(() => DocumentInput, 50, { nullable: true, description: 'The documents that were presented, apart from those of the agenda.' }) documents?: DocumentInput[];
}

@InputType()
export class HoldMeetingInput extends MutationInput {
  @Reference() meetingId!: string;
  @Value(() => DateScalar, { nullable: true, description: 'The day on which it was really held; the planned one unless given. Not in the future.' }) heldOn?: string;
}
@InputType()
export class CancelMeetingInput extends MutationInput {
  @Reference() meetingId!: string;
  @Words() reason!: string;
}
@InputType({ description: 'Takes the place of the whole agenda; what stood there stays readable in the history.' })
export class SetAgendaInput extends MutationInput {
  @Reference() meetingId!: string;
  @Count(1, 2_000_000_000) version!: number;
  @Several(() => AgendaItemInput, 100) agenda!: AgendaItemInput[];
}
@InputType({ description: 'Takes the place of the whole list; what stood there stays readable in the history.' })
export class SetAttendanceInput extends MutationInput {
  @Reference() meetingId!: string;
  @Count(1, 2_000_000_000) version!: number;
  @Several(() => AttendanceInput, 500) attendance!: AttendanceInput[];
}
@InputType()
export class AddObservationInput extends MutationInput {
  @Reference() meetingId!: string;
  @Part(() => ObservationInput) observation!: ObservationInput;
}
@InputType()
export class WithdrawObservationInput extends MutationInput {
  @Reference() observationId!: string;
  @Words() reason!: string;
}
