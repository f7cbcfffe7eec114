import { sql } from 'kysely';
import { either, ref, type Sql } from '../database/sql.js';
import { beforeWord, notMarked } from '../kernel/fold.js';
import type { WordedType } from '../search/search-entry.js';
import { isBelow } from '../access/visibility.js';
import type { At } from './env.js';

/** Conditions that several lists have. `value` is the criterion of that name; lists of values are JSON. */

/** The office is the one with this key, or below it. */
export const isWithinOffice = (office: Sql, value: Sql): Sql =>
  sql`${office} in (select lo.id from office lo, office lw where lw.id = ${value} and ${isBelow(sql`lo.path`, sql`lw.path`)})`;

/** The word, typed with accents, is one of the text or begins one. Both are as `accented` writes them; the word is letters and digits, nothing in it is a wildcard. */
export const hasAccentedWord = (text: Sql, word: Sql): Sql =>
  either({
    sqlite: sql`(instr(${text}, ${word}) > 0 and ' ' || ${text} || ' ' glob ${sql.lit(`*${beforeWord}`)} || ${word} || ${sql.lit(`${notMarked}*`)})`,
    postgres: sql`(strpos(${text}, ${word}) > 0 and ' ' || ${text} || ' ' ~ (${sql.lit(beforeWord)} || ${word} || ${sql.lit(notMarked)}))`,
  });
/** Whether a text holds another. */
export const holds = (text: Sql, part: Sql): Sql => either({ sqlite: sql`instr(${text}, ${part}) > 0`, postgres: sql`strpos(${text}, ${part}) > 0` });

/** The words looked for, as rows `lw`; each says whether its accents count. */
const eachWord = (words: Sql): Sql => either({ sqlite: sql`json_each(${words}) lw`, postgres: sql`jsonb_array_elements(${words}::jsonb) lw(value)` });
const hasWord = (accented: Sql, folded: Sql): Sql => {
  const word = either({ sqlite: sql`json_extract(lw.value, '$.text')`, postgres: sql`(lw.value ->> 'text')` });
  const exact = either({ sqlite: sql`json_extract(lw.value, '$.exact')`, postgres: sql`(lw.value ->> 'exact')::boolean` });
  return sql`case when ${exact} then ${hasAccentedWord(accented, word)} else ${holds(folded, word)} end`;
};

/** Every word occurs in the words kept of a record: those with accents as they were typed, the others whatever the accents. */
export const hasWords = (type: WordedType, key: Sql, words: Sql): Sql =>
  sql`exists (select 1 from search_entry ls where ls.object_type = ${sql.lit(type)} and ls.object_key = ${key} and not exists (
    select 1 from ${eachWord(words)} where not ${hasWord(sql`ls.accented`, sql`ls.folded`)}))`;

/** Something that happened once counts by the moment: its day had come, and it was recorded. One whose instant nobody kept was always known. */
export const hasHappened = (alias: string, { on, at }: { on: string; at: string }, { asOf, knownAt }: Pick<At, 'asOf' | 'knownAt'>): Sql =>
  sql`(${ref(alias, on)} is not null and ${ref(alias, on)} <= ${asOf} and (${ref(alias, at)} is null or ${ref(alias, at)} <= ${knownAt}))`;

/** What has a first and a last day stands on a day; both are inclusive, and none means no bound. */
export const isValidOn = ({ alias }: At, day: Sql): Sql =>
  sql`(${ref(alias, 'valid_from')} is null or ${ref(alias, 'valid_from')} <= ${day}) and (${ref(alias, 'valid_until')} is null or ${day} <= ${ref(alias, 'valid_until')})`;
