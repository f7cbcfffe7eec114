import { createContext, type ReactNode, useContext } from 'react';
import { graphql } from '../graphql/gql.ts';
import type { Role, WhoAsksQuery } from '../graphql/graphql.ts';

export const WhoAsks = graphql(`
  query WhoAsks {
    viewer {
      today
      account { id login name }
      actingFor { id login name }
      grants { role validFrom validUntil office { id code name } }
      standsInFor { id validFrom validUntil account { id login name } }
    }
  }
`);

export type Viewer = NonNullable<WhoAsksQuery['viewer']>;
export type Grant = Viewer['grants'][number];

const Asking = createContext<Viewer | undefined>(undefined);

export function ViewerProvider({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  return <Asking value={viewer}>{children}</Asking>;
}

/** Who is signed in, and which day it is where the committee sits. Only inside the pages that need a session. */
export function useViewer(): Viewer {
  const viewer = useContext(Asking);
  if (!viewer) throw new Error('nobody is signed in here');
  return viewer;
}

/** The grants that hold today, of one role or of any. */
export function grantsOf({ grants, today }: Viewer, role?: Role): Grant[] {
  return grants.filter(grant => (!role || grant.role === role) && (!grant.validFrom || grant.validFrom <= today) && (!grant.validUntil || grant.validUntil >= today));
}
