import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { meetingIsKept } from '../access/visibility.js';
import type { Change } from '../database/changes.js';
import { ref } from '../database/sql.js';
import { among } from '../reading/among.js';
import { type Criteria, criteriaOf } from '../reading/criteria.js';
import { isTrue } from '../reading/env.js';
import type { ListOf } from '../reading/list.js';
import type { Read } from '../reading/read.js';
import { inside } from '../reading/selection.js';
import { Telling } from '../reading/telling.js';
import { meetings } from './meeting.list.js';
import { MeetingChangeNode } from './meeting-change.node.js';
import { seenChanges } from './seen-changes.read.js';

interface Which {
  meetingId?: string | null;
  hostId?: string | null;
}
const whichOf = criteriaOf<Which>({ meetingId: 'Meeting', hostId: 'Office' });
const heard: ListOf<Criteria<Which>> = {
  type: 'Meeting',
  filters: { meetingId: ({ alias }, value) => sql`${ref(alias, 'id')} = ${value}`, hostId: meetings.filters.hostId },
  orders: meetings.orders,
  usual: meetings.usual,
};

/** What the viewer may see of it: of a meeting that he keeps everything, and of another one what touched something that he may see there. */
function telling({ meetingId, hostId }: Which, info: GraphQLResolveInfo): Telling {
  const which = whichOf({ meetingId, hostId }, []);
  const sets = inside(info, 'meeting').flatMap(({ selectionSet }) => selectionSet ?? []);
  return new Telling(async (all, read) => {
    const changes = all.filter((change): change is Change & { meeting: number } => change.meeting !== null && (which.meetingId === undefined || change.meeting === which.meetingId));
    if (changes.length === 0) return [];
    const found = await among(read, heard, which, [...new Set(changes.map(({ meeting }) => meeting))], sets, ({ alias, shape }) => meetingIsKept(ref(alias, 'id'), shape), info);
    const isKept = (meeting: number): boolean => isTrue(found.get(meeting)?.beside);
    const seen = await toldBesides(read, changes.filter(({ meeting }) => found.has(meeting) && !isKept(meeting)));
    const told = changes.filter(({ meeting, event }) => isKept(meeting) || seen.has(event));
    // what was done at once is told once, however many records it touched
    const each = new Map(told.map(({ meeting, action, at }) => [`${meeting} ${at} ${action}`, { meeting: found.get(meeting)?.row, action: isKept(meeting) ? action : null, at }]));
    return [...each.values()];
  });
}
const toldBesides = async (read: Read, changes: readonly Change[]): Promise<Set<number>> => (changes.length ? seenChanges(read, changes) : new Set());

@Resolver()
export class MeetingChangedResolver {
  @Subscription(() => MeetingChangeNode, {
    description:
      'Each time something was done to a meeting, or to what belongs to it: of this meeting, of those that this office holds, or of all that the viewer may see. Not told: what touched nothing that he may see there, work in force (assignmentChanged tells of it), and that something is not there any more. After an error that says so, and after a lost connection, read again.',
    subscribe: ({ args, info }) => telling(args as Which, info),
  })
  meetingChanged(@Arg('meetingId', () => ID, { nullable: true }) _meetingId: string | null, @Arg('hostId', () => ID, { nullable: true }) _hostId: string | null, @Root() change: MeetingChangeNode): MeetingChangeNode {
    return change;
  }
}
