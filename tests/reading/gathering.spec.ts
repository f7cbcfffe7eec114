import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Assignment } from '../../src/assignment/assignment.js';
import type { Conclusion } from '../../src/conclusion/conclusion.js';
import type { Directive } from '../../src/directive/directive.js';
import { idOf } from '../../src/kernel/id.js';
import { graphql } from '../graphql/gql.js';
import { aViewer, aWorld, settle, today, type World } from './little-world.js';
import { type Asked, type Condition, due, filters, orders } from './meanings.js';
import { type Oracle, oracleOf } from './oracle.js';

const documents = {
  assignments: graphql(`query WalkAssignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $basis: DeadlineBasis, $first: Int, $after: String, $last: Int, $before: String) {
    list: assignments(filter: $filter, orderBy: $orderBy, basis: $basis, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`),
  directives: graphql(`query WalkDirectives($filter: DirectiveFilter, $orderBy: DirectiveOrder, $basis: DeadlineBasis, $first: Int, $after: String, $last: Int, $before: String) {
    list: directives(filter: $filter, orderBy: $orderBy, basis: $basis, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`),
  targets: graphql(`query WalkTargets($filter: TargetFilter, $orderBy: TargetOrder, $first: Int, $after: String, $last: Int, $before: String) {
    list: targets(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`),
  conclusions: graphql(`query WalkConclusions($filter: ConclusionFilter, $first: Int, $after: String, $last: Int, $before: String) {
    list: conclusions(filter: $filter, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`),
  meetings: graphql(`query WalkMeetings($filter: MeetingFilter, $orderBy: MeetingOrder, $first: Int, $after: String, $last: Int, $before: String) {
    list: meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`),
};
const standings = graphql(`query CountedStandings($groupBy: StandingGroup, $filter: AssignmentFilter, $basis: DeadlineBasis) {
  standings(groupBy: $groupBy, filter: $filter, basis: $basis) {
    office { id } host { id } committee { id } meeting { id } field { id }
    total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked onTimeOfDue { numerator denominator }
  } }`);
type List = keyof typeof documents;
interface Page {
  list: { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor?: string | null; endCursor?: string | null } };
}

/** Most conditions are left out most times, or nothing would be found. */
const aFilter = (list: List) =>
  fc.record(Object.fromEntries(Object.entries(filters[list] as Record<string, Condition<never>>).map(([name, { drawn }]) => [name, fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: drawn })])));
const aQuery = (list: List) => fc.record({ filter: aFilter(list), orderBy: fc.constantFrom(...Object.keys(orders[list])), size: fc.integer({ min: 1, max: 6 }), original: fc.boolean() });
const aSession = fc.record({ grants: aViewer, assignments: aQuery('assignments'), directives: aQuery('directives'), targets: aQuery('targets'), conclusions: aQuery('conclusions'), meetings: aQuery('meetings') });
type Session = typeof aSession extends fc.Arbitrary<infer S> ? S : never;
const names = Object.keys(documents) as List[];

/** What a list has to answer: the filter as the API is asked, and the records in their order. */
function expected(list: List, { filter: drawn, orderBy, original: asked }: Session[List], world: World, oracle: Oracle) {
  const original = asked && (list === 'assignments' || list === 'directives');
  const conditions = filters[list] as Record<string, Condition<never>>;
  const filter: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(drawn)) if (value !== undefined) filter[name] = conditions[name].given(value as never, world);
  // what was taken away is left out unless it is asked for
  const meant = list === 'conclusions' ? { removed: false, ...filter } : filter;
  const fulfils = (record: never) => Object.entries(meant).every(([name, given]) => (name === 'removed' && given === false ? (record as Conclusion).removedOn == null : conditions[name].holds(record, given as never, { oracle, original })));
  const records = (oracle[list] as never[]).filter(fulfils).sort(orders[list][orderBy]({ oracle, original }));
  return { filter, original, records, basis: original ? ('ORIGINAL' as const) : undefined };
}
const idsOf = (list: List, records: readonly never[]): string[] =>
  records.map((record: Directive) => idOf({ assignments: 'Assignment', conclusions: 'Conclusion', meetings: 'Meeting', directives: '', targets: '' }[list] || (record.kind === 'TASK' ? 'Task' : 'Target'), record.id));

async function walked(world: World, viewer: ReturnType<World['viewer']>, list: List, variables: object, size: number, backwards: boolean): Promise<{ ids: string[]; totals: number[] }> {
  const ids: string[] = [];
  const totals: number[] = [];
  for (let cursor: string | null | undefined = null, more = true; more && totals.length < 99; ) {
    const asked: Record<string, unknown> = { ...variables, ...(backwards ? { last: size, before: cursor } : { first: size, after: cursor }) };
    // every list has the same page under the same name
    const { data, refusals } = await world.register.ask(viewer, documents[list] as TypedDocumentNode<Page, Record<string, unknown>>, asked);
    expect(refusals).toEqual([]);
    const { nodes, pageInfo, totalCount }: Page['list'] = data.list;
    expect(nodes.length).toBeLessThanOrEqual(size);
    if (backwards) ids.unshift(...nodes.map(({ id }) => id));
    else ids.push(...nodes.map(({ id }) => id));
    totals.push(totalCount);
    more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
  }
  return { ids, totals };
}

const groups: Record<'OFFICE' | 'HOST' | 'COMMITTEE' | 'MEETING' | 'FIELD', (share: Assignment, oracle: Oracle) => (string | null)[]> = {
  OFFICE: ({ office }) => [idOf('Office', office.id)],
  HOST: ({ meeting }) => [idOf('Office', meeting.host.id)],
  COMMITTEE: ({ meeting }, { committeesOf }) => (committeesOf(meeting).length ? committeesOf(meeting).map(key => idOf('Committee', key)) : [null]),
  MEETING: ({ meeting }) => [idOf('Meeting', meeting.id)],
  FIELD: ({ directive }) => [directive.field ? idOf('Field', directive.field.id) : null],
};
/** The figures of what counts in a rate. */
function figuresOf(shares: readonly Assignment[], asked: Asked) {
  const { oracle } = asked;
  const how = (isMeant: (share: Assignment, dueOn: string | null, timeliness: string | null) => boolean) => shares.filter(share => isMeant(share, due(share, asked), oracle.timeliness(share, due(share, asked)))).length;
  const of = (wanted: string) => how((_, __, timeliness) => timeliness === wanted);
  const isDue = (dueOn: string | null) => dueOn !== null && dueOn < today;
  return {
    total: shares.length,
    completedOnTime: of('COMPLETED_ON_TIME'), completedLate: of('COMPLETED_LATE'), inProgressOnTime: of('IN_PROGRESS_ON_TIME'), inProgressOverdue: of('IN_PROGRESS_OVERDUE'),
    withoutDeadline: how((_, dueOn) => dueOn === null), dueSoon: how((share, dueOn) => oracle.isDueSoon(share, dueOn)), awaitingConfirmation: how(({ status }) => status === 'REPORTED'),
    blocked: how(share => share.blocked && oracle.isOpen(share) && oracle.isWhole(share)),
    onTimeOfDue: { numerator: how((_, dueOn, timeliness) => isDue(dueOn) && timeliness === 'COMPLETED_ON_TIME'), denominator: how((_, dueOn) => isDue(dueOn)) },
  };
}

it('every list, whoever reads it, has what its reader may see and its filter means, in its order, on pages both ways; its count and the standings add up with it', async () => {
  await fc.assert(
    fc.asyncProperty(aWorld, fc.array(aSession, { minLength: 3, maxLength: 3 }), async (drawn, sessions) => {
      const world = await settle(drawn);
      for (const session of sessions) {
        const viewer = world.viewer(session.grants);
        const oracle = oracleOf(world, viewer);
        for (const list of names) {
          const { filter, basis, records } = expected(list, session[list], world, oracle);
          const ids = idsOf(list, records);
          const variables = { filter, basis, ...(list === 'conclusions' ? {} : { orderBy: session[list].orderBy }) };
          const about = JSON.stringify({ list, variables, grants: viewer.grants });
          for (const backwards of [false, true]) {
            const { ids: seen, totals } = await walked(world, viewer, list, variables, session[list].size, backwards);
            expect(seen, `${about} ${backwards ? 'backwards' : 'forwards'}`).toEqual(ids);
            expect(new Set(totals), `total of ${about}`).toEqual(new Set([ids.length]));
          }
        }
        const { filter, basis, original, records } = expected('assignments', session.assignments, world, oracle);
        const counted = (records as Assignment[]).filter(share => !share.isRequest && !oracle.isGone(share) && ('role' in filter || share.role === 'LEAD'));
        const asked = { oracle, original };
        const about = JSON.stringify({ filter, basis, grants: viewer.grants });
        const { data } = await world.register.ask(viewer, standings, { filter, basis });
        expect(data.standings, `standing of ${about}`).toMatchObject([figuresOf(counted, asked)]);
        for (const [groupBy, keysOf] of Object.entries(groups) as [keyof typeof groups, (typeof groups)['OFFICE']][]) {
          const keys = [...new Set(counted.flatMap(share => keysOf(share, oracle)))];
          const rows = new Map(keys.map(key => [key, figuresOf(counted.filter(share => keysOf(share, oracle).includes(key)), asked)]));
          const { data } = await world.register.ask(viewer, standings, { groupBy, filter, basis });
          const seen = data.standings.map(({ office, host, committee, meeting, field, ...figures }) => [(office ?? host ?? committee ?? meeting ?? field)?.id ?? null, figures] as const);
          expect(seen.map(([key]) => key), `rows by ${groupBy} of ${about}`).toHaveLength(keys.length);
          expect(new Map(seen), `standings by ${groupBy} of ${about}`).toEqual(rows);
        }
      }
    }),
    { numRuns: 6, endOnFailure: true },
  );
});
