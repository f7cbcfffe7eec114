import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { type ASTNode, type DocumentNode, getOperationAST, type GraphQLError, type GraphQLSchema, isInputType, type OperationDefinitionNode, TypeInfo, typeFromAST, visit, visitWithTypeInfo } from 'graphql';
import { badInput, type Fault } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import { formatError, refused } from './errors.js';
import { faultsOfLiteral, faultsOfValue, type Path } from './input-faults.js';

/** As many as one answer tells. */
export const mostFaults = 50;

/**
 * A value that is not even of the right form is answered like every other fault of an input: all of them in one error, each with its path. For variables
 * that is found before anything runs, for what is written in the query after graphql-js has refused the query.
 */
export const inputForm = (schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request }) {
        const faults = operation ? faultsOfVariables(schema, document, operation, request.variables ?? {}) : [];
        if (faults.length) throw refused(badInput(faults.slice(0, mostFaults)), 400);
      },
      async willSendResponse(request) {
        const { errors, response, document } = request;
        if (!errors?.some(isOfAValue) || !document || response.body.kind !== 'single') return;
        const faults = [...faultsOfLiterals(schema, document), ...variablesOf(schema, request, document)];
        const told = faults.length ? faults : errors.filter(isOfAValue).map(({ message }): Fault => ({ path: [], text: { en: message, vi: message } }));
        const refusal = refused(badInput(told.slice(0, mostFaults)), 400);
        const others = response.body.singleResult.errors?.filter((_, i) => !isOfAValue(errors[i])) ?? [];
        response.body.singleResult.errors = [formatError({ message: refusal.message }, refusal), ...others];
      },
    };
  },
});

/** What graphql-js says of a value that is written in the query: its other complaints are about the query itself. */
export function isOfAValue(error: GraphQLError | undefined): boolean {
  if (error?.extensions.code !== 'GRAPHQL_VALIDATION_FAILED') return false;
  const kind: string = error.nodes?.[0]?.kind ?? '';
  // what a scalar of ours throws comes as it is, without a node
  return error.extensions.text !== undefined || kind === 'ObjectField' || kind.endsWith('Value');
}

function variablesOf(schema: GraphQLSchema, { request }: GraphQLRequestContext<Context>, document: DocumentNode): Fault[] {
  const operation = getOperationAST(document, request.operationName);
  return operation ? faultsOfVariables(schema, document, operation, request.variables ?? {}) : [];
}

export function faultsOfVariables(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, given: Record<string, unknown>): Fault[] {
  if (!operation.variableDefinitions?.length) return [];
  const uses = usesOf(document);
  return operation.variableDefinitions.flatMap(({ variable, type: written, defaultValue }) => {
    const name = variable.name.value;
    const type = typeFromAST(schema, written as never);
    if (!isInputType(type) || (given[name] === undefined && defaultValue)) return [];
    return faultsOfValue(given[name], type, uses.get(name) ?? [name]);
  });
}

export function faultsOfLiterals(schema: GraphQLSchema, document: DocumentNode): Fault[] {
  const faults: Fault[] = [];
  const types = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(types, {
    Argument(node) {
      const type = types.getInputType();
      if (type) faults.push(...faultsOfLiteral(node.value, type, [node.name.value]));
    },
    VariableDefinition(node) {
      const type = types.getInputType();
      if (type && node.defaultValue) faults.push(...faultsOfLiteral(node.defaultValue, type, [node.variable.name.value]));
    },
  }));
  return faults;
}

const known = new WeakMap<DocumentNode, Map<string, Path>>();

/** Where a document uses its variables first: the path from the argument on, because that is what its author sees in the schema. */
function usesOf(document: DocumentNode): Map<string, Path> {
  let uses = known.get(document);
  if (uses) return uses;
  known.set(document, (uses = new Map()));
  const found = uses;
  visit(document, {
    VariableDefinition: () => false,
    Variable(node, _key, parent, keys, ancestors) {
      if (!found.has(node.name.value)) found.set(node.name.value, pathFromArgument([...ancestors, parent as ASTNode], keys));
    },
  });
  return uses;
}

function pathFromArgument(ancestors: readonly (ASTNode | readonly ASTNode[])[], keys: readonly (string | number)[]): Path {
  let path: Path = [];
  ancestors.forEach((ancestor, i) => {
    if ('kind' in ancestor && ancestor.kind === 'Argument') path = [ancestor.name.value];
    else if ('kind' in ancestor && ancestor.kind === 'ObjectField') path.push(ancestor.name.value);
    else if (Array.isArray(ancestor) && (ancestors[i - 1] as ASTNode | undefined)?.kind === 'ListValue') path.push(keys[i]);
  });
  return path;
}
