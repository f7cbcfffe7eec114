import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Database } from '../../src/database/database.js';
import { SetClock } from '../../src/kernel/clock.js';
import { type AppOptions, makeApp } from '../../src/server/app.js';
import { aPlace } from '../database.js';
import { aServer } from './a-server.js';

const json = { 'content-type': 'application/json' };

/** A server with a page, in a folder beside which there is what nobody may read. */
async function aServerWithPage(more: Partial<AppOptions['config']> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'chidao-page-'));
  const page = join(folder, 'graphiql');
  mkdirSync(join(page, 'assets'), { recursive: true });
  mkdirSync(join(page, '.git'));
  for (const [file, text] of [['index.html', '<!doctype html><title>Chidao – GraphiQL</title>'], ['assets/main.js', 'run()'], ['.git/config', 'geheim'], ['.env', 'geheim'], ['../chidao.db', 'geheim'], ['../graphiql-secret', 'geheim']]) writeFileSync(join(page, file), text);
  const place = await aPlace();
  const database = await Database.open(place.url);
  const { app, close } = await makeApp({ database, clock: new SetClock('2026-03-02'), config: { demo: true, dueSoonDays: 3, staleDays: 100, ...more }, graphiqlFolder: page, pagesFolder: page, log: { write: () => {} } });
  onTestFinished(async () => {
    await close();
    await database.close();
    await place.remove();
    rmSync(folder, { recursive: true });
  });
  return { app };
}

/** What every kind of route answers, and what goes wrong on the way to one. */
const requests: { method?: 'GET' | 'POST'; url: string; headers?: Record<string, string>; payload?: string }[] = [
  { url: '/' },
  { url: '/healthz' },
  { url: '/readyz' },
  { url: '/metrics' },
  { url: '/nowhere' },
  { url: '/demo/logins' },
  { url: '/graphql', headers: { accept: 'text/html' } },
  { url: '/graphiql/assets/main.js' },
  { url: '/graphql' },
  { url: '/graphql?query=%7B__typename%7D' },
  { url: '/graphql?query=%7B__typename%7D', headers: { 'apollo-require-preflight': '1' } },
  { method: 'POST', url: '/graphql', headers: json, payload: '{"query":"{ viewer { today } }"}' },
  { method: 'POST', url: '/graphql', headers: { ...json, accept: 'application/graphql-response+json' }, payload: '{"query":"{ viewer { today } }"}' },
  { method: 'POST', url: '/graphql', headers: json, payload: '{"query":"{ nothing"}' },
  { method: 'POST', url: '/graphql', headers: json, payload: '{' },
  { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: 'x' },
  { method: 'POST', url: '/graphql', headers: { ...json, authorization: 'Bearer x' }, payload: '{"query":"{ viewer { today } }"}' },
  { method: 'POST', url: '/graphql/stream', headers: { ...json, accept: 'text/event-stream' }, payload: '{"query":"subscription { x }"}' },
  { method: 'POST', url: '/graphql/stream', headers: json, payload: '{}' },
  { method: 'POST', url: '/demo/tokens', headers: json, payload: '{}' },
  { method: 'POST', url: '/demo/sessions', headers: json, payload: '{}' },
];

describe('an answer', () => {
  it('names the kind of what it holds, with the character set, on every route and for every fault on the way to one', async () => {
    const { app } = await aServerWithPage();
    const told = await Promise.all(requests.map(async request => {
      const { statusCode, headers, body } = await app.inject(request);
      return { request, statusCode, type: String(headers['content-type'] ?? ''), body };
    }));
    const kind = ({ body, type }: (typeof told)[number]): RegExp =>
      body === '' ? /^$/ : body.startsWith('<!doctype') ? /^text\/html; charset=utf-8$/ : body === 'run()' ? /^(?:text|application)\/javascript; charset=utf-8$/ : /^[[{]/.test(body) ? /^application\/(?:graphql-response\+)?json; charset=utf-8$/ : body.startsWith('event:') || body.startsWith(':') ? /^text\/event-stream; charset=utf-8$/ : type.startsWith('text/plain') ? /^text\/plain; .*charset=utf-8/ : /never/;
    for (const answer of told) expect([answer.request, answer.statusCode, answer.type]).toEqual([answer.request, answer.statusCode, expect.stringMatching(kind(answer))]);
    expect(told.filter(({ body }) => body !== '').length).toBeGreaterThan(15);
  });

  it('is for no other site: none names an origin that may read it, whatever the request says', async () => {
    const { app } = await aServerWithPage();
    for (const request of requests)
      for (const origin of ['https://evil.example', 'null', 'http://localhost']) {
        const { headers } = await app.inject({ ...request, headers: { ...request.headers, origin, 'access-control-request-method': 'POST' } });
        expect(Object.keys(headers).filter(name => name.startsWith('access-control-'))).toEqual([]);
      }
    const preflight = await app.inject({ method: 'OPTIONS', url: '/graphql', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
    expect([preflight.statusCode >= 400, Object.keys(preflight.headers).filter(name => name.startsWith('access-control-'))]).toEqual([true, []]);
  });

  it('holds markup as text in JSON, which no browser takes for a page', async () => {
    const { ask, anAccount, token } = await aServer();
    await anAccount('administrator', 'ADMINISTRATOR');
    const name = '</script><img src=x onerror=alert(1)>';
    const { headers, data } = await ask('mutation Create($name: String!) { createPerson(input: { name: $name }) { person { name } } }', { name }, { authorization: `Bearer ${await token('administrator')}`, accept: 'text/html, application/json' });
    expect(data).toEqual({ createPerson: { person: { name } } });
    expect(headers['content-type']).toMatch(/^application\/json/);
  });
});

describe('a request', () => {
  it('proves nothing by its address: a token is read from the header alone', async () => {
    const { app, anAccount, token } = await aServer();
    await anAccount('x', 'OFFICE');
    const theirs = await token('x');
    for (const name of ['access_token', 'token', 'authorization', 'Authorization']) {
      const answer = await app.inject({ method: 'POST', url: `/graphql?${name}=${encodeURIComponent(`Bearer ${theirs}`)}&${name}=${theirs}`, headers: json, payload: JSON.stringify({ query: '{ viewer { today } }', [name]: theirs }) });
      expect(answer.json().data).toEqual({ viewer: null });
    }
  });

  it('by a method that nobody needs is answered with no such address, and TRACE sends nothing back', async () => {
    const { app } = await aServerWithPage();
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    const answerTo = (method: string) =>
      new Promise<string>((resolve, reject) => {
        let answer = '';
        const socket = connect(port, '127.0.0.1', () => socket.end(`${method} /graphql HTTP/1.1\r\nhost: localhost\r\nx-secret: geheim\r\nconnection: close\r\n\r\n`));
        socket.on('data', chunk => (answer += chunk)).on('end', () => resolve(answer)).on('error', reject);
      });
    for (const method of ['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'CONNECT', 'TRACK']) {
      const answer = await answerTo(method);
      expect([method, answer]).toEqual([method, expect.stringMatching(/^(?:HTTP\/1\.1 4\d\d |$)/)]);
      expect(answer).not.toContain('geheim');
    }
  });

  it('has the routes that SECURITY.md names, and no other', async () => {
    const { app } = await aServerWithPage({ publicUrl: '', oidcIssuer: 'http://127.0.0.1:1', oidcClientId: 'x', oidcClientSecret: 'x', oidcRoleClaim: 'roles', oidcRoles: [] });
    const above: string[] = [];
    const paths = [...app.printRoutes({ commonPrefix: false }).matchAll(/^([│ ]*)[├└]── (\S+) \(/gm)].map(([, indent, word]) => {
      above.length = indent.length / 4;
      above.push(word);
      return above.join('');
    });
    expect(paths).toEqual(expect.arrayContaining(['/graphql', '/auth/oidc']));
    const waysIn = readFileSync('SECURITY.md', 'utf8').split('\n## Ways in\n')[1].split('\n## ')[0];
    expect(paths.filter(path => !waysIn.includes(`\`${path}\``))).toEqual([]);
  });

  it('for a file gets what was built for the page and nothing beside it: no hidden file, no other folder, no list of one', async () => {
    const { app } = await aServerWithPage();
    expect((await app.inject('/graphiql/assets/main.js')).body).toBe('run()');
    const paths = ['.git/config', '.env', '../chidao.db', '..%2fchidao.db', '%2e%2e/chidao.db', '..%5cchidao.db', 'assets/../../chidao.db', '/etc/passwd', '%00', 'assets', 'assets/', 'assets/..%2f..%2fchidao.db', 'assets/%2e%2e%2f%2e%2e%2fchidao.db'];
    expect((await app.inject('/pages/assets/main.js')).body).toBe('run()');
    for (const url of [...paths.flatMap(path => [`/graphiql/${path}`, `/pages/assets/${path}`]), '/graphiql-secret', '/.git/config', '/package.json', '/chidao.db', '/data/chidao.db', '/src/main.ts', '/graphiql%2f..%2fchidao.db']) {
      const { statusCode, body } = await app.inject(url);
      expect([url, statusCode >= 300 && statusCode < 500, body.includes('geheim'), body.includes('main.js')]).toEqual([url, true, false, false]);
    }
  });
});

describe('the log', () => {
  it('is a line of JSON for each request, whatever the request wants to write into it', async () => {
    const { app, lines } = await aServer({ logLevel: 'debug' });
    const wanted = 'x\n{"level":30,"msg":"operation","operation":"Forged"}\u2028\u001b[2J';
    await app.inject({ method: 'POST', url: '/graphql', headers: { ...json, 'user-agent': encodeURIComponent(wanted) }, payload: JSON.stringify({ query: 'query Real { viewer { today } }', operationName: wanted }) });
    await app.inject({ method: 'POST', url: '/graphql', headers: json, payload: JSON.stringify({ query: `query ${wanted} { viewer { today } }` }) });
    await app.inject({ url: `/${encodeURIComponent(wanted)}?${encodeURIComponent(wanted)}` });
    expect(lines.map(line => line.trimEnd().split('\n').length)).toEqual([1, 1, 1]);
    expect(lines.map(line => (JSON.parse(line) as { operation?: string }).operation ?? null)).toEqual([null, null, null]);
    for (const word of ['Forged', '\u001b']) expect(lines.join('')).not.toContain(word);
  });
});
