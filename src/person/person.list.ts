import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import { ref } from '../database/sql.js';
import { Reference, Sought, Value } from '../input/input-field.js';
import { DateScalar } from '../input/scalars.js';
import { isValidOn, isWithinOffice } from '../reading/conditions.js';
import { type Criteria, criteriaOf } from '../reading/criteria.js';
import type { ListOf } from '../reading/list.js';
import { hasWords } from '../reading/words.js';

@InputType({ description: 'Every condition that is given has to be fulfilled.' })
export class PersonFilter {
  @Reference({ nullable: true }) officeId?: string;
  @Reference({ nullable: true, description: 'Of this office or one below it.' }) withinOfficeId?: string;
  @Value(() => DateScalar, { nullable: true, description: 'In the position on this day.' }) validOn?: string;
  @Sought({ nullable: true, description: 'All these words occur in the name or position. Accents count where they are typed.' }) text?: string;
}
export const personCriteria = criteriaOf<PersonFilter>({ officeId: 'Office', withinOfficeId: 'Office' });

export const people: ListOf<Criteria<PersonFilter>> = {
  type: 'Person',
  filters: {
    officeId: ({ alias }, value) => sql`${ref(alias, 'office_id')} = ${value}`,
    withinOfficeId: ({ alias }, value) => isWithinOffice(ref(alias, 'office_id'), value),
    validOn: isValidOn,
    text: hasWords('Person'),
  },
  orders: { NAME: [{ by: ({ alias }) => ref(alias, 'sort_key') }] },
  usual: 'NAME',
};
