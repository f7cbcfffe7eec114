import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../database/database.js';
import type { Clock } from '../kernel/clock.js';
import { Refusal } from '../kernel/refusal.js';
import { Entities } from '../reading/catalogue.js';
import type { Context } from '../reading/context.js';
import { Projection } from '../reading/projection.js';
import { catalogue } from './catalogue.js';
import type { Config } from './config.js';
import { contextOf, type Serving } from './context.js';
import { limitedCost } from './cost.js';
import { serveDemoLogins } from './demo-logins.js';
import { faultOfNesting, limitedDepth } from './depth.js';
import { DocumentStore } from './document-store.js';
import { asking, formatError, refused, unexpected } from './errors.js';
import { serveGraphiql, wantsPage } from './graphiql.js';
import { inputForm } from './input-form.js';
import { introspectionForTheSignedIn } from './introspection.js';
import { languageOf } from './language.js';
import { faultsOfSchema, SchemaFault } from './schema-check.js';
import { queriesAndMutations } from './operation-kinds.js';
import { fieldReader, makeSchema } from './schema.js';

export interface AppOptions {
  database: Database;
  clock: Clock;
  config: Pick<Config, 'demo' | 'dueSoonDays' | 'staleDays'>;
  /** where Vite built GraphiQL; without it a browser gets what programs get */
  graphiqlFolder?: string;
  /** where warnings and errors are written, a line of JSON each; the standard error output unless given */
  log?: { write(line: string): void };
}
export interface App {
  app: FastifyInstance;
  schema: GraphQLSchema;
  /** Takes no more requests, and finishes what has begun. The database stays open: it is the caller's. */
  close(): Promise<void>;
}

const mebibyte = 2 ** 20;

export async function makeApp({ database, clock, config, graphiqlFolder, log = process.stderr }: AppOptions): Promise<App> {
  const schema = makeSchema(catalogue);
  const entities = new Entities(database.orm.getMetadata().getAll().values());
  const faults = faultsOfSchema(schema, catalogue, entities);
  if (faults.length) throw new SchemaFault(`the schema is not whole: ${faults.join('; ')}`);

  const app = Fastify({ bodyLimit: mebibyte, genReqId: () => randomUUID(), logger: { level: 'warn', stream: log } });
  const apollo = new ApolloServer<Context>({
    schema,
    formatError,
    fieldResolver: fieldReader(schema, catalogue) as never,
    logger: app.log,
    documentStore: new DocumentStore(),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), limitedDepth, queriesAndMutations, inputForm(schema), limitedCost, ...(config.demo ? [] : [introspectionForTheSignedIn])],
    nodeEnv: 'production',
    // to whom it is shown is said above; where it is not, neither are hints at names
    introspection: true,
    hideSchemaDetailsFromClientErrors: !config.demo,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: 10_000,
    parseOptions: { maxTokens: 20_000 },
  });
  await apollo.start();

  // what is no JSON is no request of ours, and a form of another site can send text only
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(answerError);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  if (config.demo) serveDemoLogins(app, database, clock);
  if (graphiqlFolder) await serveGraphiql(app, graphiqlFolder);
  serveGraphql(app, apollo, { database, clock, projection: new Projection(entities, catalogue), settings: config }, graphiqlFolder !== undefined);
  return {
    app,
    schema,
    async close() {
      await app.close();
      await apollo.stop();
    },
  };
}

function serveGraphql(app: FastifyInstance, apollo: ApolloServer<Context>, serving: Serving, hasPage: boolean): void {
  const answer = fastifyApolloHandler(apollo, {
    async context(request) {
      try {
        return await contextOf(serving, { authorization: request.headers.authorization, language: languageOf(request.headers['accept-language']), requestId: request.id });
      } catch (error) {
        throw error instanceof Refusal ? refused(error, 401) : error;
      }
    },
  });
  app.get('/', async (_request, reply) => reply.redirect('/graphql'));
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async handler(request, reply) {
      if (hasPage && wantsPage(request)) return reply.header('vary', 'accept').sendFile('index.html');
      return asking.run({ language: languageOf(request.headers['accept-language']), requestId: request.id, log: request.log }, () => {
        const fault = faultOfNesting((request.body as { query?: unknown } | undefined)?.query ?? (request.query as { query?: unknown }).query);
        return fault ? reply.code(400).send({ errors: [formatError({ message: fault.message }, fault)] }) : answer.call(app, request, reply);
      });
    },
  });
}

/** What fails before GraphQL is reached, in the same shape: a body that is too long, no JSON, an address that is unknown. */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): unknown {
  const status = error.statusCode ?? 500;
  if (status < 500) return reply.code(status).send({ errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] });
  request.log.error({ err: error, requestId: request.id }, 'unexpected error');
  const message = unexpected(request.id)[languageOf(request.headers['accept-language'])];
  return reply.code(500).send({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', id: request.id } }] });
}
