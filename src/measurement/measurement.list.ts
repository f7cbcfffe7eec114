import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import { ref, yes } from '../database/sql.js';
import { Flag, Reference, References, Value } from '../input/input-field.js';
import { DateScalar } from '../input/scalars.js';
import { isWithinOffice } from '../reading/conditions.js';
import { type Criteria, criteriaOf } from '../reading/criteria.js';
import { isAmong, type ListOf } from '../reading/list.js';

@InputType({ description: 'Every condition that is given has to be fulfilled.' })
export class MeasurementFilter {
  @Reference({ nullable: true }) targetId?: string;
  @References(500, { nullable: true, description: 'Measured by one of these offices.' }) officeIds?: string[];
  @Reference({ nullable: true, description: 'Measured by this office or one below it.' }) withinOfficeId?: string;
  @Value(() => DateScalar, { nullable: true, description: 'As of this day or later.' }) measuredFrom?: string;
  @Value(() => DateScalar, { nullable: true, description: 'As of this day or earlier.' }) measuredTo?: string;
  @Flag({ nullable: true, description: 'Whether a later measurement took its place.' }) corrected?: boolean;
}
export const measurementCriteria = criteriaOf<MeasurementFilter>({ targetId: 'Target', officeIds: 'Office', withinOfficeId: 'Office' });

/** What was measured, the last day first; wrong figures stay in the list and say so. */
export const measurements: ListOf<Criteria<MeasurementFilter>> = {
  type: 'Measurement',
  where: ({ alias, shape, asOf, knownAt }) => (shape.past ? sql`${ref(alias, 'on')} <= ${asOf} and ${ref(alias, 'at')} <= ${knownAt}` : yes),
  filters: {
    targetId: ({ alias }, value) => sql`${ref(alias, 'target_id')} = ${value}`,
    officeIds: ({ alias }, value) => isAmong(ref(alias, 'office_id'), value),
    withinOfficeId: ({ alias }, value) => isWithinOffice(ref(alias, 'office_id'), value),
    measuredFrom: ({ alias }, value) => sql`${ref(alias, 'on')} >= ${value}`,
    measuredTo: ({ alias }, value) => sql`${ref(alias, 'on')} <= ${value}`,
    corrected: ({ alias, shape, knownAt }, _, wanted) => {
      const then = shape.past ? sql`(${ref(alias, 'corrected_at')} is not null and ${ref(alias, 'corrected_at')} <= ${knownAt})` : sql`${ref(alias, 'corrected_at')} is not null`;
      return wanted ? then : sql`not (${then})`;
    },
  },
  selective: ['targetId', 'officeIds'],
  scattered: ['withinOfficeId'],
  orders: { ON_DESCENDING: [{ by: ({ alias }) => ref(alias, 'on'), descending: true }] },
  usual: 'ON_DESCENDING',
};
