import { defineEntity, p } from '@mikro-orm/core';
import { Office } from '../office/office.js';
import { Person } from '../person/person.js';
import { Meeting } from './meeting.js';

const NoticeSchema = defineEntity({
  name: 'Notice',
  uniques: [{ properties: ['host', 'year', 'number'] }],
  properties: {
    id: p.integer().primary(),
    meeting: () => p.manyToOne(Meeting).index(),
    /** 0 for the meeting's notice, then 1, 2, … for its supplements */
    series: p.integer(),
    host: () => p.manyToOne(Office),
    year: p.integer(),
    number: p.string(),
    issuedOn: p.date(),
    /** the instant at which it was recorded */
    at: p.string(),
    signer: () => p.manyToOne(Person),
    signerPosition: p.text().nullable(),
    /** of a supplement: the notice it adds to */
    supplements: () => p.manyToOne(Notice).nullable(),
  },
});
export class Notice extends NoticeSchema.class {}
NoticeSchema.setClass(Notice);
