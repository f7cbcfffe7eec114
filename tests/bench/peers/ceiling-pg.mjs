// The most that one process can do on PostgreSQL: named statements, planned once for all values as ours are, no GraphQL, no accounts.
import http from 'node:http';
import pg from 'pg';
import { cursor, overdueSql, timelinessSql } from './answer.mjs';

const { DATABASE_URL, TODAY: today } = process.env;
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, text => text);
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 8, types, options: '-c plan_cache_mode=force_generic_plan -c jit=off -c default_transaction_read_only=on' });

const texts = {
  overdue: `select a.id, a.status, a.due_on, ${timelinessSql('a', '$1::date')}, o.name, d.id, d.text, d.kind, c.ordinal, m.title, m.held_on, p.name
    from assignment a left join office o on o.id = a.office_id left join directive d on d.id = a.directive_id left join conclusion c on c.id = d.conclusion_id left join meeting m on m.id = c.meeting_id left join person p on p.id = m.chair_id
    where ${overdueSql('a', '$1::date')} order by a.due_on, a.id limit 51`,
  meeting: 'select m.id, m.title, m.kind, m.status, m.held_on, m.host_id, o.name, m.chair_id, p.name, p.position from meeting m left join office o on o.id = m.host_id left join person p on p.id = m.chair_id where m.id = $1',
  conclusions: 'select id, ordinal, text from conclusion where meeting_id = $1 and removed_on is null order by series, ordinal, id limit 11',
  directives: `select d.conclusion_id, d.id, d.kind, d.text, d.priority, d.due_on, d.due_text, d.deliverable, d.comparator, d.lower, d.upper, d.unit
    from directive d where d.meeting_id = $1 order by d.conclusion_id, d.ordinal, d.id`,
  assignments: `select a.directive_id, a.id, a.role, a.status, a.due_on, a.progress, ${timelinessSql('a', '$2::date')}, a.office_id, o.code, o.name
    from assignment a left join office o on o.id = a.office_id where a.meeting_id = $1 order by a.directive_id, a.due_on nulls last, a.id`,
};
const rows = async (name, values) => (await pool.query({ name, text: texts[name], values, rowMode: 'array' })).rows;

const wordOf = { TASK: 'task', TARGET: 'target' };
async function overduePage() {
  const found = await rows('overdue', [today]);
  const more = found.length > 50;
  if (more) found.pop();
  const last = found.at(-1);
  const nodes = found.map(r => ({
    id: `assignment_${r[0]}`, status: r[1], dueOn: r[2], timeliness: r[3], office: { name: r[4] },
    directive: { id: `${wordOf[r[7]]}_${r[5]}`, text: r[6], conclusion: { ordinal: r[8], meeting: { title: r[9], heldOn: r[10], chair: r[11] === null ? null : { name: r[11] } } } },
  }));
  return { assignments: { nodes, pageInfo: { hasNextPage: more, endCursor: last ? cursor(last[2], last[0], false) : null } } };
}

const grouped = (found, make) => {
  const groups = new Map();
  for (const row of found) {
    const group = groups.get(row[0]);
    if (group) group.push(make(row));
    else groups.set(row[0], [make(row)]);
  }
  return groups;
};
const number = text => (text === null ? null : Number(text));
async function meetingPage(id) {
  const [[m], conclusions, directives, assignments] = await Promise.all([rows('meeting', [id]), rows('conclusions', [id]), rows('directives', [id]), rows('assignments', [id, today])]);
  const shares = grouped(assignments, r => ({ id: `assignment_${r[1]}`, role: r[2], status: r[3], dueOn: r[4], progress: r[5], timeliness: r[6], office: { id: `office_${r[7]}`, code: r[8], name: r[9] } }));
  const ordered = grouped(directives, r => {
    const common = { text: r[3], priority: r[4], dueOn: r[5], dueText: r[6] };
    const list = { nodes: shares.get(r[1]) ?? [] };
    return r[2] === 'TASK'
      ? { __typename: 'Task', id: `task_${r[1]}`, ...common, deliverable: r[7], assignments: list }
      : { __typename: 'Target', id: `target_${r[1]}`, ...common, comparator: r[8], lower: number(r[9]), upper: number(r[10]), unit: r[11], assignments: list };
  });
  const nodes = conclusions.slice(0, 10).map(r => ({ id: `conclusion_${r[0]}`, ordinal: r[1], text: r[2], directives: { nodes: ordered.get(r[0]) ?? [] } }));
  return {
    node: {
      id: `meeting_${m[0]}`, title: m[1], kind: m[2], status: m[3], heldOn: m[4], host: { id: `office_${m[5]}`, name: m[6] }, chair: m[7] === null ? null : { id: `person_${m[7]}`, name: m[8], position: m[9] },
      conclusions: { nodes },
    },
  };
}

const server = http.createServer(async (request, response) => {
  const data = request.url === '/overdue' ? await overduePage() : await meetingPage(Number(request.url.slice('/meeting/'.length)));
  const body = JSON.stringify({ data });
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
