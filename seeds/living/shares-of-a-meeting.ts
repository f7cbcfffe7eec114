import { sql } from 'kysely';
import { parseId } from '../../src/kernel/id.js';
import type { Stage } from '../stage.js';
import type { Concluded } from './meeting-of-the-year.js';
import { idIn, remember } from './words.js';

/** Finds what a command has written below a meeting: its payload names the meeting alone. */
export async function rememberShares(stage: Stage, meeting: string, series: number, word: string, conclusions: readonly Concluded[]): Promise<void> {
  const key = parseId(idIn(stage)(meeting))?.key;
  const rows = (await stage.database.statements.rows(
    sql`select c.id, c.ordinal, d.id, d.ordinal, d.kind, a.id, o.code from conclusion c left join directive d on d.conclusion_id = c.id
      left join assignment a on a.directive_id = d.id left join office o on o.id = a.office_id where c.meeting_id = ${key} and c.series = ${series} order by c.ordinal, d.ordinal, a.id`,
    {},
  )) as [number, number, number | null, number, 'TASK' | 'TARGET', number | null, string][];
  const known = new Set<string>();
  const once = (name: string, type: string, key: number) => {
    if (!known.has(name)) remember(stage, name, type, key);
    known.add(name);
  };
  for (const [conclusion, ordinal, directive, nth, kind, assignment, code] of rows) {
    once(`${word}.${ordinal}`, 'Conclusion', conclusion);
    if (directive === null) continue;
    const order = (conclusions[ordinal - 1].orders ?? [])[nth - 1].word;
    once(order, kind === 'TASK' ? 'Task' : 'Target', directive);
    if (assignment !== null) once(`${order}/${code.replace(/^(TINH)?MINHHOA-/, '')}`, 'Assignment', assignment);
  }
}

