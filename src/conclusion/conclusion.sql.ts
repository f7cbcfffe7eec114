import { sql } from 'kysely';
import { visible } from '../access/visibility.js';
import { exists, ref, type Sql, yes } from '../database/sql.js';
import { isAnnounced, past as pastOfDirectives } from '../directive/directive.sql.js';
import type { Catalogue } from '../reading/catalogue.js';
import { hasHappened } from '../reading/conditions.js';
import type { At } from '../reading/env.js';

type Past = Pick<At, 'asOf' | 'knownAt'>;

/** The notice under an alias was issued by the moment, and recorded by then. */
const isIssued = (alias: string, moment: Past): Sql => hasHappened(alias, { on: 'issued_on', at: 'at' }, moment);

/** A later conclusion stands in its place; it does from the notice that issued it. */
export const isReplaced = ({ alias, shape, asOf, knownAt }: At): Sql =>
  shape.past
    ? sql`exists (select 1 from conclusion lr join notice ln on ln.id = lr.notice_id where lr.id = ${ref(alias, 'replaced_by_id')} and ${isIssued('ln', { asOf, knownAt })})`
    : sql`${ref(alias, 'replaced_by_id')} is not null`;

/** It orders something that the viewer sees and that was not withdrawn; today drafts are something too. */
export const hasDirective = ({ alias, shape, asOf, knownAt }: At): Sql =>
  exists(sql`select 1 from directive ld where ld.conclusion_id = ${ref(alias, 'id')} and ${visible.Directive('ld', shape)} and ${shape.past ? sql`${pastOfDirectives['Directive.status']('ld', { asOf, knownAt })} not in ('DRAFT', 'WITHDRAWN')` : sql`ld.status <> 'WITHDRAWN'`}`);

/** Nothing follows from what was prepared for a meeting that was not held. */
export const isOfCancelledMeeting = ({ alias }: At): Sql => exists(sql`select 1 from meeting lc where lc.id = ${ref(alias, 'meeting_id')} and lc.status = 'CANCELLED'`);

export const past: Catalogue['past'] = { 'Conclusion.announcedOn': (alias, at) => sql`case when ${isAnnounced(alias, at)} then ${ref(alias, 'announced_on')} end` };
export const masked: Catalogue['masked'] = {
  'Conclusion.notice': at => (at.shape.past ? sql`exists (select 1 from notice ln where ln.id = ${ref(at.alias, 'notice_id')} and ${isIssued('ln', at)})` : yes),
  'Conclusion.replacedBy': at => (at.shape.past ? isReplaced(at) : yes),
};
