import { defineEntity, p } from '@mikro-orm/core';
import { Office } from '../office/office.js';
import { Meeting } from './meeting.js';

const AgendaItemSchema = defineEntity({
  name: 'AgendaItem',
  properties: {
    id: p.integer().primary(),
    meeting: () => p.manyToOne(Meeting).index(),
    ordinal: p.integer(),
    title: p.text(),
    /** what was presented or discussed, and what an adopted plan asks */
    text: p.text().nullable(),
    /** setAgenda replaces the agenda; what stood there before stays readable */
    replacedAt: p.string().nullable(),
  },
});
export class AgendaItem extends AgendaItemSchema.class {}
AgendaItemSchema.setClass(AgendaItem);

const AgendaItemOfficeSchema = defineEntity({
  name: 'AgendaItemOffice',
  properties: { id: p.integer().primary(), agendaItem: () => p.manyToOne(AgendaItem).index(), office: () => p.manyToOne(Office) },
});
export class AgendaItemOffice extends AgendaItemOfficeSchema.class {}
AgendaItemOfficeSchema.setClass(AgendaItemOffice);
