import { grantsOf, useViewer } from '../account/viewer.tsx';

/** An office with those above it. */
export interface Lineage {
  id: string;
  parent?: Lineage | null;
}

/** Whether whoever is signed in is the secretariat of the host, or of an office above it. */
export function useKeepsMeetingsOf(): (host: Lineage) => boolean {
  const viewer = useViewer();
  const keeps = new Set(grantsOf(viewer, 'SECRETARIAT').map(({ office }) => office.id));
  const isKept = (office: Lineage): boolean => keeps.has(office.id) || (!!office.parent && isKept(office.parent));
  return isKept;
}
