import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import { visible } from '../access/visibility.js';
import { assignmentAt, isInForce } from '../assignment/assignment.sql.js';
import { asked, isIn, ref, type Sql, yes } from '../database/sql.js';
import { Flag, Reference, References, Several, Sought, Value } from '../input/input-field.js';
import { DateScalar } from '../input/scalars.js';
import { hasDay, isOfCommittee, isOfMany, isWithinOffice } from '../reading/conditions.js';
import { type Criteria, criteriaOf } from '../reading/criteria.js';
import type { At } from '../reading/env.js';
import { enumeration } from '../reading/graph.js';
import { isAmong, type ListOf } from '../reading/list.js';
import { hasWords } from '../reading/words.js';
import { type directiveKinds, directiveStatuses, priorities } from './directive.js';
import { DirectiveKind, DirectiveStatus, Priority } from './directive.node.js';

const directiveOrders = ['DUE_ON_ASCENDING', 'DUE_ON_DESCENDING', 'ANNOUNCED_ON_DESCENDING', 'ANNOUNCED_ON_ASCENDING'] as const;
export const DirectiveOrder = enumeration('DirectiveOrder', directiveOrders, 'DUE_ON_ASCENDING unless given. What has no date comes last, whichever way.');

@InputType({ description: 'Every condition that is given has to be fulfilled.' })
export class DirectiveFilter {
  @Value(() => DirectiveKind, { nullable: true }) kind?: (typeof directiveKinds)[number];
  @Several(() => DirectiveStatus, directiveStatuses.length, { nullable: true }) status?: (typeof directiveStatuses)[number][];
  @Reference({ nullable: true }) meetingId?: string;
  @Reference({ nullable: true, description: 'Ordered in a meeting that this office held.' }) hostId?: string;
  @Reference({ nullable: true, description: 'Ordered in a meeting of this committee, joint ones too.' }) committeeId?: string;
  @Reference({ nullable: true }) conclusionId?: string;
  @References(500, { nullable: true, description: 'One of these offices has a share in it that was neither transferred nor withdrawn.' }) officeIds?: string[];
  @Reference({ nullable: true, description: 'This office or one below it has a share in it that was neither transferred nor withdrawn.' }) withinOfficeId?: string;
  @Reference({ nullable: true }) fieldId?: string;
  @Several(() => Priority, priorities.length, { nullable: true }) priority?: (typeof priorities)[number][];
  @Reference({ nullable: true, description: 'The specialist in the secretariat who follows it.' }) followerId?: string;
  @Value(() => DateScalar, { nullable: true, description: 'Due on this day or later.' }) dueFrom?: string;
  @Value(() => DateScalar, { nullable: true, description: 'Due on this day or earlier.' }) dueTo?: string;
  @Flag({ nullable: true }) hasDeadline?: boolean;
  @Sought({ nullable: true, description: 'All these words occur in it. Accents count where they are typed.' }) text?: string;
}
export type DirectiveCriteria = Criteria<DirectiveFilter>;
export const directiveCriteria = criteriaOf<DirectiveFilter>({
  meetingId: 'Meeting', hostId: 'Office', committeeId: 'Committee', conclusionId: 'Conclusion', officeIds: 'Office', withinOfficeId: 'Office', fieldId: 'Field', followerId: 'Person',
});

const own = (column: string) => ({ alias }: At, value: Sql): Sql => sql`${ref(alias, column)} = ${value}`;

/** A share of an office as of the moment, which the viewer sees: today one that is not announced counts for those who keep the meeting only. */
function hasShare(at: At, office: Sql): Sql {
  const share = assignmentAt(at, 'la');
  const counts = at.shape.past ? sql`${isInForce(share)} and ${visible.Assignment('la', at.shape)}` : visible.Assignment('la', at.shape);
  return isIn(ref(at.alias, 'id'), sql`select la.directive_id from assignment la where ${office} and ${share.column('status')} not in ('TRANSFERRED', 'WITHDRAWN') and ${counts}`);
}
const shareOffice = sql.ref('la.office_id');

/** The deadline by which it is judged. */
const judgedDueOn = (at: At): Sql => (at.shape.original ? ref(at.alias, 'original_due_on') : at.column('dueOn'));
const order = (by: (at: At) => Sql, descending: boolean) => [{ by, nullable: true, descending }];
const isDraft = (wanted: readonly string[]) => wanted.length === 1 && wanted[0] === 'DRAFT';
const announcedOn = ({ alias }: At) => ref(alias, 'announced_on');

export const directives: ListOf<DirectiveCriteria> = {
  type: 'Directive',
  // as of a past moment a draft is not there
  where: at => (at.shape.past ? sql`${at.column('status')} <> 'DRAFT'` : yes),
  filters: {
    kind: own('kind'),
    // drafts are not announced, and there are few: the index of announcements has them together
    status: (at, value, wanted) => (!at.shape.past && isDraft(wanted) ? sql`${announcedOn(at)} is null and ${ref(at.alias, 'status')} = 'DRAFT'` : asked(isAmong(at.column('status'), value))),
    meetingId: own('meeting_id'),
    hostId: own('host_id'),
    committeeId: ({ alias }, value) => isOfCommittee(ref(alias, 'meeting_id'), value),
    conclusionId: own('conclusion_id'),
    officeIds: (at, value) => hasShare(at, isAmong(shareOffice, value)),
    withinOfficeId: (at, value) => hasShare(at, isWithinOffice(shareOffice, value)),
    fieldId: ({ alias }, value, _, course) => isOfMany(ref(alias, 'field_id'), value, course),
    priority: ({ alias }, value) => asked(isAmong(ref(alias, 'priority'), value)),
    followerId: own('follower_id'),
    dueFrom: (at, value) => sql`${judgedDueOn(at)} >= ${value}`,
    dueTo: (at, value) => sql`${judgedDueOn(at)} <= ${value}`,
    hasDeadline: (at, _, wanted, course) => hasDay(judgedDueOn(at), wanted, course),
    text: hasWords('Directive'),
  },
  selective: ['meetingId', 'hostId', 'committeeId', 'conclusionId', 'officeIds', 'followerId'],
  ofHost: ['DUE_ON_ASCENDING'],
  scattered: ['withinOfficeId', 'fieldId', 'status', 'priority', 'dueFrom', 'dueTo'],
  shapes: { status: wanted => (isDraft(wanted) ? 'DRAFT' : '') },
  orders: {
    DUE_ON_ASCENDING: order(judgedDueOn, false),
    DUE_ON_DESCENDING: order(judgedDueOn, true),
    ANNOUNCED_ON_DESCENDING: order(announcedOn, true),
    ANNOUNCED_ON_ASCENDING: order(announcedOn, false),
  } satisfies Record<(typeof directiveOrders)[number], unknown>,
  usual: 'DUE_ON_ASCENDING',
};

/** Those of a conclusion, in its order. */
export const directivesOfConclusion: ListOf<DirectiveCriteria> = { ...directives, orders: { ORDINAL: [{ by: ({ alias }) => ref(alias, 'ordinal') }] }, usual: 'ORDINAL' };
