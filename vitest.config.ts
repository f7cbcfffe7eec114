import { configDefaults, defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.js';

const shared = {
  // vitest would load graphql a second time as CommonJS, and two copies do not know each other's types
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    setupFiles: ['tests/compiled-once.ts', 'reflect-metadata', 'tests/each-file.ts'],
    globalSetup: ['tests/a-run.ts'],
    pool: 'forks' as const,
    // starting the program's packages takes longer than most files of tests: a process goes on with the next file
    isolate: false,
    // a core would be left idle otherwise; with a third process on two cores the whole takes longer
    maxWorkers: '100%',
    // a machine with two cores runs servers, compilers and a browser at once
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
  },
};

/** What keeps no records, or says what a request is answered before any is read, runs once. */
const withoutDatabase = [
  'tests/{floors,house,security,sources}.spec.ts', 'tests/kernel/**', 'tests/executor/faults.spec.ts', 'tests/measurement/{attainment,measurement-faults,target-value,track}.spec.ts', 'tests/office/membership.spec.ts',
  'tests/server/{token,config,cli,language,rate,relay,id-token,bad-commands,trusted-documents}.spec.ts', 'tests/server/hostile/**', 'tests/web/**',
  'tests/server/{audits,input-form,limits,only-tls,other-sites,rate-limit,root-fields,schema,security-headers}.spec.ts', 'tests/account/{password,second-factor}.spec.ts',
];

/**
 * What is about HTTP, sockets, sessions, the steps of work and what the demo holds runs on PostgreSQL by `npm run test:postgres` alone. Its queries and mutations are tried there
 * otherwise (tests/access, tests/many); what two do at once, and what differs where the database goes away, is not left out.
 */
const sameOnBoth = [
  'tests/account/{api-tokens,ended,external-identities,keep-accounts,own-password,sessions,stand-in}.spec.ts', 'tests/assignment/{access,deadlines,lifecycle,obstacles,steps,transfer}.spec.ts',
  'tests/executor/contract.spec.ts', 'tests/meeting/bad-input.spec.ts', 'tests/seeds/{conferences,living}.spec.ts', 'tests/server/{account-cli,answers,errors,event-stream,health,log,metrics,oidc,proxies,requests,session,websocket}.spec.ts',
];

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { ...shared, test: { ...shared.test, name: 'sqlite', sequence: { groupOrder: 0 }, include: ['tests/**/*.spec.ts'], exclude: [...configDefaults.exclude, 'tests/postgres/**'], provide: { engine: 'sqlite' } } },
      { ...shared, test: { ...shared.test, name: 'postgres', sequence: { groupOrder: 1 }, include: ['tests/**/*.spec.ts'], exclude: [...configDefaults.exclude, ...withoutDatabase, ...(process.env.CHIDAO_WHOLE ? [] : sameOnBoth)], provide: { engine: 'postgres' } } },
    ],
  },
});
