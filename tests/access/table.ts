import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isCompositeType, isObjectType } from 'graphql';

export const columns = ['nobody', 'account', 'office A', 'office B', 'above', 'coordinating', 'leadership', 'secretariat', 'neighbour', 'administrator', 'elsewhere', 'stand-in', 'reader'] as const;
export type Column = (typeof columns)[number];
/** A letter for each column. */
export type Verdicts = Record<Column, string>;

/** A block of the table: a type, who reads its records, which fields say the same to everybody who does, and which have a row of their own. */
export interface Block {
  type: string;
  record: Verdicts | null;
  plain: string[];
  rows: Map<string, Verdicts>;
}

/** Reads the table: `#` begins a remark, a line without an indent a block, `with it:` names plain fields, every other line is a row; one like `endSession/own` is about another object than the row of the field. */
export function readTable(text: string): Map<string, Block> {
  const blocks = new Map<string, Block>();
  let block: Block | undefined;
  for (const line of text.split('\n').filter(line => line.trim() !== '' && !line.startsWith('#'))) {
    const [name, ...rest] = line.trim().split(/\s+/);
    if (!line.startsWith(' ')) {
      if (blocks.has(name)) throw new Error(`${name} stands in the table twice`);
      blocks.set(name, (block = { type: name, record: rest.length ? verdictsOf(name, rest) : null, plain: [], rows: new Map() }));
    } else if (!block) throw new Error('the table begins with a type');
    else if (line.trim().startsWith('with it:')) block.plain.push(...rest.slice(1));
    else if (block.rows.has(name)) throw new Error(`${block.type}.${name} stands in the table twice`);
    else block.rows.set(name, verdictsOf(`${block.type}.${name}`, rest));
  }
  return blocks;
}

function verdictsOf(name: string, letters: readonly string[]): Verdicts {
  if (letters.length !== columns.length || letters.some(letter => !/^[yp\-NFU]$/.test(letter))) throw new Error(`the row ${name} takes ${columns.length} letters of y, p, -, N, F and U; it has: ${letters.join(' ')}`);
  return Object.fromEntries(columns.map((column, i) => [column, letters[i]])) as Verdicts;
}

const roots = ['Query', 'Mutation', 'Subscription'];
/** Who did or does something, and what an office or the secretariat says among themselves: each field with one of these has a row, whatever its record. */
const confided = ['Person', 'Account', 'Event', 'CompletionReport', 'ProgressUpdate', 'Extension', 'Obstacle', 'Urge', 'Measurement', 'Attendance', 'Observation', 'AgendaItem', 'Session', 'DocumentUse', 'Document', 'Source', 'Assignment'];

const isConnection = ({ name }: { name: string }) => name.endsWith('Connection');
const shown = (field: GraphQLField<unknown, unknown>) => {
  const type = getNamedType(field.type);
  return isObjectType(type) && isConnection(type) ? getNamedType(type.getFields().nodes.type) : type;
};
const needsRow = (field: GraphQLField<unknown, unknown>): boolean => confided.includes(shown(field).name) || /login$/i.test(field.name);

/** What every page and every payload has; what else stands in one is in the table. */
const usual: [RegExp, string[]][] = [[/Connection$/, ['edges', 'nodes', 'pageInfo', 'totalCount']], [/Edge$/, ['node', 'cursor']], [/^PageInfo$/, ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor']], [/Payload$/, ['done', 'repeated', 'warnings']], [/^(Warning|FieldFault|RefusedLine)$/, ['code', 'message', 'path', 'line', 'fields']]];
function fieldsOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  const known = usual.find(([form]) => form.test(type.name))?.[1] ?? [];
  const isPayload = type.name.endsWith('Payload');
  // a record that a payload carries is read anew, as everywhere
  const isRecord = (field: GraphQLField<unknown, unknown>) => isPayload && isNode(field);
  return Object.values(type.getFields()).filter(field => !known.includes(field.name) && !isRecord(field));
}
function isNode(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  return isCompositeType(type) && 'getInterfaces' in type && [type, ...type.getInterfaces()].some(({ name }) => name === 'Node');
}

const isAnotherObject = (row: string, rows: ReadonlyMap<string, Verdicts>): boolean => row.includes('/') && rows.has(row.split('/')[0]);

/** What the schema has and the table does not say, and what the table says of nothing. */
export function faultsOfTable(schema: GraphQLSchema, table: ReadonlyMap<string, Block>): string[] {
  const faults: string[] = [];
  const left = new Map([...table].map(([type, { plain, rows }]) => [type, new Set([...plain, ...[...rows.keys()].filter(row => !isAnotherObject(row, rows))])]));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const fields = fieldsOf(type);
    const block = table.get(type.name);
    const names = left.get(type.name);
    if (fields.length > 0 && !block) faults.push(`${type.name} is not in the table`);
    for (const field of fields) {
      const name = `${type.name}.${field.name}`;
      const isPlain = block?.plain.includes(field.name);
      if (block && !names?.delete(field.name)) faults.push(`${name} is not in the table`);
      else if (isPlain && (roots.includes(type.name) || needsRow(field))) faults.push(`${name} needs a row of its own`);
      if (isPlain && block?.rows.has(field.name)) faults.push(`${name} stands in the table twice`);
    }
    if (block?.plain.length && !block.record && !type.name.endsWith('Payload')) faults.push(`${type.name} has fields that go with its record, and nothing says who reads that`);
    if (names?.size === 0) left.delete(type.name);
  }
  for (const [type, names] of left) for (const name of names.size ? names : ['']) faults.push(`the schema has no ${type}${name && `.${name}`}`);
  return faults.sort();
}

/** Every difference between what the table says and what was found, a line each. */
export function differences(table: ReadonlyMap<string, Block>, found: ReadonlyMap<string, Verdicts>, tried: readonly Column[] = columns): string[] {
  const lines: string[] = [];
  for (const [name, verdicts] of found) {
    const [type, field] = name.split('.') as [string, string | undefined];
    const block = table.get(type);
    const said = field === undefined ? block?.record : (block?.rows.get(field) ?? (block?.plain.includes(field) ? block.record : undefined));
    for (const column of tried) if (said?.[column] !== verdicts[column]) lines.push(`${name}, ${column}: the table says ${said?.[column] ?? 'nothing'}, the API ${verdicts[column]}`);
  }
  return lines;
}
/** What is asked of a field, so that its answer tells whether it is the same record. */
export function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return field.name;
  if (isObjectType(type) && isConnection(type)) return `${field.name} { totalCount nodes { ${identityOf(getNamedType(type.getFields().nodes.type) as GraphQLObjectType)} } }`;
  return `${field.name} { ${identityOf(type as GraphQLObjectType)} }`;
}
function identityOf(type: GraphQLObjectType): string {
  const fields = type.getFields();
  if (fields.id) return 'id';
  const leaves = Object.values(fields).filter(({ type }) => !isCompositeType(getNamedType(type)));
  if (leaves.length) return leaves.map(({ name }) => name).join(' ');
  return Object.values(fields).map(selectionOf).join(' ');
}
