import { addDays } from '../kernel/date.js';

/** A time of belonging; both days belong to it. */
export interface Spell {
  validFrom?: string | null;
  validUntil?: string | null;
}
export interface MembershipChange<R, L> {
  kept: { row: R; spell: Required<Spell> }[];
  begun: { line: L; spell: Required<Spell> }[];
  ended: { row: R; validUntil: string }[];
}

/**
 * What has to change so that a list of members stands from a day on. Nothing is taken away: who is no longer listed belonged until the day before,
 * and who ended earlier stays as he was. A line that leaves a day out keeps the one that stands; a new member begins on the day.
 */
export function membership<R extends Spell, L extends Spell>(rows: readonly R[], lines: readonly L[], isSame: (row: R, line: L) => boolean, on: string): MembershipChange<R, L> {
  const before = addDays(on, -1);
  const left = new Set(rows);
  const isOpen = (row: R) => row.validUntil == null || row.validUntil >= on;
  const change: MembershipChange<R, L> = { kept: [], begun: [], ended: [] };
  const take = (line: L, fits: (row: R) => boolean): R | undefined => {
    const row = [...left].find(row => isSame(row, line) && fits(row));
    if (row) left.delete(row);
    return row;
  };
  // a line that names the first day of a spell means that spell, even one long ended; only then is an open spell looked for
  const named = new Map(lines.map(line => [line, line.validFrom === undefined ? undefined : take(line, row => (row.validFrom ?? null) === line.validFrom)]));
  for (const line of lines) {
    const row = named.get(line) ?? take(line, isOpen);
    if (row) change.kept.push({ row, spell: { validFrom: given(line.validFrom, row.validFrom), validUntil: given(line.validUntil, row.validUntil) } });
    else change.begun.push({ line, spell: { validFrom: given(line.validFrom, on), validUntil: line.validUntil ?? null } });
  }
  // one that was to begin later never begins: its last day lies before its first
  for (const row of left) if (isOpen(row)) change.ended.push({ row, validUntil: before });
  return change;
}

const given = (day: string | null | undefined, otherwise: string | null | undefined): string | null => (day === undefined ? (otherwise ?? null) : day);

/** Two spells that share a day. */
export function spellsMeet(a: Spell, b: Spell): boolean {
  return (a.validFrom == null || b.validUntil == null || a.validFrom <= b.validUntil) && (b.validFrom == null || a.validUntil == null || b.validFrom <= a.validUntil);
}
