/** SQLSTATE of what may come right when the whole transaction is done again: a serialisation failure and a deadlock. */
const contended = new Set(['40001', '40P01']);
/** SQLSTATE of a server that goes, comes, or has no place: class 08, and what an administrator or a restart does to a connection. */
const gone = new Set(['57P01', '57P02', '57P03', '57P05', '53300', '25P03']);
const broken = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']);

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');
/** MikroORM wraps what the driver threw. */
const causesOf = (error: unknown): unknown[] => (error instanceof Error && error.cause ? [error, ...causesOf(error.cause)] : [error]);

export const isContended = (error: unknown): boolean => causesOf(error).some(cause => contended.has(codeOf(cause)));

/** The connection was lost, or none was to be had; what was not committed did not happen. */
export const isConnectionLost = (error: unknown): boolean =>
  causesOf(error).some(cause => {
    const code = codeOf(cause);
    return gone.has(code) || code.startsWith('08') || broken.has(code) || (cause instanceof AggregateError && cause.errors.some(isConnectionLost)) || /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test((cause as Error)?.message ?? '');
  });
