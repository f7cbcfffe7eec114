import { Alert, Button, Divider, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { Role } from '../graphql/graphql.ts';
import { useTerms } from '../language/terms.ts';
import { useAccountWords } from './account-words.ts';

interface DemoLogin {
  login: string;
  name: string;
  roles: Role[];
  office: string | null;
}

/** The demo lets anybody on its machine in as anyone. */
export function DemoLogins({ onSignedIn }: { onSignedIn(): void }) {
  const word = useAccountWords();
  const term = useTerms();
  const [logins, setLogins] = useState<DemoLogin[]>([]);
  const [login, setLogin] = useState('');
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    fetch('/demo/logins').then(async answer => (answer.ok ? setLogins(await answer.json()) : setFault(word('noAnswer'))), () => setFault(word('noAnswer')));
  }, [word]);

  async function enter(event: FormEvent) {
    event.preventDefault();
    const answer = await fetch('/demo/sessions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login: login || logins[0]?.login }) }).catch(() => undefined);
    // what nobody reads stays open
    await answer?.text();
    if (answer?.ok) onSignedIn();
    else setFault(word('noAnswer'));
  }
  const labelOf = ({ name, roles, office }: DemoLogin) => [name, [...roles.map(role => term(role)), ...(office && !name.includes(office) ? [office] : [])].join(', ')].filter(Boolean).join(' – ');
  return (
    <form onSubmit={enter}>
      <Stack gap="sm">
        <Divider label={word('or')} />
        <Text size="sm" c="dimmed">{word('demoLogins')}</Text>
        {fault && <Alert role="alert" color="red">{fault}</Alert>}
        <NativeSelect label={word('demoLogin')} value={login} onChange={({ currentTarget }) => setLogin(currentTarget.value)} data={logins.map(one => ({ value: one.login, label: labelOf(one) }))} />
        <Button type="submit" variant="light" disabled={logins.length === 0}>{word('enterDemo')}</Button>
      </Stack>
    </form>
  );
}
