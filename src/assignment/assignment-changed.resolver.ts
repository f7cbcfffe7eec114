import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import { assignmentIsWhole } from '../access/visibility.js';
import { among } from '../reading/among.js';
import { isTrue } from '../reading/env.js';
import { inside } from '../reading/selection.js';
import { Telling } from '../reading/telling.js';
import { AssignmentChangeNode } from './assignment-change.node.js';
import { assignmentCriteria, AssignmentFilter, assignments } from './assignment.list.js';

/** What the viewer would find in `assignments` with this filter now, and nothing of the rest: not that it was changed either. */
function telling(filter: AssignmentFilter | null | undefined, info: GraphQLResolveInfo): Telling {
  // graphql-js has checked its form; what is checked of its values is declared with its class
  const criteria = assignmentCriteria(filter && Object.assign(new AssignmentFilter(), filter));
  const sets = inside(info, 'assignment').flatMap(({ selectionSet }) => selectionSet ?? []);
  return new Telling(async (all, read) => {
    const changes = all.filter(({ type }) => type === 'Assignment');
    if (changes.length === 0) return [];
    const found = await among(read, assignments, criteria, [...new Set(changes.map(({ key }) => key))], sets, ({ alias }) => assignmentIsWhole(alias), info);
    return changes.flatMap(({ key, action, at }) => {
      const seen = found.get(key);
      return seen ? [{ assignment: seen.row, action: isTrue(seen.beside) ? action : null, at }] : [];
    });
  });
}

@Resolver()
export class AssignmentChangedResolver {
  @Subscription(() => AssignmentChangeNode, {
    description:
      'Each time something was done to an assignment that `assignments` with this filter would list now, or to what belongs to it. Not told: drafts, what no longer fulfils the filter (choose offices or meetings rather than a status), and that a day has passed. After an error that says so, and after a lost connection, read the list again.',
    subscribe: ({ args, info }) => telling(args.filter, info),
  })
  assignmentChanged(@Arg('filter', () => AssignmentFilter, { nullable: true }) _filter: AssignmentFilter | null, @Root() change: AssignmentChangeNode): AssignmentChangeNode {
    return change;
  }
}
