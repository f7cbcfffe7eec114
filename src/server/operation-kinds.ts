import type { ApolloServerPlugin } from '@apollo/server';
import { badInput } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import { refused } from './errors.js';

/** A subscription is listened to elsewhere: here it would be answered once, with nothing. */
export const queriesAndMutations: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== 'subscription') return;
        const text = { en: 'a subscription is listened to: over WebSocket at /graphql, or as server-sent events at /graphql/stream', vi: 'subscription cần được lắng nghe: qua WebSocket tại /graphql, hoặc sự kiện máy chủ gửi (SSE) tại /graphql/stream' };
        throw refused(badInput([{ path: ['query'], text }]), 400);
      },
    };
  },
};
