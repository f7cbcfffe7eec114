import type { Path } from '../access/faults.js';
import type { Transaction } from '../access/unit-of-work.js';
import { expectValidOn } from '../access/validity.js';
import { Assignment } from '../assignment/assignment.js';
import type { Conclusion } from '../conclusion/conclusion.js';
import { attachDocuments } from '../document/attach-documents.command.js';
import { Field } from '../field/field.js';
import { Indicator } from '../measurement/indicator.js';
import type { OfficeGroup } from '../office/office-group.js';
import type { Office } from '../office/office.js';
import { Person } from '../person/person.js';
import { addresseesOf } from './addressees.command.js';
import { Directive } from './directive.js';
import type { DirectiveInput, DirectiveOfConclusionInput, TargetInput, TaskInput } from './directive.inputs.js';
import { setReporters } from './reporters.command.js';
import { addTargetFaults, boundsOf } from './target-faults.command.js';

/** Drafts the directives of a conclusion; `from` is the ordinal that the first of them takes. */
export async function writeDirectives(tx: Transaction, conclusion: Conclusion, inputs: readonly DirectiveOfConclusionInput[], path: Path, from = 1): Promise<Directive[]> {
  const written: Directive[] = [];
  const taken = new Set<number>();
  let next = from;
  for (const [i, { task, target }] of inputs.entries()) {
    const at = [...path, i];
    if ((task == null) === (target == null)) {
      tx.faults.add(at, { en: 'give either a task or a target', vi: 'hãy nhập một nhiệm vụ hoặc một chỉ tiêu' });
      continue;
    }
    const input = (task ?? target) as TaskInput | TargetInput;
    const ordinal = input.ordinal ?? next;
    if (taken.has(ordinal)) tx.faults.add([...at, task ? 'task' : 'target', 'ordinal'], { en: `ordinal ${ordinal} is taken`, vi: `số thứ tự ${ordinal} đã có` });
    taken.add(ordinal);
    next = ordinal + 1;
    written.push(task ? await writeTask(tx, conclusion, task, ordinal, [...at, 'task']) : await writeTarget(tx, conclusion, target as TargetInput, ordinal, [...at, 'target']));
  }
  return written;
}

export async function writeTask(tx: Transaction, conclusion: Conclusion, input: TaskInput, ordinal: number, path: Path): Promise<Directive> {
  const directive = await write(tx, conclusion, input, ordinal, path, { kind: 'TASK', deliverable: input.deliverable ?? null });
  return directive;
}

export async function writeTarget(tx: Transaction, conclusion: Conclusion, input: TargetInput, ordinal: number, path: Path): Promise<Directive> {
  const indicator = await tx.refer(Indicator, input.indicatorId, [...path, 'indicatorId']);
  if (indicator) {
    expectValidOn(tx.faults, indicator, conclusion.meeting.heldOn, [...path, 'indicatorId']);
    addTargetFaults(tx.faults, input, indicator, input.dueOn ?? null, path);
  }
  const directive = await write(tx, conclusion, input, ordinal, path, {
    kind: 'TARGET',
    indicator: indicator ?? null,
    unit: indicator?.unit ?? '',
    comparator: input.comparator,
    ...boundsOf(input),
    approximate: input.approximate ?? false,
    periodFrom: input.periodFrom ?? null,
    periodUntil: input.periodUntil ?? null,
    baseline: input.baseline ? { value: input.baseline.value, on: input.baseline.on } : null,
    milestones: (input.milestones ?? []).map(({ on, value }) => ({ on, value })).sort((a, b) => (a.on < b.on ? -1 : 1)),
  });
  await setReporters(tx, directive, input.reporterIds ?? [], indicator, [...path, 'reporterIds']);
  return directive;
}

type Particular = Partial<Pick<Directive, 'kind' | 'deliverable' | 'indicator' | 'unit' | 'comparator' | 'lower' | 'upper' | 'approximate' | 'periodFrom' | 'periodUntil' | 'baseline' | 'milestones'>> & { kind: Directive['kind'] };

async function write(tx: Transaction, conclusion: Conclusion, input: DirectiveInput, ordinal: number, path: Path, particular: Particular): Promise<Directive> {
  const { meeting } = conclusion;
  expectQuoted(tx, input.quote, conclusion.text, [...path, 'quote']);
  const addressees = await addresseesOf(tx, input, meeting, path);
  const field = await tx.refer(Field, input.fieldId, [...path, 'fieldId']);
  if (field) expectValidOn(tx.faults, field, meeting.heldOn, [...path, 'fieldId']);
  const directive = tx.em.create(Directive, {
    conclusion,
    meeting,
    ordinal,
    text: input.text,
    quote: input.quote ?? null,
    binding: addressees.binding,
    field: field ?? null,
    priority: input.priority ?? 'NORMAL',
    follower: (await tx.refer(Person, input.followerId, [...path, 'followerId'])) ?? null,
    dueOn: input.dueOn ?? null,
    dueText: input.dueText ?? null,
    status: 'DRAFT',
    milestones: [],
    approximate: false,
    ...particular,
  });
  await attachDocuments(tx, input.basis ?? [], 'BASIS', { directive }, [...path, 'basis']);
  for (const office of addressees.leads) draftAssignment(tx, directive, office, 'LEAD', addressees.via.get(office));
  for (const office of addressees.coordinating) draftAssignment(tx, directive, office, 'COORDINATING');
  return directive;
}

/** A share that nobody owes yet: it comes into force when its conclusion is announced. */
export function draftAssignment(tx: Transaction, directive: Directive, office: Office, role: 'LEAD' | 'COORDINATING', viaGroup?: OfficeGroup): Assignment {
  return tx.em.create(Assignment, { directive, meeting: directive.meeting, office, role, status: 'ASSIGNED', blocked: false, extensionCount: 0, needsReview: false, isRequest: false, viaGroup: viaGroup ?? null });
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
export const isQuoted = (quote: string, text: string): boolean => plain(text).includes(plain(quote));

/** The words that order something are the chair's, or they are not a quote. White space may differ. */
export function expectQuoted(tx: Transaction, quote: string | null | undefined, text: string, path: Path): void {
  if (quote != null && !isQuoted(quote, text))
    tx.faults.add(path, { en: 'these words do not stand in the conclusion; quote it exactly', vi: 'cụm từ này không có trong kết luận; hãy trích đúng nguyên văn' });
}
