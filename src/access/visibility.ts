import { sql } from 'kysely';
import { either, no, ref, type Sql, slot, yes } from '../database/sql.js';
import type { Viewer } from './viewer.js';

/**
 * Who sees what, as conditions that every select begins with. What may not be seen looks exactly like what does not exist.
 * `owed`: the offices of the viewer and those below them. `kept`: those whose meetings it keeps as secretariat or leadership.
 */
const owed = slot<{ viewer: Viewer }>(({ viewer }) => viewer.owedPaths, 'text[]');
const kept = slot<{ viewer: Viewer }>(({ viewer }) => viewer.keptPaths, 'text[]');

/** An office is another, or stands below it in the tree: its path begins with the other's. */
export const isBelow = (path: Sql, above: Sql): Sql => either({ sqlite: sql`substr(${path}, 1, length(${above})) = ${above}`, postgres: sql`starts_with(${path}, ${above})` });
const eachPath = (paths: Sql): Sql => either({ sqlite: sql`json_each(${paths}) vp`, postgres: sql`unnest(${paths}) vp(value)` });

const isWithin = (office: Sql, paths: Sql): Sql => sql`exists (select 1 from office vo, ${eachPath(paths)} where vo.id = ${office} and ${isBelow(sql`vo.path`, sql`vp.value`)})`;

/** The meeting is hosted by an office whose meetings the viewer keeps: everything of it may be seen, drafts too. */
export const meetingIsKept = (meeting: Sql): Sql =>
  sql`exists (select 1 from meeting vm join office vo on vo.id = vm.host_id, ${eachPath(kept)} where vm.id = ${meeting} and ${isBelow(sql`vo.path`, sql`vp.value`)})`;

const sharesOf = (column: string, value: Sql): Sql =>
  sql`exists (select 1 from assignment va where ${sql.ref(`va.${column}`)} = ${value} and va.assigned_on is not null and ${isWithin(sql.ref('va.office_id'), owed)})`;

/** An assignment that is the viewer's own, or of an office below it, or of a meeting it keeps: its inner words may be read. */
export const assignmentIsWhole = (alias: string): Sql =>
  sql`((${ref(alias, 'assigned_on')} is not null and ${isWithin(ref(alias, 'office_id'), owed)}) or ${meetingIsKept(ref(alias, 'meeting_id'))})`;

/** With a share in a directive one sees all its shares: office, role, status, dates. */
const assignmentIsSeen = (alias: string): Sql => sql`((${ref(alias, 'assigned_on')} is not null and ${sharesOf('directive_id', ref(alias, 'directive_id'))}) or ${meetingIsKept(ref(alias, 'meeting_id'))})`;

/** Its figures are measured at an office of the viewer's, which may owe nothing itself: the sectors are ordered, the communes are measured. */
const isMeasuredBy = (alias: string): Sql =>
  sql`(${ref(alias, 'announced_on')} is not null and exists (select 1 from reporter vr where vr.directive_id = ${ref(alias, 'id')} and ${isWithin(sql.ref('vr.office_id'), owed)}))`;

const directiveIsSeen = (alias: string): Sql => sql`(${sharesOf('directive_id', ref(alias, 'id'))} or ${isMeasuredBy(alias)} or ${meetingIsKept(ref(alias, 'meeting_id'))})`;

const conclusionIsSeen = (alias: string): Sql =>
  sql`(exists (select 1 from directive vd join assignment va on va.directive_id = vd.id where vd.conclusion_id = ${ref(alias, 'id')} and va.assigned_on is not null and ${isWithin(sql.ref('va.office_id'), owed)}) or ${meetingIsKept(ref(alias, 'meeting_id'))})`;

const meetingIsSeen = (alias: string): Sql => sql`(${sharesOf('meeting_id', ref(alias, 'id'))} or ${meetingIsKept(ref(alias, 'id'))})`;

const ofAssignment = (alias: string): Sql => sql`exists (select 1 from assignment vx where vx.id = ${ref(alias, 'assignment_id')} and ${assignmentIsWhole('vx')})`;
const ofKeptMeeting = (alias: string): Sql => meetingIsKept(ref(alias, 'meeting_id'));

/** What belongs to a record that is whole for its viewer: the object of an event. */
const eventIsSeen = (alias: string): Sql => {
  const object = ref(alias, 'object_key');
  const is = (type: string) => sql`${ref(alias, 'object_type')} = ${sql.lit(type)}`;
  return sql`case
    when ${is('Assignment')} then exists (select 1 from assignment vx where vx.id = ${object} and ${assignmentIsWhole('vx')})
    when ${is('Directive')} then exists (select 1 from directive vx where vx.id = ${object} and ${meetingIsKept(sql.ref('vx.meeting_id'))})
    when ${is('Conclusion')} then exists (select 1 from conclusion vx where vx.id = ${object} and ${meetingIsKept(sql.ref('vx.meeting_id'))})
    when ${is('Meeting')} then ${meetingIsKept(object)}
    else ${no} end`;
};

const documentIsSeen = (alias: string): Sql => {
  const document = ref(alias, 'id');
  return sql`exists (select 1 from document_use vu where vu.document_id = ${document} and (
    (vu.meeting_id is not null and ${meetingIsKept(sql.ref('vu.meeting_id'))})
    or exists (select 1 from agenda_item vx where vx.id = vu.agenda_item_id and ${meetingIsKept(sql.ref('vx.meeting_id'))})
    or exists (select 1 from directive vx where vx.id = vu.directive_id and ${directiveIsSeen('vx')})
    or exists (select 1 from completion_report vr join assignment vx on vx.id = vr.assignment_id where vr.id = vu.completion_report_id and ${assignmentIsWhole('vx')})
    or exists (select 1 from measurement vx where vx.id = vu.measurement_id and ${measurementIsSeen('vx')})))`;
};

function measurementIsSeen(alias: string): Sql {
  return sql`(${isWithin(ref(alias, 'office_id'), owed)} or exists (select 1 from directive vd where vd.id = ${ref(alias, 'target_id')} and ${meetingIsKept(sql.ref('vd.meeting_id'))}))`;
}

/** An observation about an office of the viewer's, in a meeting in which it has a share. */
const observationIsSeen = (alias: string): Sql =>
  sql`(${ofKeptMeeting(alias)} or (${ref(alias, 'withdrawn_on')} is null and ${sharesOf('meeting_id', ref(alias, 'meeting_id'))}
    and exists (select 1 from observation_office vx where vx.observation_id = ${ref(alias, 'id')} and ${isWithin(sql.ref('vx.office_id'), owed)})))`;

/** A delegation of a group is that of each office that belonged to it on the meeting's day. */
const isOfGroup = (alias: string): Sql =>
  sql`exists (select 1 from office_group_member vx join meeting vm on vm.id = ${ref(alias, 'meeting_id')} where vx.group_id = ${ref(alias, 'group_id')} and ${isWithin(sql.ref('vx.office_id'), owed)}
    and (vx.valid_from is null or vx.valid_from <= vm.held_on) and (vx.valid_until is null or vm.held_on <= vx.valid_until))`;

/** One's own attendance, one's office's, or that of a group it belongs to. */
const attendanceIsSeen = (alias: string): Sql =>
  sql`(${ofKeptMeeting(alias)} or (${sharesOf('meeting_id', ref(alias, 'meeting_id'))} and (${isWithin(ref(alias, 'office_id'), owed)} or ${isOfGroup(alias)}
    or exists (select 1 from person vx where vx.id = ${ref(alias, 'person_id')} and ${isWithin(sql.ref('vx.office_id'), owed)}))))`;

const everybody = (): Sql => yes;

/** Every record the API shows stands here: one that does not is not read at all. */
export const visible: Record<string, (alias: string) => Sql> = {
  Office: everybody,
  OfficeGroup: everybody,
  OfficeGroupMember: everybody,
  Person: everybody,
  Committee: everybody,
  CommitteeMember: everybody,
  Field: everybody,
  Indicator: everybody,
  Meeting: meetingIsSeen,
  Session: ofKeptMeeting,
  AgendaItem: ofKeptMeeting,
  Attendance: attendanceIsSeen,
  Observation: observationIsSeen,
  Figure: alias => sql`exists (select 1 from observation vy where vy.id = ${ref(alias, 'observation_id')} and ${observationIsSeen('vy')})`,
  Notice: alias => sql`exists (select 1 from meeting vy where vy.id = ${ref(alias, 'meeting_id')} and ${meetingIsSeen('vy')})`,
  Conclusion: conclusionIsSeen,
  Directive: directiveIsSeen,
  Assignment: assignmentIsSeen,
  Measurement: measurementIsSeen,
  CompletionReport: ofAssignment,
  ProgressUpdate: ofAssignment,
  Extension: ofAssignment,
  Obstacle: ofAssignment,
  Urge: ofAssignment,
  Document: documentIsSeen,
  DocumentUse: alias => sql`exists (select 1 from document vw where vw.id = ${ref(alias, 'document_id')} and ${documentIsSeen('vw')})`,
  Event: eventIsSeen,
  Account: everybody,
  Grant: alias => sql`${ref(alias, 'account_id')} = ${slot<{ viewer: Viewer }>(({ viewer }) => viewer.account?.key ?? 0, 'integer')}`,
};
