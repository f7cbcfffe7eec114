import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parser, rules } from '@graphql-eslint/eslint-plugin';
import { Linter } from 'eslint';
import { buildSchema, type GraphQLField, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType, isRequiredArgument } from 'graphql';
import { expect, it, onTestFinished } from 'vitest';

const file = 'schema/schema.graphql';
const text = readFileSync(file, 'utf8');
const relayRules = {
  // a connection may run in one direction only, as those of the open matters do
  'relay-arguments': { includeBoth: false },
  'relay-connection-types': {},
  // what is short is a list, and no connection
  'relay-edge-types': { listTypeCanWrapOnlyEdgeType: false },
  'relay-page-info': {},
};

/** What the rules of Relay find in a schema. */
function faultsOf(schema: string): string[] {
  const found = new Linter().verify(
    schema,
    [{
      files: ['**/*.graphql'],
      languageOptions: { parser, parserOptions: { graphQLConfig: { schema } } },
      plugins: { graphql: { rules } },
      rules: Object.fromEntries(Object.entries(relayRules).map(([name, options]) => [`graphql/${name}`, Object.keys(options).length ? ['error', options] : 'error'])),
      // the plugin's types are those of an older ESLint
    }] as never,
    { filename: 'schema.graphql' },
  );
  const lines = schema.split('\n');
  return found.map(({ ruleId, line, message }) => `${ruleId}: ${lines[line - 1].trim()} ${message}`);
}

it('the schema keeps the rules of Relay', () => {
  // a hit is a place in a record, which has an id; it has none itself
  expect(faultsOf(text)).toEqual(["graphql/relay-edge-types: type SearchEdge { Edge type's field `node` must implement `Node` interface."]);
  // and the rules are looked at
  expect(faultsOf(text.replace('hasNextPage: Boolean!', 'hasNextPage: Int!')).join()).toContain('relay-page-info');
});

/** Each connection that a record has, asked for as Relay asks for it. */
function documentsOf(schema: GraphQLSchema): Record<string, string> {
  const documents: Record<string, string> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!getNamedType(field.type).name.endsWith('Connection')) continue;
      const name = `${type.name}_${field.name}`;
      documents[name] = `fragment ${name} on ${type.name} { ${connection(schema, field, name)} }`;
    }
  }
  return documents;
}

function connection(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, name: string): string {
  const needed = field.args.filter(isRequiredArgument).map(({ name }) => `, ${name}: "a"`).join('');
  const edge = getNamedType((getNamedType(field.type) as { getFields(): Record<string, GraphQLField<unknown, unknown>> } & ReturnType<typeof getNamedType>).getFields().edges.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields().node.type) : undefined;
  expect(node && schema.getType(node.name), `${name} has nodes`).toBeDefined();
  return `${field.name}(first: 10${needed}) @connection(key: "${name}_${field.name}") { edges { node { __typename } } }`;
}

it('the compiler of Relay compiles every connection', async () => {
  const documents = documentsOf(buildSchema(text));
  expect(Object.keys(documents).length).toBeGreaterThan(30);
  const folder = mkdtempSync(join(tmpdir(), 'chidao-relay-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'src'));
  copyFileSync(file, join(folder, 'schema.graphql'));
  for (const [name, document] of Object.entries(documents)) writeFileSync(join(folder, 'src', `${name}.ts`), `import { graphql } from 'react-relay';\ngraphql\`\n  ${document}\n\`;\n`);
  const scalars = Object.values(buildSchema(text).getTypeMap()).filter(type => type.astNode?.kind === 'ScalarTypeDefinition').map(({ name }) => [name, 'string']);
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify({ src: './src', schema: './schema.graphql', language: 'typescript', customScalarTypes: Object.fromEntries(scalars) }));
  await promisify(execFile)(process.execPath, [resolve('node_modules/relay-compiler/cli.js'), 'relay.config.json'], { cwd: folder });
  expect(readdirSync(join(folder, 'src', '__generated__')).toSorted()).toEqual(Object.keys(documents).map(name => `${name}.graphql.ts`).toSorted());
});
