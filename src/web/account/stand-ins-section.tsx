import { Button, Group, List, Text, Title } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useActFor } from './act-for.ts';
import { useOwnWords } from './own-words.ts';
import { Said } from './said.tsx';
import { Section } from './section.tsx';
import { useViewer } from './viewer.tsx';

const StandInsOfAccount = graphql(`
  fragment StandInsOfAccount on Account {
    id
    standIns { id validFrom validUntil substitute { id name } }
  }
`);

export function StandInsSection({ account }: { account: FragmentType<typeof StandInsOfAccount> }) {
  const { standIns } = unmasked(StandInsOfAccount, account);
  const { standsInFor, actingFor, today } = useViewer();
  const word = useOwnWords();
  const { day } = useFormat();
  const { actFor, isUnderWay, refusal } = useActFor();
  const holds = ({ validFrom, validUntil }: { validFrom: string; validUntil: string }) => validFrom <= today && validUntil >= today;
  const period = ({ validFrom, validUntil }: { validFrom: string; validUntil: string }) => word('period', { from: day(validFrom), until: day(validUntil) });
  const now = standsInFor.filter(holds);
  const substitutes = standIns.filter(({ validFrom, validUntil }) => validUntil >= today && validFrom <= validUntil);
  return (
    <Section title={word('standIns')}>
      {now.length === 0 ? <Text size="sm">{word('noStandIns')}</Text> : <Text size="sm" c="dimmed">{word('actForHelp')}</Text>}
      {now.map(standIn => (
        <Group key={standIn.id} justify="space-between">
          <Text size="sm">{standIn.account.name}, {period(standIn)}</Text>
          <Button size="xs" loading={isUnderWay} disabled={actingFor?.id === standIn.account.id} onClick={() => actFor(standIn.account.id)}>{word('actFor', { name: standIn.account.name })}</Button>
        </Group>
      ))}
      <Said of={refusal} shown={[]} />
      {substitutes.length > 0 && (
        <>
          <Title order={3}>{word('substitutes')}</Title>
          <List size="sm">{substitutes.map(standIn => <List.Item key={standIn.id}>{standIn.substitute.name}, {period(standIn)}</List.Item>)}</List>
        </>
      )}
    </Section>
  );
}
