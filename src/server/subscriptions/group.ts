import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';
import type { Change } from '../../database/changes.js';
import type { Context } from '../../reading/context.js';
import { Telling } from '../../reading/telling.js';
import { formatError } from '../errors.js';
import type { Operation } from './operation.js';
import type { Answer, Outbox } from './outbox.js';

export type Executing = Pick<ExecutionArgs, 'schema' | 'fieldResolver'>;

/** All who listen as one account, in one language, with the same words: what they are told is read once and made once. */
export class Group {
  readonly members = new Set<Outbox>();

  private constructor(
    readonly operation: Operation,
    readonly executing: Executing,
    readonly telling: Telling,
  ) {}

  /** Throws what is wrong with it: a list of errors. */
  static async begin(operation: Operation, executing: Executing, contextValue: Context): Promise<Group> {
    const source = await createSourceEventStream({ ...executing, ...operation, contextValue });
    if (source instanceof Telling) return new Group(operation, executing, source);
    throw (source as ExecutionResult).errors ?? [new GraphQLError('the subscription does not say what it tells')];
  }

  /** Tells what of these changes this account may see and has asked for: one statement, and one for each list below. */
  async tell(changes: readonly Change[], contextValue: Context): Promise<void> {
    const told = await this.telling.of(changes, contextValue.read);
    const results = await Promise.all(told.map(rootValue => execute({ ...this.executing, ...this.operation, rootValue, contextValue })));
    for (const answer of results.map(formatted)) for (const member of [...this.members]) member.put(answer);
  }
}

export const formatted = ({ data, errors }: ExecutionResult): Answer => ({ ...(errors && { errors: errors.map(error => formatError(error.toJSON(), error)) }), ...(data !== undefined && { data }) });
