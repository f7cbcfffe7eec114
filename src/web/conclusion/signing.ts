import { useQuery } from '@apollo/client/react';
import { useViewer } from '../account/viewer.tsx';
import { graphql } from '../graphql/gql.ts';
import type { MeetingToSignFragment } from '../graphql/graphql.ts';
import { isDay } from '../language/read-day.ts';
import { nextNumber } from './next-number.ts';
import { useNoticeWords } from './notice-words.ts';

export const MeetingToSign = graphql(`
  fragment MeetingToSign on Meeting { id status heldOn chairPosition chair { id name } host { id } committees { id } notices { id signerPosition signer { id } } }
`);
const NoticesOfHost = graphql(`
  query NoticesOfHost($hostId: ID!) {
    meetings(first: 100, filter: { hostId: $hostId, status: [ISSUED] }) { nodes { id committees { id } notices { id number issuedOn signerPosition signer { id name position } } } }
  }
`);
const SignerOfNotice = graphql(`
  query SignerOfNotice($id: ID!) { node(id: $id) { __typename ... on Person { id name position } } }
`);
/** What makes a notice of words: its number, its day, and who signs as what. */
export interface Signing {
  number: string;
  issuedOn: string;
  signerId: string | null;
  signerPosition: string;
}
/** What of it somebody has typed; the rest is proposed. */
export type TypedSigning = Partial<Signing>;
export const signingFields = ['number', 'issuedOn', 'signerId', 'signerPosition'];
/** What the API takes of it, once it is complete. */
export const asSent = ({ number, issuedOn, signerId, signerPosition }: Signing) => ({ number: number.trim(), issuedOn, signerId: signerId ?? '', ...(signerPosition.trim() && { signerPosition: signerPosition.trim() }) });

/** As the directory has him. */
export function useSigner(id: string | null) {
  const { data } = useQuery(SignerOfNotice, { variables: { id: id ?? '' }, skip: !id });
  return id && data?.node?.__typename === 'Person' ? data.node : undefined;
}

/** What is to be signed: as it was typed, and otherwise the next number, today, and the chair; who has signed the notice signs its supplement. */
export function useSigning({ host, committees, chair, chairPosition, notices }: MeetingToSignFragment, typed: TypedSigning) {
  const { today } = useViewer();
  const { data } = useQuery(NoticesOfHost, { variables: { hostId: host.id } });
  const issued = (data?.meetings.nodes ?? []).flatMap(other => other.notices.map(notice => ({ ...notice, isAkin: other.committees.some(({ id }) => committees.some(own => own.id === id)) }))).toSorted((a, b) => b.issuedOn.localeCompare(a.issuedOn));
  const earlier = notices.at(-1);
  const proposed = earlier ? { id: earlier.signer.id, position: earlier.signerPosition } : { id: chair?.id ?? null, position: chairPosition };
  const issuedOn = typed.issuedOn ?? today;
  const signerId = typed.signerId === undefined ? proposed.id : typed.signerId;
  const number = typed.number ?? (isDay(issuedOn) ? nextNumber(issued, issuedOn.slice(0, 4)) : undefined) ?? '';
  const signerPosition = typed.signerPosition ?? (signerId === proposed.id ? proposed.position : '') ?? '';
  return { signing: { number, issuedOn, signerId, signerPosition }, lastNumber: issued[0]?.number, last: issued.find(({ isAkin }) => isAkin) ?? issued[0] };
}
export type Proposal = ReturnType<typeof useSigning>;

/** What of it is not there yet, in words. */
export function useLackingOfSigning(): (signing: Signing) => string[] {
  const word = useNoticeWords();
  return ({ number, issuedOn, signerId }) => [...(number.trim() ? [] : [word('number')]), ...(isDay(issuedOn) ? [] : [word('issuedOn')]), ...(signerId ? [] : [word('signer')])].map(label => label.toLowerCase());
}
