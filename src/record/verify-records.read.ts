import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/sqlite';
import { sql } from 'kysely';
import { propertiesOf, untold } from '../access/told.js';
import { ormOptions } from '../database/migrations/index.js';
import type { Snapshot } from '../database/snapshot.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { idOf } from '../kernel/id.js';
import type { Findings } from './findings.js';
import type { ToldRecord, ToldRecords } from './told-records.read.js';
import { verifyStates } from './verify-states.read.js';

/** So many records are in memory at once. */
const most = 500;
/** Changed at every use, which is no event. */
const unheeded: Record<string, readonly string[]> = { ApiToken: ['lastUsedAt'], ExternalIdentity: ['lastUsedAt'] };
/** They are no records of their own: what counted is compared with the events that made it count. */
const derived = new Set(['AssignmentState']);

export interface Comparison {
  compared: number;
  /** made without an event before the first one, which says how many they were; all, where there is no event: data for measuring */
  untold: number;
}

/** Compares the records with what the events tell of them: each property is what the last event that told it says. */
export async function verifyRecords(snapshot: Snapshot, told: ToldRecords, findings: Findings): Promise<Comparison> {
  const sum: Comparison = { compared: 0, untold: 0 };
  for (const meta of await (known ??= entities())) if (!untold.has(meta.className) && !derived.has(meta.className) && meta.tableName) await compare(meta, snapshot, told, findings, sum);
  await verifyStates(snapshot, told, findings, sum);
  return sum;
}

let known: Promise<EntityMetadata[]> | undefined;
/** As the ORM knows them; it is not connected to anything. */
async function entities(): Promise<EntityMetadata[]> {
  const orm = await MikroORM.init({ ...ormOptions('sqlite'), dbName: ':memory:' });
  const found = [...orm.getMetadata().getAll().values()];
  await orm.close();
  return found;
}

async function compare(meta: EntityMetadata, snapshot: Snapshot, told: ToldRecords, findings: Findings, sum: Comparison): Promise<void> {
  const properties = propertiesOf(meta).filter(({ name }) => meta.properties[name].fieldNames?.length === 1 && !unheeded[meta.className]?.includes(name)).map(({ name }) => meta.properties[name]);
  const columns = sql.join(['id', ...properties.map(({ fieldNames: [column] }) => column)].map(column => sql.ref(column)));
  const begun = told.unrecorded(meta.className);
  let unrecorded = 0;
  // who forges a key may take one below zero
  for (let from = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = (await snapshot.rows(sql`select ${columns} from ${sql.table(meta.tableName)} where id > ${sql.lit(from)} order by id limit ${sql.lit(most)}`)) as [number, ...unknown[]][];
    const upTo = rows.length < most ? Number.MAX_SAFE_INTEGER : rows[rows.length - 1][0];
    const unheard = new Map(rows.map(([key, ...values]) => [key, values]));
    for (const record of told.page(meta.className, from, upTo)) {
      const values = unheard.get(record.key);
      unheard.delete(record.key);
      const id = idOf(meta.className, record.key);
      if (values) compareRecord(id, record, properties, values, findings);
      else if (!record.isGone) findings.add(`${id} is not there, and no event after ${record.event} says that it was taken away`);
    }
    sum.compared += rows.length;
    for (const key of unheard.keys()) if (told.isBegun && !(key > 0 && key <= begun.last && ++unrecorded <= begun.rows)) findings.add(`${idOf(meta.className, key)} is there, and no event says that it was made`);
    sum.untold += unheard.size;
    if (rows.length < most) return;
    from = upTo;
  }
}

function compareRecord(id: string, { event, isGone, isWhole, properties: told }: ToldRecord, properties: readonly EntityProperty[], values: readonly unknown[], findings: Findings): void {
  if (isGone) findings.add(`${id} is there, and event ${event} says that it was taken away`);
  else properties.forEach((property, i) => {
    const { name } = property;
    const isTold = name in told;
    if (!isTold && !isWhole) return;
    const value = valueOf(property, values[i]);
    const kept = canonicalJson(value);
    // what came with a later version stands at what it began with
    if (!isTold && (value === null || kept === canonicalJson(property.default ?? null))) return;
    const expected = canonicalJson(told[name] ?? null);
    if (kept !== expected) findings.add(`${id}: ${name} is ${cut(kept)}, and by its events, the last of which is ${event}, it is ${cut(expected)}`);
  });
}

/** A column as an event tells it. */
function valueOf({ runtimeType, type, customType }: EntityProperty, value: unknown): unknown {
  if (value === null) return null;
  if (runtimeType === 'boolean') return value === 1 || value === true ? true : value === 0 || value === false ? false : value;
  if (typeof value !== 'string' || !(type === 'json' || runtimeType === 'object' || customType?.constructor.name === 'JsonType')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
