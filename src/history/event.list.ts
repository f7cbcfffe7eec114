import { sql } from 'kysely';
import { ref } from '../database/sql.js';
import type { ListOf } from '../reading/list.js';

/** The events of a type of object, the last first; the number of an event is the order in which things were recorded. */
const eventsOf = (type: string): ListOf<object> => ({
  type: 'Event',
  where: ({ alias, shape, asOf, knownAt }) => sql`${ref(alias, 'object_type')} = ${sql.lit(type)}${shape.past ? sql` and ${ref(alias, 'on')} <= ${asOf} and ${ref(alias, 'at')} <= ${knownAt}` : sql``}`,
  filters: {},
  orders: { LAST_FIRST: [{ by: ({ alias }) => ref(alias, 'id'), descending: true }] },
  usual: 'LAST_FIRST',
});
export const history = { Account: eventsOf('Account'), Assignment: eventsOf('Assignment'), Conclusion: eventsOf('Conclusion'), Directive: eventsOf('Directive'), Meeting: eventsOf('Meeting') };
