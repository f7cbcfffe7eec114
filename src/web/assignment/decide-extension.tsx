import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import type { RequestedExtensionFragment } from '../graphql/graphql.ts';
import { DayField } from '../language/day-field.tsx';
import { useFormat } from '../language/format.ts';
import { words } from '../language/words.ts';
import { Answer } from '../shell/answer.tsx';
import { useShellWords } from '../shell/shell-words.ts';
import { tell } from '../shell/notices.tsx';

export const RequestedExtension = graphql(`
  fragment RequestedExtension on Extension { id status fromDueOn requestedDueOn requestedOn reason afterDeadline requestedBy { id name } }
`);
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
const useWords = words('assignment.decide-extension', {
  vi: {
    decide: 'Quyết định gia hạn', title: 'Đề nghị gia hạn', asked: 'Hạn hiện tại {{from}}; đề nghị lùi đến {{to}}. {{who}} đề nghị ngày {{on}}.', late: 'Đề nghị gửi sau khi đã quá hạn.', own: 'Do chính bạn nhập; người khác quyết định.', none: 'không có',
    decision: 'Quyết định', asAsked: 'Đồng ý đến {{day}}', another: 'Đồng ý, với hạn khác', no: 'Không đồng ý', newDueOn: 'Hạn mới', reason: 'Lý do', needed: 'Bắt buộc khi không đồng ý', granted: 'Đã gia hạn', refused: 'Đã trả lời không đồng ý',
  },
  en: {
    decide: 'Decide on the extension', title: 'Request for more time', asked: 'Due on {{from}} now; asked for until {{to}}. Asked by {{who}} on {{on}}.', late: 'Asked for after the deadline.', own: 'You entered it yourself; somebody else decides.', none: 'none',
    decision: 'Decision', asAsked: 'Grant until {{day}}', another: 'Grant with another date', no: 'Refuse', newDueOn: 'New deadline', reason: 'Reason', needed: 'Needed to refuse', granted: 'More time was granted', refused: 'The request was refused',
  },
});

/** What the office asks for, in words. */
export function RequestInWords({ extension }: { extension: FragmentType<typeof RequestedExtension> }) {
  const { fromDueOn, requestedDueOn, requestedOn, requestedBy, reason, afterDeadline } = unmasked(RequestedExtension, extension);
  const word = useWords();
  const format = useFormat();
  return (
    <Stack gap={2}>
      <Text size="sm">{word('asked', { from: fromDueOn ? format.day(fromDueOn) : word('none'), to: format.day(requestedDueOn), who: requestedBy.name, on: format.day(requestedOn) })}</Text>
      <Text size="sm">“{reason}”</Text>
      {afterDeadline && <Text size="sm" c="red.8" fw={600}>{word('late')}</Text>}
    </Stack>
  );
}

/** The answer of the secretariat or of leadership to a pending request: as asked, with another date, or no. `children` says which work it is about. */
export function DecideExtension({ extension, children }: { extension: FragmentType<typeof RequestedExtension>; children?: ReactNode }) {
  const request = unmasked(RequestedExtension, extension);
  const { account } = useViewer();
  const word = useWords();
  const [isOpen, setOpen] = useState(false);
  if (request.status !== 'PENDING') return null;
  if (request.requestedBy.id === account.id) return <Text size="sm" c="dimmed" className="no-print">{word('own')}</Text>;
  return (
    <>
      <Button size="xs" variant="default" className="no-print" onClick={() => setOpen(true)}>{word('decide')}</Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={word('title')} size="lg">
        <Stack>
          {children}
          <RequestInWords extension={extension} />
          <Decision request={request} onClose={() => setOpen(false)} />
        </Stack>
      </Modal>
    </>
  );
}

function Decision({ request, onClose }: { request: RequestedExtensionFragment; onClose(): void }) {
  const word = useWords();
  const shellWord = useShellWords();
  const format = useFormat();
  const grant = useChange(GrantExtension);
  const refuse = useChange(RefuseExtension);
  const [decision, setDecision] = useState<'asAsked' | 'another' | 'no'>('asAsked');
  const [newDueOn, setNewDueOn] = useState('');
  const [reason, setReason] = useState('');
  const change = decision === 'no' ? refuse : grant;

  function finish() {
    void tell({ color: 'teal', message: word(decision === 'no' ? 'refused' : 'granted') });
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
        <Radio.Group label={word('decision')} value={decision} onChange={value => setDecision(value as typeof decision)}>
          <Stack gap="xs" mt="xs">
            <Radio value="asAsked" label={word('asAsked', { day: format.day(request.requestedDueOn) })} />
            <Radio value="another" label={word('another')} />
            <Radio value="no" label={word('no')} />
          </Stack>
        </Radio.Group>
        {decision === 'another' && <DayField label={word('newDueOn')} required value={newDueOn} onChange={setNewDueOn} error={faultOf(grant.refusal, 'newDueOn')} />}
        <Textarea label={word('reason')} description={word('needed')} required={decision === 'no'} autosize minRows={2} value={reason} error={faultOf(change.refusal, 'reason')} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
        {decision === 'no' ? <Answer to={refuse} shown={['reason']} onDone={finish} /> : <Answer to={grant} shown={decision === 'another' ? ['reason', 'newDueOn'] : ['reason']} onDone={finish} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{shellWord('cancel')}</Button>
          <Button type="submit" loading={change.isUnderWay} disabled={decision === 'another' && !newDueOn}>{word('decision')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
