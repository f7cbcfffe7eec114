import { enableCompileCache } from 'node:module';

// each file of tests has a process of its own, which would compile the same packages again
enableCompileCache('node_modules/.vitest-cache/compiled');
