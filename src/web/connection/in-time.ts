/** So long an answer is waited for, in milliseconds. */
const patience = 30_000;

class Late extends Error {}
export const isLate = (error: unknown): boolean => error instanceof Late;

/** Gives an answer up that does not come, so that nobody waits forever: whether the request was done nobody knows then. */
export async function fetchInTime(url: RequestInfo | URL, options: RequestInit = {}): Promise<Response> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Late('there was no answer in time')), patience);
  try {
    return await fetch(url, { ...options, signal: options.signal ? AbortSignal.any([options.signal, late.signal]) : late.signal });
  } finally {
    clearTimeout(timer);
  }
}
