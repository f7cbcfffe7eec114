import { defineEntity, p } from '@mikro-orm/core';
import { OfficeGroup } from '../office/office-group.js';
import { Office } from '../office/office.js';
import { Person } from '../person/person.js';
import { Meeting } from './meeting.js';

export const attendanceParts = ['CHAIR', 'CO_CHAIR', 'MINUTE_TAKER', 'MEMBER', 'GUEST'] as const;
export const presences = ['PRESENT', 'ABSENT', 'EXCUSED'] as const;

const AttendanceSchema = defineEntity({
  name: 'Attendance',
  properties: {
    id: p.integer().primary(),
    meeting: () => p.manyToOne(Meeting).index(),
    ordinal: p.integer(),
    /** a person, or a delegation of an office or of a group */
    person: () => p.manyToOne(Person).nullable(),
    office: () => p.manyToOne(Office).nullable(),
    group: () => p.manyToOne(OfficeGroup).nullable(),
    /** "heads of departments", "staff for internal affairs" */
    capacity: p.text().nullable(),
    officeCount: p.integer().nullable(),
    headCount: p.integer().nullable(),
    part: p.enum(attendanceParts),
    presence: p.enum(presences),
    /** whom a substitute sat for */
    substituteFor: () => p.manyToOne(Person).nullable(),
    note: p.text().nullable(),
    /** setAttendance replaces the list; what stood there before stays readable */
    replacedAt: p.string().nullable(),
  },
});
export class Attendance extends AttendanceSchema.class {}
AttendanceSchema.setClass(Attendance);
