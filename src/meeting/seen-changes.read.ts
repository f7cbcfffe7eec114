import { sql } from 'kysely';
import { visible } from '../access/visibility.js';
import type { Change } from '../database/changes.js';
import { ref, slot, type Sql } from '../database/sql.js';
import { parseId } from '../kernel/id.js';
import { isAmong } from '../reading/list.js';
import type { Read } from '../reading/read.js';

/** What of a meeting may be seen without keeping it, each by its table; whatever else an event touched is left out, because nobody else sees it. */
const tables = { Attendance: 'attendance', Conclusion: 'conclusion', Directive: 'directive', DocumentUse: 'document_use', Figure: 'figure', Measurement: 'measurement', Notice: 'notice', Observation: 'observation' } as const;
type Part = keyof typeof tables;
const isPart = (type: string): type is Part => Object.hasOwn(tables, type);
/** Of the meeting itself only to those who keep it. */
const keptWords = new Set(['place', 'periodFrom', 'periodUntil', 'source']);

const touched = sql`select id, before, after from event where ${isAmong(sql`id`, slot<{ events: readonly number[] }>(({ events }) => events, 'integer[]'))}`;

type Keys = Record<Part, Set<number>>;
const keysOf = (part: Part): Sql => slot<{ parts: Keys }>(({ parts }) => [...parts[part]], 'integer[]');
const seen = sql.join(
  (Object.keys(tables) as Part[]).map(part => sql`select ${sql.lit(part)}, t.id from ${sql.table(tables[part])} t where ${isAmong(ref('t', 'id'), keysOf(part))} and ${visible[part]('t', { all: false })}`),
  sql` union all `,
);

/** What an event says of one record: its type, its key, and the properties that it touched. */
interface Touch {
  type: string;
  key: number;
  properties: string[];
}
function touchesIn(before: string, after: string): Touch[] {
  const [was, is] = [before, after].map(text => JSON.parse(text) as Record<string, object>);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap(id => {
    const parsed = parseId(id);
    return parsed ? [{ ...parsed, properties: Object.keys({ ...was[id], ...is[id] }) }] : [];
  });
}

/** Words and bodies of the meeting that whoever sees it may read. */
const isOfMeeting = ({ type, properties }: Touch): boolean => type === 'MeetingCommittee' || type === 'CoChair' || (type === 'Meeting' && properties.some(property => !keptWords.has(property)));
/** Who reports is said with the target. */
const withOwner = (touch: Touch, owner: { type: string; key: number } | undefined): Touch => (touch.type === 'Reporter' && owner ? { ...touch, ...owner } : touch);

/** Of changes in meetings that the viewer sees and does not keep, the events of those that touched something that he may see. */
export async function seenChanges(read: Read, changes: readonly Change[]): Promise<Set<number>> {
  const rows = (await read.statements.rows(touched, { events: changes.map(({ event }) => event) })) as [event: number, before: string, after: string][];
  const objects = new Map(changes.map(({ event, type, key }) => [event, { type, key }]));
  const told = rows.map(([event, before, after]) => ({ event, touches: touchesIn(before, after).map(touch => withOwner(touch, objects.get(event))) }));
  const parts = Object.fromEntries(Object.keys(tables).map(part => [part, new Set()])) as unknown as Keys;
  for (const { type, key } of told.flatMap(({ touches }) => touches)) if (isPart(type)) parts[type].add(key);
  const found = new Set((await read.statements.rows(seen, { ...read.env, parts })).map(([part, key]) => `${part} ${key}`));
  return new Set(told.filter(({ touches }) => touches.some(touch => isOfMeeting(touch) || found.has(`${touch.type} ${touch.key}`))).map(({ event }) => event));
}
