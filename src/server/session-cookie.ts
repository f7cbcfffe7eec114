import { fastifyCookie } from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { SessionCookie } from '../access/entrance.js';
import { isSessionSecret } from '../account/account-session.js';

/** The prefix makes browsers keep it for this host alone, from https or this machine, for every path. */
const name = '__Host-chidao';
const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** The secret in a Cookie header, or undefined where there is none that could be a session's. */
export function secretIn(header: string | undefined): string | undefined {
  if (!header?.includes(name)) return undefined;
  const value = fastifyCookie.parse(header)[name];
  return value !== undefined && isSessionSecret(value) ? value : undefined;
}

/** What the browser has kept of answers. */
const answers = '"cache"';
/** And what a page has kept itself: GraphiQL keeps queries. The desks ask first, because they keep what is typed and not recorded. */
const everything = '"cache", "storage"';

/** It lasts as long as the browser is open: how long its session lasts is said by the server. */
export const sessionCookie = (header: string | undefined, reply: FastifyReply): SessionCookie => ({
  secret: secretIn(header),
  set: secret => void reply.removeHeader('clear-site-data').setCookie(name, secret, attributes),
  end: () => void reply.header('clear-site-data', answers).clearCookie(name, attributes),
  leave: () => void reply.header('clear-site-data', everything).clearCookie(name, attributes),
});
