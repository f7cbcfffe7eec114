import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import { meetingIsKept } from '../access/visibility.js';
import { ref, type Sql, yes } from '../database/sql.js';
import { Flag, Reference, Sought, Value } from '../input/input-field.js';
import { DateScalar } from '../input/scalars.js';
import { isOfCommittee } from '../reading/conditions.js';
import { type Criteria, criteriaOf } from '../reading/criteria.js';
import type { At } from '../reading/env.js';
import type { ListOf } from '../reading/list.js';
import { hasWords } from '../reading/words.js';
import { isAnnounced } from '../directive/directive.sql.js';
import { hasDirective, isOfCancelledMeeting } from './conclusion.sql.js';

@InputType({ description: 'Every condition that is given has to be fulfilled.' })
export class ConclusionFilter {
  @Reference({ nullable: true }) meetingId?: string;
  @Reference({ nullable: true, description: 'Drawn in a meeting that this office held.' }) hostId?: string;
  @Reference({ nullable: true, description: 'Drawn in a meeting of this committee, joint ones too.' }) committeeId?: string;
  @Value(() => DateScalar, { nullable: true, description: 'The meeting was held on this day or later.' }) heldFrom?: string;
  @Value(() => DateScalar, { nullable: true, description: 'The meeting was held on this day or earlier.' }) heldTo?: string;
  @Flag({ nullable: true }) noTaskArises?: boolean;
  @Flag({ nullable: true, description: 'It orders nothing yet, or only what was withdrawn; those of cancelled meetings are left out.' }) withoutDirective?: boolean;
  @Flag({ nullable: true, description: 'It is not announced.' }) draft?: boolean;
  @Flag({ nullable: true, description: 'Drafts that were taken away, instead of those that stand. To those who keep the record.' }) removed?: boolean;
  @Sought({ nullable: true, description: 'All these words occur in it. Accents count where they are typed.' }) text?: string;
}
export type ConclusionCriteria = Criteria<ConclusionFilter>;
export const conclusionCriteria = criteriaOf<ConclusionFilter>({ meetingId: 'Meeting', hostId: 'Office', committeeId: 'Committee' }, { removed: false });

const heldOn = ({ alias }: At): Sql => ref(alias, 'held_on');
const ordinals = [{ by: ({ alias }: At) => ref(alias, 'series') }, { by: ({ alias }: At) => ref(alias, 'ordinal') }];

/** The register across meetings, the last held first. */
export const conclusions: ListOf<ConclusionCriteria> = {
  type: 'Conclusion',
  // as of a past moment a draft is not there
  where: at => (at.shape.past ? isAnnounced(at.alias, at) : yes),
  filters: {
    meetingId: ({ alias }, value) => sql`${ref(alias, 'meeting_id')} = ${value}`,
    hostId: ({ alias }, value) => sql`${ref(alias, 'host_id')} = ${value}`,
    committeeId: ({ alias }, value) => isOfCommittee(ref(alias, 'meeting_id'), value),
    heldFrom: (at, value) => sql`${heldOn(at)} >= ${value}`,
    heldTo: (at, value) => sql`${heldOn(at)} <= ${value}`,
    noTaskArises: ({ alias }, _, wanted) => (wanted ? ref(alias, 'no_task_arises') : sql`not ${ref(alias, 'no_task_arises')}`),
    withoutDirective: (at, _, wanted) => (wanted ? sql`not ${hasDirective(at)} and not ${isOfCancelledMeeting(at)}` : hasDirective(at)),
    draft: ({ alias }, _, wanted) => sql`${ref(alias, 'announced_on')} is ${sql.raw(wanted ? 'null' : 'not null')}`,
    removed: ({ alias, shape }, _, wanted) => (wanted ? sql`${ref(alias, 'removed_on')} is not null and ${meetingIsKept(ref(alias, 'meeting_id'), shape)}` : sql`${ref(alias, 'removed_on')} is null`),
    text: hasWords('Conclusion'),
  },
  selective: ['meetingId', 'hostId', 'committeeId'],
  ofHost: ['HELD_ON_DESCENDING'],
  scattered: ['withoutDirective=true'],
  orders: { HELD_ON_DESCENDING: [{ by: heldOn, descending: true }, { by: ({ alias }) => ref(alias, 'meeting_id'), descending: true }, ...ordinals] },
  usual: 'HELD_ON_DESCENDING',
};

/** Those of a meeting, in its order. */
export const conclusionsOfMeeting: ListOf<ConclusionCriteria> = { ...conclusions, orders: { ORDINAL: ordinals }, usual: 'ORDINAL' };
