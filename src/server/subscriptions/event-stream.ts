import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { createHandler, type ExecutionResult } from 'graphql-sse';
import { languageOf } from '../language.js';
import type { Answer } from './outbox.js';
import type { Subscriptions } from './subscriptions.js';

/**
 * The protocol of graphql-sse at /graphql/stream: a request, a stream. Its other mode, in which one stream serves several requests, needs a reserved
 * place on the server for whoever asks for one, and several processes behind one address do not know each other's.
 */
export function serveEventStream(app: FastifyInstance, subscriptions: Subscriptions): void {
  const open = new Set<ServerResponse>();
  const handle = createHandler<FastifyRequest, ServerResponse>({
    authenticate: () => null,
    async onSubscribe({ raw: { headers } }, asked) {
      const language = languageOf(headers['accept-language']);
      try {
        const { answers } = await subscriptions.open(asked, { proving: headers, language });
        // their errors are ready to be sent, which the types do not foresee
        return answers as AsyncGenerator<ExecutionResult>;
      } catch (errors) {
        return once({ errors: subscriptions.worded(errors as GraphQLError[], language) }) as AsyncGenerator<ExecutionResult>;
      }
    },
    // graphql-sse keeps what it is given until it is sent; so it is given nothing while the client does not read
    async onNext(_context, { context: response }) {
      while (response.writableNeedDrain && !response.destroyed) await drained(response);
    },
  });

  app.post('/graphql/stream', async (request, reply) => {
    if (!request.headers.accept?.includes(mediaType)) return reply.code(406).send({ errors: [{ message: `ask for ${mediaType} by the Accept header`, extensions: { code: 'BAD_REQUEST' } }] });
    const response = reply.raw;
    const [body, { status, headers }] = await handle({
      method: 'POST',
      url: request.url,
      headers: { get: name => (name === 'accept' ? mediaType : (request.headers[name] as string | undefined)) },
      body: (request.body ?? null) as Record<string, unknown> | null,
      raw: request,
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
