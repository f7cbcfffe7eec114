import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import { along, asked, exists, no, ref, type Sql, yes } from '../database/sql.js';
import { DirectiveKind } from '../directive/directive.node.js';
import type { directiveKinds } from '../directive/directive.js';
import { Count, Flag, Reference, References, Several, Sought, Value } from '../input/input-field.js';
import { DateScalar } from '../input/scalars.js';
import { byDeadline, hasDay, isOfCommittee, isWithinOffice } from '../reading/conditions.js';
import { type Criteria, criteriaOf } from '../reading/criteria.js';
import type { At } from '../reading/env.js';
import { enumeration } from '../reading/graph.js';
import { type Course, isAmong, isOneOf, type ListOf } from '../reading/list.js';
import { hasWords } from '../reading/words.js';
import type { assignmentRoles } from './assignment.js';
import { type AssignmentStatus, assignmentStatuses, isOpen } from './assignment.lifecycle.js';
import { AssignmentRole, AssignmentStatusEnum, TimelinessEnum } from './assignment.node.js';
import { daysOverdue, dueSoon, dueSoonDays, isBlocked, isExtendedRepeatedly, isInForce, isWaitingFor, judgedDueOn, timeliness } from './assignment.sql.js';
import { type Timeliness, timelinesses } from './timeliness.js';
import { daysAfter, isOpenStatus } from './timeliness.sql.js';

const assignmentOrders = ['DUE_ON_ASCENDING', 'DUE_ON_DESCENDING', 'ASSIGNED_ON_ASCENDING', 'ASSIGNED_ON_DESCENDING'] as const;
export const AssignmentOrder = enumeration('AssignmentOrder', assignmentOrders, 'DUE_ON_ASCENDING unless given. Work without a deadline comes last, whichever way.');

@InputType({ description: 'Every condition that is given has to be fulfilled; as of the day, the instant and by the deadlines that are asked about.' })
export class AssignmentFilter {
  @References(500, { nullable: true, description: 'Owed by one of these offices.' }) officeIds?: string[];
  @Reference({ nullable: true, description: 'Owed by this office or one below it.' }) withinOfficeId?: string;
  @Value(() => AssignmentRole, { nullable: true }) role?: (typeof assignmentRoles)[number];
  @Several(() => AssignmentStatusEnum, assignmentStatuses.length, { nullable: true }) status?: AssignmentStatus[];
  @Several(() => TimelinessEnum, timelinesses.length, { nullable: true }) timeliness?: Timeliness[];
  @Value(() => DirectiveKind, { nullable: true }) kind?: (typeof directiveKinds)[number];
  @Reference({ nullable: true }) meetingId?: string;
  @Reference({ nullable: true, description: 'Ordered in a meeting that this office held.' }) hostId?: string;
  @Reference({ nullable: true, description: 'Ordered in a meeting of this committee, joint ones too.' }) committeeId?: string;
  @Reference({ nullable: true }) fieldId?: string;
  @Value(() => DateScalar, { nullable: true, description: 'Due on this day or later.' }) dueFrom?: string;
  @Value(() => DateScalar, { nullable: true, description: 'Due on this day or earlier.' }) dueTo?: string;
  @Flag({ nullable: true }) hasDeadline?: boolean;
  @Count(1, 100_000, { nullable: true, description: 'Open work that is overdue by so many days or more.' }) daysOverdueFrom?: number;
  @Count(1, 100_000, { nullable: true, description: 'Open work that is overdue by so many days or fewer.' }) daysOverdueTo?: number;
  @Flag({ nullable: true, description: 'Ordered from outside the host’s subtree: a request, which no standing counts.' }) isRequest?: boolean;
  @Flag({ nullable: true, description: 'Open work that falls due within the days the installation calls soon.' }) dueSoon?: boolean;
  @Flag({ nullable: true, description: 'An obstacle was declared and not cleared; told of work whose obstacles may be seen.' }) blocked?: boolean;
  @Reference({ nullable: true, description: 'Open work with an obstacle that is not cleared and waits for this office.' }) waitingForOfficeId?: string;
  @Flag({ nullable: true }) needsReview?: boolean;
  @Flag({ nullable: true, description: 'Three extensions or more were granted; told of work whose extensions may be seen.' }) extendedRepeatedly?: boolean;
  @Sought({ nullable: true, description: 'All these words occur in the directive. Accents count where they are typed.' }) text?: string;
}
export type AssignmentCriteria = Criteria<AssignmentFilter>;
export const assignmentCriteria = criteriaOf<AssignmentFilter>({
  officeIds: 'Office', withinOfficeId: 'Office', meetingId: 'Meeting', hostId: 'Office', committeeId: 'Committee', fieldId: 'Field', waitingForOfficeId: 'Office',
});

const own = (property: string) => ({ alias }: At, value: Sql): Sql => sql`${ref(alias, property)} = ${value}`;

/** Of these there are few, and each has indexes of its own. */
const rare: readonly AssignmentStatus[] = ['REPORTED', 'DECLINED', 'ON_HOLD', 'TRANSFERRED', 'WITHDRAWN'];
/** Among open ones it is said that they are open, so that the statement runs along the open work. */
function hasStatus(at: At, _: Sql, wanted: readonly AssignmentStatus[]): Sql {
  if (wanted.length === 0) return no;
  const among = isOneOf(at.column('status'), wanted);
  if (at.shape.past || (wanted.length === 1 && rare.includes(wanted[0]))) return among;
  return wanted.every(isOpen) ? sql`${isOpenStatus(at.column('status'))} and ${asked(among)}` : asked(among);
}

/** Nothing is completed or reported after today: what is late, even if its clock was stopped, was due before. */
const wasDue = (at: At, course: Course): Sql => sql`${course.by === undefined && !byDeadline(course) ? along(judgedDueOn(at)) : judgedDueOn(at)} < ${at.asOf}`;
const isLate = (timeliness: Timeliness): boolean => timeliness === 'COMPLETED_LATE' || timeliness === 'IN_PROGRESS_OVERDUE';
/** Which of the four classes; without completed ones, what follows from that is said too, so that the statement runs along the open work. */
function hasTimeliness(at: At, _: Sql, wanted: readonly Timeliness[], course: Course): Sql {
  if (wanted.length === 0) return no;
  const among = asked(isOneOf(timeliness(at), wanted));
  if (at.shape.past) return among;
  const late = wanted.every(isLate) ? sql`${wasDue(at, course)} and ${among}` : among;
  return wanted.every(timeliness => timeliness.startsWith('IN_PROGRESS')) ? sql`${isOpenStatus(ref(at.alias, 'status'))} and ${late}` : late;
}

/** The days that count as soon are said too, so that the statement runs along them. */
function isSoon(at: At, _: Sql, wanted: boolean): Sql {
  if (!wanted) return asked(sql`not ${dueSoon(at)}`);
  const soon = sql`${isOpenStatus(at.column('status'))} and ${asked(dueSoon(at))}`;
  return !at.shape.past ? sql`${judgedDueOn(at)} between ${at.asOf} and ${daysAfter(at.asOf, dueSoonDays)} and ${soon}` : soon;
}

/** Only open work whose day has passed is overdue: that is said too, so that the statement runs along it. */
function isOverdueBy(at: At, days: Sql, course: Course): Sql {
  return at.shape.past ? asked(days) : sql`${isOpenStatus(ref(at.alias, 'status'))} and ${wasDue(at, course)} and ${asked(days)}`;
}

const order = (by: (at: At) => Sql, descending: boolean) => [{ by, nullable: true, descending }];
const assignedOn = ({ alias }: At) => ref(alias, 'assigned_on');

/** Assignments in force as of the moment. */
export const assignments: ListOf<AssignmentCriteria> = {
  type: 'Assignment',
  where: isInForce,
  filters: {
    officeIds: ({ alias }, value) => isAmong(ref(alias, 'office_id'), value),
    withinOfficeId: ({ alias }, value) => isWithinOffice(ref(alias, 'office_id'), value),
    role: (at, value) => sql`${at.column('role')} = ${value}`,
    status: hasStatus,
    timeliness: hasTimeliness,
    kind: ({ alias }, value) => exists(sql`select 1 from directive ld where ld.id = ${ref(alias, 'directive_id')} and ld.kind = ${value}`),
    meetingId: own('meeting_id'),
    hostId: ({ alias }, value) => sql`${ref(alias, 'host_id')} = ${value}`,
    committeeId: ({ alias }, value) => isOfCommittee(ref(alias, 'meeting_id'), value),
    fieldId: ({ alias }, value) => exists(sql`select 1 from directive ld where ld.id = ${ref(alias, 'directive_id')} and ld.field_id = ${value}`),
    dueFrom: (at, value) => sql`${judgedDueOn(at)} >= ${value}`,
    dueTo: (at, value) => sql`${judgedDueOn(at)} <= ${value}`,
    hasDeadline: (at, _, wanted, course) => hasDay(judgedDueOn(at), wanted, course),
    daysOverdueFrom: (at, value, _, course) => isOverdueBy(at, sql`${daysOverdue(at)} >= ${value}`, course),
    daysOverdueTo: (at, value, _, course) => isOverdueBy(at, sql`${daysOverdue(at)} <= ${value}`, course),
    isRequest: ({ alias }, _, wanted) => asked(wanted ? ref(alias, 'is_request') : sql`not ${ref(alias, 'is_request')}`),
    dueSoon: isSoon,
    blocked: (at, _, wanted) => (wanted ? isBlocked(at) : sql`not ${isBlocked(at)}`),
    waitingForOfficeId: isWaitingFor,
    needsReview: (at, _, wanted) => (wanted ? at.column('needsReview') : sql`not ${at.column('needsReview')}`),
    extendedRepeatedly: (at, _, wanted) => (wanted ? isExtendedRepeatedly(at) : sql`not ${isExtendedRepeatedly(at)}`),
    text: hasWords('Directive', 'directive_id'),
  },
  selective: ['officeIds', 'meetingId', 'hostId', 'committeeId', 'waitingForOfficeId'],
  ofHost: ['DUE_ON_ASCENDING'],
  scattered: ['withinOfficeId', 'fieldId', 'dueFrom', 'dueTo', 'daysOverdueFrom', 'daysOverdueTo', 'isRequest=true', 'timeliness=IN_PROGRESS_ON_TIME', 'timeliness=COMPLETED_LATE'],
  shapes: { status: wanted => [...wanted].sort().join('+'), timeliness: wanted => [...wanted].sort().join('+') },
  orders: {
    DUE_ON_ASCENDING: order(judgedDueOn, false),
    DUE_ON_DESCENDING: order(judgedDueOn, true),
    ASSIGNED_ON_ASCENDING: order(assignedOn, false),
    ASSIGNED_ON_DESCENDING: order(assignedOn, true),
  } satisfies Record<(typeof assignmentOrders)[number], unknown>,
  usual: 'DUE_ON_ASCENDING',
};

/** The shares of a directive: today drafts too, to those who see them; as of a past moment what was in force by then. */
export const shares: ListOf<AssignmentCriteria> = { ...assignments, where: at => (at.shape.past ? isInForce(at) : yes) };

/** What an office wrote on the way, the last first. */
export const updates: ListOf<object> = {
  type: 'ProgressUpdate',
  where: ({ alias, shape, asOf, knownAt }) => (shape.past ? sql`${ref(alias, 'on')} <= ${asOf} and ${ref(alias, 'at')} <= ${knownAt}` : yes),
  filters: {},
  orders: { LAST_FIRST: [{ by: ({ alias }) => ref(alias, 'id'), descending: true }] },
  usual: 'LAST_FIRST',
};
