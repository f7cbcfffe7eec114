import { defineEntity, p } from '@mikro-orm/core';

const FieldSchema = defineEntity({
  name: 'Field',
  properties: {
    id: p.integer().primary(),
    code: p.string().unique(),
    name: p.text(),
    /** the paper that divides the work this way */
    source: p.text().nullable(),
    validFrom: p.date().nullable(),
    /** inclusive */
    validUntil: p.date().nullable(),
    version: p.integer().version(),
  },
});
/** A field of work, for example one of the eight of a public administration reform plan. */
export class Field extends FieldSchema.class {}
FieldSchema.setClass(Field);
