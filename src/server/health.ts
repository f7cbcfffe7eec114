import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Database } from '../database/database.js';
import type { Hindrance as HindranceOfDatabase } from '../database/readiness.js';

/** Why no request should be sent here. */
type Hindrance = 'STOPPING' | HindranceOfDatabase['why'];

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
    const found = await this.database.check();
    if (found?.why !== this.#told) {
      if (found) this.log.error({ hindrance: found.why, reason: found.reason }, 'not ready');
      else this.log.warn('ready again');
    }
    this.#told = found?.why;
    return found?.why;
  }
}

/** For whatever starts, stops and routes to this process: without authentication, and without a word of what is within. */
export function serveHealth(app: FastifyInstance, health: Health): void {
  app.get('/healthz', async (_request, reply) => (health.database.failStop.fault ? reply.code(503).send({ alive: false }) : { alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const hindrance = await health.hindrance();
    return hindrance ? reply.code(503).send({ ready: false, why: hindrance }) : { ready: true };
  });
}
