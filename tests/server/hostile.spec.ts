import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/kernel/date.js';
import { parseDecimal } from '../../src/kernel/decimal.js';
import { aServer } from './a-server.js';

async function asSecretary() {
  const server = await aServer();
  await server.anAccount('secretary', 'SECRETARIAT');
  const headers = { authorization: `Bearer ${await server.token('secretary')}` };
  return { ...server, asks: (query: string, variables: Record<string, unknown> = {}) => server.ask(query, variables, headers) };
}

describe('what nobody sends in good faith', () => {
  it('a figure of a million zeros is refused without being looked through', () => {
    expect(parseDecimal(`0.${'0'.repeat(1_000_000)}1`)).toBeUndefined();
    expect(parseDecimal('000000012.500000')).toBe('12.5');
  });

  it('a figure that is written out in the query is read as it is written', async () => {
    const { asks } = await asSecretary();
    const { errors } = await asks('mutation { recordMeasurements(input: { lines: [{ targetId: "a", officeId: "b", on: "2026-01-01", numerator: 12.34567800000000000001 }] }) { done } }');
    expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['input', 'lines', '0', 'numerator'] }] });
  });

  it('an instant has a year of four digits, because instants compare as text', () => {
    expect([parseInstant('+012000-01-01T00:00:00Z'), parseInstant('-002000-01-01T00:00:00Z'), parseInstant('2026-03-02T09:00:00+07:00')]).toEqual([undefined, undefined, '2026-03-02T02:00:00.000Z']);
  });

  it('words that are looked for are at most 200 characters', async () => {
    const { asks } = await asSecretary();
    const { errors } = await asks('query Find($text: String!) { offices(filter: { text: $text }) { totalCount } }', { text: 'n '.repeat(150) });
    expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['filter', 'text'], message: 'has 300 characters; at most 200 are kept' }] });
  });

  it.each([['a space that nobody sees', '\u200b'], ['half of a character', 'a\ud800']])('a name of %s is refused', async (_, name) => {
    const { asks } = await asSecretary();
    const { errors } = await asks('mutation Create($name: String!) { createPerson(input: { name: $name }) { done } }', { name });
    expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['input', 'name'] }] });
  });

  it('a subscription is refused with what there is instead', async () => {
    const { ask } = await aServer();
    for (const query of ['subscription { __typename }', 'subscription { x }']) {
      const { errors } = await ask(query);
      expect(errors?.[0].extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    }
  });

  it('a demo login that is no login is not found', async () => {
    const { app } = await aServer({ demo: true });
    const answer = await app.inject({ method: 'POST', url: '/demo/tokens', headers: { 'content-type': 'application/json' }, payload: { login: '\u0000' } });
    expect(answer.statusCode).toBe(404);
  });

  it('faults of an input tell nobody what the schema has, outside the demo', async () => {
    const { ask } = await aServer();
    for (const [query, variables] of [
      ['mutation { createOffice(input: { x: 1 }) { done } }'], ['{ assignments(filter: { status: [X] }) { totalCount } }'], ['{ nothing }'], ['{ viewers }'],
      ['mutation Create($input: CreateOfficeInput!) { createOffice(input: $input) { done } }', { input: { x: 1 } }], ['query Of($filter: AssignmentFilter) { assignments(filter: $filter) { totalCount } }', { filter: { x: 1 } }],
      ['query Node($id: ID!) { node(id: $id) { id } }'], ['mutation Create($input: CreateOfficeInputs!) { createOffice(input: $input) { done } }'], ['subscription { assignmentChange { at } }'],
    ] as [string, Record<string, unknown>?][]) {
      const { errors, status } = await ask(query, variables);
      expect([status, errors]).toEqual([401, [{ message: 'the query or its variables do not fit the schema, and only those who are signed in are told where: send "Authorization: Bearer <token>", or look into schema/schema.graphql', extensions: { code: 'UNAUTHENTICATED' } }]]);
    }
  });

  it('an input that is of the right form and still wrong is not looked at before it is known who asks', async () => {
    const { ask } = await aServer();
    const { errors } = await ask('mutation { createPerson(input: { name: " " }) { done } }');
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
  });

  it('a list of queries in one request is refused whole, whoever sends it', async () => {
    const { app, anAccount, token } = await aServer({ demo: true });
    await anAccount('x', 'OFFICE');
    for (const headers of [{}, { authorization: `Bearer ${await token('x')}` }]) {
      const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: [{ query: '{ __typename }' }, { query: '{ __typename }' }] });
      expect([answer.statusCode, answer.json().errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code), answer.json().data]).toEqual([400, ['BAD_REQUEST'], undefined]);
    }
  });

  it('a query that is named by its hash is not looked for, and not kept under it', async () => {
    const { app } = await aServer({ demo: true });
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38' } };
    const codeOf = async (body: object) => (await app.inject({ method: 'POST', url: '/graphql', payload: body })).json().errors[0].extensions.code;
    // with its text, which others would keep, and without
    expect(await codeOf({ query: '{ __typename }', extensions })).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
    expect(await codeOf({ extensions })).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});
