import { sql } from 'kysely';
import { assignmentIsWhole, meetingIsKept } from '../access/visibility.js';
import { isInForce } from '../assignment/assignment.sql.js';
import { ref, type Sql } from '../database/sql.js';
import type { Bilingual } from '../kernel/refusal.js';
import { asOfDay, type At, type Env, isTrue, keysAmong, momentSlots, type Shape, shapeKey } from '../reading/env.js';
import { isAmong } from '../reading/list.js';
import type { Read } from '../reading/read.js';
import { type Attainment, targetAttainment, targetMet } from './attainment.js';
import type { Reading, TargetRule } from './target-rule.js';
import { type TargetValue, valueOf } from './target-value.js';
import { type Track, trackOf } from './track.js';

/** A target with all that was measured for it, as of a day and as known at an instant. */
export class TargetFigures {
  constructor(
    readonly rule: TargetRule,
    readonly readings: readonly Reading[],
    readonly asOf: string,
    readonly staleDays: number,
    /** whether the viewer keeps the meeting, or all reporters are its own: it may read each office's figures */
    readonly whole: boolean,
  ) {}

  get value(): TargetValue {
    const value = valueOf(this.rule, this.readings, this.asOf);
    return this.#isToldOf(value) ? value : { ...value, value: null, numerator: null, denominator: null };
  }
  get attainment(): Attainment {
    return targetAttainment(this.rule, this.readings, this.asOf);
  }
  get met(): boolean {
    return targetMet(this.rule, this.readings, this.asOf);
  }
  /** The sentence says the figure, of a target that binds each the worst office and its own; it is judged on the due date once that is past. */
  get track(): Track {
    const { rule, asOf } = this;
    const track = trackOf(rule, this.readings, asOf, this.staleDays);
    const judgedOn = rule.dueOn !== null && rule.dueOn < asOf ? rule.dueOn : asOf;
    const value = valueOf(rule, this.readings, judgedOn);
    if (this.#isToldOf(value)) return track;
    return { ...track, forecast: null, reason: rule.binding === 'EACH' ? worstInWords(rule) : partialInWords(value) };
  }

  /** A figure that is not put together of all is that of single offices. */
  #isToldOf({ missing }: TargetValue): boolean {
    return this.whole || (this.rule.binding === 'TOGETHER' && missing.length === 0);
  }
}

const worstInWords = ({ reporters }: TargetRule): Bilingual => ({
  en: `The state of the office that stands worst among ${reporters.length}.`,
  vi: `Tình trạng của đơn vị kém nhất trong ${reporters.length} đơn vị.`,
});
const partialInWords = ({ reported, expected }: TargetValue): Bilingual => ({
  en: `${reported} of ${expected} offices reported; the figure is shown once all of them have.`,
  vi: `${reported}/${expected} đơn vị đã báo cáo; số liệu được hiển thị khi tất cả đã báo cáo.`,
});

const moment = momentSlots(env => env.moment);

/** The figures of many targets by three statements: what they ask, who reports, what was measured. Null for what is no target. */
export async function figuresOf(read: Read, targets: readonly number[], given: Env): Promise<(TargetFigures | null)[]> {
  const env = { ...given, keys: targets };
  const shape = read.shape(env.moment);
  const name = (what: string) => `target ${what} ${shapeKey(shape)}`;
  const rows = (what: string, make: () => Sql) => read.statements.rows(read.statement(name(what), make), env);
  const reporters = grouped(await rows('reporters', () => reportersSql(read, shape)), ([, id, name, , path]) => ({ id: id as number, name: name as string, path: path as string }));
  const readings = grouped(await rows('readings', () => readingsSql(read, shape)), ([target, id, office, from, on, numerator, denominator, value, successor]) => {
    // an office that reports for itself keeps its figures, even where it gave another share away
    const isReporter = reporters.get(target as number)?.some(({ id }) => id === office) ?? false;
    return { id, officeId: isReporter ? office : (successor ?? office), from, on, numerator, denominator, value } as Reading;
  });
  const asOf = asOfDay(env);
  const rules = new Map((await rows('rules', () => rulesSql(read, shape))).map(row => [row[0] as number, row]));
  return targets.map(key => {
    const row = rules.get(key);
    if (!row) return null;
    const own = reporters.get(key) ?? [];
    const whole = isTrue(row[15]) || own.every(({ path }) => env.viewer.grants.some(grant => path.startsWith(grant.path)));
    return new TargetFigures(ruleOf(row, own.map(({ id, name }) => ({ id, name }))), readings.get(key) ?? [], asOf, env.settings.staleDays, whole);
  });
}

function grouped<T>(rows: readonly unknown[][], of: (row: unknown[]) => T): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row[0] as number);
    if (group) group.push(of(row));
    else groups.set(row[0] as number, [of(row)]);
  }
  return groups;
}

function rulesSql(read: Read, shape: Shape): Sql {
  const at = read.projection.at('Target', 't0', shape);
  const dueOn = at.column(shape.original ? 'originalDueOn' : 'dueOn');
  return sql`select t0.id, t0.binding, t0.comparator, t0.lower, t0.upper, x.direction, x.kind, x.aggregation, t0.unit, x.is_share, t0.period_from, t0.period_until, ${dueOn}, t0.baseline, t0.milestones, ${meetingIsKept(sql.ref('t0.meeting_id'), shape)}
    from directive t0 join indicator x on x.id = t0.indicator_id where ${isAmong(sql`t0.id`, keysAmong)} and t0.kind = 'TARGET'`;
}
function ruleOf(row: readonly unknown[], reporters: TargetRule['reporters']): TargetRule {
  const [, binding, comparator, lower, upper, direction, kind, aggregation, unit, isShare, periodFrom, periodUntil, dueOn, baseline, milestones] = row;
  const json = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value);
  return { binding, comparator, lower, upper, direction, kind, aggregation, unit, isShare: isTrue(isShare), periodFrom, periodUntil, dueOn, baseline: json(baseline), milestones: json(milestones) ?? [], reporters } as TargetRule;
}

/** A share that counts as of the moment; of a draft one that is to be given. */
export const countsAsShare = (at: At, role?: 'LEAD'): Sql => {
  const counts = (of: (property: string) => Sql) => sql`${of('status')} not in ('TRANSFERRED', 'WITHDRAWN')${role ? sql` and ${of('role')} = ${sql.lit(role)}` : sql``}`;
  return sql`case when ${ref(at.alias, 'assigned_on')} is null then ${counts(property => ref(at.alias, property))} else ${isInForce(at)} and ${counts(at.column)} end`;
};

/** Those who were named, else the lead offices whose share counts. */
function reportersSql(read: Read, shape: Shape): Sql {
  const counts = countsAsShare(read.projection.at('Assignment', 'a0', shape), 'LEAD');
  return sql`select r.directive_id, o.id, o.name, o.sort_key, o.path from reporter r join office o on o.id = r.office_id where ${isAmong(sql`r.directive_id`, keysAmong)}
    union select a0.directive_id, o.id, o.name, o.sort_key, o.path from assignment a0 join office o on o.id = a0.office_id
    where ${isAmong(sql`a0.directive_id`, keysAmong)} and ${counts} and not exists (select 1 from reporter r where r.directive_id = a0.directive_id) order by 4, 2`;
}

/**
 * What was measured, with the office that has the share of the one that measured it. Where the reporters are by default the offices that a target binds,
 * a share that was transferred takes the figures of the offices before along: they were measured for the same share.
 */
const readingsSql = (read: Read, shape: Shape): Sql =>
  sql`with recursive chain(target, old, holder) as (
      select a0.directive_id, a0.transferred_from_id, a0.office_id from assignment a0 where ${isAmong(sql`a0.directive_id`, keysAmong)} and a0.transferred_from_id is not null
        and ${countsAsShare(read.projection.at('Assignment', 'a0', shape), 'LEAD')} and not exists (select 1 from reporter r where r.directive_id = a0.directive_id)
      union select c.target, a.transferred_from_id, c.holder from chain c join assignment a on a.id = c.old and a.directive_id = c.target where a.transferred_from_id is not null)
    select m.target_id, m.id, m.office_id, m."from", m."on", m.numerator, m.denominator, m.value,
      (select c.holder from chain c join assignment a on a.id = c.old and a.directive_id = c.target where c.target = m.target_id and a.office_id = m.office_id limit 1) from measurement m
    where ${isAmong(sql`m.target_id`, keysAmong)} and m."on" <= ${moment.asOf} and m.at <= ${moment.knownAt} and (m.corrected_at is null or m.corrected_at > ${moment.knownAt}) order by m.id`;

/** An assignment's target and office, where the viewer may read the office's own figures. */
export const sharesOfTargets = async (read: Read, env: Env): Promise<{ assignment: number; target: number; office: number }[]> =>
  (await read.statements.rows(read.statement(`target shares ${read.env.viewer.keepsAll}`, () => sql`select a.id, a.directive_id, a.office_id from assignment a join directive d on d.id = a.directive_id where ${isAmong(sql`a.id`, keysAmong)} and d.kind = 'TARGET' and ${assignmentIsWhole('a', { all: read.env.viewer.keepsAll })}`), env)).map(
    ([assignment, target, office]) => ({ assignment, target, office }) as { assignment: number; target: number; office: number },
  );
