import type { RecordMeetingInput } from '../../src/meeting/meeting.inputs.js';

/** A meeting as it is recorded, with words in place of ids: an office's code, a person's name, the title of a document of the agenda. */
export type ConferenceData = Omit<RecordMeetingInput, 'idempotencyKey' | 'acceptWarnings' | 'announcedOn'> & Required<Pick<RecordMeetingInput, 'conclusions'>>;
