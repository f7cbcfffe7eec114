import { Dice } from '../../seeds/bench/dice.js';
import type { Json } from '../committee.js';

/** A record that several edit: how it is read, and by which mutation which of its fields are changed. */
export interface Edited {
  id: string;
  /** the input's field that takes the id */
  idField: string;
  mutation: string;
  /** a value for each field, never the same twice */
  fields: Record<string, (n: number) => string>;
}
export interface Told {
  record: string;
  /** the version that the edit was made on */
  version: number;
  field: string;
  value: string;
}
export interface Refusal {
  record: string;
  version: number;
  code: string;
  currentVersion: unknown;
}
type Ask = (query: string, variables: Record<string, unknown>) => Promise<{ data?: Json; errors?: Json[] }>;

/** As many clients as are given edit the same records, each on what it has read, until so many edits are acknowledged. */
export async function editAtOnce(clients: readonly Ask[], records: readonly Edited[], edits: number, seed: number): Promise<{ acknowledged: Told[]; refused: Refusal[] }> {
  const dice = new Dice(seed);
  const acknowledged: Told[] = [];
  const refused: Refusal[] = [];
  let made = 0;
  async function edit(ask: Ask): Promise<void> {
    while (acknowledged.length < edits) {
      const record = records[dice.whole(0, records.length - 1)];
      const names = Object.keys(record.fields);
      const field = names[dice.whole(0, names.length - 1)];
      const { version } = await readRecord(ask, record);
      const value = record.fields[field](++made);
      const { data, errors } = await ask(`mutation ($input: ${inputOf(record.mutation)}!) { ${record.mutation}(input: $input) { done } }`, { input: { [record.idField]: record.id, version, [field]: value, ...(record.mutation === 'setDeadline' && { reason: `lần ${made}` }) } });
      if (data?.[record.mutation]?.done) acknowledged.push({ record: record.id, version, field, value });
      else refused.push({ record: record.id, version, code: errors?.[0]?.extensions.code ?? JSON.stringify(data), currentVersion: errors?.[0]?.extensions.currentVersion });
    }
  }
  await Promise.all(clients.map(edit));
  return { acknowledged, refused };
}

const inputOf = (mutation: string): string => `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`;

export async function readRecord(ask: Ask, { id, fields }: Edited): Promise<Json> {
  const type = `${id[0].toUpperCase()}${id.slice(1, id.lastIndexOf('_'))}`;
  const { data, errors } = await ask(`query ($id: ID!) { node(id: $id) { ... on ${type} { version ${Object.keys(fields).join(' ')} } } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}

/** What is wrong with what was told: two edits of one version, a refusal that is no conflict, a record that is not what was acknowledged of it. */
export function faultsOf(before: Json, after: Json, record: Edited, acknowledged: readonly Told[], refused: readonly Refusal[]): string[] {
  const mine = acknowledged.filter(told => told.record === record.id).sort((a, b) => a.version - b.version);
  const expected = { ...before };
  for (const { field, value, version } of mine) Object.assign(expected, { [field]: value, version: version + 1 });
  return [
    ...mine.filter(({ version }, i) => version === mine[i - 1]?.version).map(({ version }) => `two edits of version ${version} of ${record.id} were acknowledged`),
    ...refused.filter(told => told.record === record.id && !(told.code === 'CONFLICT' && typeof told.currentVersion === 'number' && told.currentVersion > told.version)).map(told => `a refusal is no conflict: ${JSON.stringify(told)}`),
    ...(JSON.stringify(sorted(after)) === JSON.stringify(sorted(expected)) ? [] : [`${record.id} is ${JSON.stringify(after)} and should be ${JSON.stringify(expected)}`]),
  ];
}
const sorted = (record: Json): [string, unknown][] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
