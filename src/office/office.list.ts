import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import { ref } from '../database/sql.js';
import { Lines, Reference, Sought, Value } from '../input/input-field.js';
import { DateScalar } from '../input/scalars.js';
import { isValidOn, isWithinOffice } from '../reading/conditions.js';
import { type Criteria, criteriaOf } from '../reading/criteria.js';
import { isAmong, type ListOf } from '../reading/list.js';
import { hasWords } from '../reading/words.js';

@InputType({ description: 'Every condition that is given has to be fulfilled.' })
export class OfficeFilter {
  @Reference({ nullable: true, description: 'This office and those below it.' }) withinOfficeId?: string;
  @Lines(50, { nullable: true, description: 'One of these kinds.' }) kind?: string[];
  @Reference({ nullable: true, description: 'Directly below this office.' }) parentId?: string;
  @Value(() => DateScalar, { nullable: true, description: 'It takes new work on this day.' }) validOn?: string;
  @Sought({ nullable: true, description: 'All these words occur in its name, code or aliases. Accents count where they are typed.' }) text?: string;
  // not of the API's filter: asked by office(code:)
  code?: string;
}
export const officeCriteria = criteriaOf<OfficeFilter>({ withinOfficeId: 'Office', parentId: 'Office' });

export const offices: ListOf<Criteria<OfficeFilter>> = {
  type: 'Office',
  filters: {
    withinOfficeId: ({ alias }, value) => isWithinOffice(ref(alias, 'id'), value),
    kind: ({ alias }, value) => isAmong(ref(alias, 'kind'), value),
    parentId: ({ alias }, value) => sql`${ref(alias, 'parent_id')} = ${value}`,
    validOn: isValidOn,
    text: hasWords('Office'),
    code: ({ alias }, value) => sql`${ref(alias, 'code')} = ${value}`,
  },
  orders: { NAME: [{ by: ({ alias }) => ref(alias, 'sort_key') }] },
  usual: 'NAME',
};

export const officeGroups: ListOf<object> = { type: 'OfficeGroup', filters: {}, orders: { NAME: [{ by: ({ alias }) => ref(alias, 'name') }] }, usual: 'NAME' };
