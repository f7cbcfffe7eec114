import type { DocumentInput } from '../graphql/graphql.ts';
import type { KindOfList } from './list-draft.ts';

/** A paper of a meeting: one of the record, by its id and in words, or one that is described here. */
export interface DocumentDraft {
  documentId: string | null;
  name: string;
  kind: string;
  title: string;
  number: string;
  issuedOn: string;
  issuer: string;
}
export const aDocument = (kind: string): DocumentDraft => ({ documentId: null, name: '', kind, title: '', number: '', issuedOn: '', issuer: '' });
export const documentSent = ({ documentId, kind, title, number, issuedOn, issuer }: DocumentDraft): DocumentInput =>
  documentId ? { documentId } : { kind: kind.trim() || null, title: title.trim() || null, number: number.trim() || null, issuedOn: issuedOn || null, issuer: issuer.trim() || null };

export const documents: KindOfList<DocumentDraft> = { about: ({ documentId }) => documentId, sent: documentSent };
