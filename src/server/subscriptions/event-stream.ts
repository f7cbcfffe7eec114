import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLError } from 'graphql';
import { createHandler, type ExecutionResult } from 'graphql-sse';
import { Refusal } from '../../kernel/refusal.js';
import { refused } from '../errors.js';
import { languageOf } from '../language.js';
import type { Turnstile } from '../limits/turnstile.js';
import type { Answer } from './outbox.js';
import type { Subscriptions } from './subscriptions.js';

/**
 * The protocol of graphql-sse at /graphql/stream: a request, a stream. Its other mode, in which one stream serves several requests, needs a reserved
 * place on the server for whoever asks for one, and several processes behind one address do not know each other's.
 */
export function serveEventStream(app: FastifyInstance, subscriptions: Subscriptions, turnstile: Turnstile): void {
  const open = new Set<ServerResponse>();
  const handle = createHandler<FastifyReply, ServerResponse>({
    authenticate: () => null,
    async onSubscribe({ raw: reply }, asked) {
      const { headers } = reply.request;
      const language = languageOf(headers['accept-language']);
      try {
        const { answers } = await subscriptions.open(asked, { proving: headers, language, count: (account, cost) => turnstile.known(reply.request, reply, account, cost) });
        // their errors are ready to be sent, which the types do not foresee
        return answers as AsyncGenerator<ExecutionResult>;
      } catch (failure) {
        const reason = turnstile.reasonOf(reply.request, reply, failure as GraphQLError[]);
        const answer = { errors: subscriptions.worded(reason instanceof Refusal ? [refused(reason, 429)] : reason, language) };
        // it says when to come back, in a header that a stream which has begun would not bring
        if (reply.hasHeader('retry-after')) return [JSON.stringify(answer), { status: 429, statusText: 'Too Many Requests', headers: { 'content-type': 'application/json; charset=utf-8' } }];
        return once(answer) as AsyncGenerator<ExecutionResult>;
      }
    },
    // graphql-sse keeps what it is given until it is sent; so it is given nothing while the client does not read
    async onNext(_context, { context: response }) {
      while (response.writableNeedDrain && !response.destroyed) await drained(response);
    },
  });

  app.post('/graphql/stream', { onRequest: turnstile.atTheDoor }, async (request, reply) => {
    if (!request.headers.accept?.includes(mediaType)) return reply.code(406).send({ errors: [{ message: `ask for ${mediaType} by the Accept header`, extensions: { code: 'BAD_REQUEST' } }] });
    const response = reply.raw;
    const [body, { status, headers }] = await handle({
      method: 'POST',
      url: request.url,
      headers: { get: name => (name === 'accept' ? mediaType : (request.headers[name] as string | undefined)) },
      body: withText((request.body ?? null) as Record<string, unknown> | null),
      raw: reply,
      context: response,
    });
    if (body === null || typeof body === 'string') return reply.code(status).headers(headers ?? {}).send(body);
    reply.hijack();
    open.add(response);
    try {
      await send(response, body, { ...headersOf(reply), ...headers }, subscriptions.limits.standstill);
    } finally {
      open.delete(response);
    }
  });
  // cut off without a farewell: after "complete" a client believes that there is nothing more, and does not connect again
  app.addHook('preClose', async () => {
    for (const response of open) response.destroy();
  });
}

/** graphql-sse takes nothing without a text; where a hash says which one is meant, it is found by those who listen. */
const withText = (body: Record<string, unknown> | null): Record<string, unknown> | null =>
  body?.query === undefined && (body?.extensions as { persistedQuery?: unknown } | null | undefined)?.persistedQuery ? { ...body, query: '' } : body;

const mediaType = 'text/event-stream';
const headersOf = (reply: FastifyReply): Record<string, string> => Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));

async function* once(answer: Answer): AsyncGenerator<Answer> {
  yield answer;
}

async function send(response: ServerResponse, body: AsyncGenerator<string>, headers: Record<string, string>, patience: number): Promise<void> {
  const gone = () => void body.return(undefined);
  response.once('close', gone);
  // the client may have gone while it was let in
  if (response.destroyed) gone();
  else response.writeHead(200, headers);
  for await (const event of body) {
    if (response.destroyed) break;
    if (response.write(event)) continue;
    const timer = setTimeout(() => response.destroy(), patience);
    await drained(response);
    clearTimeout(timer);
  }
  response.end();
}

/** Until what was written has gone out, or nobody is there any more. */
const drained = (response: ServerResponse): Promise<void> =>
  new Promise(resolve => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.once('drain', done).once('close', done);
  });
