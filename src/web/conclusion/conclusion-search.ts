import * as v from 'valibot';
import { day, flag, id, pageSearch, text } from '../register/page-search.ts';

/** Filters of conclusions as they stand in an address. */
export const conclusionSearch = v.object({ text, heldFrom: day, heldTo: day, hostId: id, committeeId: id, meetingId: id, noTaskArises: flag, withoutDirective: flag, draft: flag, ...pageSearch });
