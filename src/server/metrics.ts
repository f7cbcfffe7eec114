import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Tally } from './tally.js';

/** So many operations are told apart. A client has a few dozen, and each costs a monitoring system twenty series. */
const mostNames = 100;
const longestName = 60;

/** What one app tells those who watch over it. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #names = new Set<string>();
  readonly #requests = new Counter({ name: 'chidao_requests_total', help: 'GraphQL requests by operation and outcome.', labelNames: ['operation', 'outcome'], registers: [this.#registry] });
  readonly #duration = new Histogram({
    name: 'chidao_request_duration_seconds',
    help: 'How long GraphQL requests took.',
    labelNames: ['operation'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.#registry],
  });
  readonly #statements = new Counter({ name: 'chidao_sql_statements_total', help: 'SQL statements that GraphQL requests ran.', labelNames: ['operation'], registers: [this.#registry] });
  readonly #sqlSeconds = new Counter({ name: 'chidao_sql_seconds_total', help: 'How long the SQL statements of GraphQL requests took.', labelNames: ['operation'], registers: [this.#registry] });
  readonly recordExports = new Counter({ name: 'chidao_record_exports_total', help: 'Heads of the record that were to be written to the second place, by outcome.', labelNames: ['outcome'], registers: [this.#registry] });
  readonly subscriptions = new Gauge({ name: 'chidao_subscriptions', help: 'Subscriptions that are open.', registers: [this.#registry] });

  observe(tally: Tally, status: number, milliseconds: number): void {
    const outcome = tally.outcomeWith(status);
    const operation = this.#label(tally, outcome === 'answered');
    this.#requests.inc({ operation, outcome });
    this.#duration.observe({ operation }, milliseconds / 1000);
    this.#statements.inc({ operation }, tally.meter.statements);
    this.#sqlSeconds.inc({ operation }, tally.meter.milliseconds / 1000);
  }

  /** A name is told only once somebody who is signed in was answered under it: strangers could use the names up, and fill the memory of those who watch. */
  #label({ operation, account }: Tally, answered: boolean): string {
    if (operation === undefined) return 'other';
    if (this.#names.has(operation)) return operation;
    if (account === null || !answered || this.#names.size >= mostNames || operation.length > longestName) return 'other';
    this.#names.add(operation);
    return operation;
  }

  async text(): Promise<string> {
    return `${await this.#registry.metrics()}\n${await ofTheProcess().metrics()}`;
  }
}

let process: Registry | undefined;
/** Memory, processor time, garbage and the delay of the event loop: one for the process, because each would watch the same. */
function ofTheProcess(): Registry {
  if (!process) collectDefaultMetrics({ register: (process = new Registry()) });
  return process;
}

/**
 * What is asked here, and how often, is not for strangers. A proxy on the same machine makes every caller look like a neighbour, so that an address
 * proves nothing: outside the demo, which answers this machine only, it takes the token of METRICS_TOKEN.
 */
export function serveMetrics(app: FastifyInstance, metrics: Metrics, { demo, token }: { demo: boolean; token: string }): void {
  ofTheProcess();
  if (!demo && token === '') return;
  app.get('/metrics', async (request, reply) => {
    if (token !== '' && !isSame(request.headers.authorization ?? '', `Bearer ${token}`)) return reply.code(401).header('www-authenticate', 'Bearer').send({ message: 'send "Authorization: Bearer <METRICS_TOKEN>"' });
    return reply.type(Registry.PROMETHEUS_CONTENT_TYPE).send(await metrics.text());
  });
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
/** Takes as long for a token that is nearly right as for any other. */
const isSame = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted));
