import type { Result, Transaction } from '../access/unit-of-work.js';
import { attachFound, findDocuments } from '../document/attach-documents.command.js';
import { Refusal } from '../kernel/refusal.js';
import { clashOf, measuredTarget, standingFigures } from './measured-target.command.js';
import { faultsOfReading } from './measurement-faults.js';
import type { CorrectMeasurementInput } from './measurement.inputs.js';
import { Measurement } from './measurement.js';

/** A wrong figure is never overwritten: a new one takes its place, names it and says why. */
export async function correctMeasurement(tx: Transaction, input: CorrectMeasurementInput): Promise<Result> {
  const wrong = await tx.subject(Measurement, input.measurementId, ['office', 'target.indicator', 'target.meeting.host']);
  const { target, office } = wrong;
  const { numerator, denominator, value, source, reason } = input;
  const line = { from: input.from === undefined ? wrong.from : input.from, on: input.on ?? wrong.on, numerator, denominator, value };
  const measured = await measuredTarget(tx, target);
  for (const { path, text } of faultsOfReading(measured.rule, line, tx.today)) tx.faults.add(path, text);
  const others = (await standingFigures(tx, measured, office.id)).filter(other => other !== wrong);
  const clash = clashOf(measured.rule, line, others.map(other => ({ from: other.from, on: other.on, called: tx.idOf('Measurement', other) })));
  if (clash && wrong.correctedAt == null) tx.faults.add([clash.field], clash.text);
  const documents = await findDocuments(tx, input.evidence, ['evidence']);
  tx.faults.check();
  tx.permit('correctMeasurement', { office: office.path, host: target.meeting.host.path });
  await checkStands(tx, wrong);

  wrong.correctedAt = tx.at;
  const measurement = tx.em.create(Measurement, { ...line, target, office, source, at: tx.at, by: tx.account, corrects: wrong, correctionReason: reason });
  attachFound(tx, documents, 'EVIDENCE', { measurement });
  await tx.record('correctMeasurement', { reason });
  return { measurement: measurement.id };
}

async function checkStands(tx: Transaction, wrong: Measurement): Promise<void> {
  if (wrong.correctedAt == null) return;
  let last = wrong;
  for (let next: Measurement | null = wrong; next; next = await tx.em.findOne(Measurement, { corrects: last.id })) last = next;
  const [old, id] = [tx.idOf('Measurement', wrong), tx.idOf('Measurement', last)];
  throw new Refusal('LOCKED', { en: `"${old}" was corrected already; correct "${id}", which took its place`, vi: `"${old}" đã được đính chính; hãy đính chính "${id}" là số liệu thay thế` });
}
