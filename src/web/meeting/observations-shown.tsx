import { useQuery } from '@apollo/client/react';
import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useChange } from '../connection/change.ts';
import { unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { ReasonForm } from '../shell/reason-form.tsx';
import { Fault, Loading } from '../shell/states.tsx';
import { anObservation, type Found, type ObservationDraft, observationTyped } from './observation-draft.ts';
import { ObservationForm } from './observation-form.tsx';
import { useObservationWords } from './observation-words.ts';
import { danger } from '../shell/theme.ts';

const FoundAtMeeting = graphql(`
  fragment FoundAtMeeting on Observation {
    id ordinal kind text periodFrom periodUntil withdrawnOn withdrawnReason field { id name } awardedBy { id name } offices { id name }
    figures { id ordinal label unit value numerator denominator approximate note equivalentTo { id } }
  }
`);
const WithdrawnObservations = graphql(`
  query WithdrawnObservations($id: ID!) {
    node(id: $id) { __typename ... on Meeting { id observations(first: 100, filter: { withdrawn: true }) { nodes { ...FoundAtMeeting } } } }
  }
`);
const ObservationsOfMeeting = graphql(`
  query ObservationsOfMeeting($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Meeting {
        id
        observations(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { ...FoundAtMeeting }
        }
      }
    }
  }
`);
const WithdrawObservation = graphql(`
  mutation WithdrawObservation($input: WithdrawObservationInput!) {
    withdrawObservation(input: $input) { done warnings { code message path } observation { id } }
  }
`);
const kinds = ['RESULT', 'SHORTCOMING', 'INTENTION', 'COMMENDATION'] as const;

/** What the meeting found, by kind, with its figures. */
export function ObservationsShown({ meeting, mayLog }: { meeting: { id: string; title: string; heldOn: string }; mayLog: boolean }) {
  const word = useObservationWords();
  const term = useTerms();
  const { data, error, refetch, fetchMore } = useQuery(ObservationsOfMeeting, { variables: { id: meeting.id } });
  const kept = useKeptInput<ObservationDraft | null>(`observation.${meeting.id}`, null, word('typed', { meeting: meeting.title }));
  const read = data?.node?.__typename === 'Meeting' ? data.node : undefined;
  const next = read?.observations.pageInfo.hasNextPage ? read.observations.pageInfo.endCursor : undefined;
  useEffect(() => {
    if (next)
      void fetchMore({
        variables: { after: next },
        updateQuery: (before, { fetchMoreResult: { node } }) => (before.node?.__typename === 'Meeting' && node?.__typename === 'Meeting' ? { ...before, node: { ...node, observations: { ...node.observations, nodes: [...before.node.observations.nodes, ...node.observations.nodes] } } } : before),
      });
  }, [next, fetchMore]);
  if (error && !read) return <Fault error={error} again={() => refetch()} />;
  if (!read) return <Loading />;
  const found = unmasked(FoundAtMeeting, read.observations.nodes);
  const anew = (observation: Found) => (mayLog && !kept.value ? () => kept.set(observationTyped(observation)) : undefined);
  if (found.length === 0 && !mayLog) return null;
  return (
    <Stack component="section" gap="sm" aria-labelledby="observations">
      <Group justify="space-between">
        <Title order={2} id="observations">{word('title')}</Title>
        {mayLog && !kept.value && <Button id="write-observation" className="no-print" size="xs" variant="light" onClick={() => kept.set(anObservation)}>{word('add')}</Button>}
      </Group>
      {found.length === 0 && <Text c="dimmed">{word('none')}</Text>}
      {kinds.map(kind => {
        const ofKind = found.filter(observation => observation.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind}>
            <Title order={3} mb={4}>{term(kind)}</Title>
            <List>{ofKind.map(observation => <OneFound key={observation.id} observation={observation} mayLog={mayLog} onAnew={anew(observation)} />)}</List>
          </section>
        );
      })}
      {mayLog && <Withdrawn meetingId={meeting.id} anew={anew} />}
      {mayLog && kept.value && <ObservationForm meeting={meeting} kept={kept} draft={kept.value} />}
    </Stack>
  );
}

/** Nothing is deleted: what was withdrawn stays readable to those who keep the record, and may be recorded anew. */
function Withdrawn({ meetingId, anew }: { meetingId: string; anew(observation: Found): (() => void) | undefined }) {
  const word = useObservationWords();
  const { data } = useQuery(WithdrawnObservations, { variables: { id: meetingId } });
  const withdrawn = unmasked(FoundAtMeeting, data?.node?.__typename === 'Meeting' ? data.node.observations.nodes : []);
  if (withdrawn.length === 0) return null;
  return (
    <details className="no-print">
      <Text component="summary" size="sm" c="dimmed">{word('withdrawnOnes')} ({withdrawn.length})</Text>
      <List size="sm" mt="xs">{withdrawn.map(observation => <OneFound key={observation.id} observation={observation} mayLog={false} onAnew={anew(observation)} />)}</List>
    </details>
  );
}

function OneFound({ observation, mayLog, onAnew }: { observation: Found; mayLog: boolean; onAnew: (() => void) | undefined }) {
  const { id, text, periodFrom, periodUntil, field, awardedBy, offices, figures, withdrawnOn, withdrawnReason } = observation;
  const word = useObservationWords();
  const format = useFormat();
  const withdraw = useChange(WithdrawObservation);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const about = [awardedBy && word('awarded', { name: awardedBy.name }), offices.map(({ name }) => name).join(', '), field?.name, (periodFrom || periodUntil) && [periodFrom, periodUntil].map(day => (day ? format.day(day) : '…')).join(' – ')].filter(Boolean);
  return (
    <List.Item mb="xs" data-observation={id}>
      <Text td={withdrawnOn ? 'line-through' : undefined} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Text>
      {about.length > 0 && <Text size="sm" c="dimmed">{about.join('; ')}</Text>}
      {figures.length > 0 && <List size="sm" listStyleType="disc" withPadding>{figures.map(figure => <List.Item key={figure.id}><Figure figure={figure} of={figures} /></List.Item>)}</List>}
      {withdrawnOn && <Text size="sm" c={danger}>{word('withdrawn', { day: format.day(withdrawnOn), reason: withdrawnReason ?? '' })}</Text>}
      {withdrawnOn && onAnew && <Button id={`anew-${id}`} className="no-print" variant="subtle" size="compact-xs" onClick={onAnew}>{word('anew')}</Button>}
      {mayLog && !withdrawnOn && !isWithdrawing && <Button id={`withdraw-${id}`} className="no-print" variant="subtle" size="compact-xs" color={danger} onClick={() => setWithdrawing(true)}>{word('withdraw')}</Button>}
      {isWithdrawing && <ReasonForm of={id} label={word('withdrawWhy')} action={word('withdraw')} change={withdraw} input={reason => ({ observationId: id, reason })} onDone={() => setWithdrawing(false)} />}
    </List.Item>
  );
}

function Figure({ figure: { label, unit, value, numerator, denominator, approximate, note, equivalentTo }, of: figures }: { figure: Found['figures'][number]; of: Found['figures'] }) {
  const word = useObservationWords();
  const format = useFormat();
  const amountOf = (of: Pick<Found['figures'][number], 'value' | 'numerator' | 'denominator' | 'unit'>) => {
    if (of.value != null) return `${format.figure(of.value)} ${of.unit}`;
    const { numerator, denominator } = { numerator: of.numerator ?? 0, denominator: of.denominator ?? 0 };
    const parts = `${format.figure(numerator)}/${format.figure(denominator)}`;
    return of.unit !== '%' ? `${parts} ${of.unit}` : denominator === 0 ? parts : `${parts} (${format.percent((100 * numerator) / denominator)})`;
  };
  const same = figures.find(({ id }) => id === equivalentTo?.id);
  return (
    <>
      {label}: <Text span inherit fw={600}>{approximate && `${word('about')} `}{amountOf({ unit, value, numerator, denominator })}</Text>
      {same && ` (${word('same', { what: amountOf(same) })})`}
      {note && <Text span inherit c="dimmed"> – {note}</Text>}
    </>
  );
}
