import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLField, type GraphQLSchema, getArgumentValues, getNamedType, getNullableType, getVariableValues, isCompositeType, isListType, Kind, type SelectionSetNode } from 'graphql';
import { Refusal } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import { fragmentsOf } from './depth.js';
import { refused } from './errors.js';

/** How many records one request may ask for: rows, multiplied along lists; to-one records are free. What a record computes by arguments of its own counts as one more. */
const costLimit = 10_000;
/** Lists that are no connections are short; so many records are taken for one of them. */
const ofShortList = 5;
const ofUsualPage = 20;

interface Asked {
  schema: GraphQLSchema;
  fragments: Map<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  /** what a fragment costs on a type, once for each record: thirty fragments that double each other are counted thirty times, not a billion */
  known: Map<string, number>;
}

/** A query that asks for more than the limit is refused before anything is read. */
export const limitedCost: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        const fragments = fragmentsOf(document);
        const root = operation && schema.getRootType(operation.operation);
        if (!root) return;
        // with the defaults of the operation; variables that do not fit have been told before
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        const cost = costOf(operation.selectionSet, root, { schema, fragments, variables: coerced ?? {}, known: new Map() });
        if (cost <= costLimit) return;
        throw refused(
          new Refusal(
            'QUERY_TOO_COMPLEX',
            { en: `the query asks for up to ${cost} records; at most ${costLimit} at once: ask for smaller pages or fewer levels`, vi: `truy vấn yêu cầu tới ${cost} bản ghi; mỗi lần tối đa ${costLimit}: hãy giảm kích thước trang hoặc số tầng` },
            { cost, limit: costLimit },
          ),
          400,
        );
      },
    };
  },
};

/** The records that a selection asks for below one record of its type. */
function costOf(set: SelectionSetNode, type: GraphQLCompositeType, asked: Asked): number {
  let cost = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
      const below = field && getNamedType(field.type);
      if (field && node.arguments?.length && !isRoot(type, asked) && !getNamedType(field.type).name.endsWith('Connection')) cost += 1;
      if (!field || !node.selectionSet || !isCompositeType(below)) continue;
      const rows = rowsOf(field, type.name, argumentsOf(field, node, asked.variables));
      const inner = costOf(node.selectionSet, below, asked);
      cost += rows === 0 ? inner : rows * (1 + inner);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      cost += costOf(node.selectionSet, conditionOf(node.typeCondition?.name.value, type, asked), asked);
    } else {
      const fragment = asked.fragments.get(node.name.value);
      if (!fragment) continue;
      const on = conditionOf(fragment.typeCondition.name.value, type, asked);
      const key = `${node.name.value} ${on.name}`;
      let known = asked.known.get(key);
      if (known === undefined) asked.known.set(key, (known = costOf(fragment.selectionSet, on, asked)));
      cost += known;
    }
  }
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}

const isRoot = (type: GraphQLCompositeType, { schema }: Asked): boolean => type === schema.getQueryType() || type === schema.getMutationType();

const conditionOf = (name: string | undefined, type: GraphQLCompositeType, { schema }: Asked): GraphQLCompositeType => (name ? (schema.getType(name) as GraphQLCompositeType) : type);

/** How many records a field gives for one of its parent's; 0: it is to-one, or the part of a connection that its connection has counted. */
function rowsOf(field: GraphQLField<unknown, unknown>, parent: string, given: Record<string, unknown>): number {
  if (parent.endsWith('Connection')) return 0;
  if (getNamedType(field.type).name.endsWith('Connection')) return Math.max(0, Number(given.first ?? given.last ?? ofUsualPage));
  if (!isListType(getNullableType(field.type))) return 0;
  return Array.isArray(given.ids) ? given.ids.length : ofShortList;
}

function argumentsOf(field: GraphQLField<unknown, unknown>, node: Parameters<typeof getArgumentValues>[1], variables: Record<string, unknown>): Record<string, unknown> {
  // only the sizes count here, and what is wrong with the other arguments is told elsewhere with its path
  const sizes = { ...node, arguments: node.arguments?.filter(({ name }) => name.value === 'first' || name.value === 'last' || name.value === 'ids') };
  return getArgumentValues({ ...field, args: field.args.filter(({ name }) => name === 'first' || name === 'last' || name === 'ids') }, sizes, variables);
}
