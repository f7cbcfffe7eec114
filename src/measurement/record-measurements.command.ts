import { type About, may } from '../access/policy.js';
import type { Result, Transaction } from '../access/unit-of-work.js';
import { Directive } from '../directive/directive.js';
import { attachFound, findDocuments, type FoundDocument } from '../document/attach-documents.command.js';
import type { Fault } from '../kernel/refusal.js';
import { Office } from '../office/office.js';
import { clashOf, type MeasuredTarget, measuredTarget, type StandingFigure, standingFigures } from './measured-target.command.js';
import { faultsOfReading } from './measurement-faults.js';
import type { MeasurementLineInput, RecordMeasurementsInput } from './measurement.inputs.js';
import { Measurement } from './measurement.js';

/** A line that may be recorded. */
interface GoodLine {
  line: MeasurementLineInput;
  target: Directive;
  office: Office;
  documents: FoundDocument[];
}

/** Good lines are recorded, bad lines answered with their faults; with `allOrNothing` one bad line refuses all. */
export async function recordMeasurements(tx: Transaction, input: RecordMeasurementsInput): Promise<Result> {
  if (input.lines.length === 0) tx.faults.add(['lines'], { en: 'has no entries; give at least one figure', vi: 'chưa có dòng nào; hãy nhập ít nhất một số liệu' });
  tx.faults.check();

  const reader = new LineReader(tx);
  const good: GoodLine[] = [];
  for (const [i, line] of input.lines.entries()) {
    const read = await reader.read(line, i);
    if (read) good.push(read);
  }
  // who may record none of it is told so by the code, and not line by line
  if (reader.forbidden.length === input.lines.length) tx.permit('recordMeasurements', reader.forbidden[0]);
  if (input.allOrNothing) tx.faults.check();
  for (const about of reader.allowed.values()) tx.permit('recordMeasurements', about);

  const recorded = good.map(({ line: { from, on, numerator, denominator, value, source }, target, office, documents }) => {
    const measurement = tx.em.create(Measurement, { target, office, from, on, numerator, denominator, value, source, at: tx.at, by: tx.account });
    attachFound(tx, documents, 'EVIDENCE', { measurement });
    return measurement;
  });
  await tx.record('recordMeasurements');
  return { measurements: recorded.map(({ id }) => id), refusedLines: refusedLines(tx.faults.all), recorded: recorded.length };
}

class LineReader {
  readonly #targets = new Map<string, MeasuredTarget>();
  readonly #offices = new Map<string, Office>();
  /** by target and office: what stands, and what the lines before say */
  readonly #standing = new Map<string, StandingFigure[]>();
  readonly allowed = new Map<string, About>();
  readonly forbidden: About[] = [];
  constructor(readonly tx: Transaction) {}

  async read(line: MeasurementLineInput, i: number): Promise<GoodLine | undefined> {
    const { tx } = this;
    const before = tx.faults.all.length;
    const measured = await this.#target(line.targetId, i);
    const office = await this.#office(line.officeId, i);
    const documents = await findDocuments(tx, line.evidence, ['lines', i, 'evidence']);
    if (!measured || !office || !this.#mayReport(measured, office, i)) return undefined;
    const standing = await this.#figures(measured, office);
    for (const { path, text } of faultsOfReading(measured.rule, line, tx.today)) tx.faults.add(['lines', i, ...path], text);
    const clash = clashOf(measured.rule, line, standing);
    if (clash) tx.faults.add(['lines', i, clash.field], clash.text);
    if (tx.faults.all.length > before) return undefined;
    standing.push({ from: line.from, on: line.on, called: `lines.${i}` });
    return { line, target: measured.target, office, documents };
  }

  async #target(id: string, i: number): Promise<MeasuredTarget | undefined> {
    const known = this.#targets.get(id);
    if (known) return known;
    const { tx } = this;
    const path = ['lines', i, 'targetId'];
    const target = await tx.refer(Directive, id, path, ['indicator', 'meeting.host']);
    if (!target) return undefined;
    if (target.kind !== 'TARGET') tx.faults.add(path, { en: `"${id}" is a task; figures are handed in for targets`, vi: `"${id}" là nhiệm vụ; chỉ báo số liệu cho chỉ tiêu` });
    else if (target.isDraft) tx.faults.add(path, { en: `the target "${id}" is a draft; announce it before figures are handed in`, vi: `chỉ tiêu "${id}" còn là dự thảo; hãy thông báo trước khi báo số liệu` });
    else {
      const measured = await measuredTarget(tx, target);
      this.#targets.set(id, measured);
      return measured;
    }
    return undefined;
  }

  async #office(id: string, i: number): Promise<Office | undefined> {
    const office = this.#offices.get(id) ?? (await this.tx.refer(Office, id, ['lines', i, 'officeId']));
    if (office) this.#offices.set(id, office);
    return office;
  }

  #mayReport({ target, reporters }: MeasuredTarget, office: Office, i: number): boolean {
    const { tx } = this;
    const about = { office: office.path, host: target.meeting.host.path };
    const path = ['lines', i, 'officeId'];
    if (!may(tx.viewer, 'recordMeasurements', about)) {
      this.forbidden.push(about);
      tx.faults.add(path, { en: `your account may not hand in figures of "${office.name}"; that office or the host's secretariat does`, vi: `tài khoản của bạn không được báo số liệu của "${office.name}"; đơn vị đó hoặc bộ phận thư ký của cơ quan chủ trì thực hiện` });
      return false;
    }
    this.allowed.set(`${about.office} ${about.host}`, about);
    if (reporters.has(office.id)) return true;
    tx.faults.add(path, { en: `"${office.name}" is not a reporter of this target; name one of its reporters`, vi: `"${office.name}" không phải là đơn vị báo số liệu của chỉ tiêu này; hãy chọn một đơn vị báo số liệu` });
    return false;
  }

  async #figures(measured: MeasuredTarget, office: Office): Promise<StandingFigure[]> {
    // offices whose figures are summed share one list, so that lines of one request are held against each other
    const key = `${measured.target.id} ${measured.rule.kind === 'FLOW' ? (measured.successors.get(office.id) ?? office.id) : office.id}`;
    let standing = this.#standing.get(key);
    if (!standing) {
      const figures = await standingFigures(this.tx, measured, office.id);
      this.#standing.set(key, (standing = figures.map(figure => ({ from: figure.from, on: figure.on, called: this.tx.idOf('Measurement', figure) }))));
    }
    return standing;
  }
}

/** In both languages: the resolver chooses, and a repeated request may be in the other one. */
export type RefusedLine = { line: number; fields: Fault[] };
function refusedLines(faults: readonly Fault[]): RefusedLine[] {
  const lines = new Map<number, RefusedLine>();
  for (const fault of faults) {
    const line = fault.path[2] as number;
    const refused = lines.get(line) ?? { line, fields: [] };
    refused.fields.push(fault);
    lines.set(line, refused);
  }
  return [...lines.values()];
}
