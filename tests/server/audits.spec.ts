import { serverAudits } from 'graphql-http';
import { expect, it } from 'vitest';
import { addressOf } from '../ear.js';
import { aServer } from './a-server.js';

it('speaks GraphQL over HTTP, as all audits of it find', async () => {
  const { app, anAccount, token } = await aServer();
  await anAccount('x', 'OFFICE');
  const authorization = `Bearer ${await token('x')}`;
  const url = `http://${await addressOf(app)}/graphql`;
  const fetchFn = (address: string, init: RequestInit = {}) => fetch(address, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } });
  const audits = serverAudits({ url, fetchFn });
  const results = await Promise.all(audits.map(audit => audit.fn()));
  expect(results.filter(({ status }) => status !== 'ok').map(({ id, name, status, ...more }) => [id, name, status, 'reason' in more ? more.reason : ''])).toEqual([]);
  expect(results.length).toBe(61);
});
