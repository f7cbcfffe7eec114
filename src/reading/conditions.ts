import { sql } from 'kysely';
import { ref, type Sql } from '../database/sql.js';
import type { SearchedType } from '../search/search-entry.js';
import type { At } from './env.js';

/** Conditions that several lists have. `value` is the criterion of that name; lists of values are JSON. */

/** The office is the one with this key, or below it. */
export const isWithinOffice = (office: Sql, value: Sql): Sql =>
  sql`${office} in (select lo.id from office lo, office lw where lw.id = ${value} and substr(lo.path, 1, length(lw.path)) = lw.path)`;

/** Every word occurs in the words kept of a record: those with accents as they were typed, the others whatever the accents. */
export const hasWords = (type: SearchedType, key: Sql, words: Sql): Sql =>
  sql`exists (select 1 from search_entry ls where ls.object_type = ${sql.lit(type)} and ls.object_key = ${key} and not exists (
    select 1 from json_each(${words}) lw where instr(case when json_extract(lw.value, '$.exact') then ls.accented else ls.folded end, json_extract(lw.value, '$.text')) = 0))`;

/** The same of a text that is not kept for searching, because its table is short. */
export const textHasWords = (text: Sql, words: Sql): Sql =>
  sql`not exists (select 1 from json_each(${words}) lw where instr(case when json_extract(lw.value, '$.exact') then accented(${text}) else folded(${text}) end, json_extract(lw.value, '$.text')) = 0)`;

/** What has a first and a last day stands on a day; both are inclusive, and none means no bound. */
export const isValidOn = ({ alias }: At, day: Sql): Sql =>
  sql`(${ref(alias, 'valid_from')} is null or ${ref(alias, 'valid_from')} <= ${day}) and (${ref(alias, 'valid_until')} is null or ${day} <= ${ref(alias, 'valid_until')})`;
