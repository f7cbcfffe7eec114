import { type DocumentNode, type FieldNode, type GraphQLCompositeType, type GraphQLField, type GraphQLSchema, getNamedType, getNullableType, isCompositeType, isListType, Kind, type OperationDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql';
import { type Fragments, fragmentsOf } from './extent.js';
import { atMost } from './limits.js';

/** Lists that are no connections are short; so many records are taken for one of them. */
const ofShortList = 5;
const ofUsualPage = 20;

export type Variables = Readonly<Record<string, unknown>>;
/**
 * The records that a selection asks for below one record of its type: rows, multiplied along lists; to-one records are free, and what a record computes
 * by arguments of its own counts as one more. What is known from the text is summed up, so that a request only looks at the variables that say how many.
 */
export interface Cost {
  known: number;
  lists: { rows: Rows; below: Cost }[];
}

export function costWith({ known, lists }: Cost, variables: Variables): number {
  let cost = known;
  for (const { rows, below } of lists) cost += (typeof rows === 'function' ? rows(variables) : rows) * (1 + costWith(below, variables));
  return atMost(cost);
}

/** Of each operation by its name, '' where it has none. What the schema does not know costs nothing: the query is refused for it. Fragments may not lead back to themselves. */
export function costsOf(document: DocumentNode, schema: GraphQLSchema): Map<string, Cost> {
  const fragments = fragmentsOf(document);
  const costs = new Map<string, Cost>();
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const asked: Asked = { schema, fragments, usual: usualOf(operation), root: schema.getRootType(operation.operation), counted: new Map() };
    costs.set(operation.name?.value ?? '', costOf(operation.selectionSet, asked.root, asked));
  }
  return costs;
}

interface Asked {
  schema: GraphQLSchema;
  fragments: Fragments;
  /** the defaults of the variables */
  usual: ReadonlyMap<string, ValueNode>;
  root: GraphQLCompositeType | null | undefined;
  /** what a fragment costs on its type, counted once */
  counted: Map<string, Cost>;
}
const usualOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Asked['usual'] => new Map(variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, defaultValue] as const] : [])));

function costOf(set: SelectionSetNode, type: GraphQLCompositeType | null | undefined, asked: Asked): Cost {
  const cost: Cost = { known: 0, lists: [] };
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) addField(cost, node, type, asked);
    else if (node.kind === Kind.FRAGMENT_SPREAD) add(cost, costOfFragment(node.name.value, asked));
    else add(cost, costOf(node.selectionSet, node.typeCondition ? typeOf(node.typeCondition.name.value, asked) : type, asked));
  }
  return cost;
}

function addField(cost: Cost, node: FieldNode, type: GraphQLCompositeType | null | undefined, asked: Asked): void {
  const field = type && 'getFields' in type ? type.getFields()[node.name.value] : undefined;
  if (!field) return;
  const of = getNamedType(field.type);
  if (node.arguments?.length && type !== asked.root && !isConnection(of.name)) cost.known = atMost(cost.known + 1);
  if (!node.selectionSet || !isCompositeType(of)) return;
  const below = costOf(node.selectionSet, of, asked);
  const rows = rowsOf(field, node, asked.usual);
  // to-one, or the part of a connection that its connection has counted
  if (rows === undefined || isConnection((type as GraphQLCompositeType).name)) add(cost, below);
  else if (typeof rows === 'number' && !below.lists.length) cost.known = atMost(cost.known + rows * (1 + below.known));
  else cost.lists.push({ rows, below });
}

function costOfFragment(name: string, asked: Asked): Cost {
  const fragment = asked.fragments.get(name);
  let cost = asked.counted.get(name);
  if (cost || !fragment) return cost ?? { known: 0, lists: [] };
  cost = costOf(fragment.selectionSet, typeOf(fragment.typeCondition.name.value, asked), asked);
  asked.counted.set(name, cost);
  return cost;
}

function add(to: Cost, more: Cost): void {
  to.known = atMost(to.known + more.known);
  to.lists.push(...more.lists);
}
function typeOf(name: string, { schema }: Asked): GraphQLCompositeType | undefined {
  const type = schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}
const isConnection = (type: string): boolean => type.endsWith('Connection');

type Rows = number | ((variables: Variables) => number);

/** How many records a field gives for one of its parent's; undefined: it is to-one. */
function rowsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, usual: Asked['usual']): Rows | undefined {
  if (isConnection(getNamedType(field.type).name)) return rows(node, [['first', page], ['last', page]], ofUsualPage, usual);
  return isListType(getNullableType(field.type)) ? rows(node, [['ids', list]], ofShortList, usual) : undefined;
}

/** What the first of the arguments says that says a size. */
function rows(node: FieldNode, names: [string, Size][], otherwise: number, usual: Asked['usual']): Rows {
  const sizes = names.map(([name, kind]) => sizeOf(node.arguments?.find(argument => argument.name.value === name)?.value, kind, usual)).filter(size => size !== undefined);
  if (typeof sizes[0] === 'function') return variables => sizes.reduce((found: number | undefined, size) => found ?? (typeof size === 'number' ? size : size(variables)), undefined) ?? otherwise;
  return sizes[0] ?? otherwise;
}

/** What is no size is told by those who check it, and counts as if nothing were said. */
interface Size {
  written(node: ValueNode): number | undefined;
  given(value: unknown): number | undefined;
}
const page: Size = {
  written: node => (node.kind === Kind.INT ? page.given(Number(node.value)) : undefined),
  given: value => (typeof value === 'number' && value >= 0 ? atMost(value) : undefined),
};
const list: Size = {
  written: node => (node.kind === Kind.LIST ? node.values.length : undefined),
  given: value => (Array.isArray(value) ? value.length : undefined),
};

function sizeOf(node: ValueNode | undefined, kind: Size, usual: Asked['usual']): number | ((variables: Variables) => number | undefined) | undefined {
  if (node?.kind !== Kind.VARIABLE) return node && kind.written(node);
  const name = node.name.value;
  const written = usual.get(name);
  const otherwise = written && kind.written(written);
  return variables => (variables[name] === undefined ? otherwise : kind.given(variables[name]));
}
