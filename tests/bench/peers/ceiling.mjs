// The most that one process can do: no GraphQL, no accounts, the SQL written for these pages.
import http from 'node:http';
import Sqlite from 'better-sqlite3';
import { cursor, overdueSql, timelinessSql } from './answer.mjs';

const { DATABASE, TODAY: today, WRONG } = process.env;
const db = new Sqlite(DATABASE, { readonly: true });
db.pragma('cache_size=-64000');

const overdue = db.prepare(`select a.id, a.status, a.due_on, ${timelinessSql('a', '@today')}, o.name, d.id, d.text, d.kind, c.ordinal, m.title, m.held_on, p.name
  from assignment a left join office o on o.id = a.office_id left join directive d on d.id = a.directive_id left join conclusion c on c.id = d.conclusion_id left join meeting m on m.id = c.meeting_id left join person p on p.id = m.chair_id
  where ${overdueSql('a', '@today')} order by a.due_on, a.id limit 51`).raw();
const meeting = db.prepare('select m.id, m.title, m.kind, m.status, m.held_on, m.host_id, o.name, m.chair_id, p.name, p.position from meeting m left join office o on o.id = m.host_id left join person p on p.id = m.chair_id where m.id = ?').raw();
const conclusions = db.prepare('select id, ordinal, text from conclusion where meeting_id = ? and removed_on is null order by series, ordinal, id limit 11').raw();
const directives = db.prepare(`select d.conclusion_id, d.id, d.kind, d.text, d.priority, d.due_on, d.due_text, d.deliverable, d.comparator, d.lower, d.upper, d.unit
  from directive d where d.meeting_id = ? order by d.conclusion_id, d.ordinal, d.id`).raw();
const assignments = db.prepare(`select a.directive_id, a.id, a.role, a.status, a.due_on, a.progress, ${timelinessSql('a', '@today')}, a.office_id, o.code, o.name
  from assignment a left join office o on o.id = a.office_id where a.meeting_id = @id order by a.directive_id, a.due_on nulls last, a.id`).raw();

const wordOf = { TASK: 'task', TARGET: 'target' };
function overduePage() {
  const rows = overdue.all({ today });
  const more = rows.length > 50;
  if (more) rows.pop();
  const last = rows.at(-1);
  const nodes = rows.map(r => ({
    id: `assignment_${r[0]}`, status: r[1], dueOn: r[2], timeliness: r[3], office: { name: r[4] },
    directive: { id: `${wordOf[r[7]]}_${r[5]}`, text: r[6], conclusion: { ordinal: r[8], meeting: { title: r[9], heldOn: r[10], chair: r[11] === null ? null : { name: r[11] } } } },
  }));
  return { assignments: { nodes, pageInfo: { hasNextPage: more, endCursor: last ? cursor(last[2], last[0]) : null } } };
}

const grouped = (rows, make) => {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row[0]);
    if (group) group.push(make(row));
    else groups.set(row[0], [make(row)]);
  }
  return groups;
};
function meetingPage(id) {
  const m = meeting.get(id);
  const shares = grouped(assignments.all({ id, today }), r => ({ id: `assignment_${r[1]}`, role: r[2], status: r[3], dueOn: r[4], progress: r[5], timeliness: r[6], office: { id: `office_${r[7]}`, code: r[8], name: r[9] } }));
  const ordered = grouped(directives.all(id), r => {
    const common = { text: r[3], priority: r[4], dueOn: r[5], dueText: r[6] };
    const list = { nodes: shares.get(r[1]) ?? [] };
    return r[2] === 'TASK'
      ? { __typename: 'Task', id: `task_${r[1]}`, ...common, deliverable: r[7], assignments: list }
      : { __typename: 'Target', id: `target_${r[1]}`, ...common, comparator: r[8], lower: number(r[9]), upper: number(r[10]), unit: r[11], assignments: list };
  });
  const nodes = conclusions.all(id).slice(0, 10).map(r => ({ id: `conclusion_${r[0]}`, ordinal: r[1], text: r[2], directives: { nodes: ordered.get(r[0]) ?? [] } }));
  return {
    node: {
      id: `meeting_${m[0]}`, title: m[1], kind: m[2], status: m[3], heldOn: m[4], host: { id: `office_${m[5]}`, name: m[6] }, chair: m[7] === null ? null : { id: `person_${m[7]}`, name: m[8], position: m[9] },
      conclusions: { nodes },
    },
  };
}
const number = text => (text === null ? null : Number(text));

// each figure says its own condition: naming the class of each assignment first, and counting the names, takes longer
const done = "a.status = 'COMPLETED'";
const past = "coalesce(case a.status when 'COMPLETED' then a.completed_on when 'REPORTED' then coalesce(a.reported_on, @today) else @today end > a.due_on, 0)";
const days = "cast(julianday(case a.status when 'REPORTED' then coalesce(a.reported_on, @today) else @today end) - julianday(a.due_on) as integer)";
const how = condition => `count(*) filter (where ${condition})`;
const late = (from, to) => how(`not ${done} and ${past} and ${days} >= ${from}${to ? ` and ${days} <= ${to}` : ''}`);
// one pass along the index that has everything
const standings = db.prepare(`
  select g.committee_id, c.name, count(*), ${how(`${done} and not ${past}`)}, ${how(`${done} and ${past}`)}, ${how(`not ${done} and not ${past}`)}, ${how(`not ${done} and ${past}`)} as overdue, ${how('a.due_on is null')},
    ${how("a.status not in ('COMPLETED', 'REPORTED') and a.due_on between @today and @soon")}, ${how("a.status = 'REPORTED'")}, ${how(`a.blocked and not ${done}`)}, ${late(1, 7)}, ${late(8, 30)}, ${late(31, 90)}, ${late(91)}
  from assignment a indexed by assignment_counted left join meeting_committee g on g.meeting_id = a.meeting_id left join committee c on c.id = g.committee_id
  where a.role = 'LEAD' and a.is_request = 0 and a.status not in ('TRANSFERRED', 'WITHDRAWN') and a.assigned_on <= @today
  group by g.committee_id order by overdue desc, count(*) desc, g.committee_id`).raw();
const soon = new Date(Date.parse(today) + 3 * 86_400_000).toISOString().slice(0, 10);
const standingsPage = () => ({
  standings: standings.all({ today, soon }).map(([key, name, total, completedOnTime, completedLate, inProgressOnTime, inProgressOverdue, withoutDeadline, dueSoon, awaitingConfirmation, blocked, ...ages]) => ({
    committee: key === null ? null : { id: `committee_${key}`, name }, total, completedOnTime, completedLate, inProgressOnTime, inProgressOverdue, withoutDeadline, dueSoon, awaitingConfirmation, blocked, overdueAge: ages.map(count => ({ count })),
  })),
});

const server = http.createServer((request, response) => {
  const data = request.url === '/overdue' ? overduePage() : request.url === '/standings' ? standingsPage() : meetingPage(Number(request.url.slice('/meeting/'.length)));
  if (WRONG) Object.assign(data.assignments?.nodes[7] ?? data.node, { status: 'SOMETHING_ELSE' });
  const body = JSON.stringify({ data });
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
