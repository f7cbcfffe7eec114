import { sql } from 'kysely';
import type { Database } from '../../src/database/database.js';

type Column = number | string | boolean | null;
/** A row as the database has it: `id` and the columns asked for, keys of other rows as numbers. */
export type Raw = { id: number } & Record<string, Column>;

/** What an oracle has to know of each table; it is read by plain statements, and by nothing that knows who asks. */
const columns = {
  office: ['code', 'parent_id'],
  account: ['login', 'person_id', 'version'],
  account_session: ['account_id'],
  api_token: ['account_id', 'name'],
  external_identity: ['account_id'],
  stand_in: ['account_id', 'substitute_id', 'valid_until'],
  grant: ['account_id', 'role', 'office_id', 'valid_from', 'valid_until'],
  person: ['office_id'],
  office_group_member: ['group_id', 'office_id', 'valid_from', 'valid_until'],
  meeting: ['host_id', 'held_on', 'status', 'title', 'place', 'version'],
  session: ['meeting_id'],
  agenda_item: ['meeting_id', 'replaced_at'],
  attendance: ['meeting_id', 'person_id', 'office_id', 'group_id', 'replaced_at'],
  observation: ['meeting_id', 'withdrawn_on'],
  observation_office: ['observation_id', 'office_id'],
  figure: ['observation_id'],
  notice: ['meeting_id'],
  conclusion: ['meeting_id', 'removed_on', 'announced_on', 'replaces_id', 'replaced_by_id', 'text', 'version'],
  directive: ['kind', 'conclusion_id', 'meeting_id', 'announced_on', 'status', 'text', 'version'],
  reporter: ['directive_id', 'office_id'],
  assignment: ['directive_id', 'meeting_id', 'office_id', 'role', 'status', 'assigned_on', 'progress', 'responsible_id', 'blocked', 'extension_count', 'is_request', 'transferred_from_id', 'transferred_to_id', 'version'],
  completion_report: ['assignment_id'],
  progress_update: ['assignment_id'],
  extension: ['assignment_id', 'status'],
  obstacle: ['assignment_id', 'waiting_for_id', 'cleared_on'],
  urge: ['assignment_id'],
  measurement: ['target_id', 'office_id', 'corrects_id'],
  document: ['title'],
  document_use: ['document_id', 'meeting_id', 'agenda_item_id', 'directive_id', 'completion_report_id', 'measurement_id'],
  event: ['object_type', 'object_key', 'action'],
} as const;
export type Table = keyof typeof columns;
export type Records = { [T in Table]: Map<number, Raw> };

export async function rawRecords({ statements }: Database): Promise<Records> {
  const records = {} as Records;
  for (const [table, names] of Object.entries(columns) as [Table, readonly string[]][]) {
    const all = ['id', ...names];
    const rows = await statements.rows(sql`select ${sql.join(all.map(name => sql.ref(name)))} from ${sql.table(table)} order by id`, {});
    records[table] = new Map(rows.map(row => [row[0] as number, Object.fromEntries(all.map((name, i) => [name, row[i]])) as Raw]));
  }
  return records;
}
