import type { AddressInfo } from 'node:net';
import { fastifyCookie } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { workOf } from '../../access/system.js';
import type { Result } from '../../access/unit-of-work.js';
import { hashSessionSecret } from '../../account/account-session.js';
import { accountOf, type Claimed } from '../../account/claimed-account.command.js';
import { endSessionWith, startSession } from '../../account/session.command.js';
import type { Database } from '../../database/database.js';
import type { Clock } from '../../kernel/clock.js';
import { isValidOn } from '../../kernel/date.js';
import type { Config } from '../config.js';
import type { Turnstile } from '../limits/turnstile.js';
import { addressOf } from '../public-address.js';
import { sessionCookie } from '../session-cookie.js';
import { BegunSignIns, minutes } from './begun-sign-ins.js';
import { answerNotSignedIn } from './page.js';
import { NotSignedIn, Provider, type Vouched } from './provider.js';
import { rolesOf, wordsOfClaim } from './role-map.js';

/** As a line of the log tells it: whether a second factor was asked for, the provider knows. */
const seen = { means: 'oidc', secondFactor: null };

export type OidcSettings = Pick<Config, 'publicUrl' | 'oidcIssuer' | 'oidcClientId' | 'oidcClientSecret' | 'oidcRoleClaim' | 'oidcRoles'>;

const start = '/auth/oidc';
const back = '/auth/oidc/callback';
const cookie = '__Host-chidao-oidc';
/** Lax, because the browser comes back from another site. */
const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** Signing in at another system: the browser is sent there, and comes back with a code that this server has exchanged for an ID token. */
export function serveOidc(app: FastifyInstance, database: Database, clock: Clock, settings: OidcSettings, turnstile: Turnstile): void {
  // what only looks at the headers must not use up what works once
  const once = { exposeHeadRoute: false, onRequest: turnstile.byAddress };
  const provider = new Provider({ issuer: settings.oidcIssuer, clientId: settings.oidcClientId, clientSecret: settings.oidcClientSecret });
  const begun = new BegunSignIns(database, clock);
  const origin = (): string => settings.publicUrl || listening(app);

  const answering = (handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) => async (request: FastifyRequest, reply: FastifyReply) => {
    try {
      return await handler(request, reply);
    } catch (error) {
      if (!(error instanceof NotSignedIn)) throw error;
      // not the cause itself: in it stands what the provider sent
      const { name, message, code } = (error.cause ?? {}) as { name?: string; message?: string; code?: string };
      request.log.warn({ account: error.account, ...seen, address: addressOf(request), status: error.status, why: error.message, cause: error.cause ? { name, message, code } : null }, 'sign-in refused');
      return answerNotSignedIn(request, reply, error.status, error.text);
    }
  };

  app.get(start, once, answering(async (request, reply) => {
    if (isUnasked(request)) throw unasked;
    // this machine has several names, and a cookie one
    if (!settings.publicUrl && request.host !== new URL(origin()).host) return reply.redirect(origin() + request.url, 302);
    const returnTo = ownPath((request.query as { to?: unknown }).to, origin());
    const { url, challenge } = await provider.begin(origin() + back);
    const secret = await begun.begin(challenge, returnTo);
    return reply.setCookie(cookie, secret, { ...attributes, maxAge: minutes * 60 }).header('cache-control', 'no-store').redirect(url.href, 302);
  }));

  app.get(back, once, answering(async (request, reply) => {
    reply.clearCookie(cookie, attributes).header('cache-control', 'no-store');
    const awaited = await begun.take(fastifyCookie.parse(request.headers.cookie ?? '')[cookie]);
    if (!awaited) throw notAwaited();
    const vouched = await provider.finish(new URL(request.url, origin()), awaited);
    const from = { requestId: request.id, address: addressOf(request) };
    const session = sessionCookie(request.headers.cookie, reply);
    let [secret, key]: [string?, number?] = [];
    const { account } = await workOf('(oidc)', database, clock, from).run('signIn', {}, async (tx): Promise<Result> => {
      secret = undefined;
      const found = await accountOf(tx, claimedOf(vouched, settings));
      if (!found) return {};
      if (!isValidOn({ validFrom: found.activeFrom, validUntil: found.activeUntil }, tx.today)) return { account: found.id };
      // who signs in again in the same browser has one session there
      if (session.secret !== undefined) await endSessionWith(tx.em, { hash: hashSessionSecret(session.secret) }, tx.at);
      ({ secret, key } = await startSession(tx.em, { account: found, means: 'oidc', at: tx.at, address: from.address, userAgent: request.headers['user-agent'] ?? null }));
      return { account: found.id };
    });
    if (typeof account !== 'number') throw unknown(vouched, settings);
    if (secret === undefined) throw notActive(account);
    session.set(secret);
    request.log.info({ account, session: key, ...seen, address: from.address }, 'signed in');
    return reply.redirect(awaited.returnTo, 303);
  }));
}

function listening(app: FastifyInstance): string {
  const { address, family, port } = app.server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** Where to go afterwards; another site would be handed somebody who trusts that he is still here. */
function ownPath(to: unknown, origin: string): string {
  if (to === undefined) return '/';
  const isOwn = typeof to === 'string' && /^\/(?![/\\])[\x21-\x7e]{0,2000}$/.test(to) && !to.includes('\\') && URL.canParse(to, origin) && new URL(to, origin).origin === origin;
  if (!isOwn) throw new NotSignedIn(400, { en: '"to" takes a path of this server, like /graphql', vi: '"to" phải là đường dẫn của máy chủ này, ví dụ /graphql' });
  return to as string;
}

const notAwaited = (): NotSignedIn =>
  new NotSignedIn(403, {
    en: `this browser has no sign-in under way: it takes ${minutes} minutes at most, cookies, and the browser in which it was begun; begin again`,
    vi: `trình duyệt này không có lượt đăng nhập nào đang chờ: mỗi lượt kéo dài tối đa ${minutes} phút, cần cookie và phải dùng đúng trình duyệt đã bắt đầu; hãy bắt đầu lại`,
  });

/** A page of another site may have a link to here, which somebody follows; it may not sign anybody in by itself, in a frame or behind his back. */
const isUnasked = ({ headers }: FastifyRequest): boolean => ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site'])) && headers['sec-fetch-user'] !== '?1';
const unasked = new NotSignedIn(403, { en: 'a page of another site wanted to sign you in without your doing; begin here', vi: 'một trang web khác định đăng nhập thay bạn; hãy bắt đầu tại đây' });
const notActive = (account: number): NotSignedIn =>
  new NotSignedIn(403, { en: 'your account is not active today; ask an administrator', vi: 'tài khoản của bạn hôm nay không hoạt động; hãy liên hệ quản trị viên' }, undefined, account);

function claimedOf({ issuer, subject, claims }: Vouched, { oidcRoleClaim, oidcRoles }: OidcSettings): Claimed {
  const text = (name: string) => (typeof claims[name] === 'string' ? (claims[name] as string).normalize('NFC').replaceAll(/\p{C}/gu, '').trim().slice(0, 200) : '');
  const username = text('preferred_username');
  return { issuer, subject, username, name: text('name') || username || subject, roles: rolesOf(wordsOfClaim(claims, oidcRoleClaim), oidcRoles) };
}

function unknown({ issuer, subject }: Vouched, { oidcRoleClaim }: OidcSettings): NotSignedIn {
  return new NotSignedIn(403, {
    en: `you have signed in at ${issuer}, and no account here is yours: nothing in the claim "${oidcRoleClaim}" is mapped to a role at an office; ask an administrator to map it, or to link the subject "${subject}" to your account`,
    vi: `bạn đã đăng nhập tại ${issuer} nhưng chưa có tài khoản ở đây: không giá trị nào trong "${oidcRoleClaim}" được gán vai trò tại đơn vị; hãy đề nghị quản trị viên gán vai trò hoặc liên kết mã "${subject}" với tài khoản của bạn`,
  });
}
