import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyReply {
    /** Answers with GraphiQL. */
    sendPage?(): FastifyReply;
  }
}

/**
 * Scripts, fonts and workers from this machine alone: offices have no internet, and a newer GraphiQL that asks another host fails here and not there.
 * Monaco makes style elements, which carry the nonce, and writes lines of code as HTML with their places in style attributes, which no nonce can allow.
 */
const policyOfPage = (nonce: string): string =>
  `default-src 'self'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Serves GraphiQL as Vite built it into the folder: its assets, which never change, under /graphiql/assets/, and the page wherever a route calls `reply.sendPage`. */
export async function serveGraphiql(app: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`GraphiQL is not built: there is no index.html in ${root}. Run "npm run build" first.`);
  }
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  app.decorateReply('sendPage', function (this: FastifyReply) {
    const nonce = randomBytes(16).toString('base64');
    return this.type('text/html; charset=utf-8').headers({ vary: 'accept', 'content-security-policy': policyOfPage(nonce) }).send(page.replaceAll('{{nonce}}', nonce));
  });
  app.get('/graphiql/', async (_request, reply) => reply.redirect('/graphql'));
  // each has a hash of what is in it in its name
  await app.register(fastifyStatic, { root: join(root, 'assets'), prefix: '/graphiql/assets/', index: false, dotfiles: 'ignore', decorateReply: false, maxAge: '365d', immutable: true });
}

/**
 * Whether a person's browser asks, who gets GraphiQL, and not a program, which gets its answer as JSON. Programs that accept anything say so with a
 * wildcard and get JSON, as does a GET that carries a query.
 */
export function wantsPage(request: FastifyRequest): boolean {
  if (request.method !== 'GET' || Object.hasOwn(request.query as object, 'query')) return false;
  const weights = acceptedTypes(request.headers.accept ?? '');
  const json = ['application/graphql-response+json', 'application/json'].map(
    (type) => weights.get(type) ?? weights.get('application/*') ?? weights.get('*/*') ?? 0,
  );
  return (weights.get('text/html') ?? 0) > Math.max(...json);
}

/** The media types of an Accept header with their weights, 1 where none is given (RFC 9110, 12.5.1). */
function acceptedTypes(accept: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const range of accept.split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    weights.set(type, weight === undefined ? 1 : Number(weight.slice(2)));
  }
  return weights;
}
