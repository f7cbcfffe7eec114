import { sql } from 'kysely';
import { ref, type Sql } from '../database/sql.js';
import type { Catalogue } from '../reading/catalogue.js';
import { hasHappened } from '../reading/conditions.js';
import type { At } from '../reading/env.js';

type Past = Pick<At, 'asOf' | 'knownAt'>;

/** The rules of directive-status.ts as of a past moment, over the kept states of its lead assignments: `p.counts` tells those that count. */
const ofLeads = (alias: string, { asOf, knownAt }: Past, expression: Sql): Sql =>
  sql`(select ${expression} from (select ps.due_on, ps.status, ps.status not in ('TRANSFERRED', 'WITHDRAWN') as counts from assignment pa
    join assignment_state ps on ps.id = (select s.id from assignment_state s where s.assignment_id = pa.id and s."on" <= ${asOf} and s.at <= ${knownAt} order by s.id desc limit 1)
    where pa.directive_id = ${ref(alias, 'id')} and ps.role = 'LEAD') p)`;

/** Where none is left to count, the deadline is that of those which were withdrawn. */
const dueOn = (alias: string, at: Past): Sql =>
  ofLeads(alias, at, sql`case when count(*) filter (where p.counts) > 0 then max(case when p.counts then p.due_on end) else coalesce(max(p.due_on), ${ref(alias, 'original_due_on')}) end`);

/** A directive, or its conclusion, was announced as of the moment, and as known then. */
export const isAnnounced = (alias: string, moment: Past): Sql => hasHappened(alias, { on: 'announced_on', at: 'announced_at' }, moment);
const isWithdrawn = (alias: string, moment: Past): Sql => hasHappened(alias, { on: 'withdrawn_on', at: 'withdrawn_at' }, moment);

/** One that nobody led by then is in progress from its announcement until it is withdrawn as a whole, whoever was added later. */
const status = (alias: string, at: Past): Sql =>
  sql`case when not ${isAnnounced(alias, at)} then 'DRAFT' else ${ofLeads(
    alias,
    at,
    sql`case
      when count(*) = 0 then case when ${isWithdrawn(alias, at)} then 'WITHDRAWN' else 'IN_PROGRESS' end
      when count(*) filter (where p.counts) = 0 then 'WITHDRAWN'
      when count(*) filter (where p.counts and p.status <> 'COMPLETED') = 0 then 'COMPLETED'
      else 'IN_PROGRESS' end`,
  )} end`;

export const past: Catalogue['past'] = {
  'Directive.dueOn': dueOn,
  'Directive.status': status,
  'Directive.announcedOn': (alias, at) => sql`case when ${isAnnounced(alias, at)} then ${ref(alias, 'announced_on')} end`,
};
