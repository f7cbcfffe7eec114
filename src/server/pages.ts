import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { wantsPage } from './graphiql.js';

/**
 * Scripts, styles, fonts and pictures from this machine alone, and nothing inside the page but the style elements that carry the nonce of this very answer: the
 * libraries of the pages make some.
 */
const policyOf = (nonce: string): string =>
  `default-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/**
 * Serves the pages as Vite built them into the folder: their assets, which never change, under /pages/assets/, and the one document of all pages wherever a person's browser
 * asks for an address that nothing else answers. The pages themselves know which addresses there are.
 */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html'))) throw new Error(`the pages are not built: there is no index.html in ${root}. Run "npm run build" first.`);
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  app.get('/*', async (request, reply) => {
    // at the door there is nothing else, whatever who asks would rather have
    if (request.url !== '/' && !wantsPage(request)) return reply.callNotFound();
    const nonce = randomBytes(16).toString('base64');
    return reply.type('text/html; charset=utf-8').headers({ vary: 'accept', 'content-security-policy': policyOf(nonce) }).send(page.replaceAll('{{nonce}}', nonce));
  });
  // each has a hash of what is in it in its name
  await app.register(fastifyStatic, { root: join(root, 'assets'), prefix: '/pages/assets/', index: false, dotfiles: 'ignore', decorateReply: false, preCompressed: true, maxAge: '365d', immutable: true });
}
