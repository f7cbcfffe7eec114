import type { ApolloServerPlugin } from '@apollo/server';
import { execute, type ExecutionResult, type GraphQLError, type GraphQLSchema } from 'graphql';
import { Metered } from '../src/database/meter.js';
import type { Rows } from '../src/database/statements.js';
import { Refusal } from '../src/kernel/refusal.js';
import type { Context } from '../src/reading/context.js';
import { Read } from '../src/reading/read.js';
import { catalogue } from '../src/server/catalogue.js';
import { type Asked, CompiledQueries, compiledQueries } from '../src/server/executor.js';
import { fieldReader } from '../src/server/schema.js';
import { differences } from './differences.js';

/** Every query that an app with this executor is asked runs in graphql-js too, with the same context, and the answers are compared. */
export const bothExecutors = (schema: GraphQLSchema): ApolloServerPlugin<Context> => compiledQueries(new ComparedQueries(schema));

export class ComparedQueries {
  readonly #compiled: Pick<CompiledQueries, 'run'>;
  readonly #fieldResolver;
  /** how many queries ran in both, and how many in graphql-js alone */
  readonly ran = { compared: 0, left: 0 };

  constructor(
    readonly schema: GraphQLSchema,
    compiled: Pick<CompiledQueries, 'run'> = new CompiledQueries(schema, catalogue, 1),
  ) {
    this.#compiled = compiled;
    this.#fieldResolver = fieldReader(schema, catalogue) as never;
  }

  /** As CompiledQueries does, whose place it takes. */
  async run(asked: Asked, context: Context): Promise<ExecutionResult | null> {
    const [mine, others] = [counted(context), counted(context, true)];
    const result = await this.#compiled.run(asked, mine.context);
    if (!result) {
      this.ran.left++;
      return null;
    }
    const { document, operation, variables: variableValues } = asked;
    const reference = await execute({ schema: this.schema, document, operationName: operation.name?.value, variableValues, contextValue: others.context, fieldResolver: this.#fieldResolver });
    this.ran.compared++;
    this.#compare({ result, statements: mine.count }, { result: reference, statements: others.count }, asked);
    return result;
  }

  #compare(mine: Answered, others: Answered, { document, variables }: Asked): void {
    const alone = !mine.result.errors || (mine.result.errors.length === 1 && mine.result.errors[0].originalError instanceof Refusal);
    // with errors of another kind graphql-js answers, and there have to be some
    const [a, b] = [mine, others].map(answered => (alone ? shown(answered) : `with errors ${(answered.result.errors?.length ?? 0) > 0}`));
    if (a !== b) differences.push([document.loc?.source.body ?? document, JSON.stringify(variables), `compiled:   ${a}`, `graphql-js: ${b}`].join('\n'));
  }
}

interface Answered {
  result: ExecutionResult;
  statements: { of: number };
}
const shown = ({ result: { data, errors }, statements }: Answered): string => JSON.stringify({ data, errors: errors?.map(shownError).sort(), statements: statements.of }, withoutLastUse);
/** It is written beside the request, maybe between the two. */
const withoutLastUse = (name: string, value: unknown): unknown => (name === 'lastUsedAt' ? undefined : value);
const shownError = ({ message, path, locations, originalError }: GraphQLError): string =>
  // a document that was not parsed here has no places
  JSON.stringify({ message, path, locations: locations?.length ? locations : undefined, cause: originalError instanceof Refusal ? [originalError.code, originalError.details] : String(originalError) });

/** The context with a reader that says how many statements it ran; `hidden`: neither the metrics nor the tests that count statements see that anything ran. */
function counted(context: Context, hidden = false) {
  const count = { of: 0 };
  const { projection, statements, env } = context.read;
  const below = hidden ? belowMeters(statements) : statements;
  const counting: Rows = {
    rows(...given) {
      count.of++;
      const rows = below.rows(...given);
      // its own counter is at the bottom
      if (hidden) (below as unknown as { count: number }).count--;
      return rows;
    },
  };
  return { context: { ...context, read: new Read(projection, counting, env) }, count };
}
const belowMeters = (rows: Rows): Rows => (rows instanceof Metered ? belowMeters(rows.statements) : rows);
