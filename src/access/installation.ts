import { sql } from 'kysely';
import type { Database } from '../database/database.js';

/** How this installation was configured, as far as who has not signed in has to know it. */
export interface Configured {
  /** it gives out its logins */
  demo: boolean;
  /** people may sign in at a provider of OpenID Connect */
  oidc: boolean;
  dueSoonDays: number;
  timeZone: string;
}

const somebody = sql`select exists (select 1 from account)`;

/** What a page has to know before anybody has signed in. */
export class Installation {
  #isSetUp = false;
  constructor(
    readonly database: Database,
    readonly configured: Configured,
  ) {}

  /** No account is ever taken away again, so that it is looked up only until there is one. */
  async needsSetUp(): Promise<boolean> {
    this.#isSetUp ||= Boolean((await this.database.statements.rows(somebody, undefined, 'recurring'))[0][0]);
    return !this.#isSetUp;
  }
}
