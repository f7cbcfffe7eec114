import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Actor, aCommittee, type Json } from '../committee.js';
import { compiled, serving } from '../program.js';
import { OneAddress } from './one-address.js';

beforeAll(async () => {
  expect((await compiled()).code).toBe(0);
}, 240_000);

/** The answer was lost: what was asked for is done, or not. */
class Lost extends Error {
  static count = 0;
  constructor(message: string) {
    super(message);
    Lost.count++;
  }
}

/** On a connection of its own, so that each request may come to another process. */
function send(port: number, token: string, query: string, variables: object): Promise<{ data: Json; errors?: Json[] }> {
  return new Promise((resolve, reject) => {
    const lost = (error: Error) => reject(new Lost(error.message));
    const asked = request({ port, host: '127.0.0.1', method: 'POST', path: '/graphql', agent: false, headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization: `Bearer ${token}` } }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', piece => (text += piece)).on('error', lost).on('end', () => (response.complete ? resolve(JSON.parse(text)) : lost(new Error('cut off'))));
    });
    asked.on('error', lost).end(JSON.stringify({ query, variables }));
  });
}

/** Somebody at work through the address, who asks again where an answer was lost and asking again changes nothing. */
class Client {
  constructor(
    readonly actor: Actor,
    readonly port: number,
  ) {}
  sends(query: string, variables: object = {}) {
    return send(this.port, this.actor.token, query, variables);
  }
  async asks(query: string, variables: object = {}): Promise<Json> {
    for (;;)
      try {
        const { data, errors } = await this.sends(query, variables);
        if (errors) throw new Error(JSON.stringify(errors));
        return data;
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
      }
  }
}

const recording = `mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { done repeated meeting { id title conclusions(first: 1) { nodes { directives(first: 1) { nodes { assignments(first: 1) { nodes { id } } } } } } } } }`;
const amending = 'mutation ($input: AmendMeetingInput!) { amendMeeting(input: $input) { done meeting { title version } } }';
const updating = 'mutation ($input: UpdateProgressInput!) { updateProgress(input: $input) { done assignment { progress } } }';
const meetingWith = (fields: string) => `query ($id: ID!) { node(id: $id) { ... on Meeting { ${fields} } } }`;

describe('three processes behind one address', () => {
  it('lose nothing that was acknowledged, record nothing twice and answer nothing wrong while one of them is killed', async () => {
    const { secretariat, secretary, leadership, interior, server, hoaiDuc, url } = await aCommittee({ today: '2026-11-01' });
    const shared = await secretariat.orders(interior);
    const processes = await Promise.all([1, 2, 3].map(() => serving({ DATABASE_URL: url, CHIDAO_DEMO: 'off', LOG_LEVEL: 'warn' })));
    onTestFinished(async () => {
      for (const { child } of processes) child.kill('SIGKILL');
      await Promise.all(processes.map(({ ended }) => ended));
    });
    const address = new OneAddress(processes.map(process => Number(new URL(process.address).port)));
    await address.open();
    onTestFinished(() => address.close());

    const started = performance.now();
    let over = false;
    const recorded: string[] = [];
    const record = async (actor: Actor, name: string) => {
      const client = new Client(actor, address.port);
      for (let i = 1; !over; i++) {
        const title = `${name} ${i}`;
        const conclusions = [{ text: 'Rà soát.', directives: [{ task: { text: 'Rà soát', leadOfficeIds: [interior.officeId], dueOn: '2027-01-31' } }] }];
        const { recordMeeting: answer } = await client.asks(recording, { input: { title, kind: 'BRIEFING', hostId: hoaiDuc, heldOn: '2026-11-01', announcedOn: '2026-11-01', conclusions, idempotencyKey: title } });
        expect(answer).toMatchObject({ done: true, meeting: { title } });
        recorded.push(title);
        expect((await client.asks(meetingWith('title'), { id: answer.meeting.id })).node).toEqual({ title });
      }
    };

    // who changes the title adds his word to what stands; of two who started from one version, one is refused
    const added: string[] = [];
    const perhaps: string[] = [];
    const amend = async (actor: Actor, name: string) => {
      const client = new Client(actor, address.port);
      for (let i = 1; !over; i++) {
        const word = `${name}${i}`;
        const { node } = await client.asks(meetingWith('title version'), { id: shared.meeting });
        try {
          const { data, errors } = await client.sends(amending, { input: { meetingId: shared.meeting, version: node.version, title: `${node.title} ${word}` } });
          if (errors) {
            expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
            continue;
          }
          expect(data.amendMeeting.done).toBe(true);
          added.push(word);
          const seen = (await client.asks(meetingWith('title version'), { id: shared.meeting })).node;
          expect([seen.title.split(' ').includes(word), seen.version > node.version]).toEqual([true, true]);
        } catch (error) {
          if (!(error instanceof Lost)) throw error;
          perhaps.push(word);
        }
        await sleep(20);
      }
    };

    let updates = 0;
    const update = async () => {
      const client = new Client(interior, address.port);
      for (; !over; updates++) {
        const text = `lần ${updates}`;
        expect((await client.asks(updating, { input: { assignmentId: shared.assignment, text, progress: updates % 100, idempotencyKey: text } })).updateProgress).toEqual({ done: true, assignment: { progress: updates % 100 } });
      }
    };

    let looks = 0;
    const classes = ['completedOnTime', 'completedLate', 'inProgressOnTime', 'inProgressOverdue'];
    const look = async () => {
      const client = new Client(leadership, address.port);
      for (let before = 0; !over; looks++) {
        const { standings: [standing] } = await client.asks(`{ standings { total ${classes.join(' ')} } }`);
        expect([classes.reduce((sum, name) => sum + standing[name], 0), standing.total >= before]).toEqual([standing.total, true]);
        before = standing.total;
        await sleep(50);
      }
    };

    const work = Promise.all([record(secretariat, 'Họp A'), record(secretary, 'Họp B'), amend(secretariat, 'a'), amend(secretary, 'b'), update(), look()]);
    const done = (meetings: number, words: number) => Promise.race([work, expect.poll(() => recorded.length >= meetings && added.length >= words && updates >= words && looks >= words, { timeout: 12_000 }).toBe(true)]);
    await done(12, 5);
    // in the middle of something
    while ((address.under.get(address.ports[1]) ?? 0) < 2) await sleep(1);
    processes[1].child.kill('SIGKILL');
    await done(recorded.length + 12, added.length + 5);
    over = true;
    await work;

    expect(await server.rows("select title from meeting where title like 'Họp %' order by title collate \"C\"")).toEqual(recorded.toSorted().map(title => [title]));
    const [[title]] = await server.rows("select title from meeting where id = 1");
    const words = title.split(' ').filter((word: string) => /^[ab]\d+$/.test(word));
    expect(new Set(words).size).toBe(words.length);
    expect(added.filter(word => !words.includes(word))).toEqual([]);
    expect(words.filter((word: string) => !added.includes(word) && !perhaps.includes(word))).toEqual([]);
    expect(await server.rows('select text from progress_update order by id')).toEqual(Array.from({ length: updates }, (_, i) => [`lần ${i}`]));

    const { standings: [standing] } = await leadership.asks('{ standings { total inProgressOnTime } }');
    expect(standing).toEqual({ total: recorded.length + 1, inProgressOnTime: recorded.length + 1 });
    // events of one request have one instant, and each request's are after those of the one before
    const instants = await server.rows('select at, min(id), max(id), count(distinct request_id) from event group by at order by at');
    for (const [i, [at, first, , requests]] of instants.entries()) expect([at, first > (instants[i - 1]?.[2] ?? 0), Number(requests)]).toEqual([at, true, 1]);
    expect(Lost.count).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(30_000);
    // what is idle when its connection is ended is not what ends
    await server.rows("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like 'chidao%' and pid <> pg_backend_pid()");
    for (let i = 0; i < 6; i++) expect(await new Client(secretariat, address.port).asks('{ viewer { account { login } } }')).toEqual({ viewer: { account: { login: 'secretariat' } } });
    for (const { child, complaints } of [processes[0], processes[2]]) expect([child.exitCode, complaints()]).toEqual([null, '']);
  }, 120_000);
});
