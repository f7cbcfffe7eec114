import { once } from 'node:events';
import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { SetClock } from '../../src/kernel/clock.js';
import { makeApp } from '../../src/server/app.js';
import type { SubscriptionLimits } from '../../src/server/subscriptions/limits.js';
import { aCommittee, type Json } from '../committee.js';
import { addressOf, aSocket, type Ear, overSocket, until } from '../ear.js';

const query = 'subscription { assignmentChanged { action assignment { id } } }';

/** A committee whose records a second application serves, under limits of its own. */
async function underLimits(subscriptionLimits: Partial<SubscriptionLimits> = {}) {
  const committee = await aCommittee();
  const { app, subscriptions, close } = await makeApp({ database: committee.database, clock: new SetClock('2026-03-02'), config: { demo: false, dueSoonDays: 3, staleDays: 100 }, subscriptionLimits });
  onTestFinished(() => close());
  return { ...committee, subscriptions, close, address: await addressOf(app), params: { authorization: `Bearer ${committee.secretariat.token}` } };
}

/** A socket without a client's manners. */
async function aRawSocket(address: string, protocol: string | string[] = 'graphql-transport-ws') {
  const socket = new WebSocket(`ws://${address}/graphql`, protocol);
  onTestFinished(() => socket.terminate());
  const closed = once(socket, 'close').then(([code, reason]) => [code, String(reason)] as const);
  await once(socket, 'open');
  return { socket, closed, say: (message: object) => socket.send(JSON.stringify(message)) };
}

const codeOf = async (ear: Ear): Promise<string> => ((await ear.ended) as Json)[0].extensions.code;

describe('a WebSocket at /graphql', () => {
  it('without a token, or with one that is none, is closed with a code after which a client does not come back, and with the reason', async () => {
    const { address } = await underLimits();
    for (const [params, reason] of [[{}, /^sign in to listen: give authorization "Bearer <token>", in connection_init/], [{ authorization: 'Bearer chidao_x' }, /^the Authorization header holds no token/]] as const) {
      const closed = (await overSocket(aSocket(address, params), { query }).ended) as CloseEvent;
      expect([closed.code, closed.reason]).toEqual([4401, expect.stringMatching(reason)]);
    }
  });

  it('takes the token of the header, where a program sends one', async () => {
    const { address, secretariat, subscriptions, interior } = await underLimits();
    const socket = class extends WebSocket {
      constructor(url: string, protocol: string) {
        super(url, protocol, { headers: { authorization: `Bearer ${secretariat.token}` } });
      }
    };
    const ear = overSocket(aSocket(address, {}, { webSocketImpl: socket }), { query });
    await until(() => subscriptions.size === 1);
    const assignment = await secretariat.announces(interior);
    expect((await ear.hears(1))[0].data.assignmentChanged.assignment.id).toBe(assignment);
  });

  it('serves subscriptions only, and says where the others are served', async () => {
    const { address, params } = await underLimits();
    for (const kind of ['query', 'mutation']) {
      const [error] = (await overSocket(aSocket(address, params), { query: kind === 'query' ? '{ fields { id } }' : 'mutation { createField(input: { name: "x" }) { done } }' }).ended) as Json;
      expect(error).toMatchObject({ message: `only subscriptions are served here; send a ${kind} by POST to /graphql`, extensions: { code: 'BAD_USER_INPUT' } });
    }
  });

  it('refuses what is no GraphQL, what the schema does not have, and what is beyond the limits of every request', async () => {
    const { address, params } = await underLimits();
    const client = aSocket(address, params);
    const refused = (query: string) => codeOf(overSocket(client, { query }));
    expect(await refused('subscription {')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await refused('subscription { meetingChanged { id } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await refused('subscription { assignmentChanged(filter: { role: BOSS }) { at } }')).toBe('BAD_USER_INPUT');
    expect(await refused(`subscription { assignmentChanged { assignment { ${Array.from({ length: 31 }, (_, i) => `a${i}: id`).join(' ')} } } }`)).toBe('QUERY_TOO_COMPLEX');
    const fragments = Array.from({ length: 30 }, (_, i) => `fragment F${i} on Assignment { id ${i < 29 ? `...F${i + 1} ...F${i + 1}` : ''} }`);
    expect(await refused(`subscription { assignmentChanged { assignment { ...F0 } } } ${fragments.join(' ')}`)).toBe('QUERY_TOO_COMPLEX');
    expect(await refused('subscription A { assignmentChanged { at } } subscription B { assignmentChanged { at } }')).toBe('BAD_USER_INPUT');
  });

  it('carries at most so many subscriptions, and an account and a process have their bounds, too', async () => {
    const { address, params, interior, subscriptions } = await underLimits({ perConnection: 2, perAccount: 3, perProcess: 4 });
    const client = aSocket(address, params);
    const [first] = [overSocket(client, { query }), overSocket(client, { query })];
    await until(() => subscriptions.size === 2);
    expect(((await overSocket(client, { query }).ended) as Json)[0]).toEqual({ message: 'there are 2 subscriptions of this connection already; end one that is not needed', extensions: { code: 'RATE_LIMITED', limit: 2 } });
    const second = aSocket(address, params);
    overSocket(second, { query });
    await until(() => subscriptions.size === 3);
    expect(((await overSocket(second, { query }).ended) as Json)[0].message).toBe('there are 3 subscriptions of your account already; end one that is not needed');
    const third = aSocket(address, { authorization: `Bearer ${interior.token}` });
    overSocket(third, { query });
    await until(() => subscriptions.size === 4);
    expect(((await overSocket(third, { query }).ended) as Json)[0].message).toBe('there are 4 subscriptions on this server already; end one that is not needed');
    // who ends one makes room
    first.stop();
    await until(() => subscriptions.size === 3);
    overSocket(third, { query });
    await until(() => subscriptions.size === 4);
  });

  it('that does not say who it is, speaks something else or too much is closed with the code of the protocol', async () => {
    const { address, params } = await underLimits({ greeting: 50 });
    expect(await (await aRawSocket(address)).closed).toEqual([4408, 'Connection initialisation timeout']);
    expect(await (await aRawSocket(address, [])).closed).toEqual([4406, 'Subprotocol not acceptable']);
    const early = await aRawSocket(address);
    early.say({ type: 'subscribe', id: '1', payload: { query } });
    expect((await early.closed)[0]).toBe(4401);
    const odd = await aRawSocket(address);
    odd.socket.send('hello');
    expect(await odd.closed).toEqual([4400, 'Invalid message received']);
    const long = await aRawSocket(address);
    long.say({ type: 'connection_init', payload: { ...params, x: 'x'.repeat(2 ** 18) } });
    expect((await long.closed)[0]).toBe(1009);
  });

  it('that does not answer to a ping is ended, and its subscriptions with it', async () => {
    const { address, params, subscriptions, database } = await underLimits({ keepAlive: 50 });
    const { socket, closed, say } = await aRawSocket(address);
    say({ type: 'connection_init', payload: params });
    await once(socket, 'message');
    say({ type: 'subscribe', id: '1', payload: { query } });
    await until(() => subscriptions.size === 1);
    // a client that answers lives through many of them
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(subscriptions.size).toBe(1);
    socket.pong = () => {};
    expect((await closed)[0]).toBe(1006);
    await until(() => subscriptions.size === 0 && database.changes.listeners === 0);
  });

  it('whose client does not take what it is told loses the subscription, and is told so when it reads again', async () => {
    const { address, params, subscriptions, secretariat, interior } = await underLimits({ waiting: 20 });
    const { socket, say } = await aRawSocket(address);
    const told: Json[] = [];
    socket.on('message', data => told.push(JSON.parse(String(data))));
    say({ type: 'connection_init', payload: params });
    await until(() => told.length === 1);
    // answers large enough to fill what the two machines keep between them
    const large = `subscription { assignmentChanged { assignment { directive { ${Array.from({ length: 25 }, (_, i) => `t${i}: text`).join(' ')} } } } }`;
    say({ type: 'subscribe', id: '1', payload: { query: large } });
    await until(() => subscriptions.size === 1);
    const assignmentId = await secretariat.announces(interior, 'Rà soát thủ tục '.repeat(1200));
    socket.pause();
    for (let i = 0; subscriptions.size === 1 && i < 200; i++) await secretariat.does('urgeAssignment', { assignmentId, text: 'Đề nghị báo cáo' });
    expect(subscriptions.size).toBe(0);
    socket.resume();
    await until(() => told.at(-1).type === 'complete');
    expect(told.at(-2).payload).toEqual({ errors: [{ message: 'changes came faster than you took them; read again, and listen anew', extensions: { code: 'UNAVAILABLE' } }] });
  });

  it('is closed when the server stops, with a code after which a client of graphql-ws connects again', async () => {
    const { address, params, subscriptions, database, close } = await underLimits();
    const client = aSocket(address, params);
    const closed = new Promise<CloseEvent>(resolve => client.on('closed', event => resolve(event as CloseEvent)));
    overSocket(client, { query });
    await until(() => subscriptions.size === 1);
    await close();
    expect([(await closed).code, (await closed).reason]).toEqual([1001, 'the server is stopping; connect again']);
    expect([subscriptions.size, database.changes.listeners]).toEqual([0, 0]);
  });

  it('is nowhere else, and what wants another protocol is answered as if it did not', async () => {
    const { address } = await underLimits();
    const statusOf = (path: string, upgrade: string) =>
      new Promise(resolve => {
        const asked = request(`http://${address}${path}`, { headers: { connection: 'Upgrade', upgrade, accept: 'application/json' } }, response => resolve(response.resume().statusCode));
        asked.on('upgrade', () => resolve('upgraded'));
        asked.end();
      });
    expect(await statusOf('/elsewhere', 'websocket')).toBe(404);
    expect(await statusOf('/graphql', 'h2c')).toBe(400);
  });
});
