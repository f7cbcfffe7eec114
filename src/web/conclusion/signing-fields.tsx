import { Button, TextInput } from '@mantine/core';
import { faultOf, type Refusal } from '../connection/refusal.ts';
import { DayField } from '../language/day-field.tsx';
import { PersonField } from '../person/person-field.tsx';
import { useNoticeWords } from './notice-words.ts';
import type { Proposal, TypedSigning } from './signing.ts';

/** Number, day and signer, as they are proposed until somebody types others. */
export function SigningFields({ of: { signing: value, last, lastNumber }, put, refusal }: { of: Proposal; put(typed: TypedSigning): void; refusal: Refusal | undefined }) {
  const word = useNoticeWords();
  const asLast = last && { signerId: last.signer.id, signerPosition: last.signerPosition ?? '' };
  const isOther = asLast && (asLast.signerId !== value.signerId || asLast.signerPosition !== value.signerPosition);
  return (
    <>
      <TextInput label={word('number')} description={lastNumber && word('lastNumber', { number: lastNumber })} required value={value.number} onChange={({ currentTarget }) => put({ number: currentTarget.value })} error={faultOf(refusal, 'number')} />
      <DayField label={word('issuedOn')} required value={value.issuedOn} onChange={issuedOn => put({ issuedOn })} error={faultOf(refusal, 'issuedOn')} />
      <PersonField label={word('signer')} required validOn={value.issuedOn || undefined} value={value.signerId} onChange={signerId => put({ signerId, signerPosition: undefined })} error={faultOf(refusal, 'signerId')} />
      {isOther && <Button variant="light" size="compact-sm" style={{ alignSelf: 'flex-start', maxWidth: '100%' }} onClick={() => put(asLast)}>{word('asLast', { signer: last.signer.name })}</Button>}
      <TextInput label={word('signerPosition')} description={word('signerPositionHelp')} value={value.signerPosition} onChange={({ currentTarget }) => put({ signerPosition: currentTarget.value })} error={faultOf(refusal, 'signerPosition')} />
    </>
  );
}
