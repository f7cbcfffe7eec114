/** Ids of the API: the concrete type's word and the record's integer key, `office_group_12`. Opaque to clients, and no secret. */
export interface TypedId {
  type: string;
  key: number;
}

const words = new Map<string, string>();
function wordOf(type: string): string {
  let word = words.get(type);
  if (!word) words.set(type, (word = type.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase()));
  return word;
}

export const idOf = (type: string, key: number): string => `${wordOf(type)}_${key}`;

/** The last key that PostgreSQL's integers hold; it fails at a larger one, where a database has to answer that there is no such record. */
const lastKey = 2 ** 31 - 1;

/** The type and key of an id, or undefined where it is none of this system's. */
export function parseId(id: string): TypedId | undefined {
  const match = /^([a-z]+(?:_[a-z]+)*)_([1-9]\d{0,9})$/.exec(id);
  if (!match || Number(match[2]) > lastKey) return undefined;
  return { type: match[1].replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()), key: Number(match[2]) };
}
