import { correctMeasurement } from '../../src/measurement/correct-measurement.command.js';
import type { MeasurementLineInput } from '../../src/measurement/measurement.inputs.js';
import { recordMeasurements } from '../../src/measurement/record-measurements.command.js';
import { addDays } from '../../src/kernel/date.js';
import type { Diary } from './diary.js';
import { loginOf, officeWord } from './offices.js';
import { idIn, remember } from './words.js';

type Figure = string | [numerator: string, denominator: string];

/** The figures of the year; what each target comes to today is told in front of it. */
export function measure(diary: Diary): void {
  // on track, with one office that never reports
  flow(diary, 'online-filing', -350, [-260, -170, -80, -2], {
    BPMC: [['2310', '4400'], ['2705', '4600'], ['2870', '4700'], ['2790', '4400']],
    TT: [['410', '800'], ['470', '810'], ['520', '830'], ['505', '790']],
    DONG: [['300', '560'], ['330', '570'], ['365', '590'], ['350', '560']],
    NAM: [['240', '480'], ['280', '500'], ['310', '510'], ['300', '490']],
    THUONG: [['190', '410'], ['230', '430'], ['260', '440'], ['262', '430']],
    HA: [['180', '400'], ['220', '410'], ['250', '430'], ['251', '420']],
  });
  // off track, with a figure that was typed wrong
  flow(diary, 'citizen-accounts', -321, [-230, -140, -50], { TT: ['520', '610', '480'], DONG: ['4120', '380', '350'], NAM: ['300', '340', '310'], THUONG: ['260', '250', '240'], HA: ['210', '230', '190'] });
  diary.on(-222, loginOf('DONG'), correctMeasurement, id => ({ measurementId: id('citizen-accounts/DONG figure 1'), value: '412', source: 'Sổ theo dõi cấp tài khoản của xã', reason: 'Nhập thừa một chữ số: 4.120 thay vì 412.' }));
  // met
  stock(diary, 'end-to-end', [-200, -120, -30], { BPMC: [['26', '110'], ['33', '110'], ['39', '110']] });
  // at risk
  stock(diary, 'land-days', [-200, -120, -20], { TNMT: ['23', '20.5', '17'] });
  // stale
  stock(diary, 'paperless', [-220, -135], { NOIVU: [['640', '1000'], ['742', '1000']], TCKH: [['700', '1100'], ['810', '1100']], VHTT: [['330', '500'], ['371', '500']] });
  // missed: each has to reach it, and one of three did
  flow(diary, 'in-time-files', -229, [-150, -100, -61], { TT: [['612', '630'], ['540', '556'], ['470', '482']], DONG: [['380', '421'], ['402', '436'], ['390', '417']], NAM: [['300', '331'], ['322', '350'], ['280', '299']] });
  // on track
  stock(diary, 'training', [-150, -80, -12], { NOIVU: [['180', '310'], ['245', '312'], ['300', '312']] });
  // at risk between two milestones
  stock(diary, 'index', [-130, -70, -14], { NOIVU: ['81.4', '82.5', '83.8'] });
  // on track, where less is better; the town has no share in it, and is measured all the same
  flow(diary, 'apologies', -172, [-120, -60, -8], { BPMC: ['7', '9', '6'], TT: ['3', '4', '2'] });
}

function stock(diary: Diary, target: string, on: number[], figures: Record<string, Figure[]>): void {
  for (const [office, ofOffice] of Object.entries(figures))
    for (const [i, figure] of ofOffice.entries()) record(diary, target, office, i, on[i], { on: diary.calendar.day(on[i]), ...given(figure) });
}

/** Each figure covers the days since the one before it. */
function flow(diary: Diary, target: string, from: number, until: number[], figures: Record<string, Figure[]>): void {
  const ends = until.map(end => diary.calendar.day(end));
  for (const [office, ofOffice] of Object.entries(figures))
    for (const [i, figure] of ofOffice.entries()) record(diary, target, office, i, until[i], { from: i === 0 ? diary.calendar.day(from) : addDays(ends[i - 1], 1), on: ends[i], ...given(figure) });
}

const given = (figure: Figure): Pick<MeasurementLineInput, 'numerator' | 'denominator' | 'value'> => (typeof figure === 'string' ? { value: figure } : { numerator: figure[0], denominator: figure[1] });

function record(diary: Diary, target: string, office: string, nth: number, day: number, figure: Omit<MeasurementLineInput, 'targetId' | 'officeId'>): void {
  diary.happens(diary.calendar.day(day), async stage => {
    const id = idIn(stage);
    const line = { ...figure, targetId: id(target), officeId: id(officeWord(office)), source: 'Phần mềm một cửa điện tử (minh họa)' };
    const answer = await stage.does(loginOf(office), recordMeasurements, { lines: [line], allOrNothing: true });
    const [key] = answer.measurements as unknown as number[];
    remember(stage, `${target}/${office} figure ${nth + 1}`, 'Measurement', key);
  });
}
