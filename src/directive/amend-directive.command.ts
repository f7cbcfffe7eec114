import { checkKept } from '../access/amend.js';
import { touchUnlessChanged } from '../access/touch.js';
import type { Result, Transaction } from '../access/unit-of-work.js';
import { expectValidOn } from '../access/validity.js';
import { Assignment } from '../assignment/assignment.js';
import { expectNotRemoved, expectWordsOpen } from '../conclusion/conclusion.command.js';
import { attachDocuments } from '../document/attach-documents.command.js';
import { DocumentUse } from '../document/document.js';
import { Field } from '../field/field.js';
import { Indicator } from '../measurement/indicator.js';
import { locked } from '../meeting/locked.js';
import { Person } from '../person/person.js';
import { expectBinding } from './addressees.command.js';
import { Directive, Reporter } from './directive.js';
import type { AmendDirectiveInput } from './directive.inputs.js';
import { expectReporters, setReporters } from './reporters.command.js';
import { addTargetFaults, boundsOf } from './target-faults.command.js';
import { expectQuoted } from './write-directive.command.js';

const words = ['text', 'quote', 'dueText', 'deliverable'] as const;
const figures = ['indicatorId', 'comparator', 'lower', 'upper', 'approximate', 'periodFrom', 'periodUntil', 'baseline', 'milestones', 'reporterIds'] as const;
const counted = ['dueOn', 'fieldId', 'binding', 'basis', ...figures] as const;

/** What counts is fixed by the announcement; its words stay open until the notice is issued; who follows it and how urgent it is are no words of the chair's. */
export async function amendDirective(tx: Transaction, input: AmendDirectiveInput): Promise<Result> {
  const directive = await tx.subject(Directive, input.directiveId, ['conclusion', 'meeting.host', 'indicator']);
  tx.permit('amendDirective', { host: directive.meeting.host.path });
  if ([...words, ...counted].some(name => input[name] !== undefined)) expectWordsOpen(directive.conclusion);
  else expectNotRemoved(directive.conclusion);
  tx.expectVersion(directive, input.version);
  const fixed = counted.filter(name => input[name] !== undefined);
  if (fixed.length > 0 && !directive.isDraft)
    throw locked(`${fixed.join(', ')} are fixed since it was announced; move a deadline by an extension or setDeadline, or withdraw it and order anew`, `${fixed.join(', ')} đã cố định từ khi thông báo; hãy gia hạn hoặc đặt lại hạn, hoặc thu hồi và giao lại`);
  const { heldOn } = directive.meeting;
  const follower = await tx.refer(Person, input.followerId, ['followerId']);
  const field = await tx.refer(Field, input.fieldId, ['fieldId']);
  if (field) expectValidOn(tx.faults, field, heldOn, ['fieldId']);
  checkKept(tx.faults, input, ['text', 'priority', 'comparator', 'approximate', 'binding', 'indicatorId']);
  tx.faults.check();
  expectQuoted(tx, input.quote, directive.conclusion.text, ['quote']);
  if (directive.kind === 'TASK') {
    for (const name of figures) if (input[name] != null) tx.faults.add([name], { en: 'a task has no figures', vi: 'nhiệm vụ không có số liệu chỉ tiêu' });
    tx.faults.check();
  } else {
    if (input.deliverable != null) tx.faults.add(['deliverable'], { en: 'a target has no deliverable', vi: 'chỉ tiêu không có sản phẩm' });
    await amendFigures(tx, directive, input);
  }
  if (input.binding != null) {
    const leads = await tx.em.find(Assignment, { directive, role: 'LEAD', status: { $ne: 'WITHDRAWN' } });
    expectBinding(tx, input.binding, leads.length, leads.some(({ viaGroup }) => viaGroup != null), ['binding']);
  }
  if (input.basis !== undefined) {
    for (const use of await tx.em.find(DocumentUse, { directive, relation: 'BASIS' })) tx.em.remove(use);
    await attachDocuments(tx, input.basis ?? [], 'BASIS', { directive }, ['basis']);
  }
  tx.faults.check();
  for (const name of ['text', 'priority', 'approximate', 'binding'] as const) if (input[name] != null) Object.assign(directive, { [name]: input[name] });
  for (const name of ['quote', 'dueText', 'deliverable', 'dueOn'] as const) if (input[name] !== undefined) directive[name] = input[name];
  if (input.followerId !== undefined) directive.follower = follower ?? null;
  if (input.fieldId !== undefined) directive.field = field ?? null;
  if (input.basis !== undefined || input.reporterIds !== undefined) await touchUnlessChanged(tx, Directive, directive);
  await tx.record('amendDirective');
  return { directive: directive.id };
}

/** The figures of a draft, by the rules under which they are written. */
async function amendFigures(tx: Transaction, directive: Directive, input: AmendDirectiveInput): Promise<void> {
  const { heldOn } = directive.meeting;
  const given = await tx.refer(Indicator, input.indicatorId, ['indicatorId']);
  const indicator = given ?? directive.indicator ?? undefined;
  if (given) expectValidOn(tx.faults, given, heldOn, ['indicatorId']);
  if (input.reporterIds !== undefined) await setReporters(tx, directive, input.reporterIds ?? [], indicator, ['reporterIds']);
  else if (given) expectReporters(tx, given, await tx.em.count(Reporter, { directive }), ['indicatorId']);
  if (!indicator || !directive.comparator) return;
  const changed = { comparator: directive.comparator, lower: directive.lower, upper: directive.upper, periodFrom: directive.periodFrom, periodUntil: directive.periodUntil, baseline: directive.baseline, milestones: directive.milestones };
  for (const name of ['comparator', 'lower', 'upper', 'periodFrom', 'periodUntil', 'baseline', 'milestones'] as const) if (input[name] !== undefined) Object.assign(changed, { [name]: input[name] });
  addTargetFaults(tx.faults, changed, indicator, (input.dueOn === undefined ? directive.dueOn : input.dueOn) ?? null, []);
  tx.faults.check();
  Object.assign(directive, changed, boundsOf(changed), { milestones: changed.milestones ?? [], indicator, unit: given ? given.unit : directive.unit });
}
