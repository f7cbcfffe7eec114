import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  // The page is built on the user's machine before the first start: a good build says nothing.
  logLevel: 'warn',
  build: {
    outDir: '../../../dist/web/graphiql',
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    // React libraries mark their files "use client" for servers that render; there is none here, and Vite would report each of the 200 files.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
