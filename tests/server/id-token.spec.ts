import { constants, createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Challenge, Provider } from '../../src/server/oidc/provider.js';

type Json = Record<string, unknown>;
const encoded = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const keys = {
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  PS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  EdDSA: generateKeyPairSync('ed25519'),
};
type Algorithm = keyof typeof keys;
const published = Object.entries(keys).map(([alg, { publicKey }]) => ({ ...publicKey.export({ format: 'jwk' }), alg, kid: alg, use: 'sig' }));
const secret = 'a secret of ours';

function signed(alg: Algorithm, key: KeyObject, header: Json, payload: Json): string {
  const text = `${encoded({ alg, ...header })}.${encoded(payload)}`;
  const ways = { RS256: key, PS256: { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }, ES256: { key, dsaEncoding: 'ieee-p1363' as const }, EdDSA: key };
  return `${text}.${sign(alg === 'EdDSA' ? null : 'sha256', Buffer.from(text), ways[alg]).toString('base64url')}`;
}
const withSecret = (key: string, header: Json, payload: Json): string => {
  const text = `${encoded({ alg: 'HS256', ...header })}.${encoded(payload)}`;
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
};

/** A provider that says what a test wants, and somebody else whom it may point to. */
async function aProvider(idToken: (payload: Json, elsewhere: string) => string, elsewhereFor: readonly string[] = []) {
  const asked: string[] = [];
  const elsewhere = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
  }).listen(0, '127.0.0.1');
  const begun: { challenge?: Challenge } = {};
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', issuer).pathname;
    if (elsewhereFor.includes(path)) return void response.writeHead(302, { location: `${addressOf(elsewhere)}${path}` }).end();
    const now = Math.floor(performance.timeOrigin + performance.now()) / 1000;
    const payload = { iss: issuer, sub: 'f81d', aud: 'chidao', nonce: begun.challenge?.nonce, iat: Math.floor(now), exp: Math.floor(now) + 60 };
    const answers: Record<string, () => Json> = {
      '/.well-known/openid-configuration': () => ({
        issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: [...Object.keys(keys), 'HS256', 'none'],
      }),
      '/jwks': () => ({ keys: published }),
      '/token': () => ({ access_token: 'x', token_type: 'Bearer', id_token: idToken(payload, addressOf(elsewhere)) }),
    };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answers[path]?.() ?? {}));
  }).listen(0, '127.0.0.1');
  const addressOf = (one: typeof server): string => `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
  await Promise.all([server, elsewhere].map(one => new Promise(resolve => one.once('listening', resolve))));
  const issuer = addressOf(server);
  onTestFinished(() => void [server, elsewhere].map(one => one.close()));

  async function signsIn(): Promise<string> {
    const provider = new Provider({ issuer, clientId: 'chidao', clientSecret: secret });
    try {
      const { challenge } = await provider.begin('http://127.0.0.1/auth/oidc/callback');
      begun.challenge = challenge;
      return (await provider.finish(new URL(`http://127.0.0.1/auth/oidc/callback?code=x&state=${challenge.state}`), challenge)).subject;
    } catch (error) {
      return (error as Error).message;
    }
  }
  return { signsIn, asked };
}
const invalid = 'what came back from the system at which you sign in is not valid; begin again';
const wrong = 'the system at which you sign in does not answer as it should; try again in a few minutes, or sign in with your password';

describe('an ID token', () => {
  it.each(Object.keys(keys) as Algorithm[])('is taken that is signed by %s with a key that the provider publishes', async alg => {
    const { signsIn } = await aProvider(payload => signed(alg, keys[alg].privateKey, { kid: alg }, payload));
    expect(await signsIn()).toBe('f81d');
  });

  it.each<[string, (payload: Json) => string]>([
    ['by nothing', payload => `${encoded({ alg: 'none' })}.${encoded(payload)}.`],
    ['by the secret that both know', payload => withSecret(secret, {}, payload)],
    ['by the public key as if it were a secret', payload => withSecret(keys.RS256.publicKey.export({ type: 'spki', format: 'pem' }).toString(), { kid: 'RS256' }, payload)],
    ['by a key under the name of another', payload => signed('RS256', keys.PS256.privateKey, { kid: 'RS256' }, payload)],
    ['by another algorithm than its key is for', payload => signed('PS256', keys.RS256.privateKey, { kid: 'RS256' }, payload)],
  ])('is not taken that is signed %s, even where the provider says that it does so', async (_, idToken) => {
    expect(await (await aProvider(idToken)).signsIn()).toSatisfy(answer => [invalid, wrong].includes(answer));
  });

  it('brings no key of its own, nor the address of one', async () => {
    const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
    for (const header of [{ jwk: own.publicKey.export({ format: 'jwk' }) }, { jku: '', kid: 'own' }, { x5u: '', kid: 'RS256' }] as Json[]) {
      const { signsIn, asked } = await aProvider((payload, elsewhere) => signed('RS256', own.privateKey, Object.fromEntries(Object.entries(header).map(([name, value]) => [name, value === '' ? `${elsewhere}/jwks` : value])), payload));
      expect([await signsIn(), asked]).toEqual([expect.stringMatching(/is not valid|does not answer as it should/), []]);
    }
  });
});

describe('a provider', () => {
  it.each(['/.well-known/openid-configuration', '/jwks', '/token'])('that sends us elsewhere for %s is not followed', async path => {
    const { signsIn, asked } = await aProvider(payload => signed('RS256', keys.RS256.privateKey, { kid: 'RS256' }, payload), [path]);
    expect([await signsIn(), asked]).toEqual([expect.stringMatching(/is not valid|does not answer as it should/), []]);
  });
});
