import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Serves GraphiQL, as Vite built it into the folder, under /graphiql/. A route that answers the page at an address of its own sends it with
 * `reply.sendFile('index.html')`; the page names its assets by their full path.
 */
export async function serveGraphiql(app: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`GraphiQL is not built: there is no index.html in ${root}. Run "npm run build" first.`);
  }
  const assets = join(root, 'assets/');
  await app.register(fastifyStatic, {
    root,
    prefix: '/graphiql',
    redirect: true,
    cacheControl: false,
    setHeaders(reply, path) {
      // An asset has a hash of what is in it in its name, so it never changes. The page must be asked for again, or a new release is not seen.
      reply.header('cache-control', path.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
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
