import type { GraphQLSchema } from 'graphql';
import { Dice } from '../../seeds/bench/dice.js';
import type { Json } from '../committee.js';
import { type Call, RandomCall } from './random-call.js';
import { RandomValue } from './random-value.js';

export interface Answer {
  status: number;
  body: string;
}
export interface Caller {
  name: string;
  send(call: Call): Promise<Answer>;
}
export interface Called {
  /** what was wrong, with the call that it answered */
  faults: string[];
  /** how often each code was answered; `data` where there was no error */
  codes: Record<string, number>;
  fields: Set<string>;
}

/** Words of what is within: of the machine, the engine, the libraries. */
const inner = /sqlite|postgres|\bselect\b.*\bfrom\b|insert into|update \w+ set|syntax error at|constraint|node_modules|\/(?:src|dist|work|home|tmp|root)\/|\.[jt]s:\d|\n\s+at |TypeError|RangeError|ReferenceError|is not a function|Cannot (?:read|convert)|is not iterable|kysely|mikro|typegraphql|BigInt|relation "|column "/i;

/** What an answer must not be, whatever was asked; undefined where it is none of it. */
export function faultOf({ status, body }: Answer): string | undefined {
  if (status >= 500) return `status ${status}`;
  let answer: Json;
  try {
    answer = JSON.parse(body);
  } catch {
    return 'no JSON';
  }
  if (!answer.errors && !answer.data) return 'neither data nor errors';
  for (const { message, extensions } of answer.errors ?? []) {
    if (!extensions?.code || extensions.code === 'INTERNAL_SERVER_ERROR') return `code ${extensions?.code}: ${message}`;
    const told = JSON.stringify({ message, extensions });
    if (inner.test(told)) return `inner words: ${told}`;
  }
}

/** Asks so many calls that the schema makes up, as callers in turn. Ids and cursors that are answered are asked for again. */
export async function callAtRandom(schema: GraphQLSchema, callers: readonly Caller[], ids: readonly string[], calls: number, seed: number): Promise<Called> {
  const dice = new Dice(seed);
  const known = { ids: new Map<string, string[]>(), cursors: [] as string[] };
  for (const id of ids) keep(known.ids, id);
  const random = new RandomCall(schema, dice, new RandomValue(dice, known));
  const called: Called = { faults: [], codes: {}, fields: new Set() };
  for (let n = 0; n < calls; n++) {
    const caller = callers[dice.whole(0, callers.length - 1)];
    const call = random.next();
    const answer = await caller.send(call);
    const fault = faultOf(answer);
    if (fault) {
      called.faults.push(`${fault}\n  call ${n} as ${caller.name}: ${call.query}\n  ${JSON.stringify(call.variables)}\n  ${answer.body.slice(0, 500)}`);
      continue;
    }
    const { data, errors } = JSON.parse(answer.body);
    const code = errors?.[0].extensions.code ?? 'data';
    called.codes[code] = (called.codes[code] ?? 0) + 1;
    if (!data) continue;
    for (const [, field] of call.query.matchAll(/\ba\d+: (\w+)/g)) called.fields.add(field);
    for (const [, id] of answer.body.matchAll(/"id":"([a-z_]+_\d+)"/g)) keep(known.ids, id);
    for (const [, cursor] of answer.body.matchAll(/"(?:endCursor|startCursor|cursor)":"([^"]+)"/g)) if (known.cursors.length < 500) known.cursors.push(cursor);
  }
  return called;
}

function keep(ids: Map<string, string[]>, id: string): void {
  const word = id.slice(0, id.lastIndexOf('_'));
  const of = ids.get(word) ?? [];
  if (of.length < 60 && !of.includes(id)) ids.set(word, [...of, id]);
}
