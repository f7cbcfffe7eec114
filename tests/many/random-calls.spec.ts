import { expect, it, onTestFinished } from 'vitest';
import { makeApp } from '../../src/server/app.js';
import { catalogue } from '../../src/server/catalogue.js';
import { CompiledQueries, compiledQueries } from '../../src/server/executor.js';
import { aCommittee } from '../committee.js';
import { engine } from '../database.js';
import { type Caller, callAtRandom, faultOf } from './random-calls.js';

/** As many as are asked for, or as many as there is time for. */
const calls = Number(process.env.CHIDAO_CALLS ?? 1000);
const seed = Number(process.env.CHIDAO_SEED ?? 1);

it(`whatever the schema makes up is answered without a word of what is within (${calls} calls, seed ${seed})`, async () => {
  const committee = await aCommittee({ today: '2026-03-02' });
  const { secretariat, secretary, leadership, interior, finance, commune, administrator, neighbour, database, clock, schema, chair, officer, hoaiDuc, danPhuong } = committee;
  const ordered = await secretariat.orders([interior, finance, commune], 'Rà soát thủ tục hành chính', { dueOn: '2026-03-31' });
  const draft = await secretariat.records({ lead: interior });
  await interior.takes('acknowledge', ordered.assignment);
  const lines: string[] = [];
  // compiled from the first use on: no query is asked twice
  const { app, close } = await makeApp({ database, clock, config: { demo: false, dueSoonDays: 3, staleDays: 100 }, log: { write: line => lines.push(line) }, executor: schema => compiledQueries(new CompiledQueries(schema, catalogue, 1)) });
  onTestFinished(close);
  const caller = (name: string, token?: string, language = 'en'): Caller => ({
    name,
    async send({ query, variables }) {
      const headers = { 'content-type': 'application/json', 'accept-language': language, ...(token && { authorization: `Bearer ${token}` }) };
      const { statusCode, body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query, variables }) });
      return { status: statusCode, body };
    },
  });
  const callers = [...[secretariat, secretary, leadership, interior, commune, administrator, neighbour].map(({ login, token }) => caller(login, token)), caller('secretariat', secretariat.token, 'vi'), caller('administrator', administrator.token), caller('nobody'), caller('a stranger', `chidao_${'x'.repeat(43)}`)];
  const ids = [ordered.meeting, ordered.conclusion, ordered.directive, ...ordered.assignments, draft.meeting, draft.conclusion, draft.directive, draft.assignment, chair, officer, hoaiDuc, danPhuong, interior.officeId, finance.officeId, commune.officeId];
  const { faults, codes, fields } = await callAtRandom(schema, callers, ids, calls, seed);
  if (faults.length) process.stdout.write(`${lines.filter(line => line.includes('unexpected')).join('\n').slice(0, 20_000)}\n`);
  expect(faults).toEqual([]);
  // what is always refused for its form has tried nothing
  expect(codes.data).toBeGreaterThan(calls / 10);
  for (const code of ['BAD_USER_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED']) expect(codes[code], code).toBeGreaterThan(0);
  expect(fields.size).toBeGreaterThan(calls > 10_000 ? 80 : 30);
  if (calls > 10_000) process.stdout.write(`${engine()}: ${JSON.stringify(codes)}, ${fields.size} fields answered\n`);
}, 60_000 + calls * 60);

it.each([
  [500, '{"errors":[{"message":"x","extensions":{"code":"BAD_REQUEST"}}]}', 'status 500'],
  [200, '<html>', 'no JSON'],
  [200, '{}', 'neither data nor errors'],
  [200, '{"errors":[{"message":"sorry","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}', 'code INTERNAL_SERVER_ERROR: sorry'],
  [400, '{"errors":[{"message":"SQLITE_CONSTRAINT","extensions":{"code":"BAD_USER_INPUT"}}]}', 'inner words: '],
  [400, '{"errors":[{"message":"x","extensions":{"code":"BAD_USER_INPUT","stacktrace":["Error: x\\n    at f (/srv/a.js:1:2)"]}}]}', 'inner words: '],
])('an answer of %i with %s is a fault', (status, body, fault) => {
  expect(faultOf({ status, body })).toContain(fault);
});
