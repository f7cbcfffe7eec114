import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply } from 'fastify';
import type { Context } from '../reading/context.js';
import { asking } from './errors.js';

/**
 * What is wrong with a query is told with 400, unless the answer is `application/json`: there GraphQL over HTTP wants 200, because with that type anything
 * between the two may have made a 400, and its body would not be the answer. What is refused before it is read as a query keeps its status.
 */
export const wrongQueries: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    const request = asking.getStore();
    return {
      async willSendResponse({ response: { http, body } }) {
        if (request && http.status === 400 && body.kind === 'single') request.isWrongQuery = body.singleResult.errors?.some(({ extensions }) => ofTheQuery.has(String(extensions?.code)));
      },
    };
  },
};
const ofTheQuery = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT']);

/** Once it is known in which type it is answered. */
export function answerWrongQuery(reply: FastifyReply): void {
  if (asking.getStore()?.isWrongQuery && String(reply.getHeader('content-type')).startsWith('application/json')) reply.code(200);
}
