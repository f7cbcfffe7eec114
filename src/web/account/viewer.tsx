import { createContext, type ReactNode, useContext } from 'react';
import { graphql } from '../graphql/gql.ts';
import type { Role, WhoAsksQuery } from '../graphql/graphql.ts';

export const WhoAsks = graphql(`
  query WhoAsks {
    installation { demo oidc needsSetUp }
    viewer {
      today
      account { id login name }
      actingFor { id login name grants { role validFrom validUntil office { id code name } } }
      grants { role validFrom validUntil office { id code name } }
      standsInFor { id validFrom validUntil account { id login name } }
    }
  }
`);

export type Installation = WhoAsksQuery['installation'];
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

/** Whether it is the same person in the same place: else what is on the screen is not his. */
export const isSame = (one: Viewer, other: Viewer): boolean => one.account.id === other.account.id && one.actingFor?.id === other.actingFor?.id;

/** The grants that hold today, of one role or of any. Who acts for somebody else may do what that one may, and nothing of his own. */
export function grantsOf({ grants, actingFor, today }: Viewer, role?: Role): Grant[] {
  return (actingFor?.grants ?? grants).filter(grant => (!role || grant.role === role) && (!grant.validFrom || grant.validFrom <= today) && (!grant.validUntil || grant.validUntil >= today));
}
