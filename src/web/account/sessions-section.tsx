import { Button, Group, Stack, Text } from '@mantine/core';
import { useChange } from '../connection/change.ts';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import type { SessionsOfAccountFragment } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { Answer } from '../shell/answer.tsx';
import { useOwnWords } from './own-words.ts';
import { Section } from './section.tsx';

const SessionsOfAccount = graphql(`
  fragment SessionsOfAccount on Account {
    id
    sessions { id createdAt lastUsedAt expiresAt endedAt address userAgent means }
  }
`);
const EndSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) { done warnings { code message path } }
  }
`);
type Session = SessionsOfAccountFragment['sessions'][number];

/** What browser and system it is, as far as the browser says so. */
function deviceOf(userAgent: string | null | undefined): string | undefined {
  const browser = /\b(Edg|OPR|Firefox|Chrome|Safari)\b/.exec(userAgent ?? '')?.[1];
  const system = /\b(Android|iPhone|iPad|Windows|Mac OS X|Linux)\b/.exec(userAgent ?? '')?.[1];
  return [browser && ({ Edg: 'Edge', OPR: 'Opera' }[browser] ?? browser), system].filter(Boolean).join(', ') || undefined;
}

export function SessionsSection({ account, own }: { account: FragmentType<typeof SessionsOfAccount>; own: string | undefined }) {
  const { sessions } = unmasked(SessionsOfAccount, account);
  const word = useOwnWords();
  const end = useChange(EndSession);
  const running = sessions.filter(({ endedAt, expiresAt }) => !endedAt && Date.parse(expiresAt) > Date.now()).toReversed();
  const others = running.filter(({ id }) => id !== own);
  return (
    <Section title={word('sessions')}>
      {running.map(session => <Line key={session.id} session={session} isOwn={session.id === own} onEnd={() => end.send({ sessionId: session.id })} />)}
      <Answer to={end} />
      {others.length === 0 ? (
        <Text size="sm" c="dimmed">{word('onlyThis')}</Text>
      ) : (
        <Button
          variant="default"
          loading={end.isUnderWay}
          onClick={async () => {
            for (const { id } of others) await end.send({ sessionId: id });
          }}
        >
          {word('endOthers')}
        </Button>
      )}
    </Section>
  );
}

function Line({ session: { address, userAgent, lastUsedAt }, isOwn, onEnd }: { session: Session; isOwn: boolean; onEnd(): void }) {
  const word = useOwnWords();
  const { instant } = useFormat();
  return (
    <Group justify="space-between" wrap="nowrap">
      <Stack gap={0} miw={0}>
        <Text size="sm" fw={600}>{deviceOf(userAgent) ?? word('unknownDevice')}{isOwn && ` (${word('thisOne')})`}</Text>
        <Text size="sm" c="dimmed">{word('address')} {address || '–'} · {word('lastUsed')} {instant(lastUsedAt)}</Text>
      </Stack>
      {!isOwn && <Button size="xs" variant="default" flex="none" onClick={onEnd} aria-label={word('endOf', { address, at: instant(lastUsedAt) })}>{word('end')}</Button>}
    </Group>
  );
}
