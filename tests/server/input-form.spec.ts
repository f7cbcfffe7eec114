import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, aServer } from './a-server.js';

const create = 'mutation ($input: CreateOfficeInput!) { createOffice(input: $input) { done } }';
const setTarget = 'mutation ($input: SetTargetInput!) { setTarget(input: $input) { done } }';
let ask: (query: string, variables?: Record<string, unknown>, headers?: Record<string, string>) => Promise<Answer>;

beforeEach(async () => {
  const server = await aServer();
  await server.anAccount('root', 'ADMINISTRATOR');
  const authorization = `Bearer ${await server.token('root')}`;
  ask = (query, variables, headers) => server.ask(query, variables, { authorization, ...headers });
});

/** The faults of the one error that is expected. */
function faultsOf({ errors, data, status }: Answer) {
  expect(errors).toHaveLength(1);
  expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(data).toBeUndefined();
  // 400 to who accepts application/graphql-response+json
  expect(status).toBe(200);
  return errors?.[0].extensions.fields;
}
const wrong = { code: 5, validFrom: '2026-02-31', validUntil: 'tomorrow', foo: 1 };
const asWritten = '{ code: 5, validFrom: "2026-02-31", validUntil: "tomorrow", foo: 1 }';
const told = [
  { path: ['input', 'foo'], message: expect.stringContaining('"foo" is no field of CreateOfficeInput, which has idempotencyKey') },
  { path: ['input', 'code'], message: '5 is not a text' },
  { path: ['input', 'name'], message: 'is missing; a value of type String is needed' },
  { path: ['input', 'kind'], message: 'is missing; a value of type String is needed' },
  { path: ['input', 'validFrom'], message: '"2026-02-31" is not a day of the calendar like "2017-12-31"' },
  { path: ['input', 'validUntil'], message: '"tomorrow" is not a day of the calendar like "2017-12-31"' },
];

describe('a value of the wrong form', () => {
  it('is answered in one error with all the others, where it comes in a variable', async () => {
    expect(faultsOf(await ask(create, { input: wrong }))).toEqual(told);
  });

  it('is answered in the same way where it is written in the query', async () => {
    expect(faultsOf(await ask(`mutation { createOffice(input: ${asWritten}) { done } }`))).toEqual(told);
  });

  it('is told in Vietnamese to those who ask for it', async () => {
    const answer = await ask(create, { input: { code: 'A', kind: 'COMMUNE' } }, { 'accept-language': 'vi' });
    expect(faultsOf(answer)).toEqual([{ path: ['input', 'name'], message: 'còn thiếu; cần giá trị kiểu String' }]);
    expect(answer.errors?.[0].message).toBe('còn thiếu; cần giá trị kiểu String');
  });

  it('is found below a list, with the place in it', async () => {
    const faults = faultsOf(await ask(setTarget, { input: { target: { milestones: [{ on: '2026-01-01', value: 1 }, { on: '2026-13-01', value: 'many' }] } } }));
    expect(faults).toEqual(expect.arrayContaining([
      { path: ['input', 'target', 'milestones', '1', 'on'], message: expect.stringContaining('"2026-13-01" is not a day') },
      { path: ['input', 'target', 'milestones', '1', 'value'], message: expect.stringContaining('"many" is not a figure') },
    ]));
  });

  it('names the words of an enumeration', async () => {
    expect(faultsOf(await ask('{ assignments(filter: { status: [DONE] }) { totalCount } }'))).toEqual([
      { path: ['filter', 'status', '0'], message: 'DONE is none of ASSIGNED, IN_PROGRESS, REPORTED, COMPLETED, ON_HOLD, DECLINED, TRANSFERRED, WITHDRAWN' },
    ]);
    const inVariable = await ask('query ($status: [AssignmentStatus!]) { assignments(filter: { status: $status }) { totalCount } }', { status: ['ASSIGNED', 7] });
    expect(faultsOf(inVariable)?.[0]).toMatchObject({ path: ['filter', 'status', '1'], message: expect.stringContaining('7 is none of') });
  });

  it('is named by the argument and the field in which its variable stands', async () => {
    const query = 'query ($from: Date, $many: Int) { assignments(filter: { dueFrom: $from }, first: $many) { totalCount } }';
    expect(faultsOf(await ask(query, { from: 17, many: 'ten' }))).toEqual([
      { path: ['filter', 'dueFrom'], message: '17 is not a day of the calendar like "2017-12-31"' },
      { path: ['first'], message: '"ten" is not a whole number' },
    ]);
  });

  it('is a whole input that is missing', async () => {
    expect(faultsOf(await ask(create))).toEqual([{ path: ['input'], message: 'is missing; a value of type CreateOfficeInput is needed' }]);
    expect(faultsOf(await ask(create, { input: 'an office' }))).toEqual([{ path: ['input'], message: '"an office" is not an object with the fields of CreateOfficeInput' }]);
  });

  it('is told together with what the variables of the same request hold', async () => {
    const query = 'query ($many: Int) { assignments(filter: { dueFrom: "soon" }, first: $many) { totalCount } }';
    expect(faultsOf(await ask(query, { many: 1.5 }))?.map(({ path }) => path)).toEqual([['filter', 'dueFrom'], ['first']]);
  });
});

it('leaves errors of the query itself to their own code, beside those of values', async () => {
  const { errors } = await ask('{ assignments(filter: { dueFrom: "soon" }) { totalCount total } }');
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);
});

it('tells at most fifty faults', async () => {
  const rows = Array.from({ length: 80 }, () => ({ on: 'x', value: 1 }));
  expect(faultsOf(await ask(setTarget, { input: { target: { milestones: rows } } }))).toHaveLength(50);
});
