import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Bilingual } from '../../kernel/refusal.js';
import { languageOf } from '../language.js';
import { wantsPage } from '../graphiql.js';

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
const title: Bilingual = { en: 'You are not signed in', vi: 'Bạn chưa đăng nhập' };
const again: Bilingual = { en: 'Begin again', vi: 'Bắt đầu lại' };

/** Why nobody is signed in: a page for people, and for programs the shape of every other error. */
export function answerNotSignedIn(request: FastifyRequest, reply: FastifyReply, status: number, text: Bilingual): unknown {
  const language = languageOf(request.headers['accept-language']);
  reply.code(status).header('cache-control', 'no-store').header('vary', 'accept, accept-language');
  if (!wantsPage(request)) return reply.send({ errors: [{ message: text[language], extensions: { code: status === 502 ? 'UNAVAILABLE' : 'UNAUTHENTICATED' } }] });
  return reply
    .type('text/html; charset=utf-8')
    .send(`<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title[language]} – Chidao</title><h1>${title[language]}</h1><p>${escaped(text[language])}</p><p><a href="/auth/oidc">${again[language]}</a></p></html>`);
}
