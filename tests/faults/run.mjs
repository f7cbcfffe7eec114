// npm run faults [-- --only kills|power|disk --kills 100 --images 1000 --errors 40 --minutes 30 --seed 7]
import { runnerImport } from 'vite';

// the harnesses are written in the language of the house
await runnerImport(new URL('run.ts', import.meta.url).pathname, { configFile: false, logLevel: 'warn', resolve: { alias: { graphql: 'graphql/index.js' } } });
