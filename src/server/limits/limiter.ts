import { type DocumentNode, type GraphQLSchema, Lexer, parse, Source, TokenKind } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Cost, costsOf, costWith, type Variables } from './cost.js';
import { extentOf } from './extent.js';
import { check, limits } from './limits.js';

/** A request as it comes in: nothing about it has been checked. */
export interface Asked {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
}

/** As many characters of queries are remembered; what is remembered of a query is smaller than what Apollo keeps of it. */
const mostText = 4 * 2 ** 20;

/**
 * Refuses what is too complex before anything else looks at it: before graphql-js checks the query, which thirty fragments can keep busy until the
 * memory is full, and before the session is looked up. What a text says is found out once; then a request costs a look at its variables.
 */
export class Limiter {
  readonly #costs = new LRUCache<string, ReadonlyMap<string, Cost>>({ maxSize: mostText, sizeCalculation: (_, text) => text.length });
  constructor(readonly schema: GraphQLSchema) {}

  /** How many records a request asks for; undefined where others will say why it cannot be answered. Throws the refusal, and nothing else. */
  weigh({ query, operationName, variables, extensions }: Asked): number | undefined {
    check('nesting', Math.max(nestingOf(variables), nestingOf(extensions)));
    if (typeof query !== 'string' || query === '') return undefined;
    const cost = operationIn(this.#costs.get(query) ?? this.#read(query), operationName);
    if (!cost) return undefined;
    const records = costWith(cost, (variables ?? {}) as Variables);
    check('cost', records);
    return records;
  }

  #read(text: string): ReadonlyMap<string, Cost> {
    check('text', text.length);
    check('tokens', tokensOf(text));
    const document = parsed(text);
    if (!document) return none;
    const { endless, ...extent } = extentOf(document);
    for (const limit of ['depth', 'aliases', 'fields', 'directives'] as const) check(limit, extent[limit]);
    if (endless) return none;
    const costs = costsOf(document, this.schema);
    // what is refused is not remembered: it would push out what is used
    this.#costs.set(text, costs);
    return costs;
  }
}

const none: ReadonlyMap<string, Cost> = new Map();

function operationIn(costs: ReadonlyMap<string, Cost>, name: unknown): Cost | undefined {
  if (typeof name === 'string') return costs.get(name);
  return costs.size === 1 ? costs.values().next().value : undefined;
}

/** Until the first that cannot be read; the parser tells of that one. */
function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens++;
  } catch {
    return tokens;
  }
  return tokens;
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return undefined;
  }
}

/** Looks no deeper than it has to. */
function nestingOf(value: unknown, level = 1): number {
  if (typeof value !== 'object' || value === null) return level - 1;
  if (level > limits.nesting) return level;
  let deepest = level;
  for (const each of Object.values(value)) deepest = Math.max(deepest, nestingOf(each, level + 1));
  return deepest;
}
