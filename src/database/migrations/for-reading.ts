import { accented, fold } from '../../kernel/fold.js';

/**
 * What lists are read by: columns that repeat what the meeting says, so that a list is read along one index however much is stored, and the indexes.
 * The columns are kept by triggers and belong to no entity: nobody who changes a record has to think of them.
 */
const open = "status in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'ON_HOLD', 'DECLINED')";

export const columns = [
  'alter table assignment add column host_id integer',
  'alter table directive add column host_id integer',
  'alter table conclusion add column host_id integer',
  'alter table conclusion add column held_on date',
];
/** For the records that are there already. */
export const fills = [
  'update assignment set host_id = (select m.host_id from meeting m where m.id = assignment.meeting_id)',
  'update directive set host_id = (select m.host_id from meeting m where m.id = directive.meeting_id)',
  'update conclusion set host_id = (select m.host_id from meeting m where m.id = conclusion.meeting_id), held_on = (select m.held_on from meeting m where m.id = conclusion.meeting_id)',
];

const index = (table: string, name: string, on: string, where?: string): string => `create index ${table}_${name} on ${table} (${on})${where ? ` where ${where}` : ''}`;
/** Both orders of what is rare and looked for: the index has the rows that it is about and no others, so that it costs a recorded meeting nothing. */
const rare = (name: string, where: string): string[] => [index('assignment', `${name}_by_due`, 'due_on, id', where), index('assignment', `${name}_by_assigned`, 'assigned_on, id', where)];
const inRegister = 'held_on desc, meeting_id desc, series, ordinal, id';

export const indexes = [
  // the orders of lists; what is open is little among much that is done
  index('assignment', 'open_by_due', 'due_on, id', open),
  index('assignment', 'open_by_original_due', 'original_due_on, id', open),
  index('assignment', 'by_original_due', 'original_due_on, id'),
  index('assignment', 'by_assigned', 'assigned_on, id'),
  // lists below a record, in their order
  index('assignment', 'of_directive', 'directive_id, due_on, id'),
  index('directive', 'of_conclusion', 'conclusion_id, ordinal, id'),
  index('conclusion', 'of_meeting', 'meeting_id, series, ordinal, id'),
  // who keeps a government passes over what its own offices owe to itself without reading it
  index('assignment', 'of_office', 'office_id, due_on, id, host_id'),
  index('assignment', 'of_host', 'host_id, due_on, id'),
  index('assignment', 'open_of_host', 'host_id, due_on, id', open),
  ...rare('blocked', 'blocked'),
  ...rare('under_review', 'needs_review'),
  ...rare('extended_repeatedly', 'extension_count >= 3'),
  ...['REPORTED', 'DECLINED', 'ON_HOLD', 'TRANSFERRED', 'WITHDRAWN'].flatMap(status => rare(status.toLowerCase(), `status = '${status}'`)),
  // everything that a standing counts
  index('assignment', 'counted', 'host_id, office_id, role, status, is_request, assigned_on, due_on, original_due_on, reported_on, completed_on, blocked, meeting_id'),
  index('directive', 'by_due', 'due_on, id'),
  index('directive', 'by_original_due', 'original_due_on, id'),
  index('directive', 'by_announced', 'announced_on, id'),
  index('directive', 'targets_by_due', 'due_on, id', "kind = 'TARGET'"),
  index('directive', 'targets_by_announced', 'announced_on, id', "kind = 'TARGET'"),
  index('directive', 'of_host', 'host_id, due_on, id'),
  index('directive', 'of_field', 'field_id, due_on, id', 'field_id is not null'),
  index('directive', 'of_indicator', 'indicator_id, due_on, id', 'indicator_id is not null'),
  index('conclusion', 'by_held', inRegister),
  index('conclusion', 'of_host', `host_id, ${inRegister}`),
  index('conclusion', 'drafted', inRegister, 'announced_on is null'),
  index('conclusion', 'removed', inRegister, 'removed_on is not null'),
  index('conclusion', 'without_task', inRegister, 'no_task_arises'),
  index('meeting', 'by_held', 'held_on, id'),
  index('meeting', 'of_host', 'host_id, held_on, id'),
  ...['PLANNED', 'HELD', 'CANCELLED'].map(status => index('meeting', status.toLowerCase(), 'held_on, id', `status = '${status}'`)),
  index('extension', 'pending', 'requested_on, id', "status = 'PENDING'"),
  index('measurement', 'by_day', '"on", id'),
  index('measurement', 'corrected', '"on", id', 'corrected_at is not null'),
  index('measurement', 'of_office', 'office_id, "on", id'),
  index('office', 'by_name', 'sort_key, id'),
  index('person', 'by_name', 'sort_key, id'),
  index('committee', 'by_name', 'sort_key, id'),
  index('indicator', 'by_name', 'sort_key, id'),
];
/** What the new ones do as well. */
export const superseded = [
  'assignment_office_id_index', 'assignment_office_id_due_on_index', 'assignment_state_assignment_id_index', 'assignment_directive_id_index', 'directive_conclusion_id_index', 'conclusion_meeting_id_index', 'directive_field_id_index', 'directive_indicator_id_index', 'meeting_held_on_index', 'meeting_host_id_index',
  'measurement_office_id_index', 'measurement_target_id_index',
];

type Execute = (text: string, values?: unknown[]) => Promise<unknown>;

/** Lists of people, committees and indicators are filtered by words too. */
export async function keepWords(execute: Execute): Promise<void> {
  const worded = [
    ['Person', "select id, name || coalesce(' ' || position, '') as words from person"],
    ['Committee', 'select id, name as words from committee'],
    ['Indicator', "select id, code || ' ' || name as words from indicator"],
  ] as const;
  for (const [type, query] of worded)
    for (const { id, words } of (await execute(query)) as { id: number; words: string }[])
      await execute('insert into search_entry (object_type, object_key, folded, accented) values (?, ?, ?, ?)', [type, id, fold(words), accented(words)]);
}
