import { grantsOf, type Viewer } from '../../account/viewer.tsx';
import type { Role } from '../../graphql/graphql.ts';

interface Place {
  id: string;
  parent?: Place | null;
}
const isWithin = (place: Place, ids: ReadonlySet<string>): boolean => ids.has(place.id) || (place.parent != null && isWithin(place.parent, ids));

const officesOf = (viewer: Viewer, roles: readonly Role[]) => new Set(roles.flatMap(role => grantsOf(viewer, role)).map(({ office }) => office.id));

/** Whether somebody keeps the meeting that ordered the work, or leads the body that held it. */
export const isKept = (viewer: Viewer, { meeting }: { meeting: { host: Place } }, roles: readonly Role[]): boolean => isWithin(meeting.host, officesOf(viewer, roles));

/**
 * Whether somebody speaks for the very office that owes the work, or keeps the meeting that ordered it. Only who does is offered more than to look; whether it is
 * done the server decides.
 */
export const speaksFor = (viewer: Viewer, share: { office: { id: string }; meeting: { host: Place } }): boolean => officesOf(viewer, ['OFFICE']).has(share.office.id) || isKept(viewer, share, ['SECRETARIAT']);
