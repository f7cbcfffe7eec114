import { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify';

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

/** What was asked, how it went and what it cost; not the text of the query, nor its variables. What is no operation is for debugging. */
export function logRequest(log: FastifyBaseLogger, { method, routeOptions, tally }: FastifyRequest, { statusCode: status, elapsedTime }: FastifyReply): void {
  const ms = tenths(elapsedTime);
  if (!tally) log.debug({ method, route: routeOptions.url ?? null, status, ms }, 'request');
  else log.info({ operation: tally.operation?.slice(0, 60) ?? null, outcome: tally.outcomeWith(status), status, ms, statements: tally.meter.statements, sqlMs: tenths(tally.meter.milliseconds) }, 'operation');
}
const tenths = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
