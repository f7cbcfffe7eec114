import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, type DocumentNode, type GraphQLError, visit } from 'graphql';
import { Refusal } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import { formatError, refused } from './errors.js';

/** The schema tells what the system keeps: outside the demo it is shown to those who are signed in. */
export const introspectionForTheSignedIn: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, contextValue }) {
        if (contextValue.viewer.account || !asksForTheSchema(document)) return;
        throw refused(signInFirst, 401);
      },
      // what is wrong with a query or an input tells what the schema has
      async willSendResponse({ contextValue, errors, response }) {
        if (contextValue.viewer.account || response.body.kind !== 'single' || !errors?.some(isTelling)) return;
        const refusal = refused(doesNotFit, 401);
        response.http.status = 401;
        response.body.singleResult = { errors: [formatError({ message: refusal.message }, refusal)] };
      },
    };
  },
};

/** What is found before anything runs; a resolver that refuses its input was open to whoever asked. */
const isTelling = ({ extensions, originalError, path }: GraphQLError): boolean => {
  const code = originalError instanceof Refusal ? originalError.code : extensions.code;
  return path === undefined && (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT');
};
const signInFirst = new Refusal('UNAUTHENTICATED', {
  en: 'the schema is shown to those who are signed in: send "Authorization: Bearer <token>"',
  vi: 'lược đồ chỉ hiển thị khi đã đăng nhập: hãy gửi "Authorization: Bearer <token>"',
});
/** Who signs in or sets the installation up has the committed schema to look at. */
const doesNotFit = new Refusal('UNAUTHENTICATED', {
  en: 'the query or its variables do not fit the schema, and only those who are signed in are told where: send "Authorization: Bearer <token>", or look into schema/schema.graphql',
  vi: 'truy vấn hoặc các biến không khớp lược đồ, và chỉ người đã đăng nhập mới được chỉ rõ chỗ sai: hãy gửi "Authorization: Bearer <token>" hoặc xem schema/schema.graphql',
});

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
