import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, type GraphQLError, Kind, type SelectionSetNode } from 'graphql';
import { Refusal } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import { refused } from './errors.js';

/** How many fields and fragments may stand within each other; what people and programs ask for, the whole schema included, needs two thirds of it. */
const depthLimit = 30;
/** So many open braces at once are no query of ours, and would take those who read them down too far: the parser and what checks a query call themselves for each. */
const braceLimit = 200;

/** What is wrong with a text that is nested too deeply even to be parsed. */
export function faultOfNesting(text: unknown): GraphQLError | undefined {
  if (typeof text !== 'string') return undefined;
  let open = 0;
  for (const character of text) {
    if (character === '{') open++;
    else if (character === '}') open--;
    if (open > braceLimit) return tooDeep(depthLimit + 1);
  }
  return undefined;
}

/** A query that is nested too deeply, fragments opened, is refused before it is weighed. */
export const limitedDepth: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation }) {
        if (operation) checkDepth(operation.selectionSet, 1, fragmentsOf(document), new Map());
      },
    };
  },
};

export const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(document.definitions.flatMap(definition => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));

/** Thrown on the way down, so that nothing goes down further; a fragment is walked again only where it stands deeper than before. */
function checkDepth(set: SelectionSetNode, depth: number, fragments: ReadonlyMap<string, FragmentDefinitionNode>, walked: Map<string, number>): void {
  if (depth > depthLimit) throw tooDeep(depth);
  for (const node of set.selections) {
    if (node.kind !== Kind.FRAGMENT_SPREAD) {
      if (node.selectionSet) checkDepth(node.selectionSet, depth + 1, fragments, walked);
      continue;
    }
    const { value: name } = node.name;
    const fragment = fragments.get(name);
    if (!fragment || (walked.get(name) ?? 0) > depth) continue;
    walked.set(name, depth + 1);
    checkDepth(fragment.selectionSet, depth + 1, fragments, walked);
  }
}

const tooDeep = (depth: number): GraphQLError =>
  refused(
    new Refusal(
      'QUERY_TOO_COMPLEX',
      { en: `the query is nested ${depth} levels deep or more; at most ${depthLimit}, fragments included: ask in several queries`, vi: `truy vấn lồng từ ${depth} tầng trở lên; tối đa ${depthLimit} tầng, kể cả fragment: hãy chia thành nhiều truy vấn` },
      { cost: depth, limit: depthLimit },
    ),
    400,
  );
