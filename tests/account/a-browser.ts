import { Account } from '../../src/account/account.js';
import { setPassword } from '../../src/account/credential.command.js';
import { cost, hashPassword } from '../../src/account/password.js';
import type { Database } from '../../src/database/database.js';
import type { App } from '../../src/server/app.js';
import type { ACommittee, Json, Refused } from '../committee.js';

export const password = 'mai họp giao ban lúc tám giờ';
/** by what each cost */
const hashes = new Map<number, Promise<string>>();
function hashed(): Promise<string> {
  const hash = hashes.get(cost.memory) ?? hashPassword(password);
  hashes.set(cost.memory, hash);
  return hash;
}

/** Accounts of a committee that sign in with the password above. */
export async function withPasswords({ database }: { database: Database }, ...logins: string[]): Promise<void> {
  const kept = await hashed();
  await database.write(async em => {
    for (const login of logins) await setPassword(em, await em.findOneOrFail(Account, { login }), kept, '2026-01-01T00:00:00.000Z');
  });
}

interface Answered {
  status: number;
  setCookie: string | undefined;
  clears: string | undefined;
  retryAfter: string | undefined;
  data: Json;
  errors?: Json[];
}

/** A browser: it keeps the cookie that it is given and sends it along. */
export class Browser {
  cookie: string | undefined;
  last: Answered | undefined;
  constructor(
    readonly app: App['app'],
    readonly documentOf: (mutation: string) => string,
    readonly address = '10.0.0.1',
    readonly headers: Record<string, string> = {},
  ) {}

  async send(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answered> {
    const response = await this.app.inject({
      method: 'POST', url: '/graphql', remoteAddress: this.address, payload: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json', 'user-agent': 'Firefox', 'accept-language': 'en', ...(this.cookie && { cookie: this.cookie }), ...this.headers, ...headers },
    });
    const setCookie = response.headers['set-cookie'] as string | undefined;
    if (setCookie) this.cookie = /Max-Age=0/.test(setCookie) ? undefined : setCookie.split(';')[0];
    this.last = { status: response.statusCode, setCookie, clears: response.headers['clear-site-data'] as string | undefined, retryAfter: response.headers['retry-after'] as string | undefined, ...(response.json() as { data: Json; errors?: Json[] }) };
    return this.last;
  }
  async asks(query: string, variables: Record<string, unknown> = {}): Promise<Json> {
    const { data, errors } = await this.send(query, variables);
    if (errors) throw new Error(`it is refused: ${JSON.stringify(errors)}`);
    return data;
  }
  async does(mutation: string, input: object): Promise<Json> {
    const payload = (await this.asks(this.documentOf(mutation), { input }))[mutation];
    if (!payload.done) throw new Error(`${mutation} is not done: ${JSON.stringify(payload.warnings)}`);
    return payload;
  }
  /** What it is answered where it is refused; a second factor, a wait and the like stand beside it. */
  async isRefused(mutation: string, input: object): Promise<Refused & Json> {
    const { data, errors } = await this.send(this.documentOf(mutation), { input });
    if (errors?.length !== 1) throw new Error(`${mutation} is not refused: ${JSON.stringify(errors ?? data)}`);
    const [{ message, extensions }] = errors;
    const { code, fields = [], ...rest } = extensions;
    return { code, message, fields: Object.fromEntries(fields.map(({ path, message: text }: { path: string[]; message: string }) => [path.join('.'), text])), ...rest };
  }

  signsIn(login: string, more: { password?: string; code?: string } = {}): Promise<Json> {
    return this.does('signIn', { login, password, ...more });
  }
  /** As whom it is answered, and for whom. */
  async who(): Promise<string | null> {
    const { viewer } = await this.asks('{ viewer { account { login } actingFor { login } } }');
    return viewer && [viewer.account.login, ...(viewer.actingFor ? ['for', viewer.actingFor.login] : [])].join(' ');
  }
}

export const aBrowser = ({ server }: Pick<ACommittee, 'server'>, address?: string, headers?: Record<string, string>): Browser => new Browser(server.app, mutation => server.document(mutation), address, headers);
