import type { ApolloServerPlugin } from '@apollo/server';
import { badInput } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import { refused } from './errors.js';

/** Subscriptions are words of GraphQL that this schema does not have, and graphql-js would call that a fault of ours. */
export const queriesAndMutations: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation }) {
        if (!operation || schema.getRootType(operation.operation)) return;
        const text = { en: `there is no ${operation.operation}; ask with a query, change with a mutation`, vi: `không hỗ trợ ${operation.operation}; hãy đọc bằng query, thay đổi bằng mutation` };
        throw refused(badInput([{ path: ['query'], text }]), 400);
      },
    };
  },
};
