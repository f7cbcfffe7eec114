import * as v from 'valibot';
import { flag, id, pageSearch, some, text } from '../register/page-search.ts';

export const committeeKinds = ['STEERING', 'INSPECTION_TEAM', 'WORKING_GROUP'] as const;

/** Filters of committees as they stand in an address; `ended`: those that are no longer, too. */
export const committeeSearch = v.object({ text, kind: some(committeeKinds), hostId: id, withinOfficeId: id, ended: flag, ...pageSearch });
