import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyCookie } from '@fastify/cookie';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { Installation } from '../access/installation.js';
import type { Database } from '../database/database.js';
import type { Clock } from '../kernel/clock.js';
import { Refusal, type RefusalCode } from '../kernel/refusal.js';
import { Entities } from '../reading/catalogue.js';
import type { Context } from '../reading/context.js';
import { Projection } from '../reading/projection.js';
import { catalogue } from './catalogue.js';
import { type Config, usualTimeZone } from './config.js';
import { contextOf, type Serving } from './context.js';
import { serveDemoLogins } from './demo-logins.js';
import { DocumentStore } from './document-store.js';
import { asking, type Asking, formatError, refused, unexpected } from './errors.js';
import { CompiledQueries, compiledQueries } from './executor.js';
import { answerNoRequest } from './no-request.js';
import { serveGraphiql, wantsPage } from './graphiql.js';
import { Health, serveHealth } from './health.js';
import { inputForm } from './input-form.js';
import { introspectionForTheSignedIn } from './introspection.js';
import { languageOf } from './language.js';
import { askedOf } from './limits/asked.js';
import { LastUses } from './last-uses.js';
import { Limiter } from './limits/limiter.js';
import { limits, tooComplex } from './limits/limits.js';
import { Rate, usualRate } from './limits/rate.js';
import { toldCost } from './limits/told-cost.js';
import { Turnstile } from './limits/turnstile.js';
import { logging, logRequest } from './log.js';
import { Metrics, serveMetrics } from './metrics.js';
import { faultsOfSchema, SchemaFault } from './schema-check.js';
import type { OidcSettings } from './oidc/routes.js';
import { queriesAndMutations } from './operation-kinds.js';
import { servePages } from './pages.js';
import { addressOf } from './public-address.js';
import { fieldReader, makeSchema } from './schema.js';
import { byTlsOnly, comesInTheClear } from './only-tls.js';
import { refuseOtherSites } from './same-site.js';
import { addSecurityHeaders, always } from './security-headers.js';
import { sessionCookie } from './session-cookie.js';
import { serveEventStream } from './subscriptions/event-stream.js';
import { type SubscriptionLimits, usualLimits } from './subscriptions/limits.js';
import { Subscriptions } from './subscriptions/subscriptions.js';
import { serveWebSocket } from './subscriptions/websocket.js';
import { Tally, tallied } from './tally.js';
import { type Manifest, TrustedDocuments } from './trusted-documents.js';
import { answerWrongQuery, wrongQueries } from './wrong-queries.js';

export interface AppOptions {
  database: Database;
  clock: Clock;
  config: Pick<Config, 'demo' | 'dueSoonDays' | 'staleDays'> & Partial<Pick<Config, 'logLevel' | 'metricsToken' | 'strictDocuments' | 'timeZone' | 'trustedProxies'>> & Partial<OidcSettings> & Limited;
  /** where Vite built GraphiQL; without it a browser gets what programs get */
  graphiqlFolder?: string;
  /** where Vite built the pages; without it the first address leads to GraphiQL */
  pagesFolder?: string;
  /** the operations of our pages by their SHA-256; without them a hash is answered as unsupported */
  documents?: Manifest;
  /** where the log is written, a line of JSON each; the standard error output unless given */
  log?: { write(line: string): void };
  /** what answers queries before graphql-js would; the compiled ones unless given */
  executor?(schema: GraphQLSchema): ApolloServerPlugin<Context>;
  /** other than usual */
  subscriptionLimits?: Partial<SubscriptionLimits>;
  /** what is left to do once the installation has been set up */
  whenSetUp?(): void;
}
/** Not limited in its rate unless it is said; the program always says it. */
interface Limited extends Partial<Pick<Config, 'rateLimit' | 'requestsPerAccount' | 'costPerAccount' | 'requestsPerAddress'>> {
  /** where browsers find us */
  publicUrl?: string;
}
export interface App {
  app: FastifyInstance;
  schema: GraphQLSchema;
  metrics: Metrics;
  subscriptions: Subscriptions;
  /** Takes no more requests, and finishes what has begun. The database stays open: it is the caller's. */
  close(): Promise<void>;
}

/** Built from the code alone, so that all apps of a process have the same. */
let built: GraphQLSchema | undefined;

const compiling = (schema: GraphQLSchema): ApolloServerPlugin<Context> => compiledQueries(new CompiledQueries(schema, catalogue));

export async function makeApp({ database, clock, config, graphiqlFolder, pagesFolder, documents, log = process.stderr, executor = compiling, subscriptionLimits, whenSetUp }: AppOptions): Promise<App> {
  const schema = (built ??= makeSchema(catalogue));
  const entities = new Entities(database.orm.getMetadata().getAll().values());
  const faults = faultsOfSchema(schema, catalogue, entities);
  if (faults.length) throw new SchemaFault(`the schema is not whole: ${faults.join('; ')}`);

  // who sends one more request on a connection that is about to be closed is answered, too
  const app = Fastify({
    bodyLimit: limits.body, genReqId: () => randomUUID(), return503OnClosing: false, trustProxy: config.trustedProxies?.length ? config.trustedProxies : false, clientErrorHandler: answerNoRequest, frameworkErrors: answerNoAddress, ...patience,
    ...logging(config.logLevel ?? 'warn', log),
  });
  const health = new Health(database, app.log);
  const metrics = new Metrics();
  const trusted = new TrustedDocuments(documents, config.strictDocuments ?? false);
  // graphql-js types neither what is resolved nor the context
  const fieldResolver = fieldReader(schema, catalogue) as never;
  const apollo = new ApolloServer<Context>({
    schema,
    formatError,
    fieldResolver,
    logger: app.log,
    documentStore: new DocumentStore(),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), tallied, queriesAndMutations, inputForm(schema), toldCost, ...(config.demo ? [] : [introspectionForTheSignedIn]), wrongQueries, executor(schema)],
    nodeEnv: 'production',
    // to whom it is shown is said above; where it is not, neither are hints at names
    introspection: true,
    hideSchemaDetailsFromClientErrors: !config.demo,
    includeStacktraceInErrorResponses: false,
    // no other site can send these without asking first; Origin and Sec-Fetch-Site are looked at below
    csrfPrevention: { requestHeaders: ['authorization', 'apollo-require-preflight', 'x-apollo-operation-name'] },
    persistedQueries: trusted.persistedQueries,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const turnstile = new Turnstile(rateOf(config));
  // who asks is looked up where it is asked for, and by WebSocket too
  await app.register(fastifyCookie, { hook: false });
  app.decorateRequest('tally', undefined);
  app.decorateRequest('isUncounted', false);
  // what is no JSON is no request of ours, and a form of another site can send text only
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler((error: FastifyError, request, reply) => answerError(turnstile.reasonOf(request, reply, error), request, reply));
  app.addHook('onRequest', async (request, reply) => {
    // a proxy is believed where a request comes from and how, and not whom it asks for
    delete request.headers['x-forwarded-host'];
    reply.header('x-request-id', request.id);
  });
  addSecurityHeaders(app);
  const inTheClear = comesInTheClear(config.publicUrl, config.trustedProxies);
  // whoever looks whether we are alive does it past the proxy
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    if (inTheClear(raw) && !['/healthz', '/readyz'].includes(routeOptions.url ?? '')) throw byTlsOnly;
  });
  refuseOtherSites(app, config.publicUrl);
  app.addHook('onSend', async (_request, reply) => {
    if (health.stopping) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    if (request.tally) metrics.observe(request.tally, reply.statusCode, reply.elapsedTime);
    logRequest(request.log, request, reply);
  });
  if (config.demo) serveDemoLogins(app, database, clock, turnstile);
  // loaded only where it is used: it takes a while
  if (config.oidcIssuer) (await import('./oidc/routes.js')).serveOidc(app, database, clock, config as OidcSettings, turnstile);
  serveHealth(app, health);
  serveMetrics(app, metrics, { demo: config.demo, token: config.metricsToken ?? '' });
  if (graphiqlFolder) await serveGraphiql(app, graphiqlFolder);
  if (pagesFolder) await servePages(app, pagesFolder);
  else app.get('/', async (_request, reply) => reply.redirect('/graphql'));
  const limiter = new Limiter(schema);
  const lastUses = new LastUses(database, clock, app.log);
  const { demo, dueSoonDays, timeZone = usualTimeZone } = config;
  const installation = new Installation(database, { demo, oidc: Boolean(config.oidcIssuer), dueSoonDays, timeZone });
  const serving: Serving = { database, clock, projection: new Projection(entities, catalogue), settings: config, installation, lastUses, whenSetUp };
  serveGraphql(app, apollo, { limiter, turnstile, trusted, serving, hasPage: graphiqlFolder !== undefined });
  const subscriptions = new Subscriptions(serving, { schema, fieldResolver }, limiter, trusted, { ...usualLimits, ...subscriptionLimits }, app.log, metrics.subscriptions);
  serveWebSocket(app, subscriptions, turnstile, config);
  serveEventStream(app, subscriptions, turnstile);
  return {
    app,
    schema,
    metrics,
    subscriptions,
    async close() {
      health.stopping = true;
      await app.close();
      await apollo.stop();
      await lastUses.settled();
    },
  };
}

/** Who sends slowly is given up: the head of a request, all of it, and when nothing moves; an event stream gives a sign of life every twelve seconds. */
const patience = { requestTimeout: 30_000, connectionTimeout: 120_000, http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000 } };

const rateOf = ({ rateLimit = false, requestsPerAccount, costPerAccount, requestsPerAddress }: Limited): Rate | undefined =>
  rateLimit ? new Rate({ ...usualRate, ...(requestsPerAccount && { requestsPerAccount }), ...(costPerAccount && { costPerAccount }), ...(requestsPerAddress && { requestsPerAddress }) }) : undefined;

interface Serves {
  limiter: Limiter;
  turnstile: Turnstile;
  trusted: TrustedDocuments;
  serving: Serving;
  hasPage: boolean;
}
function serveGraphql(app: FastifyInstance, apollo: ApolloServer<Context>, { limiter, turnstile, trusted, serving, hasPage }: Serves): void {
  const answer = fastifyApolloHandler(apollo, {
    async context(request, reply) {
      try {
        const asked = trusted.open(askedOf(request));
        const cost = limiter.weigh(asked);
        // every request runs within its own, see below
        (asking.getStore() as Asking).cost = cost;
        const { headers, id: requestId, log } = request;
        const origin = { address: addressOf(request), userAgent: headers['user-agent'] ?? null, cookie: sessionCookie(headers.cookie, reply), log };
        const context = await contextOf(serving, { proving: headers, language: languageOf(headers['accept-language']), requestId, meter: request.tally?.meter, origin });
        turnstile.known(request, reply, context.viewer.account, cost);
        trusted.check(asked, context.viewer);
        return context;
      } catch (failure) {
        const error = turnstile.reasonOf(request, reply, failure);
        throw error instanceof Refusal ? refused(error, statuses[error.code] ?? 400) : error;
      }
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async onRequest(request, reply) {
      if (hasPage && wantsPage(request)) return;
      request.tally = new Tally();
      await turnstile.atTheDoor(request, reply);
    },
    async handler(request, reply) {
      if (!request.tally) return reply.sendPage?.();
      return asking.run({ language: languageOf(request.headers['accept-language']), requestId: request.id, log: request.log, tally: request.tally }, async () => {
        const body = await answer.call(app, request, reply);
        answerWrongQuery(reply);
        const { retryAfter } = asking.getStore() as Asking;
        // also where only a field is refused, a guess at a password for example
        if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
        return body;
      });
    },
  });
}

const statuses: Partial<Record<RefusalCode, 401 | 403 | 429 | 503>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, RATE_LIMITED: 429, UNAVAILABLE: 503, TIMEOUT: 503 };

/** An address that cannot be read has no route, and hooks belong to routes. */
const answerNoAddress = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): unknown => answerError(error, request, reply.headers(always));

/** What fails before GraphQL is reached, in the same shape: a body that is too long, no JSON, an address that is unknown. */
function answerError(error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply): unknown {
  const language = languageOf(request.headers['accept-language']);
  if (error instanceof Refusal) {
    request.tally?.codes.add(error.code);
    return reply.code(statuses[error.code] ?? 400).send({ errors: [{ message: error.text[language], extensions: { code: error.code, ...error.details } }] });
  }
  const status = error.statusCode ?? 500;
  const send = (message: string, extensions: object) => reply.code(status).send({ errors: [{ message, extensions }] });
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    // what comes in pieces does not say how long it will be
    const { code, text, details } = tooComplex('body', Number(request.headers['content-length'] ?? limits.body + 1));
    return send(text[language], { code, ...details });
  }
  if (status < 500) return send(error.message, { code: 'BAD_REQUEST' });
  request.log.error({ err: error }, 'unexpected error');
  return reply.code(500).send({ errors: [{ message: unexpected(request.id)[language], extensions: { code: 'INTERNAL_SERVER_ERROR', id: request.id } }] });
}
