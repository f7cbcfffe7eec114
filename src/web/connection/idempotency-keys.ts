import type { DocumentNode } from 'graphql';

/** crypto.randomUUID is for pages that came by TLS or from this machine; this is for every page. */
const hex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
const prefix = 'chidao.sent.';
/** So long what was sent and not answered is known to be the same, in milliseconds. The server remembers it for a month. */
const kept = 24 * 60 * 60 * 1000;

/** A word that no other change has. */
export const newKey = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

/** The content itself is not left in the browser. */
async function placeOf(account: string, mutation: DocumentNode, content: object): Promise<string> {
  const name = mutation.definitions.map(definition => ('name' in definition ? definition.name?.value : '')).join();
  return `${prefix}${account}.${name}.${hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)))))}`;
}
const isOld = (written: string | null): boolean => Date.now() - Number(written?.split(' ')[1]) > kept;

/** A word for each content that an account has sent and that was not answered yet. It outlives the page and its window, because an answer can be lost with them. */
export const idempotencyKeys = {
  async keyFor(account: string, mutation: DocumentNode, content: object): Promise<string> {
    const place = await placeOf(account, mutation, content);
    for (const other of Object.keys(localStorage)) if (other.startsWith(prefix) && isOld(localStorage.getItem(other))) localStorage.removeItem(other);
    const key = localStorage.getItem(place)?.split(' ')[0] ?? newKey();
    if (localStorage.getItem(place) === null) localStorage.setItem(place, `${key} ${Date.now()}`);
    return key;
  },
  async answered(account: string, mutation: DocumentNode, content: object): Promise<void> {
    localStorage.removeItem(await placeOf(account, mutation, content));
  },
  /** Over something that has the browser throw away what it holds of this site. */
  async keepOver(clearing: () => Promise<unknown>): Promise<void> {
    const sent = Object.entries(localStorage).filter(([place]) => place.startsWith(prefix));
    await clearing();
    for (const [place, written] of sent) localStorage.setItem(place, written);
  },
};
