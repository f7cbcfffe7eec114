import type { Json } from '../committee.js';
import type { TheActors } from './a-busy-committee.js';
import { type Column, columns, type Verdicts } from './table.js';

const isKeeper = (column: Column): boolean => column === 'leadership' || column === 'secretariat' || column === 'administrator';
const warnings = ['NO_EVIDENCE', 'TARGET_NOT_MET', 'NOBODY_NAMED', 'NEITHER_DIRECTIVE_NOR_NO_TASK'];

/** What each actor is answered to each mutation, in the letters of the table. A refusal changes nothing, so that the next one finds what it was prepared for. */
export async function mutationVerdicts({ actors, server }: TheActors, tried: Record<string, () => Promise<Record<string, unknown>>>): Promise<Map<string, Verdicts>> {
  const found = new Map<string, Verdicts>();
  for (const [mutation, prepare] of Object.entries(tried)) {
    const verdicts: Partial<Verdicts> = {};
    let input = await prepare();
    let before = await server.written();
    // those who may do it come last: until then nothing may have changed
    for (const column of columns.toSorted((a, b) => Number(isKeeper(a)) - Number(isKeeper(b)))) {
      if (isKeeper(column) && before) {
        const after = await server.written();
        if (after !== before) throw new Error(`${mutation} was refused, and has written ${after} instead of ${before}`);
        before = '';
      }
      const { data, errors } = await server.send(server.document(mutation).replace('refusedLines { __typename }', 'refusedLines { fields { message } }'), { input: { acceptWarnings: warnings, ...input } }, actors[column]?.token);
      const letter = letterOf(mutation, data?.[mutation], errors);
      verdicts[column] = letter;
      if (letter !== 'y') continue;
      input = await prepare();
      if (before) before = await server.written();
    }
    found.set(`Mutation.${mutation}`, verdicts as Verdicts);
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
