import { getRouteApi } from '@tanstack/react-router';
import { filterOf } from '../assignment/assignment-search.ts';
import { useViewer } from '../account/viewer.tsx';
import { type LeadershipSearch, scopeOf } from './leadership-search.ts';

const route = getRouteApi('/leadership');
/** So often a wall screen reads again. */
const every = 30_000;

/** What the address of the leadership screen asks for, and how it is asked of the server. */
export function useView() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { today } = useViewer();
  const scope = scopeOf(search);
  const asOf = search.asOf && search.asOf !== today ? search.asOf : undefined;
  return {
    search, scope, today,
    /** the day that is shown */
    day: search.asOf ?? today,
    isToday: !asOf,
    variables: { filter: filterOf(scope), asOf, basis: search.basis },
    // records that are kept do not know as of which day and by which deadlines they were read
    options: { ...(asOf || search.basis === 'ORIGINAL' ? ({ fetchPolicy: 'no-cache', nextFetchPolicy: 'no-cache' } as const) : ({ fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const)), pollInterval: search.wall ? every : 0 },
    show: (change: Partial<LeadershipSearch>) => void navigate({ search: before => ({ ...before, ...change }), replace: true, resetScroll: false }),
  };
}
export type View = ReturnType<typeof useView>;
