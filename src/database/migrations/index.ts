import { Migration20261122000000 } from './sqlite/20261122000000_first.js';

/** In the order in which they are applied. */
export const migrations = [{ name: '20261122000000_first', class: Migration20261122000000 }];
