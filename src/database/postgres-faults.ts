/**
 * What can go wrong with a server that is not the statement's own fault.
 * contended: a serialisation failure, a deadlock; the transaction may be done again.
 * lost: no connection, or no longer; what was not committed did not happen.
 * silent: a connection, and no answer within the time that was given.
 * crowded: no place in the pool, no turn at the lock.
 * slow: the server ended a statement that took too long.
 */
export type Fault = 'contended' | 'lost' | 'silent' | 'crowded' | 'slow';

const byState: Record<string, Fault> = {
  '40001': 'contended', '40P01': 'contended',
  // an administrator or a restart ends connections, or lets nobody in yet
  '57P01': 'lost', '57P02': 'lost', '57P03': 'lost', '57P05': 'lost', '53300': 'lost', '25P03': 'lost',
  '55P03': 'crowded',
  '57014': 'slow',
  ECONNREFUSED: 'lost', ECONNRESET: 'lost', EPIPE: 'lost', ETIMEDOUT: 'lost', EHOSTUNREACH: 'lost', ENETUNREACH: 'lost', ENOTFOUND: 'lost', EAI_AGAIN: 'lost',
};
/** The driver's own errors have no code. */
const byWords: [RegExp, Fault][] = [
  [/^timeout exceeded when trying to connect/, 'crowded'],
  [/^Query read timeout/, 'silent'],
  [/^Connection terminated|^Client (has encountered a connection error|was closed) and is not queryable|^timeout expired/, 'lost'],
  // another process has migrated what a connection had prepared; a new connection prepares it anew
  [/^cached plan must not change result type/, 'lost'],
];

/** undefined: the statement is at fault, or what it was given. */
export function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = String((error as { code?: unknown }).code ?? '');
  const found = byState[code] ?? (code.startsWith('08') ? 'lost' : byWords.find(([words]) => words.test(error.message))?.[1]);
  // MikroORM wraps what the driver threw; a host with several addresses fails at each
  return found ?? (error instanceof AggregateError ? faultOf(error.errors[0]) : faultOf(error.cause));
}
