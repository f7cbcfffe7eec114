import { sql } from 'kysely';
import { type AssignmentCriteria, assignments } from '../assignment/assignment.list.js';
import { openStatuses } from '../assignment/assignment.lifecycle.js';
import { isOpenStatus } from '../assignment/timeliness.sql.js';
import { conclusions } from '../conclusion/conclusion.list.js';
import { hasDirective, isOfCancelledMeeting, isReplaced } from '../conclusion/conclusion.sql.js';
import { isAnnounced } from '../directive/directive.sql.js';
import { ref, type Sql, yes } from '../database/sql.js';
import { COLLECTIVE } from '../office/office.js';
import { isOfCommittee } from '../reading/conditions.js';
import type { At } from '../reading/env.js';
import type { ListOf } from '../reading/list.js';

/** Whose matters: the filters of every list have these two. */
export type Whose = Pick<AssignmentCriteria, 'committeeId' | 'hostId'>;

const ofMeeting = (meeting: (at: At) => Sql): ListOf<Whose>['filters'] => ({
  committeeId: (at, value) => isOfCommittee(meeting(at), value),
  hostId: (at, value) => sql`${meeting(at)} in (select lm.id from meeting lm where lm.host_id = ${value})`,
});

/** What each list of work is filtered by. */
export const matters = {
  overdue: { timeliness: ['IN_PROGRESS_OVERDUE'] },
  dueSoon: { dueSoon: true },
  awaitingConfirmation: { status: ['REPORTED'] },
  blocked: { blocked: true, status: [...openStatuses] },
  declined: { status: ['DECLINED'] },
  underReview: { needsReview: true, status: [...openStatuses] },
  withoutDeadline: { hasDeadline: false, status: [...openStatuses] },
} satisfies Record<string, AssignmentCriteria>;

/** Open work that nobody owes by name: "các ngành chức năng". */
export const toBeNamed: ListOf<AssignmentCriteria> = {
  ...assignments,
  where: at =>
    sql`${(assignments.where as (at: At) => Sql)(at)} and ${isOpenStatus(at.column('status'))} and exists (select 1 from office lo where lo.id = ${ref(at.alias, 'office_id')} and lo.kind = ${sql.lit(COLLECTIVE)})`,
};

/** Requests of offices that waited for an answer as of the moment, the oldest first. */
export const pendingExtensions: ListOf<Whose> = {
  type: 'Extension',
  where: ({ alias, shape, asOf, knownAt }) =>
    shape.past
      ? sql`${ref(alias, 'origin')} = 'REQUEST' and ${ref(alias, 'requested_on')} <= ${asOf} and ${ref(alias, 'requested_at')} <= ${knownAt}
        and (${ref(alias, 'status')} = 'PENDING' or ${ref(alias, 'decided_on')} > ${asOf} or ${ref(alias, 'decided_at')} > ${knownAt})`
      : sql`${ref(alias, 'origin')} = 'REQUEST' and ${ref(alias, 'status')} = 'PENDING'`,
  filters: ofMeeting(({ alias }) => sql`(select la.meeting_id from assignment la where la.id = ${ref(alias, 'assignment_id')})`),
  orders: { REQUESTED_ON_ASCENDING: [{ by: ({ alias }) => ref(alias, 'requested_on') }] },
  usual: 'REQUESTED_ON_ASCENDING',
};

/** Conclusions of meetings held by the day of which nobody said what follows: neither a directive, nor that no task arises. Today drafts too; as of a past moment those announced by then. */
export const conclusionsWithoutDirective: ListOf<Whose> = {
  type: 'Conclusion',
  where: at =>
    sql`not ${ref(at.alias, 'no_task_arises')} and ${ref(at.alias, 'removed_on')} is null and not (${isReplaced(at)}) and not ${hasDirective(at)} and not ${isOfCancelledMeeting(at)}
      and ${at.shape.past ? isAnnounced(at.alias, at) : yes} and ${ref(at.alias, 'held_on')} <= ${at.asOf}`,
  filters: ofMeeting(({ alias }) => ref(alias, 'meeting_id')),
  orders: conclusions.orders,
  usual: 'HELD_ON_DESCENDING',
};
