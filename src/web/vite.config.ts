import { defineConfig } from 'vite';
import { compressed } from './build/compressed.ts';
import { documents } from './build/documents.ts';
import { operationsByName } from './build/operations-by-name.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/pages/',
  // The pages are built on the user's machine before the first start: a good build says nothing.
  logLevel: 'warn',
  plugins: [operationsByName(), documents(), compressed()],
  build: {
    outDir: '../../dist/web/pages',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    reportCompressedSize: false,
    // tests measure what a first visit loads
    chunkSizeWarningLimit: 2_000,
    manifest: true,
    // a font or a picture inside the style sheet would be loaded by pages that do not show it
    assetsInlineLimit: 0,
    // React libraries mark their files "use client" for servers that render; there is none here
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      // what every page begins with comes in one piece: cut into twenty it is more to load. What opens over a page stays by itself: few need it to begin with
      output: { codeSplitting: { groups: [{ name: 'beginning', tags: ['$initial'] }, { name: 'floating', test: /@floating-ui/ }] } },
    },
  },
});
