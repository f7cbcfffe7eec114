import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../kernel/refusal.js';
import { isLoopback } from './public-address.js';

/**
 * Whether a page of another site sent it. A browser says where a request comes from, and no page can keep it from doing so; a program says nothing.
 * Our own address is the one that was configured, and without one this machine's: under any other name that leads here, a stranger's page would call
 * itself ours.
 */
export function isOfAnotherSite({ origin, host = '', 'sec-fetch-site': site }: IncomingHttpHeaders, publicUrl?: string): boolean {
  if (site === 'cross-site' || site === 'same-site') return true;
  if (origin === undefined) return false;
  if (publicUrl) return origin !== new URL(publicUrl).origin;
  return !isLoopback(host.replace(/:\d+$/, '')) || origin !== `http://${host}`;
}

/** What may change something: every request but those that only read. */
export function refuseOtherSites(app: FastifyInstance, publicUrl?: string): void {
  app.addHook('onRequest', async ({ method, headers }) => {
    if (method !== 'GET' && method !== 'HEAD' && isOfAnotherSite(headers, publicUrl)) throw otherSite;
  });
}

export const otherSite = new Refusal('FORBIDDEN', {
  en: 'a page of another site may not send this; open the page of this system, or send it from a program',
  vi: 'yêu cầu này đến từ một trang web khác nên bị từ chối; hãy mở trang của hệ thống hoặc gửi từ chương trình',
});
