import { CombinedGraphQLErrors } from '@apollo/client';

/** Why the server did not do it, in the language of the page. */
export interface Refusal {
  /** that of the API, or NO_ANSWER: then nobody knows whether it was done */
  code: string;
  message: string;
  fields: { path: (string | number)[]; message: string }[];
  /** of a change on a version that is no longer the last one */
  currentVersion?: number;
}

export function refusalOf(error: unknown): Refusal {
  if (!CombinedGraphQLErrors.is(error)) return { code: 'NO_ANSWER', message: '', fields: [] };
  const { message, extensions } = error.errors[0];
  return { code: String(extensions?.code), message, fields: (extensions?.fields as Refusal['fields'] | undefined) ?? [], currentVersion: extensions?.currentVersion as number | undefined };
}

/** The sentence about one field of the input: `faultOf(refusal, 'newDueOn')`, `faultOf(refusal, 'lines', 3, 'value')`. */
export function faultOf(refusal: Refusal | undefined, ...path: (string | number)[]): string | undefined {
  const wanted = ['input', ...path].join('.');
  return refusal?.fields.find(field => field.path.join('.') === wanted || field.path.join('.').startsWith(`${wanted}.`))?.message;
}
