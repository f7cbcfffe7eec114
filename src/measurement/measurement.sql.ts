import { sql } from 'kysely';
import { ref } from '../database/sql.js';
import type { Catalogue } from '../reading/catalogue.js';

/** A figure stands until its correction is known, whatever day is looked at. */
export const past: Catalogue['past'] = { 'Measurement.correctedAt': (alias, { knownAt }) => sql`case when ${ref(alias, 'corrected_at')} <= ${knownAt} then ${ref(alias, 'corrected_at')} end` };
