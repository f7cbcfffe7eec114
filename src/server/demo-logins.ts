import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Database } from '../database/database.js';
import type { Clock } from '../kernel/clock.js';
import { Refusal } from '../kernel/refusal.js';
import type { Turnstile } from './limits/turnstile.js';
import { isLoopback } from './public-address.js';
import { isOfAnotherSite, otherSite } from './same-site.js';
import { createToken } from './session.js';

export interface DemoLogin {
  login: string;
  name: string;
}
export const tokenHours = 12;

/** Those that keep meetings or the directory before the many that only owe work; otherwise as they were recorded. */
const everyAccount = sql`
  select login, name from account a order by exists (select 1 from "grant" g where g.account_id = a.id and g.role <> 'OFFICE') desc, id limit 500`;
export const demoLogins = async ({ statements }: Database): Promise<DemoLogin[]> => (await statements.rows(everyAccount, undefined)).map(([login, name]) => ({ login, name }) as DemoLogin);

/** Behind a proxy everybody looks like a neighbour. */
const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-proto', 'via'];

/** The demo gives everybody on this machine a token, and nobody else: no other site's page, under whatever name it reaches this address. */
export function serveDemoLogins(app: FastifyInstance, database: Database, clock: Clock, turnstile: Turnstile): void {
  app.addHook('onRequest', async (request, reply) => {
    if (forwarded.some(name => request.headers[name] !== undefined)) return reply.code(421).send({ message: 'the demo answers on this machine only, and this came through a proxy' });
    if (!isLoopback(request.hostname)) return reply.code(421).send({ message: `the demo answers on this machine only, as localhost or 127.0.0.1, not as ${request.hostname}` });
  });
  app.get('/demo/logins', { onRequest: [refuseOtherSites, turnstile.byAddress] }, async () => demoLogins(database));
  app.post('/demo/tokens', { onRequest: turnstile.byAddress }, async (request, reply) => {
    const { login } = (request.body ?? {}) as { login?: unknown };
    if (typeof login !== 'string') return reply.code(400).send({ message: 'send {"login": "…"}; GET /demo/logins lists them' });
    try {
      return { token: await createToken(database, clock, login, tokenHours) };
    } catch (error) {
      if (error instanceof Refusal) return reply.code(404).send({ message: `${error.text.en}; GET /demo/logins lists them` });
      throw error;
    }
  });
}

/** A login is nothing to change, and yet nobody else's business. */
async function refuseOtherSites({ headers }: FastifyRequest): Promise<void> {
  if (isOfAnotherSite(headers)) throw otherSite;
}
