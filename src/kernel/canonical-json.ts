/** JSON with sorted keys and no spaces: equal content is equal text, so that it can be compared, hashed and kept. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** The same value with its keys in order. */
export function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || 'toJSON' in value) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) result[key] = sorted((value as Record<string, unknown>)[key]);
  return result;
}
