import * as v from 'valibot';
import { flag, id, pageSearch, some, text } from '../register/page-search.ts';

/** The kinds of offices that have a word of their own; a government may have others, which are shown as they are. */
export const officeKinds = ['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'DEPARTMENT', 'PUBLIC_SERVICE_UNIT', 'PARTY_BODY', 'POLICE', 'COLLECTIVE'] as const;

/** Filters of offices as they stand in an address; `ended`: those that are no longer, too. */
export const officesSearch = v.object({ text, kind: some(officeKinds), parentId: id, withinOfficeId: id, ended: flag, ...pageSearch });
