import fc from 'fast-check';
import { Viewer } from '../../src/access/viewer.js';
import { roles } from '../../src/account/account.js';
import { assignmentRoles } from '../../src/assignment/assignment.js';
import { assignmentStatuses } from '../../src/assignment/assignment.lifecycle.js';
import { Committee } from '../../src/committee/committee.js';
import { priorities, Reporter } from '../../src/directive/directive.js';
import { Field } from '../../src/field/field.js';
import { addDays } from '../../src/kernel/date.js';
import type { Decimal } from '../../src/kernel/decimal.js';
import { accented, fold } from '../../src/kernel/fold.js';
import { Indicator } from '../../src/measurement/indicator.js';
import { MeetingCommittee, meetingStatuses } from '../../src/meeting/meeting.js';
import type { Office } from '../../src/office/office.js';
import { SearchEntry } from '../../src/search/search-entry.js';
import { Register } from './records.js';

/** Records of a few governments below one root, drawn at random; what names another record names its place, whatever the number. */
export const today = '2026-03-02';
export const words = ['Rà soát phí', 'Thu phí', 'Rà lại'] as const;
export const aDay = fc.integer({ min: -4, max: 4 }).map(days => addDays(today, days));
const aPastDay = fc.integer({ min: -4, max: 0 }).map(days => addDays(today, days));
const aPlace = fc.nat({ max: 1000 });
const some = <T>(of: fc.Arbitrary<T>, from: number, until: number) => fc.array(of, { minLength: from, maxLength: until, size: 'max' });
const often = (weight = 5) => fc.integer({ min: 1, max: weight }).map(drawn => drawn > 1);
const deadlines = { dueOn: fc.option(aDay, { freq: 3 }), originalDueOn: fc.option(aDay, { freq: 3 }) };

const meeting = fc.record({ host: aPlace, heldOn: aPastDay, status: fc.constantFrom(...meetingStatuses), kind: fc.constantFrom('REVIEW' as const, 'ROLLOUT' as const), committees: fc.subarray([0, 1]), title: fc.constantFrom(...words) });
const conclusion = fc.record({ meeting: aPlace, series: fc.nat({ max: 1 }), ordinal: fc.integer({ min: 1, max: 3 }), announced: often(), removed: fc.boolean(), noTaskArises: fc.boolean(), text: fc.constantFrom(...words) });
const directive = fc.record({
  conclusion: aPlace, kind: fc.constantFrom('TASK' as const, 'TARGET' as const), announced: often(), announcedOn: aPastDay, status: fc.constantFrom('IN_PROGRESS' as const, 'COMPLETED' as const, 'WITHDRAWN' as const),
  priority: fc.constantFrom(...priorities), field: fc.option(fc.nat({ max: 1 })), text: fc.constantFrom(...words), ...deadlines,
});
const assignment = fc.record({
  directive: aPlace, office: aPlace, role: fc.constantFrom(...assignmentRoles), status: fc.constantFrom('ASSIGNED' as const, ...assignmentStatuses), announced: often(), assignedOn: aPastDay, reportedOn: aPastDay, completedOn: aPastDay,
  blocked: fc.boolean(), needsReview: fc.boolean(), extensionCount: fc.integer({ min: 0, max: 4 }), ...deadlines,
});
export const aWorld = fc.record({
  /** of each office but the root and the two governments below it, the one above */
  above: some(aPlace, 3, 9),
  meetings: some(meeting, 2, 7),
  conclusions: some(conclusion, 3, 12),
  directives: some(directive, 4, 20),
  assignments: some(assignment, 6, 45),
  reporters: fc.array(fc.record({ target: aPlace, office: aPlace }), { maxLength: 8 }),
});
type Drawn = typeof aWorld extends fc.Arbitrary<infer W> ? W : never;
export const aViewer = fc.array(fc.record({ role: fc.constantFrom(...roles), office: aPlace }), { maxLength: 3 });

const at = <T>(all: readonly T[], place: number): T => all[place % all.length];

/** The drawn records in a register of their own. */
export async function settle(world: Drawn) {
  const register = await Register.open();
  register.today = today;
  const { em } = register;
  const root = await register.office('ROOT');
  const offices: Office[] = [root, await register.office('G1', root), await register.office('G2', root)];
  for (const [i, place] of world.above.entries()) offices.push(await register.office(`O${i}`, at(offices, place)));
  const fields = ['F0', 'F1'].map(code => em.create(Field, { code, name: code }));
  const indicator = em.create(Indicator, { code: 'CS', name: 'CS', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true, sortKey: 'cs' });
  const committees = ['C0', 'C1'].map(name => em.create(Committee, { name, kind: 'STEERING', host: root, sortKey: name }));

  // planned for one day, held on another: what is below a meeting moves with it
  const meetings = world.meetings.map(({ host, committees: _, ...rest }) => register.meeting(at(offices, host), { ...rest, heldOn: '2026-01-05', announcedOn: null }));
  const joint = world.meetings.flatMap(({ committees: of }, i) => of.map(place => em.create(MeetingCommittee, { meeting: meetings[i], committee: committees[place] })));
  const conclusions = world.conclusions.map(({ meeting, announced, removed, ...rest }) => register.conclusion(at(meetings, meeting), { ...rest, announcedOn: announced ? today : null, removedOn: removed && !announced ? today : null }));
  const directives = world.directives.map(({ conclusion, announced, announcedOn, field, status, ...rest }) => {
    const of = at(conclusions, conclusion);
    const inForce = announced && of.announcedOn != null;
    return register.directive(of, {
      ...rest, status: inForce ? status : 'DRAFT', announcedOn: inForce ? announcedOn : null, announcedAt: inForce ? `${announcedOn}T02:00:00.000Z` : null, field: field === null ? null : fields[field],
      ...(rest.kind === 'TARGET' ? { indicator, comparator: 'AT_LEAST' as const, lower: '10' as Decimal, unit: '%' } : {}),
    });
  });
  const assignments = world.assignments.map(({ directive, office, announced, assignedOn, ...rest }) => {
    const of = at(directives, directive);
    const by = at(offices, office);
    const inForce = announced && of.announcedOn != null;
    return register.assignment(of, by, { ...rest, assignedOn: inForce ? assignedOn : null, isRequest: !by.isWithin(of.meeting.host) });
  });
  const targets = directives.filter(({ kind }) => kind === 'TARGET');
  const reporters = targets.length === 0 ? [] : world.reporters.map(({ target, office }) => em.create(Reporter, { directive: at(targets, target), office: at(offices, office) }));
  await register.save();
  for (const [i, { heldOn }] of world.meetings.entries()) meetings[i].heldOn = heldOn;
  const worded = (objectType: SearchEntry['objectType'], record: { id: number }, text: string) => em.create(SearchEntry, { objectType, objectKey: record.id, folded: fold(text), accented: accented(text) });
  for (const meeting of meetings) worded('Meeting', meeting, meeting.title);
  for (const conclusion of conclusions) worded('Conclusion', conclusion, conclusion.text);
  for (const directive of directives) worded('Directive', directive, directive.text);
  await register.save();

  const viewer = (grants: readonly { role: (typeof roles)[number]; office: number }[]) =>
    new Viewer({ key: 1, login: 'ai', name: 'ai' }, null, grants.map(({ role, office }) => ({ role, officeKey: at(offices, office).id, path: at(offices, office).path })));
  return { register, offices, fields, committees, joint, meetings, conclusions, directives, assignments, reporters, viewer };
}
export type World = Awaited<ReturnType<typeof settle>>;
