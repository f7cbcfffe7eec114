import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { Answer } from '../shell/answer.tsx';
import { TextLink } from '../shell/links.tsx';
import { Lacking } from './lacking.tsx';
import { useNoticeWords } from './notice-words.ts';
import { type MeetingOfNotice, NoticePaper } from './notice-paper.tsx';
import { asSent, MeetingToSign, signingFields, type TypedSigning, useLackingOfSigning, useSigner, useSigning } from './signing.ts';
import { SigningFields } from './signing-fields.tsx';
import { tell } from '../shell/notices.tsx';

const IssueNotice = graphql(`
  mutation IssueNotice($input: IssueNoticeInput!) {
    issueNotice(input: $input) { done warnings { code message path } notice { id number } meeting { id status } }
  }
`);

const nothing: TypedSigning = {};

/** Number, day and signer beside the paper they make. It cannot be taken back, and says so. */
export function IssueForm({ meeting, title, drafts, recipients }: { meeting: FragmentType<typeof MeetingToSign> & FragmentType<typeof MeetingOfNotice>; title: string; drafts: number; recipients: string[] }) {
  const toSign = unmasked(MeetingToSign, meeting);
  const { id: meetingId, chair, chairPosition } = toSign;
  const word = useNoticeWords();
  const lackingOf = useLackingOfSigning();
  const issue = useChange(IssueNotice);
  const kept = useKeptInput<TypedSigning>(`issue.${meetingId}`, nothing, `${word('issueTitle')} – ${title}`);
  const proposal = useSigning(toSign, kept.value);
  const { signing } = proposal;
  const signer = useSigner(signing.signerId);
  const lacking = [...lackingOf(signing), ...(chair ? [] : [word('noChairLacking')])];
  const isWarned = issue.warnings.length > 0;
  const put = (typed: TypedSigning) => {
    // what warns was about what is changed now
    if (isWarned) issue.forget();
    kept.set(before => ({ ...before, ...typed }));
  };
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
        // what cannot be taken back is done by its button, and not by Enter in a field
        onSubmit={event => event.preventDefault()}
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
          <SigningFields of={proposal} put={put} refusal={issue.refusal} />
          <Answer to={issue} shown={['meetingId', ...signingFields]} onDone={finish} />
          {!isWarned && <Lacking what={lacking} />}
          {!isWarned && (
            <Button
              loading={issue.isUnderWay}
              disabled={lacking.length > 0}
              onClick={async () => {
                const issued = await issue.send({ meetingId, ...asSent(signing) });
                if (issued) finish(issued);
              }}
            >
              {word('issue')}
            </Button>
          )}
        </Stack>
      </form>
      <Stack flex="2 1 30rem" miw={0} gap="xs">
        <Title order={2} className="no-print">{word('preview')}</Title>
        <NoticePaper meeting={meeting} notice={{ series: 0, number: signing.number, issuedOn: signing.issuedOn, signer: signer?.name ?? '', signerPosition: signing.signerPosition || (signer?.position ?? '') }} recipients={recipients} />
      </Stack>
    </Group>
  );
}
