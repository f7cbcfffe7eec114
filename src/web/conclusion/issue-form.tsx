import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useViewer } from '../account/viewer.tsx';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { Answer } from '../shell/answer.tsx';
import { TextLink } from '../shell/links.tsx';
import { useNoticeWords } from './notice-words.ts';
import { type MeetingOfNotice, NoticePaper } from './notice-paper.tsx';
import { asSent, isComplete, signedOn, SigningFields, signingFields, useSigner } from './signing-fields.tsx';
import { tell } from '../shell/notices.tsx';

export const MeetingToSign = graphql(`
  fragment MeetingToSign on Meeting { id chairPosition chair { id name } host { id } }
`);
const IssueNotice = graphql(`
  mutation IssueNotice($input: IssueNoticeInput!) {
    issueNotice(input: $input) { done warnings { code message path } notice { id number } meeting { id status } }
  }
`);

/** Number, day and signer beside the paper they make. It cannot be taken back, and says so. */
export function IssueForm({ meeting, title, drafts, recipients }: { meeting: FragmentType<typeof MeetingToSign> & FragmentType<typeof MeetingOfNotice>; title: string; drafts: number; recipients: string[] }) {
  const { id: meetingId, chair, chairPosition, host } = unmasked(MeetingToSign, meeting);
  const word = useNoticeWords();
  const issue = useChange(IssueNotice);
  const { today } = useViewer();
  const kept = useKeptInput(`issue.${meetingId}`, signedOn(today), `${word('issueTitle')} – ${title}`);
  const signing = kept.value;
  const signer = useSigner(signing.signerId);
  const finish = ({ notice }: { notice?: { number: string } | null }) => {
    kept.forget();
    void tell({ color: 'teal', message: word('issued', { number: notice?.number ?? '' }) });
  };
  const noChair = faultOf(issue.refusal, 'meetingId');
  return (
    <Group align="flex-start" gap="xl">
      <form
        className="no-print"
        noValidate
        style={{ flex: '1 1 20rem', maxWidth: 440 }}
        onSubmit={async event => {
          event.preventDefault();
          const issued = await issue.send({ meetingId, ...asSent(signing) });
          if (issued) finish(issued);
        }}
      >
        <Stack>
          <Alert color="blue" icon={<IconLock />}>{word('locks')}</Alert>
          {drafts > 0 && <Text size="sm">{word('alsoAnnounces', { count: drafts })}</Text>}
          <Text size="sm">
            {word('chair', { chair: chair ? [chairPosition, chair.name].filter(Boolean).join(' ') : word('noChair') })}
            {!chair && <> – <TextLink to="/meetings/$meetingId" params={{ meetingId }} inherit>{word('amend')}</TextLink></>}
          </Text>
          {noChair && <Text size="sm" c="red.8" role="alert">{noChair}</Text>}
          <KeptNote of={kept} />
          <SigningFields value={signing} onChange={kept.set} refusal={issue.refusal} hostId={host.id} />
          <Answer to={issue} shown={['meetingId', ...signingFields]} onDone={finish} />
          <Button type="submit" loading={issue.isUnderWay} disabled={!isComplete(signing)}>{word('issue')}</Button>
        </Stack>
      </form>
      <Stack flex="2 1 30rem" miw={0} gap="xs">
        <Title order={2} className="no-print">{word('preview')}</Title>
        <NoticePaper meeting={meeting} notice={{ series: 0, number: signing.number, issuedOn: signing.issuedOn, signer: signer?.name ?? '', signerPosition: signing.signerPosition || (signer?.position ?? '') }} recipients={recipients} />
      </Stack>
    </Group>
  );
}
