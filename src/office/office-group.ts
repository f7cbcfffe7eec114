import { defineEntity, p } from '@mikro-orm/core';
import { isValidOn } from '../kernel/date.js';
import { Office } from './office.js';

const OfficeGroupSchema = defineEntity({
  name: 'OfficeGroup',
  properties: {
    id: p.integer().primary(),
    name: p.text(),
    aliases: p.json().$type<string[]>(),
    /** the government in which the name is used: "các xã, thị trấn" are others in another district */
    government: () => p.manyToOne(Office),
    version: p.integer().version(),
  },
});
/** A named set of offices, resolved as of the meeting's day. */
export class OfficeGroup extends OfficeGroupSchema.class {}
OfficeGroupSchema.setClass(OfficeGroup);

const OfficeGroupMemberSchema = defineEntity({
  name: 'OfficeGroupMember',
  properties: {
    id: p.integer().primary(),
    group: () => p.manyToOne(OfficeGroup).index(),
    office: () => p.manyToOne(Office),
    validFrom: p.date().nullable(),
    /** inclusive */
    validUntil: p.date().nullable(),
  },
});
export class OfficeGroupMember extends OfficeGroupMemberSchema.class {
  isValidOn(day: string): boolean {
    return isValidOn(this, day);
  }
}
OfficeGroupMemberSchema.setClass(OfficeGroupMember);
