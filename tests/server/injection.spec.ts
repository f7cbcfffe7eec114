import { getNamedType, type GraphQLField, type GraphQLInputType, isEnumType, isInputObjectType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { query } from '../database.js';
import { aServer } from './a-server.js';

/** Text that would be something else in SQL, in a pattern, in the words of a full-text search, in program text, in a page, in a path or in a shell. */
const texts = [
  "xx' or '1'='1", "'); drop table account; --", 'xx" or "1"="1', "xx\\'; select 1", 'x%', '__', '$1 ?', 'xx* or yy*', 'near(xx yy)', '{name}: xx', '^xx (', '/* xx', '`+process.exit()+`', '</script><script>alert(1)</script>',
  '{{7*7}}', '$(reboot) | ls', '../../etc/passwd', 'file:///etc/passwd', 'http://169.254.169.254/', '%s%n%x', '(xx+)+$', 'constructor', '__proto__',
];

const takesText = (type: GraphQLInputType): boolean => isLeafType(getNamedType(type)) && !isEnumType(getNamedType(type)) && !['Boolean', 'Int', 'Float'].includes(getNamedType(type).name);
/** Every place below an argument that takes text, as a function that writes a value there. */
function places(type: GraphQLInputType, name: string): { name: string; write(text: string): unknown }[] {
  const named = getNamedType(type);
  const listed = /\[/.test(String(type)) ? (value: unknown) => [value] : (value: unknown) => value;
  if (takesText(type)) return [{ name, write: listed }];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap(field => (takesText(field.type) ? places(field.type, `${name}.${field.name}`).map(({ name, write }) => ({ name, write: (text: string) => listed({ [field.name]: write(text) }) })) : []));
}
const selectionOf = ({ type }: GraphQLField<unknown, unknown>): string => {
  const named = getNamedType(type);
  return isLeafType(named) ? '' : isObjectType(named) && named.getFields().totalCount ? '{ totalCount }' : '{ __typename }';
};

describe('text', () => {
  it('that means something in SQL, in a pattern or in program text finds nothing by it and breaks nothing, wherever a query takes text', async () => {
    const { schema, ask, anAccount, token, database } = await aServer();
    await anAccount('secretary', 'SECRETARIAT');
    await anAccount('secretary', 'ADMINISTRATOR');
    const headers = { authorization: `Bearer ${await token('secretary')}` };
    await ask('mutation { createPerson(input: { name: "Nguyễn Văn An" }) { done } }', {}, headers);
    expect((await ask('{ people(filter: { text: "nguyen" }) { totalCount } }', {}, headers)).data).toEqual({ people: { totalCount: 1 } });
    const tried: string[] = [];
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
      for (const arg of field.args)
        for (const { name, write } of places(arg.type, arg.name)) {
          const others = field.args.filter(other => other !== arg && isNonNullType(other.type) && other.defaultValue === undefined);
          if (others.length) continue;
          tried.push(`${field.name}(${name})`);
          const document = `query Try($value: ${arg.type}) { ${field.name}(${arg.name}: $value) ${selectionOf(field)} }`;
          const answers = await Promise.all(texts.map(text => ask(document, { value: write(text) }, headers)));
          for (const [i, { status, data, errors = [] }] of answers.entries()) {
            const asked = [tried.at(-1), texts[i]];
            expect([...asked, status < 500, errors.map(({ extensions }) => extensions.code).filter(code => code !== 'BAD_USER_INPUT' && code !== 'INVALID_CURSOR')]).toEqual([...asked, true, []]);
            const found = data?.[field.name];
            if (found && typeof found === 'object' && 'totalCount' in found) expect([...asked, found]).toEqual([...asked, { totalCount: 0 }]);
          }
        }
    expect(tried).toEqual(expect.arrayContaining(['office(code)', 'search(text)', 'assignments(filter.text)', 'meetings(filter.text)', 'people(after)', 'node(id)', 'nodes(ids)']));
    expect(await database.statements.rows(query('select count(*) from account'), undefined)).toEqual([[1]]);
  }, 120_000);

  it('is kept and told as it was written, whatever it means elsewhere', async () => {
    const { ask, anAccount, token } = await aServer();
    await anAccount('administrator', 'ADMINISTRATOR');
    const headers = { authorization: `Bearer ${await token('administrator')}` };
    for (const text of texts) {
      const { data, errors } = await ask('mutation Create($name: String!) { createPerson(input: { name: $name }) { person { name } } }', { name: text }, headers);
      expect([text, errors, data]).toEqual([text, undefined, { createPerson: { person: { name: text } } }]);
    }
  }, 60_000);

  it('of an alias is a name like any other, in what is compiled of a query too', async () => {
    const { ask, anAccount, token } = await aServer();
    await anAccount('secretary', 'SECRETARIAT');
    const headers = { authorization: `Bearer ${await token('secretary')}` };
    const names = ['constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'return', 'class', 'process', 'require', 'arguments', 'this', 'parent', 'undefined', 'null_', '__count', '_'];
    for (const name of names) {
      const { data, errors } = await ask(`{ ${name}: viewer { ${name}: today } }`, {}, headers);
      expect([name, errors, data]).toEqual([name, undefined, { [name]: { [name]: '2026-03-02' } }]);
    }
    const polluted = await ask('{ __proto__: viewer { __proto__: today polluted: today } }', {}, headers);
    expect(polluted.status).toBeLessThan(500);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    expect(({} as Record<string, unknown>).today).toBeUndefined();
  });

  it('for a field that an input does not have is refused, whether in the query or in a variable, and nothing is changed', async () => {
    const { ask, anAccount, token, database } = await aServer();
    await anAccount('administrator', 'ADMINISTRATOR');
    const headers = { authorization: `Bearer ${await token('administrator')}` };
    const count = query('select (select count(*) from person), (select count(*) from event)');
    const before = await database.statements.rows(count, undefined);
    for (const [name, value] of [['id', '"person_7"'], ['version', '7'], ['sortKey', '"x"'], ['createdAt', '"2026-01-01T00:00:00.000Z"'], ['account', '{ login: "x" }'], ['__proto__', '{ version: 7 }'], ['constructor', '"x"']]) {
      const written = await ask(`mutation { createPerson(input: { name: "X", ${name}: ${value} }) { done } }`, {}, headers);
      const sent = await ask('mutation Create($input: CreatePersonInput!) { createPerson(input: $input) { done } }', JSON.parse(`{ "input": { "name": "X", "${name}": 7 } }`), headers);
      for (const { data, errors } of [written, sent]) expect([name, data?.createPerson ?? null, errors?.map(({ extensions }) => extensions.code)]).toEqual([name, null, [expect.stringMatching(/^(?:BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|BAD_REQUEST)$/)]]);
    }
    expect(await database.statements.rows(count, undefined)).toEqual(before);
  });
});
