import { sql } from 'kysely';
import { may } from '../access/policy.js';
import { assignmentIsWhole } from '../access/visibility.js';
import { along, asked, isIn, no, ref, slot, type Sql, yes } from '../database/sql.js';
import type { Catalogue, Computed } from '../reading/catalogue.js';
import { type At, type Env, isTrue } from '../reading/env.js';
import { type AssignmentStatus, type AssignmentStep, openSteps, stepInCapitals } from './assignment.lifecycle.js';
import { countedProperties } from './assignment-state.js';
import { answered } from './answer.sql.js';
import { REPEATEDLY } from './extension.js';
import { daysPast, isDueSoon, isOpenStatus, type TimedColumns, timelinessOf } from './timeliness.sql.js';

type Counted = (typeof countedProperties)[number];
type Past = Pick<At, 'asOf' | 'knownAt'>;

const columns: Record<Counted, string> = {
  role: 'role', status: 'status', dueOn: 'due_on', originalDueOn: 'original_due_on', reportedOn: 'reported_on', completedOn: 'completed_on', progress: 'progress', blocked: 'blocked', extensionCount: 'extension_count', needsReview: 'needs_review',
};
/** What a column without a null reads while nothing counted yet. */
const before: Partial<Record<Counted, (alias: string) => Sql>> = {
  role: alias => ref(alias, 'role'), status: () => sql`'ASSIGNED'`, blocked: () => no, extensionCount: () => sql`0`, needsReview: () => no,
};

/** The kept state that held as of a past moment: an expression over its columns under `s`, null where the assignment was not in force yet. */
const ofState = (alias: string, { asOf, knownAt }: Past, expression: Sql): Sql =>
  sql`(select ${expression} from assignment_state s where s.assignment_id = ${ref(alias, 'id')} and s."on" <= ${asOf} and s.at <= ${knownAt} order by s.id desc limit 1)`;

export const past: Catalogue['past'] = {
  ...answered.past,
  ...Object.fromEntries(
    countedProperties.map(property => [
      `Assignment.${property}`,
      (alias: string, at: Past) => {
        const state = ofState(alias, at, ref('s', columns[property]));
        const otherwise = before[property];
        return otherwise ? sql`coalesce(${state}, ${otherwise(alias)})` : state;
      },
    ]),
  ),
};

/** An assignment under an alias of its own, as of the same moment as the record beside it. */
export const assignmentAt = (at: At, alias: string): At => ({ ...at, alias, column: property => (at.shape.past ? past[`Assignment.${property}`](alias, at) : ref(alias, columns[property as Counted])) });

/** In force as of the moment: announced by then, and recorded by then. */
export const isInForce = ({ alias, shape, asOf, knownAt }: At): Sql =>
  shape.past
    ? sql`exists (select 1 from assignment_state s where s.assignment_id = ${ref(alias, 'id')} and s."on" <= ${asOf} and s.at <= ${knownAt})`
    : asked(sql`(${along(ref(alias, 'assigned_on'))} is not null and ${along(ref(alias, 'assigned_on'))} <= ${asOf})`);

/** The deadline by which it is judged. */
function judged({ shape, basis }: At, current: Sql, original: Sql): Sql {
  if (shape.original === 'by value') return sql`case when ${basis} = 'ORIGINAL' then ${original} else ${current} end`;
  return shape.original ? original : current;
}
export const judgedDueOn = (at: At): Sql => judged(at, at.column('dueOn'), at.column('originalDueOn'));

/** A rule over what counts as of the moment, looked up once. */
function timed(at: At, rule: (work: TimedColumns) => Sql): Sql {
  const of = (alias: string, inForce: Sql) =>
    rule({ status: ref(alias, 'status'), inForce, dueOn: judged(at, ref(alias, 'due_on'), ref(alias, 'original_due_on')), reportedOn: ref(alias, 'reported_on'), completedOn: ref(alias, 'completed_on') });
  return at.shape.past ? ofState(at.alias, at, of('s', yes)) : of(at.alias, isInForce(at));
}
export const timeliness = (at: At): Sql => timed(at, work => timelinessOf(work, at.asOf));
export const dueSoonDays = slot<Env>(env => env.settings.dueSoonDays, 'integer');
export const dueSoon = (at: At): Sql => sql`coalesce(${timed(at, work => isDueSoon(work, at.asOf, dueSoonDays))}, false)`;
/** Extensions are inner words of the office too. */
export const isExtendedRepeatedly = (at: At): Sql => sql`(${at.column('extensionCount')} >= ${sql.lit(REPEATEDLY)} and ${assignmentIsWhole(at.alias, at.shape)})`;
/** Only open work is held up by anything. Obstacles are inner words of the office: to others it is not told whether there are any. */
export const isBlocked = (at: At): Sql => sql`(${at.column('blocked')} and ${isOpenStatus(at.column('status'))} and ${assignmentIsWhole(at.alias, at.shape)})`;
export const isWaitingFor = (at: At, office: Sql): Sql =>
  sql`(${isOpenStatus(at.column('status'))} and ${assignmentIsWhole(at.alias, at.shape)} and ${isIn(ref(at.alias, 'id'), sql`select lo.assignment_id from obstacle lo where lo.waiting_for_id = ${office}
    and lo."on" <= ${at.asOf} and lo.at <= ${at.knownAt} and (lo.cleared_on is null or lo.cleared_on > ${at.asOf} or lo.cleared_at > ${at.knownAt})`)})`;

const flag = (expression: (at: At) => Sql): Computed => ({ needs: at => [expression(at)], make: ([value]) => isTrue(value) });
const value = (expression: (at: At) => Sql): Computed => ({ needs: at => [expression(at)] });
const daysOfOpen = (at: At, open: boolean): Sql => timed(at, work => sql`case when ${open ? isOpenStatus(work.status) : sql`${work.status} = 'COMPLETED'`} then ${daysPast(work, at.asOf)} end`);
export const daysOverdue = (at: At): Sql => daysOfOpen(at, true);

/** The steps are those of today, whatever day is looked at: they are buttons, and what is pressed counts now. */
const steps: Computed = {
  needs: ({ alias }) => [
    ref(alias, 'status'),
    ref(alias, 'needs_review'),
    ref(alias, 'assigned_on'),
    sql`(select lo.path from office lo where lo.id = ${ref(alias, 'office_id')})`,
    sql`(select lo.path from meeting lm join office lo on lo.id = lm.host_id where lm.id = ${ref(alias, 'meeting_id')})`,
    // whoever entered what waits for an answer: a report or a decline
    sql`case ${ref(alias, 'status')}
      when 'REPORTED' then (select lr.by_id from completion_report lr where lr.assignment_id = ${ref(alias, 'id')} and lr.answer is null order by lr.id desc limit 1)
      when 'DECLINED' then (select le.actor_key from event le where le.object_type = 'Assignment' and le.object_key = ${ref(alias, 'id')} and le.action = 'decline' order by le.id desc limit 1)
    end`,
    // and in whose place
    sql`case when ${ref(alias, 'status')} in ('REPORTED', 'DECLINED') then (select le.acting_for_key from event le where le.object_type = 'Assignment' and le.object_key = ${ref(alias, 'id')}
      and le.action = case ${ref(alias, 'status')} when 'REPORTED' then 'report' else 'decline' end order by le.id desc limit 1) end`,
  ],
  make([status, needsReview, assignedOn, office, host, enteredBy, inPlaceOf], { viewer }) {
    const about = { office: office as string, host: host as string };
    // nobody decides what he himself reported or entered, whoever acts for whom
    const isOwn = [enteredBy, inPlaceOf].some(key => key !== null && viewer.is(key as number));
    const open = openSteps(status as AssignmentStatus, { inForce: assignedOn !== null, needsReview: isTrue(needsReview) }).filter(step => may(viewer, step, about) && !(isOwn && answers.includes(step)));
    return open.map(stepInCapitals);
  },
};
const answers: readonly AssignmentStep[] = ['confirm', 'return', 'insist'];

export const computed: Catalogue['computed'] = {
  'Assignment.status': value(at => at.column('status')),
  'Assignment.progress': value(at => at.column('progress')),
  'Assignment.timeliness': value(timeliness),
  'Assignment.dueSoon': flag(dueSoon),
  'Assignment.daysOverdue': value(daysOverdue),
  'Assignment.daysLate': value(at => daysOfOpen(at, false)),
  'Assignment.extendedRepeatedly': flag(isExtendedRepeatedly),
  'Assignment.openSteps': steps,
};

const hasGone = (at: At): Sql => sql`${at.column('status')} in ('TRANSFERRED', 'WITHDRAWN')`;
const whole = ({ alias, shape }: At): Sql => assignmentIsWhole(alias, shape);
export const masked: Catalogue['masked'] = {
  ...answered.masked,
  'Assignment.responsible': whole,
  'Assignment.progress': whole,
  // as of a day before the transfer there was no other share; work that is carried over is withdrawn
  'Assignment.transferredTo': at => (at.shape.past ? hasGone(at) : yes),
  'Assignment.transferredFrom': at => (at.shape.past ? sql`exists (select 1 from assignment lf where lf.id = ${ref(at.alias, 'transferred_from_id')} and ${hasGone(assignmentAt(at, 'lf'))})` : yes),
};
