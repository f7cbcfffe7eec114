import type { KeyObject } from 'node:crypto';
import { parseArgs } from 'node:util';
import { makeKey, publicKeyIn } from '../record/record-key.js';
import { type Verdict, verifyRecord } from '../record/verify.read.js';
import type { Config } from './config.js';
import { UsageFault } from './usage-fault.js';

type Say = (line: string) => void;
const options = { export: { type: 'string' }, 'public-key': { type: 'string' }, json: { type: 'boolean' } } as const;

/** What is asked of the record from the shell. */
export async function record(config: Config, [task, ...args]: string[], say: Say): Promise<void> {
  if (task === 'key' && args.length === 1) return say(makeKey(args[0]).trimEnd());
  if (task !== 'verify') throw new UsageFault('record takes "verify", or "key <file>": chidao record verify');
  const asked = read(args);
  const verdict = await verifyRecord(config.databaseUrl, asked.export === undefined ? undefined : { file: asked.export, publicKey: keyOf(asked['public-key'], config) });
  say(asked.json ? JSON.stringify(verdict) : linesOf(verdict).join('\n'));
  if (!verdict.isWhole) process.exitCode = 1;
}

function read(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageFault(`record verify: ${(error as Error).message.split('. ')[0]}; it takes --export <file>, --public-key <file> and --json`);
  }
}

/** Where the key that signs is at hand, the public one follows from it. */
function keyOf(file: string | undefined, { recordKeyFile }: Config): KeyObject {
  if (file === undefined && recordKeyFile === '') throw new UsageFault('record verify needs the public key that "chidao record key" printed: --public-key <file>');
  return publicKeyIn(file ?? recordKeyFile);
}

const number = (count: number): string => count.toLocaleString('en');
const counted = (count: number, one: string, many = `${one}s`): string => `${number(count)} ${count === 1 ? one : many}`;

function linesOf({ isWhole, head, events, exported, records, faults, first }: Verdict): string[] {
  const lines = [
    `${counted(events, 'event')}${head.at === null ? '' : `; the last one is ${head.sequence}, recorded at ${head.at}`}. ${counted(exported, 'exported head')}.`,
    records ? `${counted(records.compared, 'record')} compared with the events, ${number(records.untold)} of them not in the record: they stood there before the first event, which tells no more than how many, or there is none.` : 'The records themselves were not compared: these events prove nothing.',
  ];
  if (isWhole) return [...lines, 'The record is whole.'];
  return [...lines, ...first, ...(faults > first.length ? [`… and ${number(faults - first.length)} more.`] : []), `The record is not whole: ${counted(faults, 'fault')}.`];
}
