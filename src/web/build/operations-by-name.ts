import { relative, resolve } from 'node:path';
import { parse } from 'graphql';
import type { Plugin } from 'vite';

const written = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const generated = resolve(import.meta.dirname, '../graphql/graphql.ts');

/**
 * What is written as `graphql(…)` becomes an import of the one document that was generated from it. Without this every page would carry the table of all
 * operations of all pages.
 */
export function operationsByName(): Plugin {
  return {
    name: 'operations-by-name',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/graphql/') || !code.includes('graphql(`')) return undefined;
      const names = new Set<string>();
      const withoutText = code.replace(written, (_, text: string) => {
        const definition = parse(text, { noLocation: true }).definitions[0];
        if (definition.kind !== 'OperationDefinition' && definition.kind !== 'FragmentDefinition') throw new Error(`${id}: an operation or a fragment is expected`);
        const name = `${definition.name?.value}${definition.kind === 'FragmentDefinition' ? 'FragmentDoc' : 'Document'}`;
        names.add(name);
        return name;
      });
      const from = relative(resolve(id, '..'), generated);
      return { code: `import { ${[...names].join(', ')} } from '${from.startsWith('.') ? from : `./${from}`}';\n${withoutText}`, map: null };
    },
  };
}
