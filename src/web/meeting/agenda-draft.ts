import { documentsAsSent, type TypedDocument } from '../assignment/steps/documents-field.tsx';
import type { Refusal } from '../connection/refusal.ts';
import type { AgendaItemInput, AgendaOfMeetingFragment } from '../graphql/graphql.ts';
import type { KindOfList } from './list-draft.ts';

/** What documents were to an item of the agenda. */
export const relations = ['presented', 'adopted'] as const;
export type Relation = (typeof relations)[number];
export type AgendaItemRead = AgendaOfMeetingFragment['agenda'][number];
interface RecordedDocument {
  id: string;
  name: string;
}
/** An item of the agenda as it is typed: its documents are in the record already, or described here. */
export interface AgendaItemDraft {
  title: string;
  text: string;
  officeIds: string[];
  recorded: Record<Relation, RecordedDocument[]>;
  typed: Record<Relation, TypedDocument[]>;
}
export const anAgendaItem = (): AgendaItemDraft => ({ title: '', text: '', officeIds: [], recorded: { presented: [], adopted: [] }, typed: { presented: [], adopted: [] } });

export function agendaItemTyped({ title, text, offices, documents }: AgendaItemRead): AgendaItemDraft {
  const recorded = (of: Relation) => documents.filter(({ relation }) => relation === of.toUpperCase()).map(({ document: { id, kind, title, number } }) => ({ id, name: [kind, number, title].filter(Boolean).join(' ') }));
  return { ...anAgendaItem(), title, text: text ?? '', officeIds: offices.map(({ id }) => id), recorded: { presented: recorded('presented'), adopted: recorded('adopted') } };
}

export function agendaItemSent({ title, text, officeIds, recorded, typed }: AgendaItemDraft): AgendaItemInput {
  const [presented, adopted] = relations.map(of => [...recorded[of].map(({ id }) => ({ documentId: id })), ...documentsAsSent(typed[of])]);
  return { title: title.trim(), text: text.trim() || null, officeIds, presented, adopted };
}

export const agenda: KindOfList<AgendaItemDraft> = { about: ({ title }) => title.trim() || null, sent: agendaItemSent };

/** What is said about the described documents of an item, by their own places: those of the record were sent before them. */
export function refusedDocuments(refusal: Refusal | undefined, item: number, of: Relation, recorded: number): Refusal | undefined {
  return refusal && { ...refusal, fields: refusal.fields.filter(({ path: [, agenda, i, relation] }) => agenda === 'agenda' && i === item && relation === of).map(({ path, message }) => ({ path: ['input', of, Number(path[4]) - recorded, ...path.slice(5)], message })) };
}
