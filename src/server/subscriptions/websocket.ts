import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Language, Refusal } from '../../kernel/refusal.js';
import { refused } from '../errors.js';
import { languageOf } from '../language.js';
import { limits } from '../limits/limits.js';
import type { Turnstile } from '../limits/turnstile.js';
import { addressThrough } from '../public-address.js';
import { comesInTheClear } from '../only-tls.js';
import { isOfAnotherSite } from '../same-site.js';
import { type Proving, sessionOf } from '../session.js';
import { signInFirst, type Subscriptions, tooMany } from './subscriptions.js';

interface Connection {
  socket: WebSocket;
  request: IncomingMessage;
}
/** A client says who it is in its first message, because a browser sends no headers of a page's own with a WebSocket; a program may send the header. */
const provingOf = (params: Readonly<Record<string, unknown>> | undefined, { headers }: IncomingMessage): Proving => ({
  authorization: typeof params?.authorization === 'string' ? params.authorization : headers.authorization,
  // pages of other sites, which a browser lets open one with the cookie of this site, were refused before
  cookie: headers.cookie,
});

/** Below it, answers follow each other without waiting for the network. */
const ahead = 2 ** 16;

/** The protocol of graphql-ws at /graphql, for subscriptions only. */
export function serveWebSocket(app: FastifyInstance, subscriptions: Subscriptions, turnstile: Turnstile, { publicUrl, trustedProxies = [] }: { publicUrl?: string; trustedProxies?: readonly string[] }): void {
  const addressOf = addressThrough(trustedProxies);
  const inTheClear = comesInTheClear(publicUrl, trustedProxies);
  const { limits: own, serving } = subscriptions;
  const sockets = new WebSocketServer({ noServer: true, handleProtocols, maxPayload: limits.body, perMessageDeflate: false });
  const server = makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: own.greeting,
    async onConnect({ connectionParams, extra: { socket, request } }) {
      try {
        const viewer = await sessionOf(provingOf(connectionParams, request), serving.database.statements, serving.clock, serving.clock.today());
        if (!viewer.account) throw signInFirst;
        return true;
      } catch (failure) {
        const error = reasonOf(failure, request);
        if (!(error instanceof Refusal)) throw error;
        // a client takes this code for its answer, and does not come back with the same token
        const [code, text] = error.code === 'UNAUTHENTICATED' ? [CloseCode.Unauthorized, error.text[languageIn(request)]] : [1013, error.text[languageIn(request)]];
        socket.close(code, shortened(text));
        return false;
      }
    },
    async onSubscribe({ connectionParams, subscriptions: running, extra: { request } }, _id, asked) {
      try {
        if (Object.keys(running).length > own.perConnection) throw [refused(tooMany(own.perConnection, 'of this connection', 'của kết nối này'), 400)];
        const { document, answers } = await subscriptions.open(asked, { proving: provingOf(connectionParams, request), language: languageIn(request), count: (account, cost) => turnstile.ofConnection(addressOf(request), account, cost) });
        return { schema: subscriptions.executing.schema, document, operationName: asked.operationName, contextValue: answers };
      } catch (errors) {
        return errors as readonly GraphQLError[];
      }
    },
    // by then everything has been done: the answers come ready to be sent, errors too, which the types do not foresee
    subscribe: ({ contextValue }) => contextValue as AsyncGenerator<ExecutionResult>,
    onNext: (_context, _id, _asked, _args, answer) => answer,
    onError: ({ extra: { request } }, _id, _asked, errors) => subscriptions.worded(errors, languageIn(request)),
  });

  /** Who does not say who he is, or too often. */
  function reasonOf(failure: unknown, request: IncomingMessage): unknown {
    try {
      turnstile.ofConnection(addressOf(request), null);
      return failure;
    } catch (tooOften) {
      return tooOften;
    }
  }

  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: data => send(socket, data, own.unread),
        close: (code, reason) => socket.close(code, reason),
        onMessage: listener =>
          socket.on('message', data => {
            listener(String(data)).catch(error => {
              app.log.error({ err: error }, 'unexpected error');
              socket.close(CloseCode.InternalServerError, 'something went wrong on the server');
            });
          }),
      },
      { socket, request },
    );
    // what is no frame, or too long, has been answered with its code by ws; unheard, the event would end the process
    socket.on('error', () => {});
    socket.once('close', (code, reason) => {
      closed(code, String(reason)).catch(error => app.log.error({ err: error }, 'unexpected error'));
    });
  });
  const heart = keepAlive(sockets, own.keepAlive);

  // anything else that wants another protocol is answered as an ordinary request, as servers do that know none; the types do not have this property
  (app.server as { shouldUpgradeCallback?: (request: IncomingMessage) => boolean }).shouldUpgradeCallback = ({ url, headers }) => headers.upgrade?.toLowerCase() === 'websocket' && /^\/graphql(\?|$)/.test(url ?? '');
  app.server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    // no other rule keeps a page of another site from opening one with the cookie of ours
    if (inTheClear(request) || isOfAnotherSite(request.headers, publicUrl)) return void stream.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
    if (sockets.clients.size >= own.connections) return void stream.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n');
    sockets.handleUpgrade(request, stream, head, socket => sockets.emit('connection', socket, request));
  });
  app.addHook('preClose', async () => {
    clearInterval(heart);
    await closeAll(sockets);
  });
}

const languageIn = ({ headers }: IncomingMessage): Language => languageOf(headers['accept-language']);

/** Whoever lets his answers gather does not read them; whoever reads slowly holds up his own. */
async function send(socket: WebSocket, data: string, most: number): Promise<void> {
  if (socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > most) return socket.terminate();
  // a connection that is lost meanwhile is closed, which is heard elsewhere
  const sent = new Promise<void>(resolve => socket.send(data, () => resolve()));
  if (socket.bufferedAmount > ahead) await sent;
}

function keepAlive(sockets: WebSocketServer, pause: number): NodeJS.Timeout {
  const silent = new WeakSet<WebSocket>();
  sockets.on('connection', socket => socket.on('pong', () => silent.delete(socket)));
  return setInterval(() => {
    for (const socket of sockets.clients) {
      if (silent.has(socket)) socket.terminate();
      silent.add(socket);
      socket.ping();
    }
  }, pause).unref();
}

/** Clients of graphql-ws connect again after this code, to whichever process answers then. */
async function closeAll(sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.close(1001, 'the server is stopping; connect again');
  const late = setTimeout(() => {
    for (const socket of sockets.clients) socket.terminate();
  }, 1000);
  await Promise.all([...sockets.clients].map(socket => new Promise(resolve => socket.once('close', resolve))));
  clearTimeout(late);
}

/** A frame that closes takes 123 bytes of UTF-8. */
const shortened = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, 120)).replace(/\uFFFD$/, '');
