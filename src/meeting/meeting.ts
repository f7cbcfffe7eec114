import { defineEntity, p } from '@mikro-orm/core';
import { Committee } from '../committee/committee.js';
import { Office } from '../office/office.js';
import { Person } from '../person/person.js';

export const meetingKinds = ['STEERING', 'REVIEW', 'ROLLOUT', 'APPRAISAL', 'INSPECTION', 'REGULAR', 'BRIEFING', 'WORKING', 'THEMATIC', 'CONGRESS', 'LAUNCH', 'OTHER'] as const;
export const meetingStatuses = ['PLANNED', 'HELD', 'CANCELLED', 'ISSUED'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];
export const meetingModes = ['IN_PERSON', 'ONLINE', 'HYBRID'] as const;

/** Where a record was taken from, and what in it was inferred rather than written. */
export interface Source {
  title: string;
  publisher: string | null;
  publishedOn: string | null;
  authors: string[];
  inferred: string | null;
}

const MeetingSchema = defineEntity({
  name: 'Meeting',
  properties: {
    id: p.integer().primary(),
    /** the body that holds it */
    host: () => p.manyToOne(Office).index(),
    title: p.text(),
    kind: p.enum(meetingKinds),
    status: p.enum(meetingStatuses),
    heldOn: p.date().index(),
    mode: p.enum(meetingModes),
    place: p.text().nullable(),
    chair: () => p.manyToOne(Person).nullable(),
    /** the chair's position as it was on that day */
    chairPosition: p.text().nullable(),
    periodFrom: p.date().nullable(),
    periodUntil: p.date().nullable(),
    source: p.json().$type<Source>().nullable(),
    /** the day on which its first work came into force */
    announcedOn: p.date().nullable(),
    version: p.integer().version(),
  },
});
export class Meeting extends MeetingSchema.class {}
MeetingSchema.setClass(Meeting);

const MeetingCommitteeSchema = defineEntity({
  name: 'MeetingCommittee',
  properties: { id: p.integer().primary(), meeting: () => p.manyToOne(Meeting).index(), committee: () => p.manyToOne(Committee).index() },
});
export class MeetingCommittee extends MeetingCommitteeSchema.class {}
MeetingCommitteeSchema.setClass(MeetingCommittee);

const CoChairSchema = defineEntity({
  name: 'CoChair',
  properties: { id: p.integer().primary(), meeting: () => p.manyToOne(Meeting).index(), person: () => p.manyToOne(Person) },
});
export class CoChair extends CoChairSchema.class {}
CoChairSchema.setClass(CoChair);
