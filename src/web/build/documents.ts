import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** documents.json: every operation of the pages by the sha256 of its text. A server may be told to take no others. */
export function documents(): Plugin {
  return {
    name: 'documents',
    generateBundle() {
      const byHash = JSON.parse(readFileSync(join(import.meta.dirname, '../graphql/persisted-documents.json'), 'utf8')) as Record<string, string>;
      const source = JSON.stringify(Object.fromEntries(Object.entries(byHash).map(([hash, text]) => [hash.replace(/^sha256:/, ''), text])), null, 1);
      this.emitFile({ type: 'asset', fileName: 'documents.json', source });
    },
  };
}
