import { defineEntity, p } from '@mikro-orm/core';
import { Office } from '../office/office.js';
import { Meeting } from './meeting.js';

export const dayParts = ['MORNING', 'AFTERNOON', 'EVENING', 'ALL_DAY'] as const;

const SessionSchema = defineEntity({
  name: 'Session',
  properties: {
    id: p.integer().primary(),
    meeting: () => p.manyToOne(Meeting).index(),
    day: p.date(),
    part: p.enum(dayParts),
    place: p.text().nullable(),
  },
});
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

const SessionOfficeSchema = defineEntity({
  name: 'SessionOffice',
  properties: { id: p.integer().primary(), session: () => p.manyToOne(Session).index(), office: () => p.manyToOne(Office) },
});
/** An office that was visited in a session. */
export class SessionOffice extends SessionOfficeSchema.class {}
SessionOfficeSchema.setClass(SessionOffice);
