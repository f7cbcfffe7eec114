import type { ConclusionInput } from '../../src/conclusion/conclusion.inputs.js';
import type { DirectiveOfConclusionInput, TargetInput } from '../../src/directive/directive.inputs.js';
import type { AttendanceInput, ObservationInput, RecordMeetingInput, SessionInput } from '../../src/meeting/meeting.inputs.js';
import { inVietnamese } from './calendar.js';
import type { Calendar } from './calendar.js';
import type { Life } from './lives.js';
import { communes, officeWord } from './offices.js';
import type { IdOf } from './words.js';

/** A meeting in the words of the seed: offices, people and committees by the words under which they are remembered, days as distances from today. */
export interface MeetingOfYear {
  word: string;
  on: number;
  title(heldOn: string): string;
  kind: RecordMeetingInput['kind'];
  mode?: RecordMeetingInput['mode'];
  place?: string;
  committees: string[];
  chair: string;
  coChairs?: string[];
  reviews?: { from: number; until: number };
  sessions?: { part: SessionInput['part']; place?: string; offices: string[] }[];
  agenda: { title: string; text?: string; offices?: string[]; presented?: Paper[]; adopted?: Paper[] }[];
  attendance: Attending[];
  observations?: Observed[];
  conclusions: Concluded[];
  /** its work is in force from the day of the meeting; otherwise the notice announces it */
  announced?: true;
  notice?: { daysAfter: number; number: string; signer: string };
  acceptWarnings?: string[];
}
interface Paper {
  kind: string;
  title: string;
  number?: string;
  issuer?: string;
}
type Attending = Pick<AttendanceInput, 'capacity' | 'officeCount' | 'headCount' | 'part' | 'presence' | 'note'> & { person?: string; office?: string; communes?: true; for?: string };
type Observed = Pick<ObservationInput, 'kind' | 'text' | 'figures'> & { offices?: string[]; awardedBy?: string; field?: string };
export interface Concluded {
  /** `{due}` stands for the deadline of its first order that has one */
  text: string;
  noTaskArises?: true;
  orders?: Ordered[];
}
export interface Ordered {
  word: string;
  text: string;
  quote?: string;
  lead?: string[];
  /** every commune of that day leads its own share */
  communes?: true;
  with?: string[];
  due?: number;
  dueText?: string;
  /** a few letters of the name of its field of work */
  field?: string;
  priority?: 'HIGH' | 'URGENT';
  follower?: string;
  deliverable?: string;
  basis?: Paper[];
  target?: Pick<TargetInput, 'comparator' | 'lower' | 'upper' | 'approximate'> & {
    indicator: string;
    from?: number;
    until?: number;
    baseline?: { value: string; on: number };
    milestones?: { value: string; on: number }[];
    reporters?: string[];
  };
  /** the usual life of each office's share, by the office; `others` is everybody's who is not named, and who has none is told of in a story */
  lives?: Record<string, Life>;
}

export function inputOf(meeting: MeetingOfYear, calendar: Calendar, id: IdOf): RecordMeetingInput {
  const heldOn = calendar.day(meeting.on);
  const { kind, mode, place, coChairs, reviews, sessions } = meeting;
  return {
    hostId: id(officeWord('MINHHOA')),
    title: meeting.title(heldOn),
    kind,
    heldOn,
    mode,
    place,
    chairId: id(meeting.chair),
    coChairIds: coChairs?.map(id),
    committeeIds: meeting.committees.map(id),
    periodFrom: reviews && calendar.exactly(reviews.from),
    periodUntil: reviews && calendar.exactly(reviews.until),
    sessions: sessions?.map(({ part, place, offices }) => ({ day: heldOn, part, place, officeIds: officesOf(offices, id) })),
    source: { title: 'Dữ liệu minh họa: không phải cuộc họp có thật', authors: [], inferred: 'Toàn bộ nội dung được dựng lên để minh họa phần mềm.' },
    agenda: meeting.agenda.map(({ offices, ...item }) => ({ ...item, officeIds: officesOf(offices, id) })),
    attendance: meeting.attendance.map(attending => attendanceOf(attending, id)),
    observations: meeting.observations?.map(({ offices, awardedBy, field, ...observed }) => ({
      ...observed,
      periodFrom: reviews && calendar.exactly(reviews.from),
      periodUntil: reviews && calendar.exactly(reviews.until),
      officeIds: officesOf(offices, id),
      awardedById: awardedBy && id(officeWord(awardedBy)),
      fieldId: field && id(`field ${field}`),
    })),
    conclusions: meeting.conclusions.map(concluded => conclusionOf(concluded, calendar, id)),
    ...(meeting.announced && { announcedOn: heldOn }),
    acceptWarnings: meeting.acceptWarnings,
  } as RecordMeetingInput;
}

export function conclusionOf({ text, noTaskArises, orders = [] }: Concluded, calendar: Calendar, id: IdOf): ConclusionInput {
  const due = orders.find(order => order.due !== undefined)?.due;
  return {
    text: due === undefined ? text : text.replaceAll('{due}', inVietnamese(calendar.deadline(due))),
    noTaskArises,
    directives: orders.map(order => directiveOf(order, calendar, id)),
  };
}

function directiveOf({ word: _, lives: _lives, lead, communes: toCommunes, with: coordinating, due, dueText, field, follower, target, ...order }: Ordered, calendar: Calendar, id: IdOf): DirectiveOfConclusionInput {
  const dueOn = due === undefined ? undefined : calendar.deadline(due);
  const common = {
    ...order,
    leadOfficeIds: lead && officesOf(lead, id),
    leadGroupIds: toCommunes && [id(communes)],
    coordinatingOfficeIds: coordinating && officesOf(coordinating, id),
    dueOn,
    dueText: dueText ?? (dueOn && `chậm nhất ngày ${inVietnamese(dueOn)}`),
    fieldId: field && id(`field ${field}`),
    followerId: follower && id(follower),
  };
  if (!target) return { task: common };
  const { indicator, from, until, baseline, milestones, reporters, ...bounds } = target;
  return {
    target: {
      ...common,
      ...bounds,
      indicatorId: id(indicator),
      periodFrom: from === undefined ? undefined : calendar.day(from),
      periodUntil: until === undefined ? undefined : calendar.deadline(until),
      baseline: baseline && { value: baseline.value, on: calendar.day(baseline.on) },
      milestones: milestones?.map(({ value, on }) => ({ value, on: calendar.deadline(on) })),
      reporterIds: reporters && officesOf(reporters, id),
    },
  };
}

function attendanceOf({ person, office, communes: ofCommunes, for: absent, ...attending }: Attending, id: IdOf): AttendanceInput {
  return { ...attending, personId: person && id(person), officeId: office && id(officeWord(office)), groupId: ofCommunes && id(communes), substituteForId: absent && id(absent) };
}

const officesOf = (words: readonly string[] = [], id: IdOf): string[] => words.map(word => id(officeWord(word)));
