import { grantsOf, useViewer } from '../account/viewer.tsx';
import type { Role } from '../graphql/graphql.ts';

/** An office with those above it. */
export interface Lineage {
  id: string;
  parent?: Lineage | null;
}

/** Whether whoever is signed in holds a role at the host of a meeting, or at an office above it. */
export function useHoldsAt(): (role: Role, host: Lineage) => boolean {
  const viewer = useViewer();
  return (role, host) => {
    const at = new Set(grantsOf(viewer, role).map(({ office }) => office.id));
    const isBelow = (office: Lineage): boolean => at.has(office.id) || (!!office.parent && isBelow(office.parent));
    return isBelow(host);
  };
}
