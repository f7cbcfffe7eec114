import type { Manifest } from '../database/backup/manifest.js';
import { megabytes } from '../database/backup/whole-file.js';
import { DatabaseFault } from '../database/database-fault.js';
import type { Clock } from '../kernel/clock.js';
import { UsageFault } from './usage-fault.js';

export async function backUpInto(url: string, file: string | undefined, clock: Clock, say: (line: string) => void): Promise<void> {
  expectFile('backup', file);
  // loaded only here: a server's start need not wait for it
  const { backUp } = await import('../database/backup/backup.js');
  say(`${file} ${heldBy(await backUp(url, file, clock.now(), { verify: expectWholeRecord }))}`);
}

export async function restoreFrom(url: string, file: string | undefined, say: (line: string) => void): Promise<void> {
  expectFile('restore', file);
  const { restore } = await import('../database/backup/backup.js');
  say(`${withoutPassword(url)} ${heldBy(await restore(url, file, { verify: expectWholeRecord }))}`);
}

async function expectWholeRecord(url: string): Promise<void> {
  const { verifyRecord } = await import('../record/verify.read.js');
  const { isWhole, first } = await verifyRecord(url);
  if (!isWhole) throw new DatabaseFault(`the record is not whole: ${first[0]}; "chidao record verify" says more`);
}

function expectFile(command: string, file: string | undefined): asserts file is string {
  if (file === undefined || file === '' || file.startsWith('-')) throw new UsageFault(`${command} needs a file: chidao ${command} backups/monday.backup`);
}

function heldBy({ size, rows, head, madeAt }: Manifest): string {
  const number = (table: string) => (rows[table] ?? 0).toLocaleString('en');
  return `holds what was recorded until ${head?.at ?? madeAt}: ${number('meeting')} meetings, ${number('assignment')} assignments, ${number('event')} events (${megabytes(size)}), whole and checked.`;
}

const withoutPassword = (url: string): string => url.replace(/:\/\/[^@]*@/, '://…@');
