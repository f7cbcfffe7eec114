import { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify';
import { addressOf } from './public-address.js';

export const logLevels = ['error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Where an error or a library might carry what a request proved itself with. Named one by one: with a star among them, every line takes thirty times as long. */
const places = ['', 'headers.', 'req.headers.', 'request.headers.', 'err.headers.', 'err.request.headers.', 'err.response.headers.'];
const secrets = ['authorization', 'cookie'].flatMap(name => places.map(place => place + name));

/** Lines of JSON, each with the id of its request. */
export const logging = (level: LogLevel, stream: { write(line: string): void }): Pick<FastifyServerOptions, 'logger' | 'logController'> => ({
  logger: { level, stream, redact: { paths: secrets, censor: '…' } },
  // one line when it is over, below, instead of two that tell the address with the query in it
  logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
});

/**
 * What was asked, by whom and from where, how it went and what it cost; not the text of the query, nor its variables. An account is told by its key: a login may
 * be a name. What is no operation is for debugging, unless it was refused.
 */
export function logRequest(log: FastifyBaseLogger, request: FastifyRequest, { statusCode: status, elapsedTime }: FastifyReply): void {
  const { method, routeOptions, tally } = request;
  const [ms, address] = [tenths(elapsedTime), addressOf(request)];
  if (!tally) {
    const line = { method, route: routeOptions.url ?? null, address, status, ms };
    if (forbidden.has(status)) log.info(line, 'refused');
    else log.debug(line, 'request');
    return;
  }
  const { operation, account, codes, meter } = tally;
  log.info({ operation: operation?.slice(0, 60) ?? null, account, address, outcome: tally.outcomeWith(status), ...(codes.size > 0 && { codes: [...codes] }), status, ms, statements: meter.statements, sqlMs: tenths(meter.milliseconds) }, 'operation');
}
/** Somebody wants in who is not to come in, or wants too much. */
const forbidden = new Set([401, 403, 421, 429]);
const tenths = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
