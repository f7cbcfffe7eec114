import type { DocumentNode } from 'graphql';

/** crypto.randomUUID is for pages that came by TLS or from this machine; this is for every page. */
const aKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
const placeOf = (mutation: DocumentNode, content: object): string => `chidao.sent.${mutation.definitions.map(definition => ('name' in definition ? definition.name?.value : '')).join()}.${JSON.stringify(content)}`;

/** A word for each content that was sent and not answered yet. It outlives the page, because an answer can be lost with it. */
export const idempotencyKeys = {
  async keyFor(mutation: DocumentNode, content: object): Promise<string> {
    const place = placeOf(mutation, content);
    const kept = sessionStorage.getItem(place) ?? aKey();
    sessionStorage.setItem(place, kept);
    return kept;
  },
  async answered(mutation: DocumentNode, content: object): Promise<void> {
    sessionStorage.removeItem(placeOf(mutation, content));
  },
};
