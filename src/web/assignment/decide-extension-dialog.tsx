import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import type { RequestedExtensionFragment } from '../graphql/graphql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { DayField } from '../language/day-field.tsx';
import { useFormat } from '../language/format.ts';
import { Answer } from '../shell/answer.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { tell } from '../shell/notices.tsx';
import { useShellWords } from '../shell/shell-words.ts';
import { useExtensionWords } from './extension-words.ts';
import { RequestedExtension, RequestInWords } from './request-in-words.tsx';

const GrantExtension = graphql(`
  mutation GrantExtension($input: GrantExtensionInput!) {
    grantExtension(input: $input) { done warnings { code message path } assignment { id dueOn daysOverdue } extension { id ...RequestedExtension } }
  }
`);
const RefuseExtension = graphql(`
  mutation RefuseExtension($input: ExtensionDecisionInput!) {
    refuseExtension(input: $input) { done warnings { code message path } assignment { id } extension { id ...RequestedExtension } }
  }
`);

/** The answer to a request, with the request above it. */
export function DecideExtensionDialog({ extension, opened, onClose, children }: { extension: FragmentType<typeof RequestedExtension>; opened: boolean; onClose(): void; children?: ReactNode }) {
  const word = useExtensionWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={word('title')}>
      <Stack>
        {children}
        <RequestInWords extension={extension} />
        <Decision request={unmasked(RequestedExtension, extension)} onClose={onClose} />
      </Stack>
    </Dialog>
  );
}

const nothingDecided = { decision: 'asAsked' as 'asAsked' | 'another' | 'no', newDueOn: '', reason: '' };

function Decision({ request, onClose }: { request: RequestedExtensionFragment; onClose(): void }) {
  const word = useExtensionWords();
  const shellWord = useShellWords();
  const format = useFormat();
  const grant = useChange(GrantExtension);
  const refuse = useChange(RefuseExtension);
  const kept = useKeptInput(`decision.${request.id}`, nothingDecided, word('title'));
  const { decision, newDueOn, reason } = kept.value;
  const put = (part: Partial<typeof nothingDecided>) => kept.set(before => ({ ...before, ...part }));
  const change = decision === 'no' ? refuse : grant;

  function finish() {
    void tell({ color: 'teal', message: word(decision === 'no' ? 'refused' : 'granted') });
    kept.forget();
    onClose();
  }
  async function decide(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    const given = { extensionId: request.id, ...(reason.trim() && { reason }) };
    const done = decision === 'no' ? await refuse.send(given) : await grant.send({ ...given, ...(decision === 'another' && { newDueOn }) });
    if (done) finish();
  }
  return (
    <form onSubmit={decide} noValidate>
      <Stack>
        <KeptNote of={kept} />
        <Radio.Group label={word('decision')} value={decision} onChange={value => put({ decision: value as typeof decision })}>
          <Stack gap="xs" mt="xs">
            <Radio data-autofocus value="asAsked" label={word('asAsked', { day: format.day(request.requestedDueOn) })} />
            <Radio value="another" label={word('another')} />
            <Radio value="no" label={word('no')} />
          </Stack>
        </Radio.Group>
        {decision === 'another' && <DayField label={word('newDueOn')} required value={newDueOn} onChange={newDueOn => put({ newDueOn })} error={faultOf(grant.refusal, 'newDueOn')} />}
        <Textarea label={word('reason')} description={word('needed')} required={decision === 'no'} autosize minRows={2} value={reason} error={faultOf(change.refusal, 'reason')} onChange={({ currentTarget }) => put({ reason: currentTarget.value })} />
        {decision === 'no' ? <Answer to={refuse} shown={['reason']} onDone={finish} /> : <Answer to={grant} shown={decision === 'another' ? ['reason', 'newDueOn'] : ['reason']} onDone={finish} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{shellWord('cancel')}</Button>
          <Button type="submit" loading={change.isUnderWay} disabled={decision === 'another' && !newDueOn}>{word('decision')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
