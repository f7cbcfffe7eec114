import { onTestFinished } from 'vitest';
import { Account, Grant, type Role } from '../../src/account/account.js';
import { Database } from '../../src/database/database.js';
import { SetClock } from '../../src/kernel/clock.js';
import { Office } from '../../src/office/office.js';
import { type AppOptions, makeApp } from '../../src/server/app.js';
import type { LogLevel } from '../../src/server/log.js';
import type { OidcSettings } from '../../src/server/oidc/routes.js';
import { createToken } from '../../src/server/session.js';
import { bothExecutors } from '../both-executors.js';
import { anEmptyPlace } from '../database.js';

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: string[]; extensions: { code: string; id?: string; fields?: { path: string[]; message: string }[] } }[];
}

/** A server on a database file of its own, with one office and an account for it; nothing listens on a port. */
export async function aServer(options: { demo?: boolean; today?: string; logLevel?: LogLevel; metricsToken?: string; trustedProxies?: string[]; oidc?: Partial<OidcSettings> } = {}) {
  const { demo = false, today = '2026-03-02', logLevel, metricsToken, trustedProxies, oidc } = options;
  const place = await anEmptyPlace();
  const clock = new SetClock(today);
  const database = await Database.open(place.url);
  const lines: string[] = [];
  const config: AppOptions['config'] = { demo, dueSoonDays: 3, staleDays: 100, logLevel, metricsToken, trustedProxies, ...oidc };
  const { app, schema, metrics, close } = await makeApp({ database, clock, config, log: { write: line => lines.push(line) }, executor: bothExecutors });
  onTestFinished(async () => {
    await close();
    await database.close();
    await place.remove();
  });

  async function anAccount(login: string, role: Role, valid: { from?: string; until?: string } = {}): Promise<void> {
    await database.write(async em => {
      const office = (await em.findOne(Office, { code: 'X' })) ?? em.create(Office, { code: 'X', name: 'Xã X', kind: 'COMMUNE', path: '/1/', aliases: [], sortKey: 'xa x' } as never);
      const account = (await em.findOne(Account, { login })) ?? em.create(Account, { login, name: `Account ${login}` });
      em.create(Grant, { account, role, office, validFrom: valid.from ?? null, validUntil: valid.until ?? null });
    });
  }
  const token = (login: string, hours = 12) => createToken(database, clock, login, hours);

  async function ask(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify({ query, variables }) });
    return { status: response.statusCode, headers: response.headers, ...(response.json() as Omit<Answer, 'status' | 'headers'>) };
  }
  return { url: place.url, app, schema, metrics, database, clock, lines, anAccount, token, ask };
}
