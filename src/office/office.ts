import { defineEntity, p } from '@mikro-orm/core';
import { isValidOn } from '../kernel/date.js';

/** The kind of an office nobody knows the members of: "các ngành chức năng". It holds work until somebody names who is meant. */
export const COLLECTIVE = 'COLLECTIVE';

const OfficeSchema = defineEntity({
  name: 'Office',
  properties: {
    id: p.integer().primary(),
    code: p.string().unique(),
    name: p.text(),
    /** data, not an enumeration: DEPARTMENT, COMMUNE, PARTY_BODY, … and COLLECTIVE */
    kind: p.string(),
    parent: () => p.manyToOne(Office).nullable(),
    /** the keys from the root down to this office, `.1.5.12.`: an office is within another when its path begins with the other's */
    path: p.string().index().default(''),
    aliases: p.json().$type<string[]>(),
    /** the body that directs it professionally where that is another than the local government: police, tax, treasury */
    lineAuthority: p.text().nullable(),
    validFrom: p.date().nullable(),
    /** the last day on which it takes new work, inclusive */
    validUntil: p.date().nullable(),
    sortKey: p.text(),
    version: p.integer().version(),
  },
});

/** Who receives work. Offices form one tree: nation, province, district or commune, departments. */
export class Office extends OfficeSchema.class {
  isWithin(other: Office): boolean {
    return this.path.startsWith(other.path);
  }
  isValidOn(day: string): boolean {
    return isValidOn(this, day);
  }
}
OfficeSchema.setClass(Office);
