import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/**
 * The queries that were read and found valid. Counted by their text: what hangs on a document in memory, its statements among it, is about ten times
 * that, so that these four are forty.
 */
const mostText = 4 * 2 ** 20;

export class DocumentStore {
  readonly #documents = new LRUCache<string, DocumentNode>({ maxSize: mostText, sizeCalculation: document => document.loc?.source.body.length || 1 });

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#documents.get(key);
  }
  async set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(key, document);
  }
  async delete(key: string): Promise<void> {
    this.#documents.delete(key);
  }
}
