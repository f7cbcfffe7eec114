import type { CommitteeKind } from '../graphql/graphql.ts';
import { useTerms } from '../language/terms.ts';

/** STEERING is a kind of meeting, too, and another word there. */
export function useCommitteeKind(): (kind: CommitteeKind) => string {
  const term = useTerms();
  return kind => term(kind === 'STEERING' ? 'STEERING_COMMITTEE' : kind);
}
