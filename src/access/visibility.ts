import { sql } from 'kysely';
import { either, exists, isIn, no, ref, slot, type Sql, yes } from '../database/sql.js';
import type { Viewer } from './viewer.js';

/**
 * Who sees what, as conditions that every select begins with. What may not be seen looks exactly like what does not exist.
 * `owed`: the offices of the viewer and those below them. `kept`: those whose meetings it keeps as secretariat or leadership.
 */
const owed = slot<{ viewer: Viewer }>(({ viewer }) => viewer.owedPaths, 'text[]');
const kept = slot<{ viewer: Viewer }>(({ viewer }) => viewer.keptPaths, 'text[]');

/** An office is another, or stands below it in the tree: its path begins with the other's. */
const isBelow = (path: Sql, above: Sql): Sql => either({ sqlite: sql`substr(${path}, 1, length(${above})) = ${above}`, postgres: sql`starts_with(${path}, ${above})` });
/** The same where the paths are looked up by their index: a path is digits and points, and every other begins before "~". */
export const startsWith = (path: Sql, above: Sql): Sql => sql`${path} >= ${above} and ${path} < ${above} || '~'`;
const eachPath = (paths: Sql): Sql => either({ sqlite: sql`json_each(${paths}) vp`, postgres: sql`unnest(${paths}) vp(value)` });

/** Who keeps the meetings of the root sees all that there is: then nothing is looked up. */
export interface Sight {
  all: boolean;
}
const some: Sight = { all: false };

const isWithin = (office: Sql, paths: Sql): Sql => exists(sql`select 1 from office vo, ${eachPath(paths)} where vo.id = ${office} and ${isBelow(sql`vo.path`, sql`vp.value`)}`);

/** The meeting is hosted by an office whose meetings the viewer keeps: everything of it may be seen, drafts too. */
export const meetingIsKept = (meeting: Sql, { all }: Sight = some): Sql =>
  all ? yes : exists(sql`select 1 from meeting vm join office vo on vo.id = vm.host_id, ${eachPath(kept)} where vm.id = ${meeting} and ${isBelow(sql`vo.path`, sql`vp.value`)}`);

/** The same by the host that the record repeats. */
const isKept = (alias: string): Sql => isWithin(ref(alias, 'host_id'), kept);

const sharesOf = (column: string, value: Sql): Sql =>
  exists(sql`select 1 from assignment va where ${sql.ref(`va.${column}`)} = ${value} and va.assigned_on is not null and ${isWithin(sql.ref('va.office_id'), owed)}`);

/** An assignment that is the viewer's own, or of an office below it, or of a meeting it keeps: its inner words may be read. */
export const assignmentIsWhole = (alias: string, { all }: Sight = some): Sql =>
  all ? yes : sql`(${isKept(alias)} or (${ref(alias, 'assigned_on')} is not null and ${isWithin(ref(alias, 'office_id'), owed)}))`;

/** With a share in a directive one sees all its shares: office, role, status, dates. */
const assignmentIsSeen = (alias: string): Sql => sql`(${isKept(alias)} or (${ref(alias, 'assigned_on')} is not null and ${sharesOf('directive_id', ref(alias, 'directive_id'))}))`;

/** Its figures are measured at an office of the viewer's, which may owe nothing itself: the sectors are ordered, the communes are measured. */
const isMeasuredBy = (alias: string): Sql =>
  sql`(${ref(alias, 'announced_on')} is not null and ${exists(sql`select 1 from reporter vr where vr.directive_id = ${ref(alias, 'id')} and ${isWithin(sql.ref('vr.office_id'), owed)}`)})`;

const directiveIsSeen = (alias: string): Sql => sql`(${isKept(alias)} or ${sharesOf('directive_id', ref(alias, 'id'))} or ${isMeasuredBy(alias)})`;

const conclusionIsSeen = (alias: string): Sql =>
  sql`(${isKept(alias)} or ${exists(sql`select 1 from directive vd join assignment va on va.directive_id = vd.id where vd.conclusion_id = ${ref(alias, 'id')} and va.assigned_on is not null and ${isWithin(sql.ref('va.office_id'), owed)}`)})`;

const meetingIsSeen = (alias: string): Sql => sql`(${isKept(alias)} or ${sharesOf('meeting_id', ref(alias, 'id'))})`;

const ofAssignment = (alias: string): Sql => exists(sql`select 1 from assignment vx where vx.id = ${ref(alias, 'assignment_id')} and ${assignmentIsWhole('vx')}`);
const ofKeptMeeting = (alias: string): Sql => meetingIsKept(ref(alias, 'meeting_id'));

const isAccount = (account: Sql, which: 'account' | 'actingFor'): Sql => sql`${account} = ${slot<{ viewer: Viewer }>(({ viewer }) => viewer[which]?.key ?? 0, 'integer')}`;
const administered = slot<{ viewer: Viewer }>(({ viewer }) => viewer.administeredPaths, 'text[]');
/** More than its login and name is seen of an account by itself, and by who is administrator at an office at which it holds anything, or ever did; of one that holds nothing, at the root. */
export const accountIsWhole = (account: Sql): Sql => sql`(${isAccount(account, 'account')} or ${isAdministered(account)})`;
const administersAll = exists(sql`select 1 from office vo, ${eachPath(administered)} where vo.parent_id is null and vo.path = vp.value`);
export const isAdministered = (account: Sql): Sql =>
  sql`(${exists(sql`select 1 from "grant" vg join office vo on vo.id = vg.office_id, ${eachPath(administered)} where vg.account_id = ${account} and ${isBelow(sql`vo.path`, sql`vp.value`)}`)} or ${administersAll})`;
const ofAccount = (alias: string): Sql => accountIsWhole(ref(alias, 'account_id'));

/** What belongs to a record that is whole for its viewer: the object of an event. */
const eventIsSeen = (alias: string): Sql => {
  const object = ref(alias, 'object_key');
  const is = (type: string) => sql`${ref(alias, 'object_type')} = ${sql.lit(type)}`;
  return sql`case
    when ${is('Assignment')} then exists (select 1 from assignment vx where vx.id = ${object} and ${assignmentIsWhole('vx')})
    when ${is('Directive')} then exists (select 1 from directive vx where vx.id = ${object} and ${meetingIsKept(sql.ref('vx.meeting_id'))})
    when ${is('Conclusion')} then exists (select 1 from conclusion vx where vx.id = ${object} and ${meetingIsKept(sql.ref('vx.meeting_id'))})
    when ${is('Meeting')} then ${meetingIsKept(object)}
    when ${is('Account')} then ${isAdministered(object)}
    else ${no} end`;
};

/** What a document is to a record goes with that record, even where the document itself is seen with another one. */
const documentUseIsSeen = (alias: string): Sql => sql`(
    (${ref(alias, 'meeting_id')} is not null and ${meetingIsKept(ref(alias, 'meeting_id'))})
    or exists (select 1 from agenda_item vx where vx.id = ${ref(alias, 'agenda_item_id')} and ${meetingIsKept(sql.ref('vx.meeting_id'))})
    or exists (select 1 from directive vx where vx.id = ${ref(alias, 'directive_id')} and ${directiveIsSeen('vx')})
    or exists (select 1 from completion_report vr join assignment vx on vx.id = vr.assignment_id where vr.id = ${ref(alias, 'completion_report_id')} and ${assignmentIsWhole('vx')})
    or exists (select 1 from measurement vx where vx.id = ${ref(alias, 'measurement_id')} and ${measurementIsSeen('vx')}))`;

function measurementIsSeen(alias: string): Sql {
  return sql`(${isWithin(ref(alias, 'office_id'), owed)} or ${exists(sql`select 1 from directive vd where vd.id = ${ref(alias, 'target_id')} and ${isKept('vd')}`)})`;
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
const seen = (rule: (alias: string) => Sql) => (alias: string, { all }: Sight): Sql => (all ? yes : rule(alias));

/** Every record the API shows stands here: one that does not is not read at all. */
export const visible: Record<string, (alias: string, sight: Sight) => Sql> = {
  Office: everybody,
  OfficeGroup: everybody,
  OfficeGroupMember: everybody,
  Person: everybody,
  Committee: everybody,
  CommitteeMember: everybody,
  Field: everybody,
  Indicator: everybody,
  Meeting: seen(meetingIsSeen),
  Session: seen(ofKeptMeeting),
  AgendaItem: seen(ofKeptMeeting),
  Attendance: seen(attendanceIsSeen),
  Observation: seen(observationIsSeen),
  Figure: seen(alias => sql`exists (select 1 from observation vy where vy.id = ${ref(alias, 'observation_id')} and ${observationIsSeen('vy')})`),
  Notice: seen(alias => sql`exists (select 1 from meeting vy where vy.id = ${ref(alias, 'meeting_id')} and ${meetingIsSeen('vy')})`),
  Conclusion: seen(conclusionIsSeen),
  Directive: seen(directiveIsSeen),
  Assignment: seen(assignmentIsSeen),
  Measurement: seen(measurementIsSeen),
  CompletionReport: seen(ofAssignment),
  ProgressUpdate: seen(ofAssignment),
  Extension: seen(ofAssignment),
  Obstacle: seen(ofAssignment),
  Urge: seen(ofAssignment),
  Document: seen(alias => sql`exists (select 1 from document_use vu where vu.document_id = ${ref(alias, 'id')} and ${documentUseIsSeen('vu')})`),
  DocumentUse: seen(documentUseIsSeen),
  Event: eventIsSeen,
  Account: everybody,
  Grant: alias => sql`(${ofAccount(alias)} or ${isAccount(ref(alias, 'account_id'), 'actingFor')})`,
  AccountSession: ofAccount,
  StandIn: alias => sql`(${ofAccount(alias)} or ${accountIsWhole(ref(alias, 'substitute_id'))})`,
  ApiToken: ofAccount,
  ExternalIdentity: ofAccount,
};

/** The offices of some paths and those below them. */
const officesOf = (paths: Sql): Sql => sql`select vo.id from ${eachPath(paths)} cross join office vo where ${startsWith(sql`vo.path`, sql`vp.value`)}`;
export const keptOffices = officesOf(kept);
/** The own work that was not ordered in the meetings that the viewer keeps. */
const sharesFromElsewhere = (column: string): Sql =>
  either({
    sqlite: sql`select ${sql.ref(column)} from (${officesOf(owed)}) vo cross join assignment va where va.office_id = vo.id and va.assigned_on is not null and va.host_id not in (${keptOffices})`,
    postgres: sql`select ${sql.ref(column)} from assignment va where ${isIn(sql.ref('va.office_id'), officesOf(owed))} and va.assigned_on is not null and not ${isIn(sql.ref('va.host_id'), keptOffices)}`,
  });

/**
 * The rules above for lists that grow with everything that is stored: what of a type is seen besides what is hosted by the offices that the viewer keeps.
 * Who sees little of much would otherwise wait until every row was asked.
 */
export const seenBesides: Record<string, (alias: string) => Sql[]> = {
  Assignment: alias => [sql`${ref(alias, 'assigned_on')} is not null and ${isIn(ref(alias, 'directive_id'), sharesFromElsewhere('va.directive_id'))}`],
  Directive: alias => [
    isIn(ref(alias, 'id'), sharesFromElsewhere('va.directive_id')),
    sql`${ref(alias, 'announced_on')} is not null and ${isIn(ref(alias, 'id'), sql`select vr.directive_id from reporter vr where ${isIn(sql.ref('vr.office_id'), officesOf(owed))}`)}`,
  ],
  Conclusion: alias => [isIn(ref(alias, 'id'), sql`select vd.conclusion_id from directive vd where ${isIn(sql.ref('vd.id'), sharesFromElsewhere('va.directive_id'))}`)],
  Meeting: alias => [isIn(ref(alias, 'id'), sharesFromElsewhere('va.meeting_id'))],
};
