import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphql } from '../graphql/index.js';
import { aServer } from './a-server.js';

const who = print(graphql(`query Who { viewer { account { login } today } }`));

describe('a request', () => {
  it('without a token is nobody’s', async () => {
    const { ask } = await aServer();
    expect((await ask(who)).data).toEqual({ viewer: null });
    expect((await ask(who, {}, { authorization: ' ' })).data).toEqual({ viewer: null });
  });

  it('with a token is its account’s, on the day of the installation', async () => {
    const { ask, anAccount, token } = await aServer({ today: '2026-03-02' });
    await anAccount('x', 'OFFICE');
    expect((await ask(who, {}, { authorization: `Bearer ${await token('x')}` })).data).toEqual({ viewer: { account: { login: 'x' }, today: '2026-03-02' } });
  });

  it.each(['Bearer', 'Basic eDp5', 'Bearer chidao_short', `Bearer chidao_${'a'.repeat(43)}BJnmNg`])('with "Authorization: %s" is refused, not answered as nobody’s', async authorization => {
    const { ask } = await aServer();
    const { status, headers, data, errors } = await ask(who, {}, { authorization });
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe('Bearer');
    expect(data).toBeUndefined();
    expect(errors?.[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(errors?.[0].message).toMatch(/^the (Authorization header holds no token of this system|access token is unknown or has expired)/);
  });

  it('with a token is refused from the instant at which the token expires', async () => {
    const { ask, anAccount, token, clock } = await aServer({ today: '2026-03-02' });
    await anAccount('x', 'OFFICE');
    const authorization = `Bearer ${await token('x', 24)}`;
    clock.set('2026-03-03');
    expect((await ask(who, {}, { authorization })).errors?.[0].message).toBe('the access token is unknown or has expired; get a new one');
    expect((await ask(who, {}, { authorization, 'accept-language': 'vi' })).errors?.[0].message).toBe('mã truy cập không tồn tại hoặc đã hết hạn; hãy lấy mã mới');
  });

  it('acts with the grants that are valid on its day, both bounds included', async () => {
    const { ask, anAccount, token, clock } = await aServer({ today: '2026-03-01' });
    await anAccount('x', 'ADMINISTRATOR', { from: '2026-03-02', until: '2026-03-03' });
    const authorization = `Bearer ${await token('x', 240)}`;
    const codeOf = async () => (await ask('mutation { createOffice(input: { code: "", name: "", kind: "" }) { done } }', {}, { authorization })).errors?.[0].extensions.code;
    expect(await codeOf()).toBe('FORBIDDEN');
    for (const day of ['2026-03-02', '2026-03-03']) {
      clock.set(day);
      expect(await codeOf()).toBe('BAD_USER_INPUT');
    }
    clock.set('2026-03-04');
    expect(await codeOf()).toBe('FORBIDDEN');
  });
});

it('keeps of a token its hash only', async () => {
  const { anAccount, token, database } = await aServer();
  await anAccount('x', 'OFFICE');
  const secret = await token('x');
  const kept = await database.orm.em.fork().getConnection().execute('select * from api_token');
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(secret.slice('chidao_'.length));
});
