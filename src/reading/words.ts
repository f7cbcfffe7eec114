import { sql } from 'kysely';
import { either, exists, isIn, ref, slot, type Sql } from '../database/sql.js';
import type { Statements } from '../database/statements.js';
import { beforeWord, fold, notMarked, type SearchedWord } from '../kernel/fold.js';
import type { WordedType } from '../search/search-entry.js';
import type { At, Env } from './env.js';
import { type Course } from './list.js';

/** The word, typed with accents, is one of the text or begins one. Both are as `accented` writes them; the word is letters and digits, nothing in it is a wildcard. */
export const hasAccentedWord = (text: Sql, word: Sql): Sql =>
  either({
    sqlite: sql`(instr(${text}, ${word}) > 0 and ' ' || ${text} || ' ' glob ${sql.lit(`*${beforeWord}`)} || ${word} || ${sql.lit(`${notMarked}*`)})`,
    postgres: sql`(strpos(${text}, ${word}) > 0 and ' ' || ${text} || ' ' ~ (${sql.lit(beforeWord)} || ${word} || ${sql.lit(notMarked)}))`,
  });
/** Whether a text holds another. */
export const holds = (text: Sql, part: Sql): Sql => either({ sqlite: sql`instr(${text}, ${part}) > 0`, postgres: sql`strpos(${text}, ${part}) > 0` });

type WordsOf<E> = (env: E) => readonly SearchedWord[];

/** The index knows parts of three letters; a shorter word is looked for in what the others have found. */
const shortest = 3;
const indexed = (words: readonly SearchedWord[]): string[] => words.map(({ text }) => fold(text)).filter(word => [...word].length >= shortest);
export const areIndexed = (words: readonly SearchedWord[]): boolean => indexed(words).length > 0;

const parts = (word: string): string[] => [...word].slice(0, 1 - shortest).map((_, i) => [...word].slice(i, i + shortest).join(''));
const quoted = (part: string): string => `"${part.replaceAll('"', '""')}"`;
/** The longest words select most; where there are fewer, one stands twice, so that one statement does for all. */
const longest = (words: readonly SearchedWord[], place: number): string => {
  const sorted = indexed(words).sort((a, b) => b.length - a.length);
  return `%${sorted[place] ?? sorted[0]}%`;
};

/** What the index finds: every entry that has the words, and some that have their letters elsewhere. */
const inFile = <E>(words: WordsOf<E>): Sql => sql`select rowid from search_index where search_index match ${slot<E>(env => [...new Set(indexed(words(env)).flatMap(parts))].map(quoted).join(' AND '))}`;
const onServer = <E>(alias: string, words: WordsOf<E>): Sql => sql.join([0, 1, 2].map(place => sql`${ref(alias, 'folded')} like ${slot<E>(env => longest(words(env), place), 'text')}`), sql` and `);
export const mayHave = <E>(alias: string, words: WordsOf<E>): Sql => either({ sqlite: sql`${ref(alias, 'id')} in (${inFile(words)})`, postgres: onServer(alias, words) });

const mostTaken = 5000;
const alone = (words: readonly SearchedWord[]): readonly SearchedWord[] => words;
const found = sql`select count(*) from (${either({ sqlite: inFile(alone), postgres: sql`select from search_entry s where ${onServer('s', alone)}` })} limit ${sql.lit(mostTaken + 1)}) as found`;
/** Where a filter has words: whether so few records have them that it is best to take each; of many a page is full after a short walk along its order. */
export async function courseOf({ statements }: { statements: Pick<Statements, 'rows'> }, filter: object, order?: string): Promise<Course> {
  const { text } = filter as { text?: SearchedWord[] | null };
  return { order, few: text != null && areIndexed(text) && ((await statements.rows(found, text, 'unbounded'))[0][0] as number) <= mostTaken };
}

/** The words looked for, as rows `lw`; each says whether its accents count. */
const eachWord = (words: Sql): Sql => either({ sqlite: sql`json_each(${words}) lw`, postgres: sql`jsonb_array_elements(${words}::jsonb) lw(value)` });
const hasWord = (accented: Sql, folded: Sql): Sql => {
  const word = either({ sqlite: sql`json_extract(lw.value, '$.text')`, postgres: sql`(lw.value ->> 'text')` });
  const exact = either({ sqlite: sql`json_extract(lw.value, '$.exact')`, postgres: sql`(lw.value ->> 'exact')::boolean` });
  return sql`case when ${exact} then ${hasAccentedWord(accented, word)} else ${holds(folded, word)} end`;
};
const wordsOfFilter: WordsOf<Env> = env => (env.values as { filter: { text: SearchedWord[] } }).filter.text;

/** A filter by text: every word occurs in the words kept of the record that the column names, those with accents as they were typed, the others whatever the accents. */
export const hasWords =
  (type: WordedType, column = 'id') =>
  ({ alias }: At, words: Sql, _: unknown, { few }: Course): Sql => {
    const key = ref(alias, column);
    const has = sql`ls.object_type = ${sql.lit(type)} and not exists (select 1 from ${eachWord(words)} where not ${hasWord(sql`ls.accented`, sql`ls.folded`)})`;
    return few ? isIn(key, sql`select ls.object_key from search_entry ls where ${mayHave('ls', wordsOfFilter)} and ${has}`) : exists(sql`select 1 from search_entry ls where ls.object_key = ${key} and ${has}`);
  };
