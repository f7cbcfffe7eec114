import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import { ref } from '../database/sql.js';
import { Reference, Several, Sought, Value } from '../input/input-field.js';
import { DateScalar } from '../input/scalars.js';
import { isValidOn, isWithinOffice } from '../reading/conditions.js';
import { type Criteria, criteriaOf } from '../reading/criteria.js';
import { isAmong, type ListOf } from '../reading/list.js';
import { hasWords } from '../reading/words.js';
import { committeeKinds } from './committee.js';
import { CommitteeKind } from './committee.node.js';

@InputType({ description: 'Every condition that is given has to be fulfilled.' })
export class CommitteeFilter {
  @Reference({ nullable: true, description: 'Of this government.' }) hostId?: string;
  @Reference({ nullable: true, description: 'Of this government or one below it.' }) withinOfficeId?: string;
  @Several(() => CommitteeKind, committeeKinds.length, { nullable: true }) kind?: (typeof committeeKinds)[number][];
  @Value(() => DateScalar, { nullable: true, description: 'It exists on this day.' }) validOn?: string;
  @Sought({ nullable: true, description: 'All these words occur in its name. Accents count where they are typed.' }) text?: string;
}
export const committeeCriteria = criteriaOf<CommitteeFilter>({ hostId: 'Office', withinOfficeId: 'Office' });

export const committees: ListOf<Criteria<CommitteeFilter>> = {
  type: 'Committee',
  filters: {
    hostId: ({ alias }, value) => sql`${ref(alias, 'host_id')} = ${value}`,
    withinOfficeId: ({ alias }, value) => isWithinOffice(ref(alias, 'host_id'), value),
    kind: ({ alias }, value) => isAmong(ref(alias, 'kind'), value),
    validOn: isValidOn,
    text: hasWords('Committee'),
  },
  orders: { NAME: [{ by: ({ alias }) => ref(alias, 'sort_key') }] },
  usual: 'NAME',
};
