import type { Path } from '../access/faults.js';
import type { Transaction } from '../access/unit-of-work.js';
import type { Directive } from '../directive/directive.js';
import { writeDirectives } from '../directive/write-directive.command.js';
import type { Meeting } from '../meeting/meeting.js';
import { Conclusion } from './conclusion.js';
import type { ConclusionInput } from './conclusion.inputs.js';

export interface Written {
  conclusion: Conclusion;
  directives: Directive[];
}

/** Where in the input each of them stands, for a warning about a record that is not there yet. */
export function placesOf(written: readonly Written[], path: Path): Map<Conclusion | Directive, Path> {
  const places = new Map<Conclusion | Directive, Path>();
  for (const [i, { conclusion, directives }] of written.entries()) {
    places.set(conclusion, ['input', ...path, i]);
    for (const [j, directive] of directives.entries()) places.set(directive, ['input', ...path, i, 'directives', j]);
  }
  return places;
}

/** Drafts conclusions of one series, with their directives. No two have the same ordinal. */
export async function writeConclusions(tx: Transaction, meeting: Meeting, series: number, inputs: readonly ConclusionInput[], path: Path): Promise<Written[]> {
  const taken = new Set(meeting.id ? (await tx.em.find(Conclusion, { meeting, series, removedOn: null })).map(({ ordinal }) => ordinal) : []);
  const written: Written[] = [];
  for (const [i, input] of inputs.entries()) {
    const ordinal = input.ordinal ?? Math.max(0, ...taken) + 1;
    const at = inputs.length === 1 && path.length === 0 ? path : [...path, i];
    if (taken.has(ordinal)) tx.faults.add([...at, 'ordinal'], { en: `there is a conclusion ${ordinal} already`, vi: `đã có kết luận số ${ordinal}` });
    taken.add(ordinal);
    const conclusion = tx.em.create(Conclusion, { meeting, series, ordinal, text: input.text, noTaskArises: input.noTaskArises ?? false });
    const directives = await writeDirectives(tx, conclusion, input.directives ?? [], [...at, 'directives']);
    if (input.noTaskArises && directives.length > 0)
      tx.faults.add([...at, 'noTaskArises'], { en: 'it orders something, so it cannot say that no task arises', vi: 'kết luận có giao việc nên không thể ghi là không phát sinh nhiệm vụ' });
    written.push({ conclusion, directives });
  }
  return written;
}
