import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SetClock } from '../../src/kernel/clock.js';
import { makeApp } from '../../src/server/app.js';
import type { SubscriptionLimits } from '../../src/server/subscriptions/limits.js';
import { aCommittee } from '../committee.js';
import { addressOf, overStream, until } from '../ear.js';

const query = 'subscription ($filter: AssignmentFilter) { assignmentChanged(filter: $filter) { action assignment { id } } }';

async function aStreamingServer(subscriptionLimits: Partial<SubscriptionLimits> = {}) {
  const committee = await aCommittee();
  const { app, subscriptions, close } = await makeApp({ database: committee.database, clock: new SetClock('2026-03-02'), config: { demo: false, dueSoonDays: 3, staleDays: 100 }, subscriptionLimits });
  onTestFinished(() => close());
  return { ...committee, subscriptions, app, close, address: await addressOf(app) };
}

describe('an event stream at /graphql/stream', () => {
  it('tells what the viewer may see and asked for, and nobody is listened for when it is ended', async () => {
    const { address, secretariat, interior, finance, neighbour, subscriptions, database } = await aStreamingServer();
    const ear = overStream(address, secretariat.token, { query, variables: { filter: { officeIds: [interior.officeId] } } });
    const stranger = overStream(address, neighbour.token, { query });
    await until(() => subscriptions.size === 2);
    const assignment = await secretariat.announces(interior);
    await secretariat.announces(finance);
    await interior.takes('acknowledge', assignment);
    expect((await ear.hears(3)).map(({ data }) => [data.assignmentChanged.action, data.assignmentChanged.assignment.id])).toEqual(['recordMeeting', 'announceConclusions', 'acknowledge'].map(action => [action, assignment]));
    expect(stranger.told).toEqual([]);
    ear.stop();
    stranger.stop();
    await until(() => subscriptions.size === 0 && database.changes.listeners === 0);
  });

  it('says in the stream why nothing will be told, in the language of the request', async () => {
    const { address, secretariat } = await aStreamingServer();
    const why = async (token: string | undefined, heard: { query: string; variables?: Record<string, unknown> }, headers = {}) => {
      const ear = overStream(address, token, heard, { headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers } });
      await ear.ended;
      expect(ear.told).toHaveLength(1);
      return ear.told[0].errors[0];
    };
    expect((await why(undefined, { query })).extensions.code).toBe('UNAUTHENTICATED');
    expect((await why(`chidao_${'a'.repeat(43)}BJnmNg`, { query }, { 'accept-language': 'vi' })).message).toBe('mã truy cập không tồn tại hoặc đã hết hạn; hãy lấy mã mới');
    expect((await why(secretariat.token, { query: '{ fields { id } }' })).message).toBe('only subscriptions are served here; send a query by POST to /graphql');
    expect((await why(secretariat.token, { query, variables: { filter: { hostId: 'x' } } })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['filter', 'hostId'] }] });
  });

  it('is asked for by POST, as JSON, by who accepts one', async () => {
    const { app, secretariat } = await aStreamingServer();
    const headers = { authorization: `Bearer ${secretariat.token}`, 'content-type': 'application/json' };
    const statusOf = async (more: object, payload: string) => (await app.inject({ method: 'POST', url: '/graphql/stream', headers: { ...headers, ...more }, payload })).statusCode;
    expect(await statusOf({ accept: 'application/json' }, JSON.stringify({ query }))).toBe(406);
    expect(await statusOf({ accept: 'text/event-stream', 'content-type': 'text/plain' }, JSON.stringify({ query }))).toBe(415);
    expect(await statusOf({ accept: 'text/event-stream' }, '{}')).toBe(400);
    expect((await app.inject({ method: 'PUT', url: '/graphql/stream', headers: { authorization: headers.authorization } })).statusCode).toBe(404);
  });

  it('at /graphql itself is refused with where it is', async () => {
    const { secretariat } = await aStreamingServer();
    expect(await secretariat.isRefusedToAsk(query)).toMatchObject({ code: 'BAD_USER_INPUT', message: 'a subscription is listened to: over WebSocket at /graphql, or as server-sent events at /graphql/stream' });
  });

  it('is cut off when the server stops, so that a client connects again', async () => {
    const { address, secretariat, subscriptions, database, close } = await aStreamingServer();
    let connections = 0;
    const ear = overStream(address, secretariat.token, { query }, { retryAttempts: 1, retry: async () => {}, on: { connecting: () => void connections++ } });
    await until(() => subscriptions.size === 1);
    await close();
    await ear.ended;
    expect(connections).toBe(2);
    expect([subscriptions.size, database.changes.listeners]).toEqual([0, 0]);
  });

  it('that nobody reads is ended, after its subscription', async () => {
    const { address, secretariat, interior, subscriptions } = await aStreamingServer({ waiting: 20, standstill: 200 });
    const [host, port] = address.split(':');
    const socket = connect(Number(port), host);
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
    socket.pause();
    const body = JSON.stringify({ query: `subscription { assignmentChanged { assignment { directive { ${Array.from({ length: 25 }, (_, i) => `t${i}: text`).join(' ')} } } } }` });
    socket.write(`POST /graphql/stream HTTP/1.1\r\nhost: ${address}\r\nauthorization: Bearer ${secretariat.token}\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    await until(() => subscriptions.size === 1);
    const assignmentId = await secretariat.announces(interior, 'Rà soát thủ tục '.repeat(1200));
    for (let i = 0; subscriptions.size === 1 && i < 200; i++) await secretariat.does('urgeAssignment', { assignmentId, text: 'Đề nghị báo cáo' });
    expect(subscriptions.size).toBe(0);
    const closed = once(socket, 'close');
    await new Promise(resolve => setTimeout(resolve, 400));
    socket.resume();
    await closed;
  });
});
