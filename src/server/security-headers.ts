import type { FastifyInstance } from 'fastify';

/** An answer is data: should a browser ever show one, it loads and runs nothing. */
const policyOfData = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const always = {
  'content-security-policy': policyOfData,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  // what may be kept says so itself: the assets of a page
  'cache-control': 'no-store',
};
const behindTls = { ...always, 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** On every answer, those to what is unknown or failed too. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(request.protocol === 'https' ? behindTls : always);
  });
}
