import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconLock, IconPlus } from '@tabler/icons-react';
import { useViewer } from '../account/viewer.tsx';
import { useChange } from '../connection/change.ts';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { Answer } from '../shell/answer.tsx';
import { useNoticeWords } from './notice-words.ts';
import { asSent, isComplete, signedOn, SigningFields, signingFields } from './signing-fields.tsx';
import { aConclusion, asConclusionSent, SupplementConclusion, type TypedConclusion } from './supplement-conclusion.tsx';
import { tell } from '../shell/notices.tsx';

export const MeetingWithConclusions = graphql(`
  fragment MeetingWithConclusions on Meeting { id heldOn host { id } conclusions(first: 100) { totalCount nodes { id series ordinal text notice { id number } replacedBy { id } } } }
`);
const IssueSupplement = graphql(`
  mutation IssueSupplement($input: IssueSupplementInput!) {
    issueSupplement(input: $input) { done warnings { code message path } notice { id number } meeting { id } }
  }
`);

const first = [aConclusion()];

/** A later notice with conclusions of its own, which may take the place of earlier ones. */
export function SupplementForm({ meeting, title, number }: { meeting: FragmentType<typeof MeetingWithConclusions>; title: string; number: string }) {
  const { id: meetingId, host, heldOn, conclusions } = unmasked(MeetingWithConclusions, meeting);
  const word = useNoticeWords();
  const supplement = useChange(IssueSupplement);
  const { today } = useViewer();
  const kept = useKeptInput(`supplement.${meetingId}`, { typed: first as readonly TypedConclusion[], signing: signedOn(today) }, `${word('supplementTitle')} – ${title}`);
  const { typed, signing } = kept.value;
  const setTyped = (typed: readonly TypedConclusion[]) => kept.set(before => ({ ...before, typed }));
  const replaceable = conclusions.nodes.filter(({ notice, replacedBy }) => notice && !replacedBy);
  const finish = ({ notice }: { notice?: { number: string } | null }) => {
    kept.forget();
    void tell({ color: 'teal', message: word('supplemented', { number: notice?.number ?? '' }) });
  };
  return (
    <form
      noValidate
      onSubmit={async event => {
        event.preventDefault();
        const done = await supplement.send({ meetingId, ...asSent(signing), conclusions: typed.map(asConclusionSent) });
        if (done) finish(done);
      }}
    >
      <Stack>
        <Alert color="blue" icon={<IconLock />}>{word('supplementWhat', { number })}</Alert>
        <KeptNote of={kept} />
        {conclusions.totalCount > conclusions.nodes.length && <Text size="sm">{word('onlyFirst', { n: conclusions.nodes.length, all: conclusions.totalCount })}</Text>}
        {typed.map((conclusion, i) => (
          <SupplementConclusion
            key={conclusion.key}
            place={i}
            value={conclusion}
            heldOn={heldOn}
            replaceable={replaceable.filter(({ id }) => !typed.some(other => other !== conclusion && other.replacesConclusionId === id))}
            refusal={supplement.refusal}
            onChange={value => setTyped(typed.with(i, value))}
            onRemove={typed.length > 1 ? () => setTyped(typed.toSpliced(i, 1)) : undefined}
          />
        ))}
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} style={{ alignSelf: 'flex-start' }} onClick={() => setTyped([...typed, aConclusion()])}>{word('addConclusion')}</Button>
        <Text size="sm" c="dimmed">{word('targetsElsewhere')}</Text>
        <Stack maw={440}><SigningFields value={signing} onChange={signing => kept.set(before => ({ ...before, signing }))} refusal={supplement.refusal} hostId={host.id} /></Stack>
        <Answer to={supplement} shown={[...signingFields, 'conclusions']} onDone={finish} />
        <Button type="submit" loading={supplement.isUnderWay} disabled={!isComplete(signing) || typed.some(({ text }) => !text.trim())} style={{ alignSelf: 'flex-start' }}>{word('supplement')}</Button>
      </Stack>
    </form>
  );
}
