import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { SetClock } from '../../src/kernel/clock.js';
import { makeApp } from '../../src/server/app.js';
import { readConfig } from '../../src/server/config.js';
import { documentsFor, serve, StartFault } from '../../src/server/serve.js';
import type { Manifest } from '../../src/server/trusted-documents.js';
import { Browser, withPasswords } from '../account/a-browser.js';
import { aCommittee, type Json } from '../committee.js';
import { addressOf, aSocket, type Ear, overSocket, overStream, until } from '../ear.js';

const json = { 'content-type': 'application/json' };
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const who = 'query Who { viewer { account { login } } }';
const many = 'query Many($first: Int) { offices(first: $first) { nodes { id } } }';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { done account { login } } }';
const listen = 'subscription { assignmentChanged { action } }';
const known = [who, many, signIn, listen];
const by = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });

/** A server that knows the operations of its pages, with a browser in which the secretariat has signed in. */
async function trusting({ strictDocuments = false, documents = new Map(known.map(text => [hashOf(text), text])) }: { strictDocuments?: boolean; documents?: Manifest | null } = {}) {
  const committee = await aCommittee();
  await withPasswords(committee, 'secretariat');
  const lines: string[] = [];
  const { app, subscriptions, close } = await makeApp({ database: committee.database, clock: committee.clock, documents: documents ?? undefined, config: { demo: false, dueSoonDays: 3, staleDays: 100, strictDocuments }, log: { write: line => lines.push(line) } });
  onTestFinished(close);
  const browser = new Browser(app, () => signIn);
  await browser.signsIn('secretariat');
  const post = async (payload: Json, headers: Record<string, string>) => {
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers: { ...json, ...headers }, payload });
    return { status: answer.statusCode, ...(answer.json() as { data?: Json; errors?: Json[]; extensions?: Json }) };
  };
  const get = async (parameters: Record<string, string>, headers: Record<string, string>) => (await app.inject({ url: `/graphql?${new URLSearchParams(parameters)}`, headers: { 'apollo-require-preflight': '1', ...headers } })).json();
  return { ...committee, app, subscriptions, lines, browser, post, get, session: { cookie: browser.cookie as string }, token: { authorization: `Bearer ${committee.secretariat.token}` } };
}
const secretariat = { viewer: { account: { login: 'secretariat' } } };
const codeOf = ({ errors }: { errors?: Json[] }): string | undefined => errors?.[0].extensions.code;

describe('the hash of an operation of the pages', () => {
  it('stands for its text, by POST and by GET, whoever asks', async () => {
    const { post, get, session, token } = await trusting();
    for (const proof of [session, token]) {
      expect((await post({ extensions: by(who) }, proof)).data).toEqual(secretariat);
      expect((await post({ query: null, extensions: by(who) }, proof)).data).toEqual(secretariat);
      expect((await get({ extensions: JSON.stringify(by(who)) }, proof)).data).toEqual(secretariat);
    }
    expect((await post({ query: who, extensions: by(who) }, token)).data).toEqual(secretariat);
  });

  it('is weighed as its text is', async () => {
    const { post, token } = await trusting();
    const asked = (first: number) => post({ extensions: by(many), variables: { first } }, token);
    expect((await asked(20)).extensions).toEqual({ cost: { requested: 20, limit: 10_000 } });
    expect(await asked(10_001)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX', cost: 10_001 } }] });
  });

  it('that is not known is answered in Apollo’s form, and no client can make one known', async () => {
    const { post, get, token, session, lines } = await trusting();
    const query = '{ viewer { today } }';
    for (const proof of [token, session]) {
      expect((await post({ query, extensions: by(query) }, proof)).data).toEqual({ viewer: { today: '2026-03-02' } });
      expect(await post({ extensions: by(query) }, proof)).toMatchObject({ status: 200, errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
      expect(codeOf(await get({ extensions: JSON.stringify(by(query)) }, proof))).toBe('PERSISTED_QUERY_NOT_FOUND');
    }
    const odd = [{ version: 2, sha256Hash: hashOf(who) }, 'x', { version: 1, sha256Hash: { toString: 1 } }, { version: 1 }];
    expect(await Promise.all(odd.map(async persistedQuery => codeOf(await post({ extensions: { persistedQuery } }, token))))).toEqual(Array(4).fill('BAD_USER_INPUT'));
    expect((await post({ query, extensions: by(who) }, { ...token, 'accept-language': 'vi' })).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: ['extensions', 'persistedQuery', 'sha256Hash'], message: 'không phải là SHA-256 của truy vấn' }] } });
    expect(lines.filter(line => line.includes('unexpected'))).toEqual([]);
  });

  it('stands for a subscription, over a stream and over WebSocket', async () => {
    const { app, token, subscriptions, secretariat, interior } = await trusting();
    const address = await addressOf(app);
    const unknown = await fetch(`http://${address}/graphql/stream`, { method: 'POST', headers: { ...json, ...token, accept: 'text/event-stream' }, body: JSON.stringify({ extensions: by('{ x }') }) });
    expect(await unknown.text()).toContain('"code":"PERSISTED_QUERY_NOT_FOUND"');
    const ears = [overStream(address, secretariat.token, { query: '', extensions: by(listen) }), overSocket(aSocket(address, token), { query: '', extensions: by(listen) })];
    await until(() => subscriptions.size === 2);
    // the clients of both protocols want a text; a program may leave it out
    const alone = await fetch(`http://${address}/graphql/stream`, { method: 'POST', headers: { ...json, ...token, accept: 'text/event-stream' }, body: JSON.stringify({ extensions: by(listen) }) });
    await until(() => subscriptions.size === 3);
    await secretariat.announces(interior);
    for (const ear of ears) expect((await ear.hears(1))[0].data.assignmentChanged.action).toBe('recordMeeting');
    await alone.body?.cancel();
  });

  it('is answered as unsupported by a server without pages', async () => {
    const { post, token, app } = await trusting({ documents: null });
    expect(codeOf(await post({ extensions: by(who) }, token))).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
    const ear = overSocket(aSocket(await addressOf(app), token), { query: '', extensions: by(listen) });
    expect(codeOf({ errors: await ear.ended })).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

const sorry = { message: 'in a session only the operations of this system’s own pages are run, and this is none of them; send it with a token', extensions: { code: 'FORBIDDEN' } };

describe('a strict server', () => {
  const other = '{ viewer { account { login } } }';

  it('runs the operations of the pages in a session, by hash and by text, and no other', async () => {
    const { post, get, session } = await trusting({ strictDocuments: true });
    expect((await post({ extensions: by(who) }, session)).data).toEqual(secretariat);
    expect((await post({ query: who }, session)).data).toEqual(secretariat);
    expect((await get({ query: who }, session)).data).toEqual(secretariat);
    for (const query of [other, `${who} `, '{ __typename }', '{ __schema { queryType { name } } }', 'mutation { signOut { done } }', '{'])
      expect([query, await post({ query }, session)]).toEqual([query, { status: 403, errors: [sorry] }]);
    expect(await post({ query: other }, { ...session, 'accept-language': 'vi' })).toMatchObject({ errors: [{ message: 'phiên đăng nhập chỉ được chạy các thao tác của chính các trang trong hệ thống, và đây không phải là một trong số đó; hãy gửi kèm mã truy cập' }] });
    expect(await post({ query: other, extensions: by(other) }, session)).toMatchObject({ status: 403, errors: [sorry] });
    expect(await get({ query: other }, session)).toEqual({ errors: [sorry] });
    // an Authorization header without anything in it leaves the session
    expect(await post({ query: other }, { ...session, authorization: ' ' })).toMatchObject({ status: 403, errors: [sorry] });
  });

  it('runs what a token asks, also in a browser with a session, and lets anybody sign in', async () => {
    const { post, session, token, browser } = await trusting({ strictDocuments: true });
    expect((await post({ query: other }, token)).data).toEqual(secretariat);
    expect((await post({ query: other }, { ...token, ...session })).data).toEqual(secretariat);
    expect((await post({ query: other }, {})).data).toEqual({ viewer: null });
    // a cookie whose session is over lets nobody in, and stands in nobody’s way
    await browser.signsIn('secretariat');
    expect((await post({ query: other }, session)).data).toEqual({ viewer: null });
  });

  it('lets a session listen with the words of the pages, and with no others, over a stream and over WebSocket', async () => {
    const { app, session, token, subscriptions } = await trusting({ strictDocuments: true });
    const address = await addressOf(app);
    const withCookie = class extends WebSocket {
      constructor(url: string, protocol: string) {
        super(url, protocol, { headers: session });
      }
    };
    const ways: ((query: string) => Ear)[] = [query => overStream(address, undefined, { query }, { headers: session }), query => overSocket(aSocket(address, {}, { webSocketImpl: withCookie }), { query })];
    for (const [i, way] of ways.entries()) {
      const refused = way('subscription { assignmentChanged { at } }');
      const ended = await refused.ended;
      expect(refused.told[0]?.errors ?? ended).toEqual([sorry]);
      way(listen);
      await until(() => subscriptions.size === i + 1);
    }
    overSocket(aSocket(address, token, { webSocketImpl: withCookie }), { query: 'subscription { assignmentChanged { at } }' });
    await until(() => subscriptions.size === 3);
  });

  it('does not start without the operations of the pages, nor with others than their hashes say, which it tells in one line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chidao-documents-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'documents.json');
    const start = (environment: Record<string, string>) => () => documentsFor(readConfig(environment), file);
    const strict = { STRICT_DOCUMENTS: '1' };
    expect(start({})()).toBeUndefined();
    expect(start(strict)).toThrow(new StartFault(`STRICT_DOCUMENTS is 1, and the operations of the pages cannot be read from ${file}: there is none; build the pages with "npm run build", or set it to 0`));
    // what is not built has none, and the database is not even made
    await expect(serve(readConfig({ ...strict, DATABASE_URL: `sqlite:${folder}/chidao.db` }), new SetClock('2026-03-02'), () => undefined)).rejects.toThrow(/^STRICT_DOCUMENTS is 1, and /);
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(file, JSON.stringify({ [hashOf(who)]: other }));
    for (const environment of [{}, strict]) expect(start(environment)).toThrow(`${hashOf(who)} is not the SHA-256 of its text`);
    writeFileSync(file, '{');
    expect(start(strict)).toThrow(StartFault);
    writeFileSync(file, JSON.stringify({ [`sha256:${hashOf(who)}`]: who }));
    expect(start(strict)()).toEqual(new Map([[hashOf(who), who]]));
  });
});
