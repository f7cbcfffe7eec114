import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { Meter } from '../database/meter.js';
import type { Context } from '../reading/context.js';
import { asking } from './errors.js';

/** Refused: it was told what was wrong with it. Failed: something was wrong with us. */
export type Outcome = 'answered' | 'refused' | 'failed';

/** What a request turned out to be, and what it cost: a line of the log, and the metrics. */
export class Tally {
  /** the name that the caller gave his operation */
  operation: string | undefined;
  /** the key of the account that asks */
  account: number | null = null;
  outcome: Outcome | undefined;
  /** of what was refused or failed */
  readonly codes = new Set<string>();
  readonly meter = new Meter();

  /** What never reached GraphQL has nothing but a status. */
  outcomeWith(status: number): Outcome {
    return this.outcome ?? (status >= 500 ? 'failed' : status >= 400 ? 'refused' : 'answered');
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** none where no operation was sent */
    tally?: Tally;
  }
}

/** Writes down what only GraphQL knows of a request. */
export const tallied: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    const tally = asking.getStore()?.tally;
    if (!tally) return undefined;
    return {
      async didResolveOperation({ operation, contextValue }) {
        tally.operation = operation?.name?.value;
        tally.account = contextValue.viewer.account?.key ?? null;
      },
      async willSendResponse({ response }) {
        if (response.body.kind === 'single') tally.outcome = outcomeOf(response.body.singleResult.errors);
      },
    };
  },
};

function outcomeOf(errors: readonly GraphQLFormattedError[] = []): Outcome {
  if (errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR')) return 'failed';
  return errors.length ? 'refused' : 'answered';
}
