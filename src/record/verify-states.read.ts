import { sql } from 'kysely';
import { countedProperties } from '../assignment/assignment-state.js';
import type { Snapshot } from '../database/snapshot.js';
import { columnOf } from '../history/chain.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { Findings } from './findings.js';
import type { ToldRecords, ToldState } from './told-records.read.js';
import type { Comparison } from './verify-records.read.js';

/** So many assignments are in memory at once, with all that ever counted of them. */
const most = 200;
const names = ['on', 'at', ...countedProperties] as const;
const columns = sql.join(names.map(name => sql.ref(columnOf(name))));
type State = [assignment: number, ...unknown[]];

/** Compares what counted of each assignment on each day, from which past standings are computed, with what the events say: each that touched what counts left one state. */
export async function verifyStates(snapshot: Snapshot, told: ToldRecords, findings: Findings, sum: Comparison): Promise<void> {
  for (let from = Number.MIN_SAFE_INTEGER; ; ) {
    // those that only events know count, too, and so do those that only the states know
    const keys = (await snapshot.rows(sql`select distinct assignment_id from assignment_state where assignment_id > ${sql.lit(from)} order by assignment_id limit ${sql.lit(most)}`)).map(([key]) => Number(key));
    const upTo = keys.length < most ? Number.MAX_SAFE_INTEGER : keys[keys.length - 1];
    const rows = (await snapshot.rows(sql`select assignment_id, ${columns} from assignment_state where assignment_id > ${sql.lit(from)} and assignment_id <= ${sql.lit(upTo)} order by assignment_id, id`)) as State[];
    const kept = Map.groupBy(rows, ([assignment]) => Number(assignment));
    let expected: ToldState[] = [];
    const settle = () => {
      if (expected.length === 0) return;
      const [{ assignment }] = expected;
      compare(assignment, expected, kept.get(assignment) ?? [], findings, sum);
      kept.delete(assignment);
    };
    for (const state of told.states(from + 1, upTo)) {
      if (expected[0]?.assignment !== state.assignment) {
        settle();
        expected = [];
      }
      expected.push(state);
    }
    settle();
    for (const [assignment, states] of kept) compare(assignment, [], states, findings, sum);
    if (keys.length < most) return;
    from = upTo;
  }
}

function compare(assignment: number, expected: readonly ToldState[], kept: readonly State[], findings: Findings, sum: Comparison): void {
  sum.compared += kept.length;
  const of = `what counted of assignment_${assignment}`;
  // of what was there before its first event, nothing is told
  const isWhole = expected[0]?.isWhole === true;
  const before = isWhole ? 0 : Math.max(0, kept.length - expected.length);
  sum.untold += before;
  if (kept.length - before !== expected.length) findings.add(`${of} changed ${expected.length} times by its events, and ${kept.length} times by what is kept`);
  else expected.forEach(({ event, on, at, properties }, i) => {
    const told: Record<string, unknown> = { ...properties, on, at };
    names.forEach((name, j) => {
      if (!(name in told) && !isWhole) return;
      const [is, was] = [canonicalJson(valueOf(name, kept[before + i][j + 1])), canonicalJson(told[name] ?? null)];
      if (is !== was) findings.add(`${of} by event ${event}: ${name} is ${is}, and by that event it is ${was}`);
    });
  });
}

/** SQLite keeps what is so or not as a number. */
const valueOf = (name: string, value: unknown): unknown => ((name === 'blocked' || name === 'needsReview') && typeof value === 'number' ? value === 1 : value);
