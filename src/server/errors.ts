import { AsyncLocalStorage } from 'node:async_hooks';
import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Bilingual, type Fault, type Language, Refusal } from '../kernel/refusal.js';
import type { Tally } from './tally.js';

export interface Asking {
  language: Language;
  requestId: string;
  log: { error(details: object, message: string): void };
  /** how many records it asks for, once that is known */
  cost?: number;
  tally?: Tally;
  /** in so many seconds it may be asked again */
  retryAfter?: number;
  /** it was refused for what it says as a query */
  isWrongQuery?: boolean;
}

/**
 * The request that an error answers. Apollo formats errors without a context, some of them before there is one, and compiled execution formats its
 * own: all of them find their request here.
 */
export const asking = new AsyncLocalStorage<Asking>();
const outside: Asking = { language: 'en', requestId: 'none', log: { error: () => undefined } };

/** A refusal that ends the request with a status of HTTP. One that a resolver throws needs none: it is the answer of a field. */
export function refused(refusal: Refusal, status: 400 | 401 | 403 | 429 | 503): GraphQLError {
  const headers = new HeaderMap(status === 401 ? [['www-authenticate', 'Bearer']] : []);
  return new GraphQLError(refusal.message, { originalError: refusal, extensions: { http: { status, headers } } });
}

/** Every error that leaves the server passes here, and its code is written down. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const request = asking.getStore() ?? { ...outside };
  const told = toldTo(request, formatted, error);
  if (typeof told.extensions?.retryAfter === 'number') request.retryAfter = told.extensions.retryAfter;
  request.tally?.codes.add(String(told.extensions?.code));
  return told;
}

function toldTo({ language, requestId, log }: Asking, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  const cause = causeOf(error);
  if (cause instanceof Refusal) return { message: cause.text[language], ...place, extensions: extensionsOf(cause, language) };

  const { code, text, ...extensions } = formatted.extensions ?? {};
  if (text) return { message: (text as Bilingual)[language], ...place, extensions: { code, ...extensions } };
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return formatted;

  log.error({ err: cause, path: formatted.path?.join('.') }, 'unexpected error');
  return { message: unexpected(requestId)[language], ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', id: requestId } };
}

function extensionsOf({ code, details }: Refusal, language: Language): Record<string, unknown> {
  const { fields, ...rest } = details;
  return { code, ...rest, ...(fields && { fields: fields.map(fault => ({ path: fault.path.map(String), message: messageOf(fault, language) })) }) };
}
const messageOf = ({ text }: Fault, language: Language): string => text[language];

export const unexpected = (id: string): Bilingual => ({
  en: `something went wrong on the server and was written to its log; when you report it, give the id ${id}`,
  vi: `máy chủ gặp lỗi ngoài dự kiến, đã ghi vào nhật ký; khi báo lỗi hãy nêu mã ${id}`,
});

/** What was thrown first: GraphQL wraps it once for each floor that it passes. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
