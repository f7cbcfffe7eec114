import { ApiToken } from '../../src/account/api-token.js';
import { startSession } from '../../src/account/session.command.js';
import { hashToken, makeToken } from '../../src/account/token.js';
import type { Json } from '../committee.js';
import { logins, type TheActors } from './a-busy-committee.js';
import { type Column, columns } from './table.js';

interface Answered {
  data: Json;
  errors?: Json[];
}

/** The columns of the table at work: each in a browser that has just signed in, because a token may less; the reader by a token that may only read. */
export class SignedIn {
  readonly #headers = new Map<Column, Record<string, string>>();
  private constructor(readonly actors: TheActors) {}
  static async of(actors: TheActors): Promise<SignedIn> {
    const all = new SignedIn(actors);
    for (const column of columns) await all.begins(column);
    return all;
  }

  /** In a new session: what was done may have ended the one before, and with an account's sessions those of who acts for it. */
  async begins(column: Column): Promise<void> {
    if (column === 'secretariat') await this.begins('stand-in');
    const login = logins[column];
    if (login !== null) this.#headers.set(column, column === 'reader' ? await this.#token(login) : await this.#session(login, column === 'stand-in' ? 'secretariat' : undefined));
  }
  async #session(login: string, actingFor?: string): Promise<Record<string, string>> {
    const { database, clock, keyOf } = this.actors;
    const account = { id: keyOf(login) };
    const { secret } = await database.write(em => startSession(em, { account, actingFor: actingFor === undefined ? null : { id: keyOf(actingFor) }, means: 'password', at: clock.now(), address: '10.0.0.1', userAgent: 'Firefox' }));
    return { cookie: `__Host-chidao=${secret}` };
  }
  async #token(login: string): Promise<Record<string, string>> {
    const { database, clock, keyOf } = this.actors;
    const token = makeToken();
    await database.write(async em => {
      em.create(ApiToken, { account: keyOf(login), name: 'x', scope: 'READ', hash: hashToken(token), createdAt: clock.now(), expiresAt: '2099-12-31T00:00:00.000Z' });
    });
    return { authorization: `Bearer ${token}` };
  }

  headers(column: Column): Record<string, string> {
    return this.#headers.get(column) ?? {};
  }
  /** Whose session or token it is. */
  keyOf(column: Column): number {
    return this.actors.keyOf(logins[column] ?? 'interior');
  }
  async ask(column: Column, query: string, variables: object = {}): Promise<Answered> {
    const response = await this.actors.server.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'accept-language': 'en', ...this.headers(column) }, payload: JSON.stringify({ query, variables }) });
    return response.json();
  }
}
