import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import { no, ref } from '../database/sql.js';
import { Flag, Reference, Several, Sought, Value } from '../input/input-field.js';
import { DateScalar } from '../input/scalars.js';
import { isOfCommittee, isWithinOffice } from '../reading/conditions.js';
import { type Criteria, criteriaOf } from '../reading/criteria.js';
import type { At } from '../reading/env.js';
import { enumeration } from '../reading/graph.js';
import { isAmong, isOneOf, type ListOf } from '../reading/list.js';
import { hasWords } from '../reading/words.js';
import { meetingKinds, meetingStatuses } from './meeting.js';
import { MeetingKind, MeetingStatusEnum, ObservationKind } from './meeting.node.js';
import { observationKinds } from './observation.js';

const meetingOrders = ['HELD_ON_DESCENDING', 'HELD_ON_ASCENDING'] as const;
export const MeetingOrder = enumeration('MeetingOrder', meetingOrders, 'HELD_ON_DESCENDING unless given.');

@InputType({ description: 'Every condition that is given has to be fulfilled.' })
export class MeetingFilter {
  @Reference({ nullable: true, description: 'Held by this office.' }) hostId?: string;
  @Reference({ nullable: true, description: 'Held by this office or one below it.' }) withinOfficeId?: string;
  @Reference({ nullable: true, description: 'Of this committee, joint meetings too.' }) committeeId?: string;
  @Several(() => MeetingKind, meetingKinds.length, { nullable: true }) kind?: (typeof meetingKinds)[number][];
  @Several(() => MeetingStatusEnum, meetingStatuses.length, { nullable: true }) status?: (typeof meetingStatuses)[number][];
  @Value(() => DateScalar, { nullable: true, description: 'Held on this day or later.' }) heldFrom?: string;
  @Value(() => DateScalar, { nullable: true, description: 'Held on this day or earlier.' }) heldTo?: string;
  @Reference({ nullable: true, description: 'The person in the chair.' }) chairId?: string;
  @Sought({ nullable: true, description: 'All these words occur in its title. Accents count where they are typed.' }) text?: string;
}
export const meetingCriteria = criteriaOf<MeetingFilter>({ hostId: 'Office', withinOfficeId: 'Office', committeeId: 'Committee', chairId: 'Person' });

const heldOn = ({ alias }: At) => ref(alias, 'held_on');

export const meetings: ListOf<Criteria<MeetingFilter>> = {
  type: 'Meeting',
  filters: {
    hostId: ({ alias }, value) => sql`${ref(alias, 'host_id')} = ${value}`,
    withinOfficeId: ({ alias }, value) => isWithinOffice(ref(alias, 'host_id'), value),
    committeeId: ({ alias }, value) => isOfCommittee(ref(alias, 'id'), value),
    kind: ({ alias }, value) => isAmong(ref(alias, 'kind'), value),
    status: ({ alias }, _, wanted) => (wanted.length ? isOneOf(ref(alias, 'status'), wanted) : no),
    heldFrom: ({ alias }, value) => sql`${ref(alias, 'held_on')} >= ${value}`,
    heldTo: ({ alias }, value) => sql`${ref(alias, 'held_on')} <= ${value}`,
    chairId: ({ alias }, value) => sql`${ref(alias, 'chair_id')} = ${value}`,
    text: hasWords('Meeting'),
  },
  selective: ['hostId', 'committeeId', 'chairId'],
  ofHost: ['HELD_ON_DESCENDING', 'HELD_ON_ASCENDING'],
  scattered: ['withinOfficeId', 'kind', 'status'],
  shapes: { status: wanted => [...wanted].sort().join('+') },
  orders: {
    HELD_ON_DESCENDING: [{ by: heldOn, descending: true }],
    HELD_ON_ASCENDING: [{ by: heldOn }],
  } satisfies Record<(typeof meetingOrders)[number], unknown>,
  usual: 'HELD_ON_DESCENDING',
};

/** Who attended, as the list was set last. */
export const attendance: ListOf<object> = {
  type: 'Attendance',
  where: ({ alias }) => sql`${ref(alias, 'replaced_at')} is null`,
  filters: {},
  orders: { ORDINAL: [{ by: ({ alias }) => ref(alias, 'ordinal') }] },
  usual: 'ORDINAL',
};

@InputType({ description: 'Every condition that is given has to be fulfilled.' })
export class ObservationFilter {
  @Several(() => ObservationKind, observationKinds.length, { nullable: true }) kind?: (typeof observationKinds)[number][];
  @Reference({ nullable: true }) fieldId?: string;
  @Reference({ nullable: true, description: 'About this office.' }) officeId?: string;
  @Flag({ nullable: true, description: 'Those that were withdrawn, instead of those that stand. To those who keep the record.' }) withdrawn?: boolean;
}
export const observationCriteria = criteriaOf<ObservationFilter>({ fieldId: 'Field', officeId: 'Office' }, { withdrawn: false });

export const observations: ListOf<Criteria<ObservationFilter>> = {
  type: 'Observation',
  filters: {
    kind: ({ alias }, value) => isAmong(ref(alias, 'kind'), value),
    fieldId: ({ alias }, value) => sql`${ref(alias, 'field_id')} = ${value}`,
    officeId: ({ alias }, value) => sql`exists (select 1 from observation_office lo where lo.observation_id = ${ref(alias, 'id')} and lo.office_id = ${value})`,
    withdrawn: ({ alias }, _, wanted) => sql`${ref(alias, 'withdrawn_on')} is ${sql.raw(wanted ? 'not null' : 'null')}`,
  },
  orders: { ORDINAL: [{ by: ({ alias }) => ref(alias, 'ordinal') }] },
  usual: 'ORDINAL',
};
