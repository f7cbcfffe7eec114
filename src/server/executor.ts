import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../kernel/refusal.js';
import type { Catalogue } from '../reading/catalogue.js';
import type { Context } from '../reading/context.js';
import { conditionsIn, fieldsToCompile, withoutConditions } from './compilable.js';
import { formatError } from './errors.js';

/** So many fields are kept compiled, whatever the documents; the least used are compiled again. A field takes up to half a kilobyte. */
const mostFieldsKept = 20_000;
/** A document with more ways to be asked than this, by its operations and the values of its conditions, is not worth it. */
const mostWays = 16;

/** One way in which a document is asked. What was compiled of it is found by this object. */
interface Way {
  uses: number;
  never?: boolean;
}
export interface Asked {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** Queries compiled by graphql-jit, from their second use on: what is asked once would be compiled for nothing. */
export class CompiledQueries {
  readonly #ways = new WeakMap<DocumentNode, { conditions: string[]; byKey: Map<string, Way> }>();
  readonly #compiled = new LRUCache<Way, CompiledQuery>({ maxSize: mostFieldsKept });

  constructor(
    readonly schema: GraphQLSchema,
    readonly catalogue: Catalogue,
    readonly fromUse = 2,
  ) {}

  /** What a query answers, with errors as graphql-jit words them; null where it is left to graphql-js. */
  run(asked: Asked, context: Context): ExecutionResult | null | Promise<ExecutionResult | null> {
    return this.#of(asked)?.query({}, context, asked.variables) ?? null;
  }

  #of({ document, operation, variables }: Asked): CompiledQuery | null {
    if (operation.operation !== 'query') return null;
    let known = this.#ways.get(document);
    if (!known) this.#ways.set(document, (known = { conditions: conditionsIn(document), byKey: new Map() }));
    const { conditions, byKey } = known;
    const decided = conditions.length ? getVariableValues(this.schema, operation.variableDefinitions ?? [], variables).coerced : {};
    if (!decided) return null;
    const key = [operation.name?.value, ...conditions.map(name => decided[name] === true)].join();
    let way = byKey.get(key);
    if (!way && byKey.size < mostWays) byKey.set(key, (way = { uses: 0 }));
    if (!way || way.never || ++way.uses < this.fromUse) return null;
    return this.#compiled.get(way) ?? this.#compile(way, withoutConditions(document, decided), operation);
  }

  #compile(way: Way, document: DocumentNode, { name }: OperationDefinitionNode): CompiledQuery | null {
    const operation = document.definitions.find(definition => definition.kind === 'OperationDefinition' && definition.name?.value === name?.value) as OperationDefinitionNode;
    const size = fieldsToCompile(this.schema, this.catalogue, document, operation);
    // what SQL gives is in the API's form already; scalars of ours are serialized all the same
    const query = size && compileQuery(this.schema, document, name?.value, { disableLeafSerialization: true, disablingCapturingStackErrors: true });
    way.never = !query || !isCompiledQuery(query);
    if (!query || !isCompiledQuery(query)) return null;
    this.#compiled.set(way, query, { size });
    return query;
  }
}

/**
 * Answers queries by what was compiled, and leaves the rest to graphql-js: what is no query, what cannot be compiled, and what met an error, because
 * graphql-js stops where a null makes its parent null and graphql-jit goes on. Reading twice changes nothing. Only a refusal that stands alone is the
 * same in both, and answered without asking again.
 *
 * A plugin and not a gateway: Apollo makes an object with accessors for each request of a gateway, which keeps the request in memory until the next full collection.
 */
export const compiledQueries = (compiled: Pick<CompiledQueries, 'run'>): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ document, operation, request, contextValue }) {
        const result = operation && (await compiled.run({ document, operation, variables: request.variables ?? {} }, contextValue));
        if (!result) return null;
        const errors = result.errors?.map(({ message, locations, path, originalError }) => (originalError instanceof Refusal ? formatError({ message, locations, path }, originalError) : null));
        if (errors && (errors.length > 1 || errors[0] === null)) return null;
        const singleResult = errors ? { errors: errors as ReturnType<typeof formatError>[], data: result.data } : { data: result.data };
        return { http: { headers: new HeaderMap(), status: undefined }, body: { kind: 'single', singleResult } };
      },
    };
  },
});
