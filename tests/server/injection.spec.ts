import { getNamedType, type GraphQLField, type GraphQLInputType, isEnumType, isInputObjectType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { query } from '../database.js';
import { aServer } from './a-server.js';

/** Thirty aliases are one request. Text that would be something else in SQL, in a pattern, in the words of a full-text search, in program text, in a page or in a shell. */
const texts = [
  "'", '"', "') or 1=1 --", "'; drop table account; --", 'x" or "1"="1', '\\', "\\'; select 1", '%', '_%', '$1', '?', ':x', '/* x', 'a* or b*', 'near(a b)', '{name}: a', '^a', '(',
  '`+process.exit()+`', '</script><script>alert(1)</script>', '{{7*7}}', '$(reboot)', '| ls', '../../etc/passwd', 'file:///etc/passwd', 'http://169.254.169.254/', '%s%n%x', '(a+)+$', 'constructor', '__proto__',
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
    const headers = { authorization: `Bearer ${await token('secretary')}` };
    const tried: string[] = [];
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
      for (const arg of field.args)
        for (const { name, write } of places(arg.type, arg.name)) {
          const others = field.args.filter(other => other !== arg && isNonNullType(other.type) && other.defaultValue === undefined);
          if (others.length) continue;
          tried.push(`${field.name}(${name})`);
          const document = `query Try(${texts.map((_, i) => `$v${i}: ${arg.type}`).join(' ')}) { ${texts.map((_, i) => `a${i}: ${field.name}(${arg.name}: $v${i}) ${selectionOf(field)}`).join(' ')} }`;
          const { status, data, errors = [] } = await ask(document, Object.fromEntries(texts.map((text, i) => [`v${i}`, write(text)])), headers);
          expect([tried.at(-1), status < 500]).toEqual([tried.at(-1), true]);
          expect(errors.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
          for (const found of Object.values(data ?? {})) if (found && typeof found === 'object' && 'totalCount' in found) expect([tried.at(-1), found.totalCount]).toEqual([tried.at(-1), 0]);
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
});
