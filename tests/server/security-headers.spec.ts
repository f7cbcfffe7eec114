import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SetClock } from '../../src/kernel/clock.js';
import { makeApp } from '../../src/server/app.js';
import { addSecurityHeaders } from '../../src/server/security-headers.js';
import { aCommittee } from '../committee.js';

/** With pages as the build leaves them. */
async function anApp({ hasDesks = false } = {}) {
  const { database, secretariat } = await aCommittee();
  const graphiqlFolder = mkdtempSync(join(tmpdir(), 'chidao-page-'));
  mkdirSync(join(graphiqlFolder, 'assets'));
  writeFileSync(join(graphiqlFolder, 'index.html'), '<meta property="csp-nonce" nonce="{{nonce}}">');
  writeFileSync(join(graphiqlFolder, 'assets', 'index-1a2b.js'), '0');
  const { app, close } = await makeApp({ database, clock: new SetClock('2026-03-02'), config: { demo: true, dueSoonDays: 3, staleDays: 100 }, graphiqlFolder, pagesFolder: hasDesks ? graphiqlFolder : undefined });
  onTestFinished(async () => {
    await close();
    rmSync(graphiqlFolder, { recursive: true });
  });
  return { app, secretariat };
}

describe('the headers of an answer', () => {
  it('let a browser show nothing, load nothing and keep nothing, whatever is asked', async () => {
    const { app, secretariat } = await anApp();
    const authorization = `Bearer ${secretariat.token}`;
    const answers = await Promise.all([
      app.inject({ method: 'POST', url: '/graphql', headers: { authorization }, payload: { query: '{ __typename }' } }), app.inject({ method: 'POST', url: '/graphql', payload: { query: '{' } }), app.inject('/graphql'),
      app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{' }), app.inject({ method: 'POST', url: '/graphql', headers: { origin: 'https://evil.example' }, payload: {} }),
      app.inject('/healthz'), app.inject('/metrics'), app.inject('/demo/logins'), app.inject('/nowhere'), app.inject('/%'), app.inject({ method: 'DELETE', url: '/graphql' }), app.inject({ url: '/graphql', headers: { host: 'evil.example' } }),
      app.inject('/'), app.inject('/graphiql/'), app.inject('/graphiql/assets/none.js'), app.inject('/graphiql/index.html'),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 400, 400, 403, 200, 200, 200, 404, 400, 404, 421, 302, 302, 404, 404]);
    for (const { headers, raw } of answers) {
      expect(headers, raw.req.url).toMatchObject({
        'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'permissions-policy': expect.stringContaining('camera=()'),
      });
      expect(headers).not.toHaveProperty('strict-transport-security');
    }
  });

  it('let the page run what is ours: scripts by their address, style elements by a nonce that is another each time', async () => {
    const { app } = await anApp();
    const page = async () => {
      const { headers, body } = await app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
      return { policy: String(headers['content-security-policy']), nonce: /nonce="(\S+)"/.exec(body)?.[1], kept: headers['cache-control'] };
    };
    const [one, other] = [await page(), await page()];
    expect(one.policy).toBe(`default-src 'self'; style-src 'self' 'nonce-${one.nonce}'; style-src-attr 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`);
    expect(one.nonce).toMatch(/^[\w+/]{22}==$/);
    expect(other.nonce).not.toBe(one.nonce);
    expect(one.kept).toBe('no-store');
    const asset = await app.inject('/graphiql/assets/index-1a2b.js');
    expect([asset.statusCode, asset.headers['cache-control'], asset.headers['x-content-type-options']]).toEqual([200, 'public, max-age=31536000, immutable', 'nosniff']);
  });

  it('let the desks run what is ours, with no style of an element either', async () => {
    const { app } = await anApp({ hasDesks: true });
    const page = async () => {
      const { headers, body } = await app.inject({ url: '/meetings/new', headers: { accept: 'text/html' } });
      return { policy: String(headers['content-security-policy']), nonce: /nonce="(\S+)"/.exec(body)?.[1], kept: headers['cache-control'] };
    };
    const [one, other] = [await page(), await page()];
    expect(one.policy).toBe(`default-src 'self'; style-src 'self' 'nonce-${one.nonce}'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`);
    expect(one.nonce).toMatch(/^[\w+/]{22}==$/);
    expect(other.nonce).not.toBe(one.nonce);
    expect(one.kept).toBe('no-store');
    const asset = await app.inject('/pages/assets/index-1a2b.js');
    expect([asset.statusCode, asset.headers['cache-control'], asset.headers['x-content-type-options']]).toEqual([200, 'public, max-age=31536000, immutable', 'nosniff']);
  });

  it('tell a browser to come back over TLS only, where it came over TLS', async () => {
    const app = Fastify({ trustProxy: true });
    addSecurityHeaders(app);
    const told = async (proto: string) => (await app.inject({ url: '/', headers: { 'x-forwarded-proto': proto } })).headers['strict-transport-security'];
    expect([await told('https'), await told('http')]).toEqual(['max-age=31536000; includeSubDomains', undefined]);
  });
});
