import type { MeetingKind, MeetingMode } from '../graphql/graphql.ts';
import { type DocumentDraft, documentSent } from './document-draft.ts';
import type { TypedLine } from './list-draft.ts';
import { type SessionDraft, sessionSent } from './session-draft.ts';
import { noSource, type SourceDraft, sourceSent } from './source-draft.ts';

/** The head of a meeting as it is typed. */
export interface MeetingDraft {
  hostId: string;
  title: string;
  kind: MeetingKind;
  heldOn: string;
  mode: MeetingMode;
  place: string;
  committeeIds: string[];
  chairId: string | null;
  chairPosition: string;
  coChairIds: string[];
  periodFrom: string;
  periodUntil: string;
}
/** One that is recorded or planned anew may bring more. */
export interface NewMeetingDraft extends MeetingDraft {
  sessions: TypedLine<SessionDraft>[];
  documents: TypedLine<DocumentDraft>[];
  source: SourceDraft;
}
export const aMeeting = (hostId: string, heldOn: string): NewMeetingDraft => ({ hostId, title: '', kind: 'STEERING', heldOn, mode: 'IN_PERSON', place: '', committeeIds: [], chairId: null, chairPosition: '', coChairIds: [], periodFrom: '', periodUntil: '', sessions: [], documents: [], source: noSource });

/** What both a new and an amended meeting say. */
export const headOf = ({ title, kind, heldOn, mode, place, committeeIds, chairId, chairPosition, coChairIds, periodFrom, periodUntil }: MeetingDraft) => ({
  title: title.trim(), kind, heldOn, mode, place: place.trim() || null, committeeIds, chairId, chairPosition: chairPosition.trim() || null, coChairIds, periodFrom: periodFrom || null, periodUntil: periodUntil || null,
});

/** Only what is different: what is fixed by an announcement would be refused even where it stays as it was. */
export function changesOf(before: MeetingDraft, after: MeetingDraft): Partial<ReturnType<typeof headOf>> {
  const old = headOf(before) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(headOf(after)).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name])));
}

/** What a new one says besides. */
export const moreOf = ({ sessions, documents, source }: NewMeetingDraft) => ({ sessions: sessions.map(({ content }) => sessionSent(content)), documents: documents.map(({ content }) => documentSent(content)), source: sourceSent(source) });
