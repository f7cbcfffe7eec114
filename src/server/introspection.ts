import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, type DocumentNode, visit } from 'graphql';
import { Refusal } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import { refused } from './errors.js';

/** The schema tells what the system keeps: outside the demo it is shown to those who are signed in. */
export const introspectionForTheSignedIn: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, contextValue }) {
        if (contextValue.viewer.account || !asksForTheSchema(document)) return;
        const text = { en: 'the schema is shown to those who are signed in: send "Authorization: Bearer <token>"', vi: 'lược đồ chỉ hiển thị khi đã đăng nhập: hãy gửi "Authorization: Bearer <token>"' };
        throw refused(new Refusal('UNAUTHENTICATED', text), 401);
      },
    };
  },
};

const known = new WeakMap<DocumentNode, boolean>();

function asksForTheSchema(document: DocumentNode): boolean {
  let asks = known.get(document);
  if (asks !== undefined) return asks;
  asks = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      asks = true;
      return BREAK;
    },
  });
  known.set(document, asks);
  return asks;
}
