import pg from 'pg';
import { compile } from '../../src/database/sql.js';
import type { Rows } from '../../src/database/statements.js';
import { idOf } from '../../src/kernel/id.js';
import { type Asker, type AWorld, today } from './a-random-world.js';
import { Oracle } from './oracle.js';
import { rawRecords } from './raw-records.js';

/** What is asked of a record by its id, so that its answer could tell that there is one. */
const questions: Record<string, [type: string, query: string][]> = {
  meeting: [
    ['Meeting', 'query ($id: ID!) { node(id: $id) { ... on Meeting { title place conclusions { totalCount nodes { text } } attendance { nodes { id } } history { totalCount } } } }'],
    ['Meeting', 'query ($id: ID!) { nodes(ids: [$id]) { ... on Meeting { title standing { total } } } }'],
    ['Meeting', 'query ($id: ID!) { assignments(filter: { meetingId: $id }) { totalCount nodes { status } } }'],
    ['Meeting', 'query ($id: ID!) { conclusions(filter: { meetingId: $id }) { totalCount nodes { text directives { nodes { text } } } } }'],
    ['Meeting', 'query ($id: ID!) { standings(filter: { meetingId: $id }, groupBy: OFFICE) { total office { name } } }'],
    ['Meeting', 'mutation ($id: ID!) { amendMeeting(input: { meetingId: $id, version: 1, title: "x" }) { done } }'],
  ],
  conclusion: [['Conclusion', 'query ($id: ID!) { directives(filter: { conclusionId: $id }) { totalCount nodes { text } } }'], ['Conclusion', 'mutation ($id: ID!) { assignTask(input: { conclusionId: $id, task: { text: "x" } }) { done } }']],
  assignment: [
    ['Assignment', 'query ($id: ID!) { node(id: $id) { ... on Assignment { status reports { result } updates { nodes { text } } history { nodes { action } } directive { text } } } }'],
    ['Assignment', 'mutation ($id: ID!) { updateProgress(input: { assignmentId: $id, text: "x", paper: "x" }) { done } }'],
    ['Assignment', 'mutation ($id: ID!) { urgeAssignment(input: { assignmentId: $id, text: "x" }) { done } }'],
  ],
  completion_report: [['CompletionReport', 'query ($id: ID!) { node(id: $id) { ... on CompletionReport { result documents { document { title } } } } }']],
  extension: [['Extension', 'mutation ($id: ID!) { refuseExtension(input: { extensionId: $id, reason: "x" }) { done } }']],
  obstacle: [['Obstacle', 'mutation ($id: ID!) { clearObstacle(input: { obstacleId: $id, paper: "x" }) { done } }']],
  account_session: [['AccountSession', 'query ($id: ID!) { node(id: $id) { ... on AccountSession { address actingFor { login } } } }'], ['AccountSession', 'mutation ($id: ID!) { endSession(input: { sessionId: $id }) { done } }']],
  api_token: [['ApiToken', 'mutation ($id: ID!) { revokeToken(input: { tokenId: $id }) { done } }']],
  stand_in: [['StandIn', 'mutation ($id: ID!) { endStandIn(input: { standInId: $id }) { done } }']],
  document: [['Document', `mutation ($id: ID!) { planMeeting(input: { title: "x", kind: REVIEW, hostId: "$host", heldOn: "${today}", documents: [{ documentId: $id }] }) { done } }`]],
};

async function send(world: AWorld, { token }: Asker, query: string, id: string): Promise<void> {
  const response = await world.app.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, payload: JSON.stringify({ query, variables: { id } }) });
  if (response.statusCode !== 200) throw new Error(response.body);
}

/** Everything that is said to the database while something is done, reading and writing, as its engine is told. */
async function statementsDuring({ database }: AWorld, work: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  if (database.statements.engine === 'postgres') {
    const { query } = pg.Client.prototype;
    pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
      said.push(typeof given[0] === 'string' ? given[0] : (given[0] as { text: string }).text);
      return (query as (...given: unknown[]) => never).apply(this, given);
    } as typeof query;
    try {
      await work();
    } finally {
      pg.Client.prototype.query = query;
    }
    return said;
  }
  const reading = database.statements as Rows;
  const writing = await (database.orm.em.getConnection() as unknown as { getNativeClient(): Promise<{ prepare(text: string): unknown }> }).getNativeClient();
  const [rows, prepare] = [reading.rows, writing.prepare];
  reading.rows = (query, ...given) => {
    said.push(compile(query, 'sqlite').text);
    return rows.call(reading, query, ...given) as never;
  };
  writing.prepare = text => {
    said.push(text);
    return prepare.call(writing, text);
  };
  try {
    await work();
  } finally {
    reading.rows = rows;
    writing.prepare = prepare;
  }
  return said;
}

interface Question {
  what: string;
  who: Asker;
  query: string;
  unseen: string;
  seen: string | undefined;
  missing: string;
}

/** Somebody, a question, and a record that he may not see. */
async function questionsOf(world: AWorld): Promise<Question[]> {
  const oracle = new Oracle(await rawRecords(world.database), today);
  const found: Question[] = [];
  for (const [table, asked] of Object.entries(questions))
    for (const [type, query] of asked)
      for (const who of world.askers) {
        const all = [...oracle.records[table as 'meeting'].values()];
        const by = (isSeen: boolean) => all.find(record => oracle.sees(who, type, record) === isSeen);
        const [unseen, seen] = [by(false), by(true)];
        const host = oracle.grants(who).find(({ role }) => role === 'SECRETARIAT')?.office_id;
        if (!unseen || (query.includes('$host') && host === undefined)) continue;
        const id = (key: number) => idOf(type, key);
        found.push({ what: `${who.login} ${query}`, who, query: query.replace('$host', idOf('Office', Number(host))), unseen: id(unseen.id), seen: seen && id(seen.id), missing: id(900_000_001) });
      }
  return found;
}

/** The statements for each question about what is not seen, what does not exist, and what is seen. */
export async function lookAlike(world: AWorld): Promise<{ what: string; unseen: string[]; missing: string[]; seen: string[] | undefined }[]> {
  const answers = [];
  for (const { what, who, query, unseen, missing, seen } of await questionsOf(world)) {
    const told = (id: string) => statementsDuring(world, () => send(world, who, query, id));
    // the first time something may be found out that is kept
    await told(missing);
    const isRead = query.startsWith('query');
    answers.push({ what, unseen: await told(unseen), missing: await told(missing), seen: seen && isRead ? await told(seen) : undefined });
  }
  return answers;
}

interface Times {
  what: string;
  unseen: number[];
  missing: number[];
  seen: number[];
}
/** Milliseconds of many runs, taken in turns so that whatever else the machine does meets all alike. */
export async function medians(world: AWorld, runs = 180): Promise<Times[]> {
  const asked = (await questionsOf(world)).filter(({ seen, query }) => seen !== undefined && (query.includes('place conclusions') || query.includes('reports { result }')));
  const chosen = [...new Map(asked.map(one => [one.query, one])).values()];
  const all: Times[] = [];
  for (const { what, who, query, unseen, missing, seen } of chosen) {
    const times: Times = { what, unseen: [], missing: [], seen: [] };
    const turn = [['unseen', unseen], ['missing', missing], ['seen', seen as string]] as const;
    // each comes after each as often, because what was done before leaves its traces
    const orders = [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1], [0, 2, 1], [1, 2, 0]];
    for (let i = 0; i < runs + 10; i++)
      for (const [name, id] of orders[i % orders.length].map(place => turn[place])) {
        const start = performance.now();
        await send(world, who, query, id);
        if (i >= 10) times[name].push(performance.now() - start);
      }
    all.push(times);
  }
  return all;
}

/** Whether one of two who are timed in turns can be told from the other: it takes longer, or shorter, in seven of ten turns. Of two that are alike that comes about once in a million times. */
export const isFound = (some: readonly number[], others: readonly number[]): boolean => {
  const longer = some.filter((time, i) => time > others[i]).length / some.length;
  return longer > 0.7 || longer < 0.3;
};
