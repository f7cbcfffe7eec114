import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { answerOf, latencies, ratio } from '../measure.mjs';
import { start, startOurs } from '../processes.mjs';
import { removeDatabase } from '../data.mjs';
import { government } from './standings.mjs';
import { recordMeeting as mutation } from '../pages.mjs';

const bareInserts = join(import.meta.dirname, '../peers/bare-inserts.mjs');

/** One meeting in one mutation, against the same rows in bare inserts: those that the mutation wrote, in all tables. */
export async function recording({ data, sizes, timing, tell, today, report }) {
  const source = new Sqlite(data.sqlite(sizes.pages, tell), { readonly: true });
  const [ours, bare, rowsFile] = [data.scratch('recording.db'), data.scratch('bare.db'), data.scratch('rows.json')];
  for (const file of [ours, bare]) await source.backup(file);
  source.close();

  tell('recording a meeting');
  const before = new Sqlite(ours, { readonly: true });
  const last = lastKeys(before);
  const question = meetingOf(before, today);
  before.close();
  const server = await startOurs('chidao', `sqlite:${ours}`, `secretariat.${government}`);
  const asked = server.ask({ query: mutation, variables: { input: question } });
  const { recordMeeting } = await answerOf(server, asked);
  if (!recordMeeting.done) throw new Error(`the meeting is not recorded: ${JSON.stringify(recordMeeting.warnings)}`);
  const after = new Sqlite(ours, { readonly: true });
  const written = rowsSince(after, last);
  after.close();
  const count = name => written.find(({ table }) => table === name)?.rows.length ?? 0;
  if (count('conclusion') !== 10 || count('directive') !== 40 || count('assignment') !== 160 || count('event') === 0) throw new Error(`the meeting was recorded otherwise: ${written.map(({ table, rows }) => `${rows.length} ${table}`).join(', ')}`);
  writeFileSync(rowsFile, JSON.stringify(written));

  const peer = await start('bare inserts', [bareInserts], { DATABASE: bare, ROWS: rowsFile });
  const [own, inserts] = await latencies([{ server, question: asked }, { server: peer, question: { method: 'POST', path: '/', headers: {}, body: '' } }], timing);
  const rows = written.reduce((sum, { rows }) => sum + rows.length, 0);
  report.latency(`recording a meeting, ${rows} rows: ${written.map(({ table, rows }) => `${rows.length} ${table}`).join(', ')}`, [own, inserts]);
  report.row({ what: 'recording a meeting with 160 assignments, events included', against: 'bare inserts of the same rows', ratio: ratio(own, inserts), goal: 0.3 });
  await Promise.all([server.stop(), peer.stop()]);
  for (const file of [ours, bare]) removeDatabase(file);
}

const tablesOf = db => db.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'mikro_orm%' and name not like 'search_index%' and sql not like '%virtual table%' and exists (select 1 from pragma_table_info(sqlite_master.name) where name = 'id')").pluck().all();
const lastKeys = db => new Map(tablesOf(db).map(table => [table, db.prepare(`select coalesce(max(id), 0) from "${table}"`).pluck().get()]));

/** What was written since, table by table; each column that names another new row says how far its keys go on with the next meeting. */
function rowsSince(db, last) {
  const all = tablesOf(db).map(table => ({ table, rows: db.prepare(`select * from "${table}" where id > ? order by id`).all(last.get(table)) })).filter(({ rows, table }) => rows.length && table !== 'api_token');
  const count = new Map(all.map(({ table, rows }) => [table, rows.length]));
  return all.map(({ table, rows }) => {
    const references = new Map(db.prepare(`select "from" as column_name, "table" as named from pragma_foreign_key_list(?)`).all(table).map(({ column_name, named }) => [column_name, named]));
    return { table, columns: Object.keys(rows[0]), rows: rows.map(row => ({ values: Object.values(row), steps: Object.entries(row).map(([column, value]) => stepOf(row, column, value, table, references, count, last)) })) };
  });
}
function stepOf(row, column, value, table, references, count, last) {
  const named = column === 'id' ? table : column === 'object_key' ? row.object_type.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase() : references.get(column);
  return named && typeof value === 'number' && value > last.get(named) ? count.get(named) : 0;
}

/** 10 conclusions with 4 tasks each, each with one office that leads and three that coordinate. */
function meetingOf(db, today) {
  const host = db.prepare('select id from office where lower(code) = ?').pluck().get(government);
  const offices = db.prepare('select id from office where parent_id = ? order by id limit 40').pluck().all(host).map(key => `office_${key}`);
  const due = new Date(Date.parse(today) + 60 * 86_400_000).toISOString().slice(0, 10);
  return {
    title: 'Họp ban chỉ đạo cải cách hành chính', kind: 'STEERING', hostId: `office_${host}`, heldOn: today, announcedOn: today,
    conclusions: Array.from({ length: 10 }, (_, c) => ({
      text: `Giao các phòng, ban chuyên môn triển khai nội dung ${c + 1} của kế hoạch cải cách hành chính.`,
      directives: Array.from({ length: 4 }, (_, d) => {
        const office = i => offices[(c * 4 + d + i * 9) % offices.length];
        return { task: { text: `Rà soát thủ tục hành chính thuộc lĩnh vực ${c * 4 + d + 1}`, leadOfficeIds: [office(0)], coordinatingOfficeIds: [office(1), office(2), office(3)], dueOn: due } };
      }),
    })),
  };
}
