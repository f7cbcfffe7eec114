import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { OfficeField } from '../office/office-field.tsx';
import { Answer } from '../shell/answer.tsx';
import { useUnfolded } from '../shell/unfolded.ts';
import { useDirectiveWords } from './directive-words.ts';

const AddAssignment = graphql(`
  mutation AddAssignment($input: AddAssignmentInput!) {
    addAssignment(input: $input) { done warnings { code message path } assignment { id } }
  }
`);

/** One office more in an order. */
export function AddOffice({ directiveId, validOn, isInForce, hasLead, onDone }: { directiveId: string; validOn: string; isInForce: boolean; hasLead: boolean; onDone(): void }) {
  const word = useDirectiveWords();
  const add = useChange(AddAssignment);
  const kept = useKeptInput(`office.${directiveId}`, { officeId: null as string | null, coordinating: hasLead, reason: '' }, word('addOffice'));
  const { officeId, coordinating, reason } = kept.value;
  const put = (part: Partial<typeof kept.value>) => kept.set(before => ({ ...before, ...part }));
  function done() {
    kept.forget();
    onDone();
  }
  const unfolded = useUnfolded<HTMLDivElement>(officeId, onDone);
  return (
    <Stack gap="xs" component="form" {...unfolded} onSubmit={async event => {
      event.preventDefault();
      if (officeId && (await add.send({ directiveId, officeId, coordinating, ...(reason.trim() && { reason: reason.trim() }) }))) done();
    }}>
      <OfficeField label={word('office')} required among={{ validOn }} value={officeId} onChange={officeId => put({ officeId })} error={faultOf(add.refusal, 'officeId')} />
      <Checkbox label={word('asCoordinating')} checked={coordinating} onChange={({ currentTarget: { checked } }) => put({ coordinating: checked })} />
      {/* of work that is in force the record says why somebody else owes it, too */}
      {isInForce && <Textarea label={word('reason')} autosize minRows={1} value={reason} onChange={({ currentTarget: { value } }) => put({ reason: value })} error={faultOf(add.refusal, 'reason')} />}
      <Answer to={add} shown={['officeId', 'reason']} onDone={done} />
      <Group><Button size="xs" type="submit" loading={add.isUnderWay} disabled={!officeId}>{word('addOffice')}</Button><Button size="xs" variant="subtle" onClick={onDone}>{word('cancel')}</Button></Group>
    </Stack>
  );
}
