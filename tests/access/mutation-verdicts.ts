import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import type { Json } from '../committee.js';
import type { SignedIn } from './signed-in.js';
import { type Block, type Column, columns, type Verdicts } from './table.js';

/** What a mutation takes, about records of which it may be done now: where it was done, it is prepared anew. */
export type Prepare = () => Promise<Record<string, unknown>>;
/** The same about what belongs to whoever tries it. */
export type PrepareOwn = { ofColumn(column: Column): Promise<Record<string, unknown>> };

const warnings = ['NO_EVIDENCE', 'TARGET_NOT_MET', 'NOBODY_NAMED', 'NEITHER_DIRECTIVE_NOR_NO_TASK'];
/** A wrong code is counted. */
const leavesCount = new Set(['setUp']);

/** What each column is answered to each mutation, in the letters of the table. A refusal changes nothing, so that the next one finds what it was prepared for. */
export async function mutationVerdicts(signedIn: SignedIn, mutations: Record<string, Prepare | PrepareOwn>, table: ReadonlyMap<string, Block>, tried: readonly Column[] = columns): Promise<Map<string, Verdicts>> {
  const { server, schema } = signedIn.actors;
  const found = new Map<string, Verdicts>();
  for (const [row, how] of Object.entries(mutations)) {
    const [mutation] = row.split('/');
    const verdicts: Partial<Verdicts> = {};
    const input = schema.getMutationType()?.getFields()[mutation].args[0].type;
    const accepting = input && 'acceptWarnings' in (getNamedType(input) as GraphQLInputObjectType).getFields() ? { acceptWarnings: warnings } : {};
    const document = server.document(mutation).replace('refusedLines { __typename }', 'refusedLines { fields { message } }');
    const mayDo = (column: Column) => table.get('Mutation')?.rows.get(row)?.[column] === 'y';
    const prepare = (column: Column) => ('ofColumn' in how ? how.ofColumn(column) : how());
    const asks = async (column: Column, given: Record<string, unknown>) => {
      const { data, errors } = await signedIn.ask(column, document, { input: { ...accepting, ...given } });
      verdicts[column] = letterOf(row, data?.[mutation], errors);
    };

    // those who may not do it come first, all at once where it is about one record: none of them changes anything
    const refused = tried.filter(column => !mayDo(column));
    for (const group of 'ofColumn' in how ? refused.map(column => [column]) : [refused]) {
      const given = await prepare(group[0]);
      const before = await server.written();
      await Promise.all(group.map(column => asks(column, given)));
      const after = await server.written();
      const isRefused = group.every(column => verdicts[column] !== 'y');
      if (isRefused && after !== before && !leavesCount.has(mutation)) throw new Error(`${row} was refused, and has written ${after} instead of ${before}`);
    }
    for (const column of tried.filter(mayDo)) {
      await asks(column, await prepare(column));
      await signedIn.begins(column);
    }
    found.set(`Mutation.${row}`, verdicts as Verdicts);
  }
  return found;
}

function letterOf(mutation: string, payload: Json, errors: Json[] | undefined): string {
  const codes: Record<string, string> = { UNAUTHENTICATED: 'U', FORBIDDEN: 'F', NOT_FOUND: 'N' };
  const refused: Json[] = payload?.refusedLines ?? [];
  const letter = errors ? codes[errors[0].extensions.code] : payload.done && refused.length === 0 ? 'y' : refused.every(({ fields }) => fields.every(({ message }: Json) => /^there is no /.test(message))) ? 'N' : undefined;
  // nothing is judged by what was asked wrongly
  if (!letter) throw new Error(`${mutation} is answered ${JSON.stringify(errors ?? payload)}`);
  return letter;
}
