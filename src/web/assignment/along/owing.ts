import { grantsOf, type Viewer } from '../../account/viewer.tsx';

interface Place {
  id: string;
  parent?: Place | null;
}
const isWithin = (place: Place, ids: ReadonlySet<string>): boolean => ids.has(place.id) || (place.parent != null && isWithin(place.parent, ids));

/**
 * Whether somebody speaks for the very office that owes the work, or keeps the meeting that ordered it. Only who does is offered more than to look; whether it is
 * done the server decides.
 */
export function speaksFor(viewer: Viewer, { office, meeting }: { office: { id: string }; meeting: { host: Place } }): boolean {
  const of = (role: 'OFFICE' | 'SECRETARIAT') => new Set(grantsOf(viewer, role).map(({ office }) => office.id));
  return of('OFFICE').has(office.id) || isWithin(meeting.host, of('SECRETARIAT'));
}
