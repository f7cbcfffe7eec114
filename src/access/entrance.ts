import type { Database } from '../database/database.js';
import type { Clock } from '../kernel/clock.js';
import type { Installation } from './installation.js';

/** Lines of the log for what is no change of a record: who came in, who was not let in. */
interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** The cookie of the one who asks. What is set takes effect with the answer. */
export interface SessionCookie {
  /** what it carries, where that may be a session's secret */
  readonly secret?: string;
  set(secret: string): void;
  /** Its session is over: what is typed on a page stays there until he is back. */
  end(): void;
  /** He has signed out: with the session goes what the browser has kept. */
  leave(): void;
}

/** Where a request comes from. */
export interface Origin {
  /** none: it did not come from outside */
  address: string | null;
  userAgent: string | null;
  cookie: SessionCookie;
  log: Log;
}

const silent: Log = { info: () => undefined, warn: () => undefined };
export const nowhere: Origin = { address: null, userAgent: null, cookie: { set: () => undefined, end: () => undefined, leave: () => undefined }, log: silent };

/** Where somebody comes in whom the system does not know yet, and so cannot give a unit of work: to sign in, and to set the installation up. */
export class Entrance {
  #used = false;

  constructor(
    readonly database: Database,
    readonly installation: Installation,
    readonly clock: Clock,
    readonly origin: Origin,
    readonly requestId: string,
    /** what is left to do once the installation has been set up */
    readonly whenSetUp: () => void = () => undefined,
  ) {}

  /** Whether it is the first time in this request: thirty guesses at once would be one request. */
  enter(): boolean {
    const first = !this.#used;
    this.#used = true;
    return first;
  }
}
