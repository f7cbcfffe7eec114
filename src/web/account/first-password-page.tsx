import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { faultOf } from '../connection/refusal.ts';
import { useSecretChange } from '../connection/secret-change.ts';
import { graphql } from '../graphql/gql.ts';
import { useAccountWords } from './account-words.ts';
import { Entrance } from './entrance.tsx';
import { Said } from './said.tsx';
import { useSecondsLeft } from './seconds-left.ts';
import { SignInForm } from './sign-in-form.tsx';

const SetPassword = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) { done }
  }
`);

/** The first password of a new account, or another after it was forgotten, by who was handed a code. */
export function FirstPasswordPage() {
  const word = useAccountWords();
  const [login, setLogin] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [isSet, setIsSet] = useState(false);
  const { send, isUnderWay, refusal } = useSecretChange(SetPassword, { entering: true });
  const left = useSecondsLeft(refusal);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await send({ login: login.trim(), code: code.trim(), password })) setIsSet(true);
  }
  if (isSet)
    return (
      <Entrance title={word('firstPassword')}>
        <Text role="status" mb="md">{word('passwordIsSet')}</Text>
        <SignInForm login={login.trim()} onSignedIn={() => location.assign('/')} />
      </Entrance>
    );
  return (
    <Entrance title={word('firstPassword')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">{word('firstPasswordHelp')}</Text>
          <TextInput label={word('login')} autoComplete="username" required autoFocus error={faultOf(refusal, 'login')} value={login} onChange={({ currentTarget }) => setLogin(currentTarget.value)} />
          <TextInput label={word('oneTimeCode')} autoComplete="off" required error={refusal?.code === 'UNAUTHENTICATED' ? refusal.message : faultOf(refusal, 'code')} value={code} onChange={({ currentTarget }) => setCode(currentTarget.value)} />
          <PasswordInput label={word('newPassword')} description={word('newPasswordHelp')} autoComplete="new-password" required error={faultOf(refusal, 'password')} value={password} onChange={({ currentTarget }) => setPassword(currentTarget.value)} />
          {refusal?.code !== 'UNAUTHENTICATED' && <Said of={refusal} shown={['login', 'code', 'password']} />}
          <Button type="submit" loading={isUnderWay} disabled={left > 0}>{left > 0 ? word('wait', { seconds: left }) : word('setPassword')}</Button>
          <Anchor href="/" size="sm">{word('toSignIn')}</Anchor>
        </Stack>
      </form>
    </Entrance>
  );
}
