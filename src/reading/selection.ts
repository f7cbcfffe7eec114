import {
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What of a request is needed to read its selections. */
export type Ask = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

export const nothing: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };

const identities = new WeakMap<object, number>();
let identified = 0;
const identityOf = (node: object): number => {
  let identity = identities.get(node);
  if (identity === undefined) identities.set(node, (identity = ++identified));
  return identity;
};
/** Nodes of a document, told apart from all others: the same fragment may stand beside other fields in two places, so it takes all of them. */
export const identity = (nodes: readonly object[]): string => nodes.map(identityOf).join();

/** The fields of selection sets on a type, with fragments opened; what @include and @skip leave out is left out. */
export function* fieldsOf(sets: readonly SelectionSetNode[], on: GraphQLCompositeType, ask: Ask): Generator<FieldNode> {
  for (const set of sets)
    for (const node of set.selections) {
      if (!isAsked(node, ask.variableValues)) continue;
      if (node.kind === Kind.FIELD) {
        yield node;
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : ask.fragments[node.name.value];
      const condition = fragment.typeCondition ? (ask.schema.getType(fragment.typeCondition.name.value) as GraphQLCompositeType) : on;
      if (applies(condition, on, ask)) yield* fieldsOf([fragment.selectionSet], on, ask);
    }
}

/** Whether a fragment on one type says something of a record of the other; of an abstract record every possible type may. */
function applies(condition: GraphQLCompositeType, on: GraphQLCompositeType, { schema }: Ask): boolean {
  if (condition === on || isAbstractType(on)) return true;
  return isObjectType(on) && isAbstractType(condition) && schema.isSubType(condition, on);
}

/** Whether @include and @skip leave a selection in. */
export function isAsked(node: SelectionNode, variables: Record<string, unknown>): boolean {
  for (const { name, arguments: args } of node.directives ?? []) {
    if (name.value !== 'include' && name.value !== 'skip') continue;
    const value = args?.[0]?.value;
    const on = value?.kind === Kind.VARIABLE ? variables[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
    if (on !== (name.value === 'include')) return false;
  }
  return true;
}

const conditional = new WeakMap<SelectionSetNode, string[]>();

/** The values of the variables that @include and @skip use anywhere below: there is one plan for each combination. */
export function conditionsOf(sets: readonly SelectionSetNode[], ask: Ask): string {
  const names = sets.flatMap(set => {
    let found = conditional.get(set);
    if (!found) conditional.set(set, (found = [...variablesOfDirectives(set, ask)]));
    return found;
  });
  return names.map(name => `${name}=${ask.variableValues[name] === true}`).join();
}

function* variablesOfDirectives(set: SelectionSetNode, ask: Ask): Generator<string> {
  for (const node of set.selections) {
    for (const directive of node.directives ?? []) for (const { value } of directive.arguments ?? []) if (value.kind === Kind.VARIABLE) yield value.name.value;
    const below = node.kind === Kind.FRAGMENT_SPREAD ? ask.fragments[node.name.value].selectionSet : node.selectionSet;
    if (below) yield* variablesOfDirectives(below, ask);
  }
}

/** The fields that are asked for at the end of a path below the field that is resolved. */
export function inside(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'returnType'> & Ask, ...path: string[]): FieldNode[] {
  let type = getNamedType(info.returnType) as GraphQLCompositeType;
  let nodes: readonly FieldNode[] = info.fieldNodes;
  for (const step of path) {
    const sets = nodes.flatMap(node => node.selectionSet ?? []);
    nodes = [...fieldsOf(sets, type, info)].filter(node => node.name.value === step);
    type = getNamedType((type as GraphQLObjectType).getFields()[step].type) as GraphQLCompositeType;
  }
  return [...nodes];
}
