import fc from 'fast-check';
import { type Assignment, assignmentRoles } from '../../src/assignment/assignment.js';
import { assignmentStatuses } from '../../src/assignment/assignment.lifecycle.js';
import { timelinesses } from '../../src/assignment/timeliness.js';
import type { Conclusion } from '../../src/conclusion/conclusion.js';
import { type Directive, directiveKinds, directiveStatuses, priorities } from '../../src/directive/directive.js';
import { idOf } from '../../src/kernel/id.js';
import { type Meeting, meetingStatuses } from '../../src/meeting/meeting.js';
import { aDay, type World } from './little-world.js';
import { inOrder, type Oracle } from './oracle.js';

/** What the filters and orders of the lists mean. */
export interface Asked {
  oracle: Oracle;
  original: boolean;
}
/** A condition of a filter: the value that is drawn, how the API is asked for it, and which records it means. */
export interface Condition<R> {
  drawn: fc.Arbitrary<unknown>;
  given: (drawn: never, world: World) => unknown;
  holds: (record: R, given: never, asked: Asked) => boolean;
}
const plain = <R, V>(drawn: fc.Arbitrary<V>, holds: (record: R, given: V, asked: Asked) => boolean): Condition<R> => ({ drawn, given: (value: V) => value, holds });
const several = <R, W extends string>(all: readonly W[], of: (record: R, asked: Asked) => string | null): Condition<R> => plain(fc.subarray([...all]), (record, given: W[], asked) => given.some(one => one === of(record, asked)));
const place = fc.nat({ max: 1000 });
const kinds = { Office: 'offices', Meeting: 'meetings', Committee: 'committees', Field: 'fields', Conclusion: 'conclusions' } as const;
const named = <R>(type: keyof typeof kinds, holds: (record: R, key: number, asked: Asked) => boolean): Condition<R> => ({
  drawn: place,
  given: (drawn: number, world) => idOf(type, world[kinds[type]][drawn % world[kinds[type]].length].id),
  holds: (record, id: string, asked) => holds(record, keyOf(id), asked),
});
const offices = <R>(holds: (record: R, keys: number[], asked: Asked) => boolean): Condition<R> => ({
  drawn: fc.array(place, { maxLength: 3 }),
  given: (drawn: number[], { offices }) => drawn.map(one => idOf('Office', offices[one % offices.length].id)),
  holds: (record, ids: string[], asked) => holds(record, ids.map(keyOf), asked),
});
const keyOf = (id: string): number => Number(id.split('_').at(-1));
const texts = <R>(of: (record: R) => string): Condition<R> => plain(fc.constantFrom('phí', 'rà', 'thu phí'), (record, text) => text.split(' ').every(word => of(record).toLowerCase().includes(word)));
const days = <R>(name: string, of: (record: R, asked: Asked) => string | null | undefined): Record<string, Condition<R>> => ({
  [`${name}From`]: plain(aDay, (record, day, asked) => (of(record, asked) ?? '') >= day),
  [`${name}To`]: plain(aDay, (record, day, asked) => (of(record, asked) ?? '9') <= day),
});
const ofMeeting = <R>(of: (record: R) => Meeting): Record<string, Condition<R>> => ({
  hostId: named('Office', (record, key) => of(record).host.id === key),
  committeeId: named('Committee', (record, key, { oracle }) => oracle.committeesOf(of(record)).includes(key)),
});

/** The deadline by which it is judged. */
export const due = (record: { dueOn?: string | null; originalDueOn?: string | null }, { original }: Asked) => (original ? record.originalDueOn : record.dueOn) ?? null;
const flag = <R>(of: (record: R, asked: Asked) => boolean): Condition<R> => plain(fc.boolean(), (record, wanted, asked) => of(record, asked) === wanted);

export const filters: { assignments: Record<string, Condition<Assignment>>; directives: Record<string, Condition<Directive>>; targets: Record<string, Condition<Directive>>; conclusions: Record<string, Condition<Conclusion>>; meetings: Record<string, Condition<Meeting>> } = {
  assignments: {
    ...ofMeeting(({ meeting }) => meeting),
    ...days('due', due),
    meetingId: named('Meeting', ({ meeting }, key) => meeting.id === key),
    officeIds: offices(({ office }, keys) => keys.includes(office.id)),
    withinOfficeId: named('Office', ({ office }, key, { oracle }) => oracle.isBelow(office, key)),
    fieldId: named('Field', ({ directive }, key) => directive.field?.id === key),
    role: plain(fc.constantFrom(...assignmentRoles), ({ role }, wanted) => role === wanted),
    kind: plain(fc.constantFrom(...directiveKinds), ({ directive }, wanted) => directive.kind === wanted),
    status: several(assignmentStatuses, ({ status }) => status),
    timeliness: several(timelinesses, (share, asked) => asked.oracle.timeliness(share, due(share, asked))),
    hasDeadline: flag((share, asked) => due(share, asked) !== null),
    daysOverdueFrom: plain(fc.integer({ min: 1, max: 40 }), (share, days, asked) => asked.oracle.daysOverdue(share, due(share, asked)) >= days),
    daysOverdueTo: plain(fc.integer({ min: 1, max: 40 }), (share, days, asked) => asked.oracle.daysOverdue(share, due(share, asked)) > 0 && asked.oracle.daysOverdue(share, due(share, asked)) <= days),
    isRequest: flag(({ isRequest }) => isRequest),
    dueSoon: flag((share, asked) => asked.oracle.isDueSoon(share, due(share, asked))),
    blocked: flag((share, { oracle }) => share.blocked && oracle.isOpen(share) && oracle.isWhole(share)),
    needsReview: flag(share => share.needsReview),
    extendedRepeatedly: flag((share, { oracle }) => share.extensionCount >= 3 && oracle.isWhole(share)),
    text: texts(({ directive }) => directive.text),
  },
  directives: {
    ...ofMeeting(({ meeting }) => meeting),
    ...days('due', due),
    meetingId: named('Meeting', ({ meeting }, key) => meeting.id === key),
    conclusionId: named('Conclusion', ({ conclusion }, key) => conclusion.id === key),
    officeIds: offices((directive, keys, { oracle }) => oracle.hasShare(directive, ({ id }) => keys.includes(id))),
    withinOfficeId: named('Office', (directive, key, { oracle }) => oracle.hasShare(directive, office => oracle.isBelow(office, key))),
    fieldId: named('Field', ({ field }, key) => field?.id === key),
    kind: plain(fc.constantFrom(...directiveKinds), ({ kind }, wanted) => kind === wanted),
    status: several(directiveStatuses, ({ status }) => status),
    priority: several(priorities, ({ priority }) => priority),
    hasDeadline: flag((directive, asked) => due(directive, asked) !== null),
    text: texts(({ text }) => text),
  },
  targets: {
    ...ofMeeting(({ meeting }) => meeting),
    ...days('due', ({ dueOn }) => dueOn),
    meetingId: named('Meeting', ({ meeting }, key) => meeting.id === key),
    officeIds: offices((directive, keys, { oracle }) => oracle.hasShare(directive, ({ id }) => keys.includes(id))),
    withinOfficeId: named('Office', (directive, key, { oracle }) => oracle.hasShare(directive, office => oracle.isBelow(office, key))),
    reporterId: named('Office', (directive, key, { oracle }) => oracle.isMeasuredAt(directive, key)),
    fieldId: named('Field', ({ field }, key) => field?.id === key),
    // nothing is measured here; to judge that, all that the other conditions select are found first
    attainment: plain(fc.subarray(['NO_DATA', 'BELOW']), (_, wanted) => wanted.includes('NO_DATA')),
    text: texts(({ text }) => text),
  },
  conclusions: {
    ...ofMeeting(({ meeting }) => meeting),
    ...days('held', ({ meeting }) => meeting.heldOn),
    meetingId: named('Meeting', ({ meeting }, key) => meeting.id === key),
    noTaskArises: flag(conclusion => conclusion.noTaskArises),
    draft: flag(conclusion => conclusion.announcedOn == null),
    withoutDirective: plain(fc.boolean(), (conclusion, wanted, { oracle }) => {
      const orders = oracle.ordersOf(conclusion).some(directive => directive.status !== 'WITHDRAWN' && oracle.directives.includes(directive));
      return wanted ? !orders && conclusion.meeting.status !== 'CANCELLED' : orders;
    }),
    removed: flag((conclusion, { oracle }) => conclusion.removedOn != null && oracle.keeps(conclusion.meeting)),
    text: texts(({ text }) => text),
  },
  meetings: {
    ...ofMeeting(meeting => meeting),
    ...days('held', ({ heldOn }) => heldOn),
    withinOfficeId: named('Office', ({ host }, key, { oracle }) => oracle.isBelow(host, key)),
    status: several(meetingStatuses, ({ status }) => status),
    kind: several(['REVIEW', 'ROLLOUT', 'LAUNCH'], ({ kind }) => kind),
    text: texts(({ title }) => title),
  },
};
type Compare<R> = (asked: Asked) => (a: R, b: R) => number;
const byDue = (descending: boolean): Compare<Assignment & Directive> => asked => inOrder(record => [due(record, asked)], [descending]);
const bothWays = (name: string, of: (descending: boolean) => Compare<never>): Record<string, Compare<never>> => ({ [`${name}_ASCENDING`]: of(false), [`${name}_DESCENDING`]: of(true) });
const byAnnounced = bothWays('ANNOUNCED_ON', descending => () => inOrder(({ announcedOn }: Directive) => [announcedOn], [descending]));
export const orders: Record<keyof typeof filters, Record<string, Compare<never>>> = {
  assignments: { ...bothWays('DUE_ON', byDue), ...bothWays('ASSIGNED_ON', descending => () => inOrder(({ assignedOn }: Assignment) => [assignedOn], [descending])) },
  directives: { ...bothWays('DUE_ON', byDue), ...byAnnounced },
  targets: { ...bothWays('DUE_ON', byDue), ...byAnnounced },
  conclusions: { HELD_ON_DESCENDING: () => inOrder(({ meeting, series, ordinal }: Conclusion) => [meeting.heldOn, meeting.id, series, ordinal], [true, true, false, false]) },
  meetings: bothWays('HELD_ON', descending => () => inOrder(({ heldOn }: Meeting) => [heldOn], [descending])),
};
