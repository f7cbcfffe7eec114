import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../reading/context.js';
import { asking } from '../errors.js';
import { limits } from './limits.js';

/** Every answer tells what was asked for, so that a program sees how near it is to the limit before it is refused. */
export const toldCost: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        const requested = asking.getStore()?.cost;
        if (requested === undefined || body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested, limit: limits.cost } };
      },
    };
  },
};
