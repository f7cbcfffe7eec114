import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// what is recorded, and what is copied of it, is for whoever runs the program, and for no other user of the machine
process.umask(0o077);
// what the engine has compiled is kept beside the program for the next start; where nothing can be written there, every start is a first one
enableCompileCache(join(import.meta.dirname, 'compiled'));
await import('./cli.js');
