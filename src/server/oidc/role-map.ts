import { type Role, roles } from '../../account/account.js';

/** What somebody may do for whom the provider vouches with a word of its own. */
export interface MappedRole {
  /** the provider's word */
  value: string;
  role: Role;
  /** the code of the office */
  office: string;
}

/** `value=ROLE@OFFICE-CODE,…`; undefined where it is none. A word may be mapped to several roles. */
export function roleMapIn(text: string): MappedRole[] | undefined {
  const entries = text.split(',').map(entry => entry.trim()).filter(entry => entry !== '');
  const mapped = entries.map(entry => {
    const [, value, word, office] = /^(.+)=([A-Z]+)@([A-Z0-9]+(?:-[A-Z0-9]+)*)$/.exec(entry) ?? [];
    const role = roles.find(known => known === word);
    return role && { value: value.trim(), role, office };
  });
  return mapped.every(entry => entry !== undefined) ? mapped : undefined;
}

/** The words of a claim: a text, or a list of texts. `realm_access.roles` is looked for by its whole name first, then inside. */
export function wordsOfClaim(claims: Readonly<Record<string, unknown>>, name: string): string[] {
  const own = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
  const found = own(claims, name) ?? name.split('.').reduce(own, claims as unknown);
  return [found].flat().filter(word => typeof word === 'string');
}

/** What the words are mapped to, each role at an office once; none of it goes without saying. */
export function rolesOf(words: readonly string[], map: readonly MappedRole[]): Pick<MappedRole, 'role' | 'office'>[] {
  const mapped = map.filter(({ value }) => words.includes(value)).map(({ role, office }) => ({ role, office }));
  return mapped.filter((one, i) => mapped.findIndex(other => other.role === one.role && other.office === one.office) === i);
}
