import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'graphql';
import type { Plugin } from 'vite';

const written = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const generated = resolve(import.meta.dirname, '../graphql/graphql.ts');
const prefix = 'document:';

/**
 * What is written as `graphql(…)` becomes an import of the one document that was generated from it, a part of its own: without this every page would carry the
 * operations of all pages. A fragment is nothing but a type: what it asks for stands in the operations that spread it.
 */
export function operationsByName(): Plugin {
  let documents: Map<string, string> | undefined;
  return {
    name: 'operations-by-name',
    enforce: 'pre',
    buildStart: () => {
      documents = undefined;
    },
    resolveId: id => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const name = id.slice(prefix.length + 1);
      documents ??= new Map([...readFileSync(generated, 'utf8').matchAll(/^export const (\w+Document) = (\{.*\}) as unknown as DocumentNode/gm)].map(([, name, document]) => [name, document]));
      const document = documents.get(name);
      if (!document) throw new Error(`${name} was not generated; run "npm run codegen"`);
      return `export const ${name} = ${document};`;
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/graphql/') || !code.includes('graphql(`')) return undefined;
      const names = new Set<string>();
      const withoutText = code.replace(written, (_, text: string) => {
        const definition = parse(text, { noLocation: true }).definitions[0];
        if (definition.kind === 'FragmentDefinition') return '{}';
        if (definition.kind !== 'OperationDefinition') throw new Error(`${id}: an operation or a fragment is expected`);
        const name = `${definition.name?.value}Document`;
        names.add(name);
        return name;
      });
      return { code: `${[...names].map(name => `import { ${name} } from '${prefix}${name}';\n`).join('')}${withoutText}`, map: null };
    },
  };
}
