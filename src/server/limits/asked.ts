import type { FastifyRequest } from 'fastify';
import type { Asked } from './limiter.js';

/** What a request asks, read from where Apollo reads it, and in the same way: what two read differently one of them has not checked. */
export function askedOf({ method, body, url }: FastifyRequest): Asked {
  if (method !== 'GET') return (body ?? {}) as Asked;
  const { searchParams } = new URL(url, 'http://here');
  const [variables, extensions] = ['variables', 'extensions'].map(name => jsonOf(searchParams.get(name)));
  return { query: searchParams.get('query') ?? undefined, operationName: searchParams.get('operationName') ?? undefined, variables, extensions };
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // Apollo tells of it
    return undefined;
  }
}
