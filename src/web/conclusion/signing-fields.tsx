import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { faultOf, type Refusal } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import { DayField } from '../language/day-field.tsx';
import { PersonField } from '../person/person-field.tsx';
import { useNoticeWords } from './notice-words.ts';

const LastNotices = graphql(`
  query LastNotices($hostId: ID!) { meetings(first: 1, filter: { hostId: $hostId, status: [ISSUED] }) { nodes { id notices { id number } } } }
`);
const SignerOfNotice = graphql(`
  query SignerOfNotice($id: ID!) { node(id: $id) { __typename ... on Person { id name position } } }
`);
export interface Signing {
  number: string;
  issuedOn: string;
  signerId: string | null;
  signerPosition: string;
}
export const signingFields = ['number', 'issuedOn', 'signerId', 'signerPosition'];
export const isComplete = ({ number, issuedOn, signerId }: Signing): boolean => Boolean(number.trim() && issuedOn && signerId);
/** What the API takes of it, once it is complete. */
export const asSent = ({ number, issuedOn, signerId, signerPosition }: Signing) => ({ number: number.trim(), issuedOn, signerId: signerId ?? '', ...(signerPosition.trim() && { signerPosition: signerPosition.trim() }) });

export const signedOn = (issuedOn: string): Signing => ({ number: '', issuedOn, signerId: null, signerPosition: '' });
/** As the directory has him. */
export function useSigner(id: string | null) {
  const { data } = useQuery(SignerOfNotice, { variables: { id: id ?? '' }, skip: !id });
  return id && data?.node?.__typename === 'Person' ? data.node : undefined;
}

/** What makes a notice of words: its number, its day, and who signs as what. */
export function SigningFields({ value, onChange, refusal, hostId }: { value: Signing; onChange(value: Signing): void; refusal: Refusal | undefined; hostId: string }) {
  const word = useNoticeWords();
  const last = useQuery(LastNotices, { variables: { hostId } }).data?.meetings.nodes[0]?.notices.at(-1)?.number;
  return (
    <>
      <TextInput label={word('number')} description={last && word('lastNumber', { number: last })} required value={value.number} onChange={({ currentTarget }) => onChange({ ...value, number: currentTarget.value })} error={faultOf(refusal, 'number')} />
      <DayField label={word('issuedOn')} required value={value.issuedOn} onChange={issuedOn => onChange({ ...value, issuedOn })} error={faultOf(refusal, 'issuedOn')} />
      <PersonField label={word('signer')} required validOn={value.issuedOn || undefined} value={value.signerId} onChange={signerId => onChange({ ...value, signerId })} error={faultOf(refusal, 'signerId')} />
      <TextInput label={word('signerPosition')} description={word('signerPositionHelp')} value={value.signerPosition} onChange={({ currentTarget }) => onChange({ ...value, signerPosition: currentTarget.value })} error={faultOf(refusal, 'signerPosition')} />
    </>
  );
}
