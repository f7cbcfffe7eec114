import { Badge } from '@mantine/core';
import type { TrackStatus } from '../graphql/graphql.ts';
import { useTerms } from '../language/terms.ts';

/** What has to be looked at first comes first. */
export const trackOrder = ['OFF_TRACK', 'MISSED', 'AT_RISK', 'STALE', 'NO_DATA', 'ON_TRACK', 'MET'] as const satisfies TrackStatus[];
const colours: Record<TrackStatus, string> = { MISSED: 'red.9', OFF_TRACK: 'red.9', AT_RISK: '#a63d00', STALE: 'gray.7', NO_DATA: 'gray.7', ON_TRACK: 'teal.9', MET: 'teal.9' };

export function TrackBadge({ status }: { status: TrackStatus }) {
  const term = useTerms();
  return <Badge variant="filled" flex="none" color={colours[status]}>{term(status)}</Badge>;
}
