import type { DocumentNode } from 'graphql';

/** By which the server knows an operation of these pages; it was written into the document when it was generated. */
export function hashOf(document: DocumentNode): string {
  const { __meta__: meta } = document as DocumentNode & { __meta__?: { hash?: string } };
  if (!meta?.hash) throw new Error('this operation was not generated with the pages');
  return meta.hash.replace(/^sha256:/, '');
}
