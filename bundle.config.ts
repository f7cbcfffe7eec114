import { defineConfig } from 'vite';

/**
 * The program in a few files: most of a start is finding and reading the two thousand that it is made of. What tsc has compiled is taken, because
 * decorators' metadata need its types.
 */
export default defineConfig({
  logLevel: 'warn',
  resolve: {
    // half of the packages ask for graphql as CommonJS and half as a module, and two copies do not know each other's types
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    mainFields: ['main'],
    extensions: ['.js', '.mjs', '.json'],
  },
  ssr: {
    noExternal: true,
    // what finds files of its own beside itself
    external: ['better-sqlite3', 'pg'],
  },
  build: {
    ssr: true,
    outDir: 'dist/bundle/server',
    target: 'node26',
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      // what runs as a process of its own has a file of its own
      input: ['dist/src/main.js', 'dist/src/database/sqlite-reader.js'],
      // records are known by the names of their classes
      output: { keepNames: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
