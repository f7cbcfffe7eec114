import { type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { badInput } from '../../kernel/refusal.js';
import { refused } from '../errors.js';
import { faultsOfLiterals, faultsOfVariables, isOfAValue, mostFaults } from '../input-form.js';

/** What is listened to: a document that was found valid, one of its operations, and its variables. */
export interface Operation {
  document: DocumentNode;
  operationName: string | undefined;
  variableValues: Record<string, unknown>;
}
/** A message of a client. Its limits have been checked, and nothing else. */
export interface Asked {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
}

/** So many characters of documents are remembered; those that are listened to live on with their listeners. */
const mostText = 2 ** 20;

/** Reads what is asked as Apollo does for the other kinds of operation, with the same refusals. A text is read once. */
export class Operations {
  readonly #documents = new LRUCache<string, DocumentNode>({ maxSize: mostText, sizeCalculation: (_, text) => text.length });
  constructor(readonly schema: GraphQLSchema) {}

  /** Throws what is wrong: a list of errors. */
  read({ query, operationName, variables }: Asked): Operation {
    if (typeof query !== 'string' || query === '') throw [refused(badInput([{ path: ['query'], text: { en: 'there is no query', vi: 'thiếu truy vấn' } }]), 400)];
    const name = typeof operationName === 'string' ? operationName : undefined;
    const known = this.#documents.get(query);
    const document = known ?? parsed(query);
    const operation = getOperationAST(document, name);
    if (operation?.operation !== 'subscription') {
      const text = operation
        ? { en: `only subscriptions are served here; send a ${operation.operation} by POST to /graphql`, vi: `ở đây chỉ nhận subscription; hãy gửi ${operation.operation} bằng POST tới /graphql` }
        : { en: 'say by operationName which operation is meant', vi: 'hãy chỉ rõ thao tác bằng operationName' };
      throw [refused(badInput([{ path: [operation ? 'query' : 'operationName'], text }]), 400)];
    }
    if (!known) this.#check(document, query);
    // what is no object has no variable in it
    const variableValues = typeof variables === 'object' && variables !== null && !Array.isArray(variables) ? (variables as Record<string, unknown>) : {};
    const faults = faultsOfVariables(this.schema, document, operation, variableValues);
    if (faults.length) throw [refused(badInput(faults.slice(0, mostFaults)), 400)];
    return { document, operationName: name, variableValues };
  }

  #check(document: DocumentNode, text: string): void {
    const errors = validate(this.schema, document).map(error => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
    if (errors.length) {
      const faults = errors.some(isOfAValue) ? faultsOfLiterals(this.schema, document) : [];
      throw faults.length ? [refused(badInput(faults.slice(0, mostFaults)), 400), ...errors.filter(error => !isOfAValue(error))] : errors;
    }
    // what is refused is not remembered: it would push out what is used
    this.#documents.set(text, document);
  }
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    throw [error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : error];
  }
}

/** The code that Apollo gives it. */
function coded(error: GraphQLError, code: string): GraphQLError {
  error.extensions.code = code;
  return error;
}
