import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconLock, IconPlus } from '@tabler/icons-react';
import { useChange } from '../connection/change.ts';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { Answer } from '../shell/answer.tsx';
import { isWhole } from '../directive/directive-draft.ts';
import { useLanguage } from '../language/language.ts';
import { Lacking } from './lacking.tsx';
import { useNoticeWords } from './notice-words.ts';
import { asSent, MeetingToSign, signingFields, type TypedSigning, useLackingOfSigning, useSigning } from './signing.ts';
import { SigningFields } from './signing-fields.tsx';
import { SupplementConclusion } from './supplement-conclusion.tsx';
import { aConclusion, asConclusionSent, type TypedConclusion } from './supplement-draft.ts';
import { tell } from '../shell/notices.tsx';

export const MeetingWithConclusions = graphql(`
  fragment MeetingWithConclusions on Meeting { id heldOn ...MeetingToSign conclusions(first: 100) { totalCount nodes { id series ordinal text notice { id number } replacedBy { id } } } }
`);
const IssueSupplement = graphql(`
  mutation IssueSupplement($input: IssueSupplementInput!) {
    issueSupplement(input: $input) { done warnings { code message path } notice { id number } meeting { id } }
  }
`);

const nothing = { typed: [aConclusion()] as readonly TypedConclusion[], signing: {} as TypedSigning };

/** A later notice with conclusions of its own, which may take the place of earlier ones. */
export function SupplementForm({ meeting, title, number }: { meeting: FragmentType<typeof MeetingWithConclusions>; title: string; number: string }) {
  const read = unmasked(MeetingWithConclusions, meeting);
  const { id: meetingId, conclusions } = read;
  const word = useNoticeWords();
  const lackingOf = useLackingOfSigning();
  const { language } = useLanguage();
  const supplement = useChange(IssueSupplement);
  const kept = useKeptInput(`supplementing.${meetingId}`, nothing, `${word('supplementTitle')} – ${title}`);
  const { typed } = kept.value;
  const proposal = useSigning(unmasked(MeetingToSign, read), kept.value.signing);
  const { signing } = proposal;
  const isWarned = supplement.warnings.length > 0;
  const put = (part: (before: typeof nothing) => Partial<typeof nothing>) => {
    // what warns was about what is changed now
    if (isWarned) supplement.forget();
    kept.set(before => ({ ...before, ...part(before) }));
  };
  const setTyped = (typed: readonly TypedConclusion[]) => put(() => ({ typed }));
  const lacking = [
    ...typed.flatMap(({ text, orders }, i) => [
      ...(text.trim() ? [] : [word('lacksText', { ordinal: i + 1 })]),
      ...orders.flatMap((order, j) => (isWhole(order, language) ? [] : [word(order.kind === 'TASK' ? 'lacksTask' : 'lacksTarget', { n: j + 1, ordinal: i + 1 })])),
    ]),
    ...lackingOf(signing),
  ];
  const replaceable = conclusions.nodes.filter(({ notice, replacedBy }) => notice && !replacedBy);
  const finish = ({ notice }: { notice?: { number: string } | null }) => {
    kept.forget();
    void tell({ color: 'teal', message: word('supplemented', { number: notice?.number ?? '' }) });
  };
  return (
    <form
      noValidate
      // what cannot be taken back is done by its button, and not by Enter in a field
      onSubmit={event => event.preventDefault()}
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
            meeting={read}
            replaceable={replaceable.filter(({ id }) => !typed.some(other => other !== conclusion && other.replacesConclusionId === id))}
            refusal={supplement.refusal}
            onChange={value => setTyped(typed.with(i, value))}
            onRemove={typed.length > 1 ? () => setTyped(typed.toSpliced(i, 1)) : undefined}
          />
        ))}
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} style={{ alignSelf: 'flex-start' }} onClick={() => setTyped([...typed, aConclusion()])}>{word('addConclusion')}</Button>
        <Stack maw={440}><SigningFields of={proposal} put={part => put(({ signing }) => ({ signing: { ...signing, ...part } }))} refusal={supplement.refusal} /></Stack>
        <Answer to={supplement} shown={[...signingFields, 'conclusions']} onDone={finish} />
        {!isWarned && <Lacking what={lacking} />}
        {!isWarned && (
          <Button
            loading={supplement.isUnderWay}
            disabled={lacking.length > 0}
            style={{ alignSelf: 'flex-start' }}
            onClick={async () => {
              const done = await supplement.send({ meetingId, ...asSent(signing), conclusions: typed.map(conclusion => asConclusionSent(conclusion, language)) });
              if (done) finish(done);
            }}
          >
            {word('supplement')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
