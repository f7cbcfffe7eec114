import { type GraphQLObjectType, isObjectType } from 'graphql';
import type { Json } from '../committee.js';
import type { aBusyCommittee } from './a-busy-committee.js';
import { type Block, type Column, columns, selectionOf, type Verdicts } from './table.js';

type World = Pick<Awaited<ReturnType<typeof aBusyCommittee>>, 'signedIn' | 'schema' | 'ways' | 'roots'>;

/** What each actor is answered, in the letters of the table, of every field that it can be asked for with a query. */
export async function foundVerdicts({ signedIn, schema, ways, roots }: World, table: ReadonlyMap<string, Block>): Promise<Map<string, Verdicts>> {
  const found = new Map<string, Verdicts>();
  const ask: Ask = async (column, query) => {
    const { data, errors } = await signedIn.ask(column, `{ ${query} }`);
    return { data, code: errors?.[0].extensions.code };
  };

  for (const field of Object.keys(schema.getQueryType()?.getFields() ?? {})) {
    const way = roots[field];
    if (!way) throw new Error(`nothing says how Query.${field} is tried`);
    const answers = Object.fromEntries(await Promise.all(columns.map(async column => [column, await ask(column, `it: ${way}`)] as const))) as Record<Column, Asked>;
    found.set(`Query.${field}`, verdictsBy(`Query.${field}`, answers, wholeTo(`Query.${field}`)[0], ({ data }) => data?.it));
  }
  for (const type of table.keys()) {
    const known = schema.getType(type);
    if (!isObjectType(known) || ['Query', 'Mutation', 'Subscription', 'AssignmentChange', 'MeetingChange'].includes(type) || type.endsWith('Payload')) continue;
    if (!ways[type]) throw new Error(`nothing says where a ${type} is found`);
    await ofType(known, ways[type], ask, found);
  }
  return found;
}

/** Where no is an answer like yes. */
const saysNo = ['Installation'];

interface Asked {
  data: Json;
  code?: string;
}
type Ask = (column: Column, query: string) => Promise<Asked>;

/** To whom it is whole, so that the others are held against him: the secretariat, unless it is another's business. */
const wholeTo = (name: string): readonly Column[] =>
  ['Query.accounts', 'Account', 'AccountSession', 'ApiToken', 'ExternalIdentity', 'StandIn'].includes(name) ? ['administrator'] : name === 'Viewer' ? ['secretariat', 'stand-in'] : ['secretariat'];

/** Only what he reads something in tells anything of the others: they are asked for that alone. */
async function ofType(type: GraphQLObjectType, ways: readonly string[], ask: Ask, found: Map<string, Verdicts>): Promise<void> {
  const left = new Map([['__typename', '__typename'], ...Object.values(type.getFields()).map((field): [string, string] => [field.name, selectionOf(field)])]);
  for (const [way, whole] of ways.flatMap(way => wholeTo(type.name).map(column => [way, column] as const))) {
    const path = pathOf(way);
    const asking = (fields: readonly string[]) => `it: ${way.replace('%', `__typename ${fields.map(field => left.get(field)).join(' ')}`)}`;
    const at = (field: string) => ({ data }: Asked) => across(data?.it, [...path, field]);
    const read = await ask(whole, asking([...left.keys()]));
    const telling = [...left.keys()].filter(field => saysNo.includes(type.name) || !isNothing(at(field)(read)));
    if (telling.length === 0) continue;
    const query = asking(telling);
    const answers = Object.fromEntries(await Promise.all(columns.map(async column => [column, await ask(column, query)] as const))) as Record<Column, Asked>;
    for (const field of telling) {
      const name = field === '__typename' ? type.name : `${type.name}.${field}`;
      found.set(name, verdictsBy(name, answers, whole, at(field), asked => isNothing(at('__typename')(asked))));
      left.delete(field);
    }
    if (left.size === 0) return;
  }
  for (const field of left.keys()) throw new Error(`nobody reads anything in ${type.name}.${field}: the world has no such thing`);
}

/** The fields on the way down, without the first, which is the alias. */
const pathOf = (way: string): string[] => [...way.replace(/\([^)]*\)/g, '').replace(/\.\.\. on \w+ \{/, '').matchAll(/(\w+) \{/g)].map(([, name]) => name).slice(1);

/** What stands at a path: through a list, what stands there in each of its records. */
function across(value: Json, path: readonly string[]): Json {
  if (value == null || path.length === 0) return value;
  if (Array.isArray(value)) return value.map(one => across(one, path));
  return across(value[path[0]], path.slice(1));
}
const isNothing = (value: Json): boolean =>
  value == null || value === false || value === 0 || (Array.isArray(value) && value.every(isNothing)) || (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isNothing));

function verdictsBy(name: string, answers: Record<Column, Asked>, to: Column, of: (asked: Asked) => Json, isAbsent: (asked: Asked) => boolean = () => false): Verdicts {
  const whole = JSON.stringify(of(answers[to]));
  const letter = (asked: Asked): string => {
    if (asked.code === 'UNAUTHENTICATED') return 'U';
    if (asked.code === 'FORBIDDEN') return 'F';
    if (asked.code) throw new Error(`${name} is answered with ${asked.code}`);
    if (isAbsent(asked)) return 'N';
    const value = of(asked);
    if (JSON.stringify(value) === whole) return 'y';
    return isNothing(value) ? '-' : 'p';
  };
  return Object.fromEntries(columns.map(column => [column, letter(answers[column])])) as Verdicts;
}
