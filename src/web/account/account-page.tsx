import { useQuery } from '@apollo/client/react';
import { List, Stack, Text } from '@mantine/core';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { Fault, Loading } from '../shell/states.tsx';
import { useOwnWords } from './own-words.ts';
import { PasswordSection } from './password-section.tsx';
import { Section } from './section.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { StandInsSection } from './stand-ins-section.tsx';
import { SignOutButton } from './sign-out.tsx';
import { type Grant, useViewer } from './viewer.tsx';

export const OwnAccount = graphql(`
  query OwnAccount {
    viewer {
      session { id }
      account { id ...PasswordOfAccount ...SecondFactorOfAccount ...SessionsOfAccount ...StandInsOfAccount }
    }
  }
`);

export function AccountPage() {
  const { account, grants } = useViewer();
  const { data, error, refetch } = useQuery(OwnAccount, { fetchPolicy: 'cache-and-network' });
  const word = useOwnWords();
  const viewer = data?.viewer;
  return (
    <Stack maw={760} mx="auto" p="md">
      <PageTitle>{word('title')}</PageTitle>
      <Text>{account.name} <Text span c="dimmed">({account.login})</Text></Text>
      <Section title={word('grants')}><Grants of={grants} /></Section>
      {!viewer && (error ? <Fault error={error} again={() => refetch()} /> : <Loading />)}
      {viewer && (
        <>
          <StandInsSection account={viewer.account} />
          <PasswordSection account={viewer.account} onChanged={() => refetch()} />
          <SecondFactorSection account={viewer.account} onChanged={() => refetch()} />
          <SessionsSection account={viewer.account} own={viewer.session?.id} />
        </>
      )}
      <SignOutButton />
    </Stack>
  );
}

function Grants({ of }: { of: Grant[] }) {
  const word = useOwnWords();
  const term = useTerms();
  const { day } = useFormat();
  if (of.length === 0) return <Text>{word('noGrants')}</Text>;
  return (
    <List>
      {of.map(({ role, office, validFrom, validUntil }) => (
        <List.Item key={role + office.id + validFrom}>
          {[`${term(role)} – ${office.name}`, validFrom && word('since', { day: day(validFrom) }), validUntil && word('until', { day: day(validUntil) })].filter(Boolean).join(', ')}
        </List.Item>
      ))}
    </List>
  );
}
