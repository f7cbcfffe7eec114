import { accountIsWhole } from '../access/visibility.js';
import { ref } from '../database/sql.js';
import type { Catalogue } from '../reading/catalogue.js';

/** Everybody sees whose name stands beside what was done, and no more. */
export const masked: Catalogue['masked'] = Object.fromEntries(
  ['person', 'activeFrom', 'activeUntil', 'passwordSetAt', 'setupCodeUntil', 'secondFactorSince', 'version'].map(field => [`Account.${field}`, ({ alias }: { alias: string }) => accountIsWhole(ref(alias, 'id'))]),
);
