import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import { visible } from '../access/visibility.js';
import { assignmentAt } from '../assignment/assignment.sql.js';
import { isIn, no, ref, type Sql, yes } from '../database/sql.js';
import { isAnnounced } from '../directive/directive.sql.js';
import { AttainmentEnum, TrackStatusEnum } from '../directive/directive.node.js';
import { Flag, Reference, References, Several, Sought, Value } from '../input/input-field.js';
import { DateScalar } from '../input/scalars.js';
import { badInput } from '../kernel/refusal.js';
import { isOfCommittee, isOfMany, isWithinOffice } from '../reading/conditions.js';
import { type Criteria, criteriaOf } from '../reading/criteria.js';
import { type At, shapeKey } from '../reading/env.js';
import { gathered, isGathered } from '../reading/gathering.js';
import { enumeration } from '../reading/graph.js';
import { conditionsOfList, filterShape, isAmong, type ListOf, nameOf, type PageArguments } from '../reading/list.js';
import type { Moment } from '../reading/moment.js';
import type { Read } from '../reading/read.js';
import { courseOf, hasWords } from '../reading/words.js';
import { type Attainment, attainments } from './attainment.js';
import { countsAsShare, figuresOf, type TargetFigures } from './target-figures.read.js';
import { type TrackStatus, trackStatuses } from './track.js';

const targetOrders = ['DUE_ON_ASCENDING', 'DUE_ON_DESCENDING', 'ANNOUNCED_ON_ASCENDING', 'ANNOUNCED_ON_DESCENDING'] as const;
export const TargetOrder = enumeration('TargetOrder', targetOrders, 'DUE_ON_ASCENDING unless given. Targets without a due date come last, whichever way.');

@InputType({ description: 'Every condition that is given has to be fulfilled, as of the day that is asked about.' })
export class TargetFilter {
  @Reference({ nullable: true }) meetingId?: string;
  @Reference({ nullable: true, description: 'Set in a meeting that this office held.' }) hostId?: string;
  @Reference({ nullable: true, description: 'Set in a meeting of this committee, joint ones too.' }) committeeId?: string;
  @References(500, { nullable: true, description: 'One of these offices has a share in it.' }) officeIds?: string[];
  @Reference({ nullable: true, description: 'This office or one below it has a share in it.' }) withinOfficeId?: string;
  @Reference({ nullable: true, description: 'This office’s figures are measured for it.' }) reporterId?: string;
  @Reference({ nullable: true }) fieldId?: string;
  @Reference({ nullable: true }) indicatorId?: string;
  @Value(() => DateScalar, { nullable: true, description: 'Due on this day or later.' }) dueFrom?: string;
  @Value(() => DateScalar, { nullable: true, description: 'Due on this day or earlier.' }) dueTo?: string;
  @Several(() => AttainmentEnum, attainments.length, { nullable: true }) attainment?: Attainment[];
  @Flag({ nullable: true }) met?: boolean;
  @Several(() => TrackStatusEnum, trackStatuses.length, { nullable: true }) track?: TrackStatus[];
  @Sought({ nullable: true, description: 'All these words occur in the target. Accents count where they are typed.' }) text?: string;
}
type Judged = Pick<TargetFilter, 'attainment' | 'met' | 'track'>;
export type TargetCriteria = Criteria<TargetFilter>;
/** What SQL can tell; `keys` are those that were found by their figures. */
export type SelectedTargets = Omit<TargetCriteria, keyof Judged> & { keys?: number[] };
export const targetCriteria = criteriaOf<TargetFilter>({
  meetingId: 'Meeting', hostId: 'Office', committeeId: 'Committee', officeIds: 'Office', withinOfficeId: 'Office', reporterId: 'Office', fieldId: 'Field', indicatorId: 'Indicator',
});

const own = (column: string) => ({ alias }: At, value: Sql): Sql => sql`${ref(alias, column)} = ${value}`;
const dueOn = (at: At): Sql => at.column(at.shape.original ? 'originalDueOn' : 'dueOn');
const announcedOn = ({ alias }: At): Sql => ref(alias, 'announced_on');

/** The share has to be seen: who only measures a target is not told by a filter which offices it binds. */
const shares = (at: At, isMeant: (office: Sql) => Sql, role?: 'LEAD'): Sql =>
  sql`select la.directive_id from assignment la where ${isMeant(ref('la', 'office_id'))} and ${countsAsShare(assignmentAt(at, 'la'), role)} and ${visible.Assignment('la', at.shape)}`;
const isShared = (at: At, isMeant: (office: Sql) => Sql): Sql => isIn(ref(at.alias, 'id'), shares(at, isMeant));
const namesReporter = (at: At): Sql => sql`exists (select 1 from reporter lr where lr.directive_id = ${ref(at.alias, 'id')})`;

/** Announced by the day; today the drafts too that are not taken away, to those who keep the meeting. */
const isSet = (at: At): Sql =>
  sql`${ref(at.alias, 'kind')} = 'TARGET' and case when ${announcedOn(at)} is null then ${at.shape.past ? no : yes} and not exists (select 1 from conclusion lc where lc.id = ${ref(at.alias, 'conclusion_id')} and lc.removed_on is not null)
    else ${isAnnounced(at.alias, at)} end`;

const order = (by: (at: At) => Sql, descending: boolean) => [{ by, nullable: true, descending }];
export const targets: ListOf<SelectedTargets> = {
  type: 'Target',
  where: isSet,
  filters: {
    keys: ({ alias }, value) => isAmong(ref(alias, 'id'), value),
    meetingId: own('meeting_id'),
    hostId: own('host_id'),
    committeeId: ({ alias }, value) => isOfCommittee(ref(alias, 'meeting_id'), value),
    officeIds: (at, value) => isShared(at, office => isAmong(office, value)),
    withinOfficeId: (at, value) => isShared(at, office => isWithinOffice(office, value)),
    reporterId: (at, value) => {
      const reported = sql`select lr.directive_id from reporter lr where lr.office_id = ${value}`;
      const led = shares(at, office => sql`${office} = ${value}`, 'LEAD');
      return sql`${isIn(ref(at.alias, 'id'), sql`${reported} union ${led}`)} and (${isIn(ref(at.alias, 'id'), reported)} or not ${namesReporter(at)})`;
    },
    fieldId: ({ alias }, value, _, course) => isOfMany(ref(alias, 'field_id'), value, course),
    indicatorId: ({ alias }, value, _, course) => isOfMany(ref(alias, 'indicator_id'), value, course),
    dueFrom: (at, value) => sql`${dueOn(at)} >= ${value}`,
    dueTo: (at, value) => sql`${dueOn(at)} <= ${value}`,
    text: hasWords('Directive'),
  },
  selective: ['keys', 'meetingId', 'hostId', 'committeeId', 'officeIds', 'reporterId'],
  ofHost: ['DUE_ON_ASCENDING'],
  scattered: ['withinOfficeId', 'fieldId', 'indicatorId', 'dueFrom', 'dueTo'],
  orders: {
    DUE_ON_ASCENDING: order(dueOn, false),
    DUE_ON_DESCENDING: order(dueOn, true),
    ANNOUNCED_ON_ASCENDING: order(announcedOn, false),
    ANNOUNCED_ON_DESCENDING: order(announcedOn, true),
  } satisfies Record<(typeof targetOrders)[number], unknown>,
  usual: 'DUE_ON_ASCENDING',
};
/** Announced, and not withdrawn as of the moment. */
export const standingTargets: ListOf<SelectedTargets> = { ...targets, where: at => sql`${isSet(at)} and ${announcedOn(at)} is not null and ${at.column('status')} <> 'WITHDRAWN'` };

const mostJudged = 5000;

/** A page of targets. Figures are judged exactly, outside of SQL: where a filter asks for them, all that it otherwise selects are judged first. */
export async function pageOfTargets(read: Read, list: ListOf<SelectedTargets>, { attainment, met, track, ...rest }: TargetCriteria, args: PageArguments & { orderBy?: string | null }, info: GraphQLResolveInfo, moment: Moment) {
  const selected: SelectedTargets = rest;
  if (attainment == null && met == null && track == null) return read.page(list, selected, args, info, moment);
  const shape = read.shape(moment);
  const env = read.environment(info, moment, { values: { filter: selected } });
  const course = await courseOf(read, selected);
  const statement = read.statement(`judged ${nameOf(list)} ${shapeKey(shape)} ${filterShape(list, selected)} ${course.few}`, () => {
    const conditions = conditionsOfList(list, read.visible(list.type, 't0'), read.projection.at(list.type, 't0', shape), selected, course);
    const seen = isGathered(read, list, selected, shape, course) ? gathered(read, list, selected, shape, course) : sql`select t0.id from ${read.table(list.type)} as t0 where ${conditions}`;
    return sql`${seen} limit ${sql.lit(mostJudged + 1)}`;
  });
  const candidates = (await read.statements.rows(statement, env, 'unbounded')).map(([key]) => key as number);
  if (candidates.length > mostJudged) throw badInput([{ path: ['filter'], text: tooMany }]);
  const isAsked = (figures: TargetFigures) =>
    (attainment == null || attainment.includes(figures.attainment)) && (met == null || met === figures.met) && (track == null || track.includes(figures.track.status));
  const figures = candidates.length > 0 ? await figuresOf(read, candidates, env) : [];
  const keys = candidates.filter((_, i) => figures[i] !== null && isAsked(figures[i]));
  return read.page(list, { keys }, args, info, moment);
}
const tooMany = {
  en: `more than ${mostJudged} targets would have to be judged; filter by meeting, host, committee, office or due date too`,
  vi: `có hơn ${mostJudged} chỉ tiêu cần đánh giá; hãy lọc thêm theo cuộc họp, cơ quan chủ trì, ban chỉ đạo, đơn vị hoặc thời hạn`,
};
