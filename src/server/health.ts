import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Database } from '../database/database.js';
import { migrations } from '../database/migrations/index.js';

/** A load balancer asks every few seconds, and has turned away long before a request would give up. */
const patience = 2000;

/** Why no request should be sent here. */
type Hindrance = 'STOPPING' | 'DATABASE' | 'MIGRATIONS';

const recorded = sql`select name from mikro_orm_migrations`;

/** Whether this process should be given requests. */
export class Health {
  stopping = false;
  #told: Hindrance | undefined;
  #checking: Promise<Hindrance | undefined> | undefined;

  constructor(
    readonly database: Database,
    readonly log: FastifyBaseLogger,
  ) {}

  /** However many ask, the database is asked by one of them at a time: strangers may ask here. */
  async hindrance(): Promise<Hindrance | undefined> {
    if (this.stopping) return 'STOPPING';
    this.#checking ??= this.#check().finally(() => {
      this.#checking = undefined;
    });
    return this.#checking;
  }

  /** The inner reason is for the log, and told once, when things change. */
  async #check(): Promise<Hindrance | undefined> {
    let err: unknown;
    const found = await within(patience, this.#hindranceOfMigrations()).catch((error: unknown): Hindrance => {
      err = error;
      return 'DATABASE';
    });
    if (found !== this.#told) {
      if (found) this.log.error({ err, hindrance: found }, 'not ready');
      else this.log.warn('ready again');
    }
    this.#told = found;
    return found;
  }

  async #hindranceOfMigrations(): Promise<Hindrance | undefined> {
    const rows = await this.database.statements.rows(recorded, undefined);
    const done = new Set(rows.map(([name]) => name));
    const known = migrations[this.database.statements.engine];
    return done.size === known.length && known.every(({ name }) => done.has(name)) ? undefined : 'MIGRATIONS';
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
}

/** For whatever starts, stops and routes to this process: without authentication, and without a word of what is within. */
export function serveHealth(app: FastifyInstance, health: Health): void {
  app.get('/healthz', async () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const hindrance = await health.hindrance();
    return hindrance ? reply.code(503).send({ ready: false, why: hindrance }) : { ready: true };
  });
}
