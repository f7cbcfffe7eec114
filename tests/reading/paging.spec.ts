import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/date.js';
import { idOf } from '../../src/kernel/id.js';
import { graphql } from '../graphql/gql.js';
import type { PageOfAssignmentsQuery, PageOfAssignmentsQueryVariables } from '../graphql/graphql.js';
import { aDistrict } from './records.js';

const pageOfAssignments = graphql(`
  query PageOfAssignments($first: Int, $after: String, $last: Int, $before: String, $orderBy: AssignmentOrder) {
    assignments(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
      nodes { id dueOn }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);
const allAssignments = graphql(`query AllAssignments($orderBy: AssignmentOrder) { assignments(first: 100, orderBy: $orderBy) { totalCount nodes { id dueOn } } }`);
const directivesAfter = graphql(`query DirectivesAfter($after: String) { directives(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }`);
const firstBelowTasks = graphql(`
  query FirstBelowTasks($ids: [ID!]!, $after: String) {
    nodes(ids: $ids) {
      ... on Task { assignments(first: 1, after: $after) { totalCount nodes { office { code } } pageInfo { hasNextPage endCursor } } }
    }
  }
`);

describe('a page', () => {
  it('has 20 records unless told, 1 to 100, and refuses anything else', async () => {
    const { register, interior, secretariat, conclusion } = await aDistrict();
    for (let i = 0; i < 25; i++) register.assignment(register.directive(conclusion, { ordinal: i + 1 }), interior);
    const ask = (asked: PageOfAssignmentsQueryVariables) => register.ask(secretariat, pageOfAssignments, asked);
    expect((await ask({})).data.assignments.nodes).toHaveLength(20);
    expect((await ask({ first: 0 })).faults).toEqual({ first: 'first is 0; a page has 1 to 100 records' });
    expect((await ask({ last: 101 })).faults).toEqual({ last: 'last is 101; a page has 1 to 100 records' });
    expect((await ask({ first: 1, last: 1 })).faults).toEqual({ last: 'give first or last, not both' });
    expect((await ask({ after: 'x' })).faults).toEqual({ after: 'not a cursor of this list in this order; take one from pageInfo' });
  });

  it('follows the one before, forwards and backwards, so that every record is seen once and in order; those without a deadline come last', async () => {
    const { register, interior, secretariat, conclusion } = await aDistrict();
    const directive = register.directive(conclusion);
    await register.save();
    const aDay = fc.option(fc.integer({ min: 0, max: 4 }).map(days => addDays('2026-03-01', days)));
    await fc.assert(
      fc.asyncProperty(fc.array(aDay, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom('DUE_ON_ASCENDING' as const, 'DUE_ON_DESCENDING' as const), fc.boolean(), async (days, size, orderBy, backwards) => {
        await register.em.nativeDelete('Assignment' as never, {});
        register.em.clear();
        const owner = await register.em.findOneOrFail('Directive' as never, { id: directive.id } as never, { populate: ['meeting'] as never });
        const office = await register.em.findOneOrFail('Office' as never, { id: interior.id } as never);
        for (const dueOn of days) register.assignment(owner as never, office as never, { dueOn });
        await register.save();
        const all = (await register.ask(secretariat, allAssignments, { orderBy })).data.assignments;
        const seen: unknown[] = [];
        for (let cursor: string | null = null, more = true; more; ) {
          const place: PageOfAssignmentsQueryVariables = backwards ? { last: size, before: cursor } : { first: size, after: cursor };
          const { nodes, pageInfo }: PageOfAssignmentsQuery['assignments'] = (await register.ask(secretariat, pageOfAssignments, { orderBy, ...place })).data.assignments;
          if (backwards) seen.unshift(...nodes);
          else seen.push(...nodes);
          more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
          cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
        }
        expect(seen).toEqual(all.nodes);
        expect(all.totalCount).toBe(days.length);
        const dated = days.filter(day => day !== null).sort();
        if (orderBy === 'DUE_ON_DESCENDING') dated.reverse();
        expect(all.nodes.map(({ dueOn }) => dueOn)).toEqual([...dated, ...days.filter(day => day === null)]);
      }),
      { numRuns: 40 },
    );
  });

  it('begins at a cursor of its own list only', async () => {
    const { register, interior, secretariat, conclusion } = await aDistrict();
    register.assignment(register.directive(conclusion, { dueOn: '2026-04-01' }), interior, { dueOn: '2026-04-01' });
    const { endCursor } = (await register.ask(secretariat, pageOfAssignments, { first: 1 })).data.assignments.pageInfo;
    expect((await register.ask(secretariat, directivesAfter, { after: endCursor })).faults).toEqual({ after: 'not a cursor of this list in this order; take one from pageInfo' });
    const own = (await register.ask(secretariat, directivesAfter)).data.directives.pageInfo.endCursor;
    expect((await register.ask(secretariat, directivesAfter, { after: own })).data.directives.nodes).toEqual([]);
  });

  it('below one record goes on from its cursor; below several only the first is given', async () => {
    const { register, interior, health, secretariat, conclusion } = await aDistrict();
    const [one, other] = [register.directive(conclusion), register.directive(conclusion, { ordinal: 2 })];
    for (const directive of [one, other]) for (const office of [interior, health]) register.assignment(directive, office, { dueOn: '2026-04-01' });
    await register.save();
    const ids = [one, other].map(({ id }) => idOf('Task', id));
    const below = async (ids: string[], after: string | null = null) => {
      const { data, faults } = await register.ask(secretariat, firstBelowTasks, { ids, after });
      return { lists: data?.nodes.map(node => (node && 'assignments' in node ? node.assignments : null)), faults };
    };
    const { lists: first } = await below(ids);
    expect(first).toMatchObject(Array(2).fill({ totalCount: 2, nodes: [{ office: { code: 'HOAIDUC-NOIVU' } }], pageInfo: { hasNextPage: true } }));
    const after = first?.[0]?.pageInfo.endCursor;
    expect((await below([ids[0]], after)).lists).toMatchObject([{ nodes: [{ office: { code: 'HOAIDUC-YTE' } }], pageInfo: { hasNextPage: false } }]);
    expect(Object.keys((await below(ids, after)).faults)).toEqual(['after']);
  });
});
