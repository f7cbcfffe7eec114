import * as v from 'valibot';
import { day, id, one, pageSearch, some, text } from '../register/page-search.ts';

export const meetingKinds = ['STEERING', 'REVIEW', 'ROLLOUT', 'APPRAISAL', 'INSPECTION', 'REGULAR', 'BRIEFING', 'WORKING', 'THEMATIC', 'CONGRESS', 'LAUNCH', 'OTHER'] as const;
export const meetingStatuses = ['PLANNED', 'HELD', 'ISSUED', 'CANCELLED'] as const;

/** Filters of meetings as they stand in an address. */
export const meetingSearch = v.object({ text, heldFrom: day, heldTo: day, kind: some(meetingKinds), status: some(meetingStatuses), hostId: id, withinOfficeId: id, committeeId: id, orderBy: one(['HELD_ON_ASCENDING', 'HELD_ON_DESCENDING']), ...pageSearch });
