import { grantsOf, type Viewer } from '../account/viewer.tsx';
import type { Role } from '../graphql/graphql.ts';

/** Where each role works. */
const desks = [
  { role: 'SECRETARIAT', path: '/secretariat' },
  { role: 'OFFICE', path: '/office' },
  { role: 'LEADERSHIP', path: '/leadership' },
  { role: 'ADMINISTRATOR', path: '/administration' },
] as const satisfies { role: Role; path: string }[];

/** Those of whoever is signed in, today. */
export const desksOf = (viewer: Viewer) => desks.filter(({ role }) => grantsOf(viewer, role).length > 0);
