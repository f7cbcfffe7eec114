import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { faultOf } from '../connection/refusal.ts';
import { useSecretChange } from '../connection/secret-change.ts';
import { graphql } from '../graphql/gql.ts';
import { useAccountWords } from './account-words.ts';
import { Said } from './said.tsx';
import { useSecondsLeft } from './seconds-left.ts';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { done }
  }
`);

/** In this browser somebody signs in with a code: it is asked for from the start. Which login it is stays unsaid. */
const usesCode = 'chidao.usesCode';

/**
 * The server does not tell a wrong password from a code that is missing, lest a guess be half right. So the code is asked for after the first refusal, or at once
 * where one was needed before.
 */
export function SignInForm({ login: given = '', onSignedIn }: { login?: string; onSignedIn(): void }) {
  const word = useAccountWords();
  const [login, setLogin] = useState(given);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksCode, askCode] = useState(() => localStorage.getItem(usesCode) !== null);
  const { send, isUnderWay, refusal } = useSecretChange(SignIn, { entering: true });
  const left = useSecondsLeft(refusal);
  const isWrong = refusal?.code === 'UNAUTHENTICATED';

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (left > 0) return;
    const done = await send({ login: login.trim(), password, ...(code.trim() && { code: code.trim() }) });
    if (!done) return askCode(true);
    if (code.trim()) localStorage.setItem(usesCode, '1');
    else localStorage.removeItem(usesCode);
    onSignedIn();
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput label={word('login')} autoComplete="username" required autoFocus={!given} error={faultOf(refusal, 'login')} value={login} onChange={({ currentTarget }) => setLogin(currentTarget.value)} />
        <PasswordInput label={word('password')} autoComplete="current-password" required autoFocus={!!given} data-autofocus={given ? true : undefined} error={isWrong ? refusal.message : faultOf(refusal, 'password')} value={password} onChange={({ currentTarget }) => setPassword(currentTarget.value)} />
        {asksCode ? (
          <TextInput label={word('code')} description={word('codeHelp')} autoComplete="one-time-code" inputMode="numeric" error={faultOf(refusal, 'code')} value={code} onChange={({ currentTarget }) => setCode(currentTarget.value)} />
        ) : (
          <Anchor component="button" type="button" size="sm" ta="left" onClick={() => askCode(true)}>{word('haveCode')}</Anchor>
        )}
        {!isWrong && <Said of={refusal} shown={['login', 'password', 'code']} />}
        <Button type="submit" loading={isUnderWay} disabled={left > 0}>{left > 0 ? word('wait', { seconds: left }) : word('signIn')}</Button>
      </Stack>
    </form>
  );
}
