import { hash } from 'node:crypto';

/** What stands before the first event. */
export const beginning = '0'.repeat(64);

/** All that an event holds, in the order of canonical JSON. The columns have the same names in their own way of writing. */
export const held = [
  'actingForKey', 'actingForLogin', 'action', 'actorKey', 'actorLogin', 'address', 'after', 'at', 'before', 'id', 'objectKey', 'objectType', 'on', 'paper', 'previous', 'reason', 'requestId', 'sessionKey', 'tokenKey',
] as const;
export type Held = Record<(typeof held)[number], unknown>;

export const columnOf = (property: string): string => property.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/**
 * The hash of an event, which the next one carries as its `previous`: SHA-256 of its canonical JSON. What is null is left out, so that a column that comes
 * later changes no hash.
 */
export function hashOf(event: Held): string {
  const told: Record<string, unknown> = {};
  for (const name of held) if (event[name] != null) told[name] = event[name];
  return hash('sha256', JSON.stringify(told));
}
