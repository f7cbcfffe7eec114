import { type Answered, type Bytes, exchange, type Patience } from './exchange.js';

export interface Hostile {
  name: string;
  bytes: Bytes;
  /** it ends in the middle, so that an answer may be waited for in vain */
  unfinished?: true;
}
export interface Defendant {
  port: number;
  /** processor time that the server has taken so far, in milliseconds */
  processorTime(): Promise<number>;
}
export interface Measured {
  answers: Answered[];
  /** of processor time, for each answer */
  spent: number[];
}

const most = 250;
const rounds = 5;
const thorough: Patience = { first: 15_000, more: 300, whole: 10 };
const hasty: Patience = { first: 15_000, more: 100, whole: 0 };

/** Sends each in turn, and all of them five times; the first time it is listened longer to what may still come. */
export async function measure(server: Defendant, hostile: readonly Hostile[], afterRound: (round: number) => Promise<void> = async () => undefined): Promise<Map<string, Measured>> {
  const measured = new Map(hostile.map(({ name }) => [name, { answers: [], spent: [] } as Measured]));
  for (let round = 0; round < rounds; round++) {
    let before = await server.processorTime();
    for (const { name, bytes, unfinished } of hostile) {
      const { answers, spent } = measured.get(name) as Measured;
      const patience = round === 0 ? thorough : hasty;
      answers.push(await exchange(server.port, bytes, unfinished ? { ...patience, first: 30 } : patience));
      // who does not tell is not alive
      const after = await server.processorTime();
      spent.push(after - before);
      before = after;
    }
    await afterRound(round);
  }
  return measured;
}

export const medianOf = ({ spent }: Measured): number => spent.toSorted((a, b) => a - b)[spent.length >> 1];

/** What is wrong with how a hostile request was dealt with; nothing, if it was well. */
export function faultsOf({ name, unfinished }: Hostile, measured: Measured): string[] {
  const faults: string[] = [];
  for (const { statuses, text, closeCode, ended } of measured.answers) {
    if (statuses.some(status => status >= 500)) faults.push(`${name} is answered ${statuses}`);
    // a connection that is ended without a word is a refusal, too
    const isRefused = statuses.some(status => status >= 400) || closeCode !== undefined || text.includes('"errors"') || text.includes('"type":"error"') || (ended && !statuses.length);
    if (isAccepted(statuses, text)) faults.push(`${name} is accepted: ${text.slice(-300)}`);
    else if (!isRefused && !unfinished) faults.push(`${name} is not answered with a refusal: ${statuses} ${text.slice(0, 100)}`);
    if (statuses.length > 1 && statuses.some(status => status < 400)) faults.push(`${name} is read as several requests: ${statuses}`);
  }
  if (medianOf(measured) > most) faults.push(`${name} takes ${Math.round(medianOf(measured))} ms`);
  return [...new Set(faults)];
}

/** Something was done, or told: data that is more than nothing. */
const isAccepted = (statuses: number[], text: string): boolean => statuses.some(status => status < 300) && /"data":\{(?!\})(?!"\w+":null\})/.test(text);
