import { describe, expect, it } from 'vitest';
import { Assignment } from '../../src/assignment/assignment.js';
import { Directive } from '../../src/directive/directive.js';
import { DocumentUse } from '../../src/document/document.js';
import { idOf } from '../../src/kernel/id.js';
import { recordMeasurements, type RefusedLine } from '../../src/measurement/record-measurements.command.js';
import { type MeasurementLineInput, RecordMeasurementsInput } from '../../src/measurement/measurement.inputs.js';
import { aTarget, make } from './a-target.js';

const faultsOf = (lines: unknown) => Object.fromEntries((lines as RefusedLine[]).map(({ line, fields }) => [line, Object.fromEntries(fields.map(({ path, text }) => [path.join('.'), text.en]))]));

describe('recordMeasurements', () => {
  it('records good lines, and answers bad ones with their faults', async () => {
    const { secretariat, targetId, anKhanh, anThuong, id, figures } = await aTarget();
    const outcome = await secretariat.does(recordMeasurements, RecordMeasurementsInput, {
      lines: [
        { targetId, officeId: id(anKhanh), on: '2026-02-28', numerator: '12', denominator: '40', source: 'Một cửa' },
        { targetId, officeId: id(anThuong), on: '2026-03-03', numerator: '41', denominator: '40' },
        { targetId: 'target_999', officeId: 'office_999', on: '2026-02-28', value: '3' },
      ],
    });
    const [figure, ...rest] = await figures();
    expect(rest).toEqual([]);
    expect(figure).toMatchObject({ on: '2026-02-28', numerator: '12', denominator: '40', value: null, source: 'Một cửa', correctedAt: null });
    expect(outcome).toMatchObject({ done: true, measurements: [figure.id], recorded: 1 });
    expect(faultsOf(outcome.refusedLines)).toEqual({
      1: { 'input.lines.1.on': 'The day of the figure is in the future.', 'input.lines.1.numerator': 'The numerator 41 is greater than the denominator 40.' },
      2: { 'input.lines.2.targetId': 'there is no directive "target_999"', 'input.lines.2.officeId': 'there is no office "office_999"' },
    });
  });
  it('refuses every line with allOrNothing where one is bad', async () => {
    const { secretariat, targetId, anKhanh, anThuong, id, figures } = await aTarget();
    const lines = [
      { targetId, officeId: id(anKhanh), on: '2026-02-28', numerator: '12', denominator: '40' },
      { targetId, officeId: id(anThuong), on: '2026-02-28', numerator: '-1', denominator: '0' },
    ];
    expect(await secretariat.isRefused(recordMeasurements, RecordMeasurementsInput, { lines, allOrNothing: true })).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: { 'input.lines.1.numerator': 'The numerator is negative.', 'input.lines.1.denominator': 'The denominator must be greater than 0.' },
    });
    expect(await figures()).toEqual([]);
  });
  it('takes figures of an office whose share was transferred, and holds a flow of both offices against each other', async () => {
    const { directory, secretariat, commune, target, targetId, anKhanh, catQue, id } = await aTarget({ kind: 'FLOW' });
    await directory.write(async em => {
      const old = await em.findOneOrFail(Assignment, { directive: target.id, office: anKhanh.id });
      old.status = 'TRANSFERRED';
      em.create(Assignment, { directive: target.id, meeting: old.meeting, office: catQue.id, role: 'LEAD', status: 'ASSIGNED', assignedOn: '2026-02-10', transferredFrom: old });
    });
    const successor = await directory.account('OFFICE', catQue);
    const january = { targetId, from: '2026-01-01', on: '2026-01-31', numerator: '12', denominator: '40' };
    await commune.does(recordMeasurements, RecordMeasurementsInput, { lines: [{ ...january, officeId: id(anKhanh) }] });
    const again = await successor.does(recordMeasurements, RecordMeasurementsInput, { lines: [{ ...january, officeId: id(catQue) }] });
    expect(faultsOf(again.refusedLines)).toEqual({ 0: { 'input.lines.0.from': 'the period overlaps 2026-01-01–2026-01-31 of measurement_1; give days outside of it, or correct that one (correctMeasurement)' } });
    const late = await successor.does(recordMeasurements, RecordMeasurementsInput, { lines: [{ ...january, officeId: id(catQue), from: '2025-12-01', on: '2025-12-31' }] });
    expect(late).toMatchObject({ recorded: 1 });
    const february = { ...january, from: '2026-02-01', on: '2026-02-28' };
    const both = await secretariat.does(recordMeasurements, RecordMeasurementsInput, { lines: [{ ...february, officeId: id(anKhanh) }, { ...february, officeId: id(catQue) }] });
    expect([both.recorded, Object.keys(faultsOf(both.refusedLines))]).toEqual([1, ['1']]);
  });
  it('refuses an empty list', async () => {
    const { secretariat } = await aTarget();
    expect(await secretariat.isRefused(recordMeasurements, RecordMeasurementsInput, { lines: [] })).toMatchObject({ code: 'BAD_USER_INPUT', faults: { 'input.lines': 'has no entries; give at least one figure' } });
  });
  it('keeps evidence with the figure, and tells both in the history of the target', async () => {
    const { directory, commune, target, targetId, anKhanh, id, figures } = await aTarget();
    const line = { targetId, officeId: id(anKhanh), on: '2026-02-28', numerator: '12', denominator: '40', evidence: [{ kind: 'report', title: 'Báo cáo tháng 2', number: '12/BC-UBND' }] };
    await commune.does(recordMeasurements, RecordMeasurementsInput, { lines: [line] });
    const [use] = await directory.write(em => em.find(DocumentUse, {}, { populate: ['document'] }));
    expect(use).toMatchObject({ relation: 'EVIDENCE', document: { title: 'Báo cáo tháng 2', number: '12/BC-UBND', issuer: null } });
    expect(use.measurement?.id).toBe((await figures())[0].id);
    expect((await directory.events('Directive', target.id)).map(({ action, after }) => [action, Object.keys(after)])).toEqual([['recordMeasurements', [idOf('DocumentUse', use.id), idOf('Measurement', 1)]]]);
  });
  it('refuses a line for what is wrong with its evidence', async () => {
    const { commune, targetId, anKhanh, id, figures } = await aTarget();
    const evidence = [{ title: 'x' }, { documentId: 'document_999', kind: 'report' }, { kind: 'report', title: 'y', issuedOn: '2026-03-03' }];
    const { refusedLines } = await commune.does(recordMeasurements, RecordMeasurementsInput, { lines: [{ targetId, officeId: id(anKhanh), on: '2026-02-28', numerator: '12', denominator: '40', evidence }] });
    expect(faultsOf(refusedLines)).toEqual({
      0: {
        'input.lines.0.evidence.0.kind': 'is missing: a new document has a kind and a title',
        'input.lines.0.evidence.1.kind': 'belongs to a new document, while documentId names one that exists; give one or the other',
        'input.lines.0.evidence.1.documentId': 'there is no document "document_999"',
        'input.lines.0.evidence.2.issuedOn': '2026-03-03 is in the future; a document was issued today or before',
      },
    });
    expect(await figures()).toEqual([]);
  });
});

describe('who hands in a figure', () => {
  it('is the office itself or the host’s secretariat, and a line for another is refused', async () => {
    const { commune, targetId, anKhanh, anThuong, id } = await aTarget();
    const line = (officeId: string): MeasurementLineInput => ({ targetId, officeId, on: '2026-02-28', numerator: '12', denominator: '40' });
    const outcome = await commune.does(recordMeasurements, RecordMeasurementsInput, { lines: [line(id(anKhanh)), line(id(anThuong))] });
    expect(outcome.recorded).toBe(1);
    expect(faultsOf(outcome.refusedLines)).toEqual({ 1: { 'input.lines.1.officeId': 'your account may not hand in figures of "ANTHUONG"; that office or the host\'s secretariat does' } });
  });
  it('is forbidden where no line is the account’s to hand in', async () => {
    const { directory, commune, targetId, anThuong, district, id } = await aTarget();
    const input = { lines: [{ targetId, officeId: id(anThuong), on: '2026-02-28', numerator: '12', denominator: '40' }] };
    for (const hand of [commune, await directory.account('LEADERSHIP', district), await directory.account('OFFICE', district)])
      expect(await hand.isRefused(recordMeasurements, RecordMeasurementsInput, input)).toMatchObject({ code: 'FORBIDDEN', en: expect.stringContaining('may not do "recordMeasurements"') });
  });
  it('sees the target: one that is not seen looks like one that does not exist', async () => {
    const { directory, targetId, catQue, id } = await aTarget();
    const stranger = await directory.account('OFFICE', catQue);
    const { refusedLines } = await stranger.does(recordMeasurements, RecordMeasurementsInput, { lines: [{ targetId, officeId: id(catQue), on: '2026-02-28', numerator: '1', denominator: '2' }] });
    expect(faultsOf(refusedLines)).toEqual({ 0: { 'input.lines.0.targetId': `there is no directive "${targetId}"` } });
  });
});

describe('for whom a figure is handed in', () => {
  const by = async (prepare: (world: Awaited<ReturnType<typeof aTarget>>) => Promise<unknown>, whose: 'anKhanh' | 'catQue') => {
    const world = await aTarget();
    await prepare(world);
    const line = { targetId: world.targetId, officeId: world.id(world[whose]), on: '2026-02-28', numerator: '1', denominator: '2' };
    return faultsOf((await world.secretariat.does(recordMeasurements, RecordMeasurementsInput, { lines: [line] })).refusedLines);
  };
  const notAReporter = (code: string) => ({ 0: { 'input.lines.0.officeId': `"${code}" is not a reporter of this target; name one of its reporters` } });

  it('is an office that owes the target', async () => {
    expect(await by(async () => {}, 'anKhanh')).toEqual({});
    expect(await by(async () => {}, 'catQue')).toEqual(notAReporter('CATQUE'));
  });
  it('is a named reporter, and then no office that only owes it', async () => {
    expect(await by(({ isReportedBy, catQue }) => isReportedBy(catQue), 'catQue')).toEqual({});
    expect(await by(({ isReportedBy, catQue }) => isReportedBy(catQue), 'anKhanh')).toEqual(notAReporter('ANKHANH'));
  });
  it.each(['TRANSFERRED', 'WITHDRAWN'] as const)('is no office whose share is %s', async status => {
    const end = ({ directory, anKhanh }: Awaited<ReturnType<typeof aTarget>>) => directory.write(em => em.nativeUpdate(Assignment, { office: anKhanh.id }, { status }));
    expect(await by(end, 'anKhanh')).toEqual(notAReporter('ANKHANH'));
  });
});

describe('what a figure is handed in for', () => {
  it('is announced', async () => {
    const { secretariat, targetId, anKhanh, id } = await aTarget({ announcedOn: null });
    const { refusedLines } = await secretariat.does(recordMeasurements, RecordMeasurementsInput, { lines: [{ targetId, officeId: id(anKhanh), on: '2026-02-28', value: '1' }] });
    expect(faultsOf(refusedLines)).toEqual({ 0: { 'input.lines.0.targetId': `the target "${targetId}" is a draft; announce it before figures are handed in` } });
  });
  it('is no task', async () => {
    const { directory, secretariat, target, anKhanh, id } = await aTarget();
    await directory.write(em => em.nativeUpdate(Directive, { id: target.id }, { kind: 'TASK' }));
    const { refusedLines } = await secretariat.does(recordMeasurements, RecordMeasurementsInput, { lines: [{ targetId: idOf('Task', target.id), officeId: id(anKhanh), on: '2026-02-28', value: '1' }] });
    expect(faultsOf(refusedLines)).toEqual({ 0: { 'input.lines.0.targetId': `"task_${target.id}" is a task; figures are handed in for targets` } });
  });
});

describe('a figure for a time that has one', () => {
  it('is refused for the same day of a stock, among the lines of one call too', async () => {
    const { secretariat, targetId, anKhanh, anThuong, id, figures } = await aTarget();
    const line = (officeId: string, on: string): MeasurementLineInput => ({ targetId, officeId, on, numerator: '12', denominator: '40' });
    await secretariat.does(recordMeasurements, RecordMeasurementsInput, { lines: [line(id(anKhanh), '2026-02-28')] });
    const { refusedLines, recorded } = await secretariat.does(recordMeasurements, RecordMeasurementsInput, {
      lines: [line(id(anKhanh), '2026-02-28'), line(id(anKhanh), '2026-03-01'), line(id(anKhanh), '2026-03-01'), line(id(anThuong), '2026-02-28')],
    });
    expect(recorded).toBe(2);
    expect(faultsOf(refusedLines)).toEqual({
      0: { 'input.lines.0.on': 'measurement_1 is the figure of 2026-02-28 already; correct that one (correctMeasurement)' },
      2: { 'input.lines.2.on': 'lines.1 is the figure of 2026-03-01 already; correct that one (correctMeasurement)' },
    });
    expect(await figures()).toHaveLength(3);
  });
  it('is refused for an overlapping period of a flow, first and last day included', async () => {
    const { secretariat, targetId, anKhanh, anThuong, id } = await aTarget({ kind: 'FLOW', aggregation: 'SUM', isShare: false, unit: 'hồ sơ' });
    const line = (officeId: string, from: string, on: string): MeasurementLineInput => ({ targetId, officeId, from, on, value: '12' });
    await secretariat.does(recordMeasurements, RecordMeasurementsInput, { lines: [line(id(anKhanh), '2026-01-01', '2026-01-31')] });
    const { refusedLines, recorded } = await secretariat.does(recordMeasurements, RecordMeasurementsInput, {
      lines: [line(id(anKhanh), '2026-01-31', '2026-02-10'), line(id(anKhanh), '2026-02-01', '2026-02-10'), line(id(anKhanh), '2026-02-10', '2026-02-20'), line(id(anThuong), '2026-01-01', '2026-01-31')],
    });
    expect(recorded).toBe(2);
    expect(faultsOf(refusedLines)).toEqual({
      0: { 'input.lines.0.from': 'the period overlaps 2026-01-01–2026-01-31 of measurement_1; give days outside of it, or correct that one (correctMeasurement)' },
      2: { 'input.lines.2.from': 'the period overlaps 2026-02-01–2026-02-10 of lines.1; give days outside of it, or correct that one (correctMeasurement)' },
    });
  });
  it('is taken for another target of the same office', async () => {
    const { directory, secretariat, targetId, anKhanh, id } = await aTarget();
    const other = await make(directory, anKhanh, [anKhanh], {});
    const { recorded } = await secretariat.does(recordMeasurements, RecordMeasurementsInput, {
      lines: [targetId, idOf('Target', other.id)].map(targetId => ({ targetId, officeId: id(anKhanh), on: '2026-02-28', numerator: '1', denominator: '2' })),
    });
    expect(recorded).toBe(2);
  });
});

describe('a repeated request', () => {
  it('answers the same records and the same faults, and records nothing again', async () => {
    const { secretariat, targetId, anKhanh, id, figures } = await aTarget();
    const input = {
      idempotencyKey: 'k',
      lines: [{ targetId, officeId: id(anKhanh), on: '2026-02-28', numerator: '12', denominator: '40' }, { targetId, officeId: id(anKhanh), on: '2026-02-28', numerator: '13', denominator: '40' }],
    };
    const { repeated: _, ...first } = await secretariat.does(recordMeasurements, RecordMeasurementsInput, input);
    expect(await secretariat.does(recordMeasurements, RecordMeasurementsInput, input)).toEqual({ ...first, repeated: true });
    expect(await figures()).toHaveLength(1);
  });
});
