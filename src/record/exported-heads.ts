import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Findings } from './findings.js';
import { RecordFault } from './record-key.js';
import { hashOfLine, headIn, isSignedWith } from './signed-head.js';

export interface ExportedHead {
  line: number;
  sequence: number;
  hash: string;
  writtenAt: string;
}

/** The heads that stand in a second place, by their number. What no longer fits there is a fault: a line that is cut, changed, signed by somebody else, or taken out from before another. */
export function exportedHeads(file: string, key: KeyObject, findings: Findings): Map<number, ExportedHead[]> {
  const heads = new Map<number, ExportedHead[]>();
  const seen = new Set<string>();
  let number = 0;
  for (const line of linesOf(file)) {
    number++;
    if (line.trim() === '') continue;
    const head = headIn(line);
    if (!head) {
      findings.add(`line ${number} of the export is no head of the record: it was cut or changed`);
      continue;
    }
    if (!isSignedWith(head, key)) findings.add(`line ${number} of the export is not signed with this key: it was changed, or somebody else wrote it`);
    else {
      const isLost = head.after === null ? head.place === 'file' && seen.size > 0 : !seen.has(head.after);
      if (isLost) findings.add(`line ${number} of the export was written after a line that is not there: one before it was taken out or changed`);
      const { sequence, hash, writtenAt } = head;
      const same = heads.get(sequence);
      const told = { line: number, sequence, hash, writtenAt };
      if (same) same.push(told);
      else heads.set(sequence, [told]);
    }
    seen.add(hashOfLine(head.line));
  }
  return heads;
}

function linesOf(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    if (lines.at(-1) === '') lines.pop();
    return lines;
  } catch (error) {
    throw new RecordFault(`the export ${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}
