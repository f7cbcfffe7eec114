import type { KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import { DatabaseFault } from '../database/database-fault.js';
import { openSnapshot, type Snapshot } from '../database/snapshot.js';
import { exportedHeads, type ExportedHead } from './exported-heads.js';
import { Findings } from './findings.js';
import type { Head } from './signed-head.js';
import { ToldRecords } from './told-records.read.js';
import { ChainWalk } from './verify-chain.read.js';
import { type Comparison, verifyRecords } from './verify-records.read.js';

/** A second place where heads of the record stand, and by which key one knows that they are ours. */
export interface Export {
  file: string;
  publicKey: KeyObject;
}
export interface Verdict {
  isWhole: boolean;
  head: Head;
  events: number;
  /** exported heads that were compared */
  exported: number;
  /** none: they were not compared, because the events prove nothing any more */
  records?: Comparison;
  faults: number;
  first: readonly string[];
}

/** Whether what was recorded is what stands there: the chain of events, its head, the heads that were exported, and the records themselves. Nothing is changed, and others may go on recording. */
export async function verifyRecord(url: string, place?: Export): Promise<Verdict> {
  const findings = new Findings();
  // read first: what is exported meanwhile may be of events that this snapshot does not have
  const exported = place ? exportedHeads(place.file, place.publicKey, findings) : new Map<number, ExportedHead[]>();
  const ofExport = findings.count;
  const snapshot = await openSnapshot(url);
  const told = new ToldRecords();
  try {
    await assertChained(snapshot);
    const walk = new ChainWalk(snapshot, exported, findings);
    const head = await walk.run(({ id, before, after, on, at, action }) => told.take(id, before, after, { on, at, action }));
    const records = findings.count === ofExport ? await verifyRecords(snapshot, told, findings) : undefined;
    const heads = [...exported.values()].reduce((sum, same) => sum + same.length, 0);
    return { isWhole: findings.count === 0, head, events: walk.events, exported: heads, records, faults: findings.count, first: findings.first };
  } finally {
    told.close();
    await snapshot.close();
  }
}

async function assertChained(snapshot: Snapshot): Promise<void> {
  const names = snapshot.engine === 'sqlite' ? sql`select count(*) from sqlite_master where name = 'record_head'` : sql`select count(*) from pg_class where oid = to_regclass('record_head')`;
  const [[has]] = await snapshot.rows(names);
  if (!has) throw new DatabaseFault('the database has no chain of events yet; bring it up to this version with "chidao migrate"');
}
