import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// what the engine has compiled is kept beside the program for the next start; where nothing can be written there, every start is a first one
enableCompileCache(join(import.meta.dirname, 'compiled'));
await import('./cli.js');
