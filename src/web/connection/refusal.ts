import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { formatIn } from '../language/format.ts';
import { languageNow } from '../language/language.ts';

/** Why the server did not do it, in the language of the page. */
export interface Refusal {
  /** that of the API, or NO_ANSWER: then nobody knows whether it was done */
  code: string;
  message: string;
  fields: { path: (string | number)[]; message: string }[];
  /** of a change on a version that is no longer the last one */
  currentVersion?: number;
  /** in so many seconds it is looked at again */
  retryAfter?: number;
}
interface Told {
  message: string;
  extensions?: Record<string, unknown>;
}

/** What the server itself said to a request, also where it refused it at its door; undefined: nothing, or something that a proxy said in its place. */
export function toldBy(error: unknown): readonly Told[] | undefined {
  if (CombinedGraphQLErrors.is(error)) return error.errors;
  if (!ServerError.is(error)) return undefined;
  try {
    const { errors } = JSON.parse(error.bodyText) as { errors?: Told[] };
    return Array.isArray(errors) && errors.length > 0 ? errors : undefined;
  } catch {
    // the page of a proxy
    return undefined;
  }
}

export function refusalOf(error: unknown): Refusal {
  const [first] = toldBy(error) ?? [];
  if (!first) return { code: 'NO_ANSWER', message: '', fields: [] };
  const { message, extensions } = first;
  const fields = (extensions?.fields as Refusal['fields'] | undefined) ?? [];
  const { said } = formatIn(languageNow());
  return { code: String(extensions?.code), message: said(message), fields: fields.map(field => ({ ...field, message: said(field.message) })), currentVersion: extensions?.currentVersion as number | undefined, retryAfter: extensions?.retryAfter as number | undefined };
}

/** The sentence about one field of the input: `faultOf(refusal, 'newDueOn')`, `faultOf(refusal, 'lines', 3, 'value')`. */
export function faultOf(refusal: Refusal | undefined, ...path: (string | number)[]): string | undefined {
  const wanted = ['input', ...path].join('.');
  return refusal?.fields.find(field => field.path.join('.') === wanted || field.path.join('.').startsWith(`${wanted}.`))?.message;
}
