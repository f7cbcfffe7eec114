import { defineEntity, p } from '@mikro-orm/core';
import { CompletionReport } from '../assignment/completion-report.js';
import { Directive } from '../directive/directive.js';
import { Measurement } from '../measurement/measurement.js';
import { AgendaItem } from '../meeting/agenda-item.js';
import { Meeting } from '../meeting/meeting.js';

export const documentRelations = ['PRESENTED', 'ADOPTED', 'BASIS', 'DELIVERABLE', 'EVIDENCE'] as const;
export type DocumentRelation = (typeof documentRelations)[number];

const DocumentSchema = defineEntity({
  name: 'Document',
  properties: {
    id: p.integer().primary(),
    /** plan, report, decision, official letter, …: data */
    kind: p.text(),
    title: p.text(),
    number: p.text().nullable(),
    issuedOn: p.date().nullable(),
    issuer: p.text().nullable(),
  },
});
export class Document extends DocumentSchema.class {}
DocumentSchema.setClass(Document);

const DocumentUseSchema = defineEntity({
  name: 'DocumentUse',
  properties: {
    id: p.integer().primary(),
    document: () => p.manyToOne(Document),
    relation: p.enum(documentRelations),
    // exactly one of them
    meeting: () => p.manyToOne(Meeting).nullable().index(),
    agendaItem: () => p.manyToOne(AgendaItem).nullable().index(),
    directive: () => p.manyToOne(Directive).nullable().index(),
    completionReport: () => p.manyToOne(CompletionReport).nullable().index(),
    measurement: () => p.manyToOne(Measurement).nullable().index(),
  },
});
/** What a document is to a record: presented at, adopted by, the basis of, delivered with, evidence for. */
export class DocumentUse extends DocumentUseSchema.class {}
DocumentUseSchema.setClass(DocumentUse);
