import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Origin } from '../access/entrance.js';
import { isActive, withGrants } from '../access/viewer-of.js';
import type { Role } from '../account/account.js';
import { beginDemoSession } from '../account/demo-session.command.js';
import { noSuchLogin } from '../account/login.js';
import type { Database } from '../database/database.js';
import { slot } from '../database/sql.js';
import type { Clock } from '../kernel/clock.js';
import { Refusal } from '../kernel/refusal.js';
import type { Turnstile } from './limits/turnstile.js';
import { addressOf, isLoopback } from './public-address.js';
import { isOfAnotherSite, otherSite } from './same-site.js';
import { createToken } from './session.js';
import { sessionCookie } from './session-cookie.js';

export interface DemoLogin {
  login: string;
  name: string;
}
/** What it may do today, and the name of the first office at which it may. */
interface OfferedLogin extends DemoLogin {
  roles: Role[];
  office: string | null;
}
export const tokenHours = 12;

/** Those that keep meetings or the directory before the many that only owe work; otherwise as they were recorded. */
const everyAccount = sql`
  select id, login, name, active_from, active_until, row_number() over (order by exists (select 1 from "grant" g where g.account_id = a.id and g.role <> 'OFFICE') desc, id) place from account a order by place limit 500`;
const everyLogin = sql`select a.login, a.name from (${everyAccount}) a order by a.place`;
export const demoLogins = async ({ statements }: Database): Promise<DemoLogin[]> => (await statements.rows(everyLogin, undefined)).map(([login, name]) => ({ login, name }) as DemoLogin);

const today = slot<string>(day => day, 'date');
const everyGrant = sql`select a.login, a.name, g.role, o.name from (${everyAccount}) a ${withGrants(today)} where ${isActive('a', today)} order by a.place, g.id`;
async function offeredLogins({ statements }: Database, clock: Clock): Promise<OfferedLogin[]> {
  const rows = (await statements.rows(everyGrant, clock.today())) as [login: string, name: string, role: Role | null, office: string | null][];
  return [...Map.groupBy(rows, ([login]) => login).values()].map(rows => {
    const [[login, name, , office]] = rows;
    return { login, name, roles: [...new Set(rows.flatMap(([, , role]) => role ?? []))], office };
  });
}

/** Behind a proxy everybody looks like a neighbour. */
const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-proto', 'via'];

/** The demo gives everybody on this machine a token or a session, and nobody else: no other site's page, under whatever name it reaches this address. */
export function serveDemoLogins(app: FastifyInstance, database: Database, clock: Clock, turnstile: Turnstile): void {
  app.addHook('onRequest', async (request, reply) => {
    if (forwarded.some(name => request.headers[name] !== undefined)) return reply.code(421).send({ message: 'the demo answers on this machine only, and this came through a proxy' });
    if (!isLoopback(request.hostname)) return reply.code(421).send({ message: `the demo answers on this machine only, as localhost or 127.0.0.1, not as ${request.hostname}` });
  });
  /** Something for whoever has a login, and has chosen one that there is. */
  const give = (url: string, what: (login: string, request: FastifyRequest, reply: FastifyReply) => Promise<object>): void => {
    app.post(url, { onRequest: turnstile.byAddress }, async (request, reply) => {
      const { login } = (request.body ?? {}) as { login?: unknown };
      if (typeof login !== 'string') return reply.code(400).send({ message: 'send {"login": "…"}; GET /demo/logins lists them' });
      try {
        if (!/^[\p{L}\p{N}._@-]{1,100}$/u.test(login)) throw noSuchLogin(login);
        return await what(login, request, reply);
      } catch (error) {
        if (error instanceof Refusal && error.code === 'NOT_FOUND') return reply.code(404).send({ message: `${error.text.en}; GET /demo/logins lists them` });
        throw error;
      }
    });
  };
  app.get('/demo/logins', { onRequest: [refuseOtherSites, turnstile.byAddress] }, async () => offeredLogins(database, clock));
  give('/demo/tokens', async login => ({ token: await createToken(database, clock, login, tokenHours) }));
  give('/demo/sessions', async (login, request, reply) => beginDemoSession(database, clock, originOf(request, reply), login));
}

const originOf = (request: FastifyRequest, reply: FastifyReply): Origin => ({ address: addressOf(request), userAgent: request.headers['user-agent'] ?? null, cookie: sessionCookie(request.headers.cookie, reply), log: request.log });

/** A login is nothing to change, and yet nobody else's business. */
async function refuseOtherSites({ headers }: FastifyRequest): Promise<void> {
  if (isOfAnotherSite(headers)) throw otherSite;
}
