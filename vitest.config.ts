import { defineConfig } from 'vitest/config';

export default defineConfig({
  // vitest would load graphql a second time as CommonJS, and two copies do not know each other's types
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['tests/**/*.spec.ts'],
    setupFiles: ['reflect-metadata'],
    pool: 'forks',
    // a machine with two cores runs servers, compilers and a browser at once
    testTimeout: 30_000,
  },
});
