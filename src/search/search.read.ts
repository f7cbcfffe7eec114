import type { GraphQLCompositeType, GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { either, no, type Sql, slot, yes } from '../database/sql.js';
import { beforeWord, type SearchedWord, searchedWords } from '../kernel/fold.js';
import { badInput } from '../kernel/refusal.js';
import { decodeCursor, encodeCursor } from '../reading/cursor.js';
import { atMost, type Env } from '../reading/env.js';
import { beyondCursor, orderBy, type PageArguments, pageInfo, pageSize } from '../reading/list.js';
import { now } from '../reading/moment.js';
import type { Row } from '../reading/projection.js';
import type { Read } from '../reading/read.js';
import { inside, nothing } from '../reading/selection.js';
import { areIndexed, hasAccentedWord, holds, mayHave } from '../reading/words.js';
import { excerptOf } from './excerpt.js';
import { type SearchedType, searchedTypes } from './search-entry.js';

const [shortest, longest] = [2, 200];
const order = 'Search BEST_FIRST';

/** The words to look for, those without accents first, so that there are few kinds of statements. */
function wordsOfSearch(text: string): SearchedWord[] {
  const words = searchedWords(text);
  const characters = [...text.trim()].length;
  const path = ['text'];
  if (characters < shortest || characters > longest)
    throw badInput([{ path, text: { en: `has ${characters} characters; a search takes ${shortest} to ${longest}`, vi: `có ${characters} ký tự; nội dung tìm kiếm cần từ ${shortest} đến ${longest} ký tự` } }]);
  if (words.length === 0) throw badInput([{ path, text: { en: 'has no word in it; write at least one letter or digit', vi: 'không có từ nào; hãy nhập ít nhất một chữ cái hoặc chữ số' } }]);
  const distinct = new Map(words.map(word => [`${word.exact} ${word.text}`, word]));
  return [...distinct.values()].sort((a, b) => Number(a.exact) - Number(b.exact));
}

const wordsOf = (env: Env) => (env.values as { words: SearchedWord[] }).words;
const wordAt = (index: number) => slot<Env>(env => wordsOf(env)[index].text, 'text');
/** A searched word is letters and digits, so nothing in it is a wildcard. */
const isWholeWord = (text: Sql, index: number): Sql => {
  const pattern = (any: string) => slot<Env>(env => `${any}${beforeWord}${wordsOf(env)[index].text}${beforeWord}${any}`, 'text');
  return either({ sqlite: sql`' ' || ${text} || ' ' glob ${pattern('*')}`, postgres: sql`' ' || ${text} || ' ' ~ ${pattern('')}` });
};

const textsOf = (table: string, ...columns: string[]): Sql => {
  const texts = sql.join(columns.map(column => sql.ref(`x.${column}`)));
  const from = sql`from ${sql.table(table)} x where x.id = h.object_key`;
  return either({ sqlite: sql`(select json_array(${texts}) ${from})`, postgres: sql`(select jsonb_build_array(${texts}) ${from})` });
};
/** The texts of a record in which the words may stand, in the order in which an excerpt is looked for. */
const texts: Record<SearchedType, Sql> = {
  Meeting: textsOf('meeting', 'title'),
  Conclusion: textsOf('conclusion', 'text'),
  Directive: textsOf('directive', 'text', 'quote', 'due_text'),
  Office: either({
    sqlite: sql`(select json_array(x.name, x.code, json(x.aliases)) from office x where x.id = h.object_key)`,
    postgres: sql`(select jsonb_build_array(x.name, x.code, x.aliases) from office x where x.id = h.object_key)`,
  }),
};
const byType = (of: (type: SearchedType) => Sql) => sql.join(searchedTypes.map(type => sql`when ${sql.lit(type)} then ${of(type)}`), sql` `);
/** A draft that was taken away is found no more, nor what it ordered. */
const present: Record<SearchedType, Sql> = {
  Meeting: yes,
  Conclusion: sql`x.removed_on is null`,
  Directive: sql`not exists (select 1 from conclusion y where y.id = x.conclusion_id and y.removed_on is not null)`,
  Office: yes,
};

/** The entries that have every word and whose record the viewer sees. */
function found(read: Read, words: readonly SearchedWord[], columns: Sql): Sql {
  const text = ({ exact }: SearchedWord) => (exact ? sql`s.accented` : sql`s.folded`);
  const candidates = areIndexed(words) ? [mayHave('s', wordsOf)] : [];
  const has = words.map((word, index) => (word.exact ? hasAccentedWord(text(word), wordAt(index)) : holds(text(word), wordAt(index))));
  const seen = byType(type => sql`exists (select 1 from ${read.table(type)} as x where x.id = s.object_key and ${present[type]} and ${read.visible(type, 'x')})`);
  const parts = words.map((word, index) => sql`case when ${isWholeWord(text(word), index)} then 0 else 1 end`);
  const place = byType(type => sql.lit(searchedTypes.indexOf(type)));
  return sql`select ${columns} from (select s.object_type, s.object_key, ${sql.join(parts, sql` + `)} as parts, case s.object_type ${place} end as place
    from search_entry s where ${sql.join([...candidates, ...has], sql` and `)} and case s.object_type ${seen} else ${no} end) as h`;
}

const columns = [
  { column: sql`h.parts`, descending: false },
  { column: sql`h.place`, descending: false },
  { column: sql`h.object_key`, descending: true },
];

/** Whole words before parts of words, then meetings, conclusions, directives, offices, each from the newest on. */
export async function search(read: Read, text: string, args: PageArguments, info: GraphQLResolveInfo) {
  const words = wordsOfSearch(text);
  const { size, backwards } = pageSize(args);
  const place = backwards ? args.before : args.after;
  const cursor = place == null ? undefined : decodeCursor(place, order, columns.length, backwards ? 'before' : 'after');
  const env = read.environment(info, now, { values: { words, cursor } });
  const shape = `${words.map(({ exact }) => Number(exact)).join('')} ${areIndexed(words)}`;
  const statement = read.statement(`search ${read.env.viewer.keepsAll} ${shape} ${backwards} ${cursor !== undefined} ${size}`, () => {
    const beyond = cursor ? sql` where ${beyondCursor(columns, backwards)}` : sql``;
    const selected = sql`h.parts, h.place, h.object_key, h.object_type, case h.object_type ${byType(type => texts[type])} end`;
    return sql`${found(read, words, selected)}${beyond} order by ${orderBy(columns, backwards)} limit ${atMost(size + 1)}`;
  });
  const rows = await read.statements.rows(statement, env, 'unbounded');
  const more = rows.length > size;
  const shown = rows.slice(0, size);
  if (backwards) shown.reverse();
  const records = await recordsOf(read, shown, info);
  // what was taken away between the two statements is left out
  const edges = shown.flatMap((row, i) => (records[i] ? [{ node: { record: records[i], excerpt: excerptOf(textsIn(row[4]), words) }, cursor: encodeCursor(order, row.slice(0, 3)) }] : []));
  const counted = inside(info, 'totalCount').length > 0 ? { totalCount: await total(read, words, shape, env) } : {};
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: pageInfo(order, shown.map(row => row.slice(0, 3)), more, backwards, cursor !== undefined), ...counted };
}

const textsIn = (json: unknown): string[] => ((typeof json === 'string' ? JSON.parse(json) : json) as (string | null | string[])[]).flat().filter(text => text !== null);

/** The records of a page, those of one type by one statement. */
async function recordsOf(read: Read, rows: readonly unknown[][], info: GraphQLResolveInfo): Promise<(Row | null)[]> {
  const sets = [...inside(info, 'nodes', 'record'), ...inside(info, 'edges', 'node', 'record')].flatMap(node => node.selectionSet ?? []);
  const keysOf = (type: SearchedType) => rows.filter(row => row[3] === type).map(row => row[2] as number);
  const byName = new Map<string, Map<number, Row | null>>();
  for (const type of searchedTypes) {
    const keys = keysOf(type);
    if (keys.length === 0) continue;
    const rows_ = await read.several(info.schema.getType(type) as GraphQLCompositeType, sets.length ? sets : [nothing], keys, info);
    byName.set(type, new Map(keys.map((key, i) => [key, rows_[i]])));
  }
  return rows.map(row => byName.get(row[3] as string)?.get(row[2] as number) ?? null);
}

const total = async (read: Read, words: readonly SearchedWord[], shape: string, env: Env): Promise<number> =>
  (await read.statements.rows(read.statement(`search count ${read.env.viewer.keepsAll} ${shape}`, () => found(read, words, sql`count(*)`)), env, 'unbounded'))[0][0] as number;
