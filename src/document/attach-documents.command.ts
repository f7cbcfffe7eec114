import type { Path } from '../access/faults.js';
import type { Transaction } from '../access/unit-of-work.js';
import type { CompletionReport } from '../assignment/completion-report.js';
import type { Directive } from '../directive/directive.js';
import type { Measurement } from '../measurement/measurement.js';
import type { AgendaItem } from '../meeting/agenda-item.js';
import type { Meeting } from '../meeting/meeting.js';
import type { DocumentInput } from './document.inputs.js';
import { Document, type DocumentRelation, DocumentUse } from './document.js';

/** The one record that a document is of use to. It may be new: both are written together. */
export type DocumentOwner =
  | { meeting: Meeting }
  | { agendaItem: AgendaItem }
  | { directive: Directive }
  | { completionReport: CompletionReport }
  | { measurement: Measurement };

/** A document that exists, or what a new one will be. */
export type FoundDocument = Document | NewDocument;
interface NewDocument {
  kind: string;
  title: string;
  number: string | null;
  issuedOn: string | null;
  issuer: string | null;
}

/** Links documents to a record. What is wrong with them is added to `tx.faults`: check these before `tx.record`. */
export async function attachDocuments(tx: Transaction, inputs: readonly DocumentInput[] | null | undefined, relation: DocumentRelation, owner: DocumentOwner, path: Path): Promise<void> {
  attachFound(tx, await findDocuments(tx, inputs, path), relation, owner);
}

/** The first half, where the record is created only once nothing is wrong: it changes nothing. */
export async function findDocuments(tx: Transaction, inputs: readonly DocumentInput[] | null | undefined, path: Path): Promise<FoundDocument[]> {
  const found: FoundDocument[] = [];
  for (const [i, input] of (inputs ?? []).entries()) {
    const document = input.documentId == null ? newDocument(tx, input, [...path, i]) : await knownDocument(tx, input, [...path, i]);
    if (!document) continue;
    if (document instanceof Document && found.includes(document))
      tx.faults.add([...path, i, 'documentId'], { en: `the document "${document.title}" is named twice; name it once`, vi: `văn bản "${document.title}" được nêu hai lần; chỉ nêu một lần` });
    else found.push(document);
  }
  return found;
}

export function attachFound(tx: Transaction, found: readonly FoundDocument[], relation: DocumentRelation, owner: DocumentOwner): void {
  for (const document of found) tx.em.create(DocumentUse, { ...owner, relation, document: document instanceof Document ? document : tx.em.create(Document, document) });
}

async function knownDocument(tx: Transaction, { documentId, ...described }: DocumentInput, path: Path): Promise<Document | undefined> {
  for (const name of ['kind', 'title', 'number', 'issuedOn', 'issuer'] as const)
    if (described[name] != null) tx.faults.add([...path, name], { en: `belongs to a new document, while documentId names one that exists; give one or the other`, vi: 'dùng cho văn bản mới, trong khi documentId chỉ một văn bản đã có; chỉ dùng một trong hai' });
  return tx.refer(Document, documentId, [...path, 'documentId']);
}

function newDocument(tx: Transaction, { kind, title, number, issuedOn, issuer }: DocumentInput, path: Path): NewDocument | undefined {
  if (kind == null) tx.faults.add([...path, 'kind'], { en: 'is missing: a new document has a kind and a title', vi: 'còn thiếu: văn bản mới cần loại và trích yếu' });
  if (title == null) tx.faults.add([...path, 'title'], { en: 'is missing: a new document has a kind and a title', vi: 'còn thiếu: văn bản mới cần loại và trích yếu' });
  if (issuedOn != null && issuedOn > tx.today) tx.faults.add([...path, 'issuedOn'], { en: `${issuedOn} is in the future; a document was issued today or before`, vi: `${issuedOn} ở tương lai; văn bản phải được ban hành từ hôm nay trở về trước` });
  return kind == null || title == null ? undefined : { kind, title, number: number ?? null, issuedOn: issuedOn ?? null, issuer: issuer ?? null };
}
