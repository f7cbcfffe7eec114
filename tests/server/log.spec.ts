import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { compile } from '../../src/database/sql.js';
import { makeApp } from '../../src/server/app.js';
import { query } from '../database.js';
import { aServer } from './a-server.js';

const secret = 'Kế hoạch mật';

describe('the log', () => {
  it('has a line for each operation: its name, how it went, what it cost, and the id that its answer carries', async () => {
    const { ask, anAccount, token, lines } = await aServer({ logLevel: 'info' });
    await anAccount('x', 'OFFICE');
    const { headers } = await ask('query WhoAmI { fields { id } }', {}, { authorization: `Bearer ${await token('x')}` });
    const [line, ...more] = lines.map(line => JSON.parse(line));
    expect(more).toEqual([]);
    expect(line).toMatchObject({ level: 30, msg: 'operation', requestId: headers['x-request-id'], operation: 'WhoAmI', outcome: 'answered', status: 200 });
    // the session, then the fields
    expect(line.statements).toBeGreaterThanOrEqual(2);
    expect(line.ms).toBeGreaterThanOrEqual(line.sqlMs);
    expect(line.sqlMs).toBeGreaterThanOrEqual(0);
  });

  it('says who asked, by the key of his account, and from where', async () => {
    const { ask, anAccount, token, database, lines } = await aServer({ logLevel: 'info' });
    await anAccount('x', 'OFFICE');
    const [[key]] = await database.statements.rows(query('select id from account'), undefined);
    await ask('{ viewer { today } }', {}, { authorization: `Bearer ${await token('x')}` });
    await ask('{ viewer { today } }');
    expect(lines.map(line => JSON.parse(line)).map(({ account, address }) => [account, address])).toEqual([[key, '127.0.0.1'], [null, '127.0.0.1']]);
  });

  it('tells the time of every line in milliseconds since 1970 in UTC', async () => {
    const { ask, lines } = await aServer({ logLevel: 'info' });
    const before = Temporal.Now.instant().epochMilliseconds;
    await ask('{ viewer { today } }');
    const { time } = JSON.parse(lines[0]);
    expect([time >= before, time <= Temporal.Now.instant().epochMilliseconds]).toEqual([true, true]);
  });

  it('has the code of every refusal: what was forbidden, not proved, too much or wrong', async () => {
    const { ask, anAccount, token, lines } = await aServer({ logLevel: 'info' });
    await anAccount('x', 'OFFICE');
    const authorization = `Bearer ${await token('x')}`;
    await ask('mutation { createField(input: { code: "X", name: "Y" }) { done } }', {}, { authorization });
    await ask('{ fields { id } }');
    await ask('{ viewer { today } }', {}, { authorization: 'Bearer chidao_x' });
    await ask('{ offices(first: 1000000) { nodes { id } } }', {}, { authorization });
    await ask('{ a: offices(first: 1000) { totalCount } b: office(code: "") { id } c: nothing }', {}, { authorization });
    await ask('{ viewer { today } }', {}, { authorization });
    expect(lines.map(line => JSON.parse(line).codes)).toEqual([['FORBIDDEN'], ['UNAUTHENTICATED'], ['UNAUTHENTICATED'], ['QUERY_TOO_COMPLEX'], ['GRAPHQL_VALIDATION_FAILED'], undefined]);
  });

  it('has the code of what came too often, though nothing of it was read', async () => {
    const { database, clock } = await aServer();
    const lines: string[] = [];
    const { app, close } = await makeApp({ database, clock, config: { demo: false, dueSoonDays: 3, staleDays: 100, logLevel: 'info', rateLimit: true, requestsPerAddress: 1 }, log: { write: line => lines.push(line) } });
    onTestFinished(close);
    for (let i = 0; i < 2; i++) await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{"query":"{ viewer { today } }"}' });
    expect(lines.map(line => JSON.parse(line)).map(({ status, codes }) => [status, codes])).toEqual([[200, undefined], [429, ['RATE_LIMITED']]]);
  });

  it('says that another site was refused before there was an operation, and not what it sent', async () => {
    const { app, lines } = await aServer({ demo: true, logLevel: 'info' });
    await app.inject({ method: 'POST', url: '/demo/tokens?geheim', headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' }, payload: '{"login":"geheim"}' });
    expect(lines.map(line => JSON.parse(line))).toMatchObject([{ msg: 'refused', method: 'POST', route: '/demo/tokens', address: '127.0.0.1', status: 403 }]);
    expect(lines.join('')).not.toContain('geheim');
  });

  it('counts the statements of a mutation', async () => {
    const { ask, anAccount, token, lines } = await aServer({ logLevel: 'info' });
    await anAccount('a', 'ADMINISTRATOR');
    const authorization = `Bearer ${await token('a')}`;
    const { data, errors } = await ask('mutation NewField { createField(input: { code: "X", name: "Y" }) { done } }', {}, { authorization });
    expect([data, errors]).toEqual([{ createField: { done: true } }, undefined]);
    await ask('query Session { __typename }', {}, { authorization });
    const [mutation, session] = lines.map(line => JSON.parse(line));
    expect(session).toMatchObject({ operation: 'Session', statements: 1 });
    // at least the field and its event
    expect(mutation.statements).toBeGreaterThanOrEqual(session.statements + 2);
  });

  it('tells neither the query, nor its variables, nor the token', async () => {
    const { app, ask, anAccount, token, lines } = await aServer({ logLevel: 'debug' });
    await anAccount('x', 'OFFICE');
    const authorization = `Bearer ${await token('x')}`;
    await ask('query Find($text: String!) { search(text: $text) { totalCount } office(code: "GEHEIM") { id } }', { text: secret }, { authorization, cookie: 'session=geheim' });
    await ask('{ nothing(text: "Geheim") }', {}, { authorization });
    await app.inject({ url: '/graphql?query=%7Bgeheim%7D', headers: { 'apollo-require-preflight': '1', authorization } });
    await app.inject({ url: '/geheim?token=geheim', headers: { authorization } });
    expect(lines).toHaveLength(4);
    for (const word of [secret, /geheim/i, authorization, /chidao_/]) expect(lines.join('')).not.toMatch(word);
  });

  it('does not show what a request proved itself with, wherever somebody writes it', async () => {
    const { app, lines } = await aServer();
    const headers = { authorization: 'Bearer geheim', cookie: 'geheim', accept: '*/*' };
    app.log.warn({ headers }, 'an example');
    app.log.warn({ request: { headers } }, 'an example');
    app.log.warn({ err: Object.assign(new Error('of a library'), { headers, request: { headers } }) }, 'an example');
    expect(lines.map(line => line.includes('"authorization":"…"') && line.includes('*/*'))).toEqual([true, true, true]);
    expect(lines.join('')).not.toContain('geheim');
  });

  it('says how operations went that were refused, that failed, and that were none', async () => {
    const { app, ask, database, lines } = await aServer({ logLevel: 'info' });
    await ask('query Refused { fields { id } }');
    await ask('{ nothing }');
    await ask('query NoToken { __typename }', {}, { authorization: 'Bearer nothing' });
    await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{' });
    vi.spyOn(database.statements, 'rows').mockImplementation(async () => {
      throw new Error('disk on fire');
    });
    await ask('query Failed { __typename }', {}, { authorization: `Bearer chidao_${'a'.repeat(43)}BJnmNg` });
    const told = lines.map(line => JSON.parse(line)).filter(({ msg }) => msg === 'operation');
    expect(told.map(({ operation, outcome, status }) => [operation, outcome, status])).toEqual([['Refused', 'refused', 200], [null, 'refused', 401], [null, 'refused', 401], [null, 'refused', 400], [null, 'failed', 500]]);
  });

  it('has an unexpected error under the id that the answer tells, once', async () => {
    const { ask, anAccount, token, database, lines } = await aServer({ logLevel: 'info' });
    await anAccount('x', 'OFFICE');
    const authorization = `Bearer ${await token('x')}`;
    const rows = database.statements.rows.bind(database.statements);
    vi.spyOn(database.statements, 'rows').mockImplementation(async (statement, env) => {
      if (/from "field"/.test(compile(statement, database.statements.engine).text)) throw new Error('disk on fire');
      return rows(statement, env);
    });
    const { headers, errors } = await ask('query Fields { fields { id } }', {}, { authorization });
    const [error, operation] = lines.map(line => JSON.parse(line));
    expect(error).toMatchObject({ level: 50, requestId: errors?.[0].extensions.id, err: { message: 'disk on fire' }, path: 'fields' });
    expect(operation).toMatchObject({ operation: 'Fields', outcome: 'failed', requestId: headers['x-request-id'] });
    expect(error.requestId).toBe(operation.requestId);
    expect(lines[0].match(/requestId/g)).toHaveLength(1);
  });

  it('is quiet where nothing is wrong, unless more is asked for; those who ask for health are written down for debugging only', async () => {
    for (const [logLevel, expected] of [['warn', []], ['info', ['operation']], ['debug', ['request', 'operation']]] as const) {
      const { app, ask, lines } = await aServer({ logLevel });
      await app.inject('/healthz');
      await ask('{ __typename }');
      expect(lines.map(line => JSON.parse(line).msg)).toEqual(expected);
    }
  });
});

describe('the id of a request', () => {
  it('is not taken from the one who asks', async () => {
    const { ask } = await aServer();
    const { headers } = await ask('{ __typename }', {}, { 'x-request-id': 'chosen', 'request-id': 'chosen' });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
