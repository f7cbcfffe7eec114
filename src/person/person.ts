import { defineEntity, p } from '@mikro-orm/core';
import { Office } from '../office/office.js';

const PersonSchema = defineEntity({
  name: 'Person',
  properties: {
    id: p.integer().primary(),
    name: p.text(),
    position: p.text().nullable(),
    office: () => p.manyToOne(Office).nullable(),
    validFrom: p.date().nullable(),
    /** inclusive */
    validUntil: p.date().nullable(),
    sortKey: p.text(),
    version: p.integer().version(),
  },
});
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
