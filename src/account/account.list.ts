import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import { isAdministered } from '../access/visibility.js';
import { isActive } from '../access/viewer-of.js';
import { ref } from '../database/sql.js';
import { Flag, Reference, Sought, Value } from '../input/input-field.js';
import { isWithinOffice } from '../reading/conditions.js';
import { type Criteria, criteriaOf } from '../reading/criteria.js';
import type { ListOf } from '../reading/list.js';
import type { Role } from './account.js';
import { RoleEnum } from './account.node.js';

@InputType({ description: 'Every condition that is given has to be fulfilled.' })
export class AccountFilter {
  @Reference({ nullable: true, description: 'It holds a role, or held one, at this office or one below it.' }) withinOfficeId?: string;
  @Value(() => RoleEnum, { nullable: true, description: 'It holds this role somewhere, or held it.' }) role?: Role;
  @Flag({ nullable: true, description: 'It may sign in and act today, or may not.' }) active?: boolean;
  @Sought({ nullable: true, description: 'The login begins so.' }) login?: string;
}
export const accountCriteria = criteriaOf<AccountFilter>({ withinOfficeId: 'Office' });

export const accounts: ListOf<Criteria<AccountFilter>> = {
  type: 'Account',
  where: ({ alias }) => isAdministered(ref(alias, 'id')),
  filters: {
    withinOfficeId: ({ alias }, value) => sql`exists (select 1 from "grant" lg where lg.account_id = ${ref(alias, 'id')} and ${isWithinOffice(sql`lg.office_id`, value)})`,
    role: ({ alias }, value) => sql`exists (select 1 from "grant" lg where lg.account_id = ${ref(alias, 'id')} and lg.role = ${value})`,
    active: ({ alias, asOf }, _value, active) => (active ? isActive(alias, asOf) : sql`not (${isActive(alias, asOf)})`),
    login: ({ alias }, value) => sql`substr(${ref(alias, 'login')}, 1, length(${value})) = ${value}`,
  },
  orders: { LOGIN: [{ by: ({ alias }) => ref(alias, 'login') }] },
  usual: 'LOGIN',
};
