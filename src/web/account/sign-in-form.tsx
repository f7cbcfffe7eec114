import { useMutation } from '@apollo/client/react';
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { faultOf, refusalOf } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import { useAccountWords } from './account-words.ts';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { done }
  }
`);

export function SignInForm({ login = '', onSignedIn }: { login?: string; onSignedIn(): void }) {
  const word = useAccountWords();
  const form = useForm({ initialValues: { login, password: '', code: '' } });
  const [signIn, { loading, error }] = useMutation(SignIn);
  const refusal = error && refusalOf(error);
  const refusedField = faultOf(refusal, 'login') ?? faultOf(refusal, 'password') ?? faultOf(refusal, 'code');

  return (
    <form
      onSubmit={form.onSubmit(async ({ code, ...input }) => {
        const { data } = await signIn({ variables: { input: { ...input, ...(code.trim() && { code: code.trim() }) } } }).catch(() => ({ data: undefined }));
        if (data?.signIn.done) onSignedIn();
      })}
    >
      <Stack>
        <TextInput label={word('login')} autoComplete="username" required autoFocus={!login} error={faultOf(refusal, 'login')} {...form.getInputProps('login')} />
        <PasswordInput label={word('password')} autoComplete="current-password" required autoFocus={!!login} error={faultOf(refusal, 'password')} {...form.getInputProps('password')} />
        <TextInput label={word('code')} description={word('codeHelp')} autoComplete="one-time-code" inputMode="numeric" error={faultOf(refusal, 'code')} {...form.getInputProps('code')} />
        {refusal && !refusedField && <Alert color="red" role="alert">{refusal.message || word('noAnswer')}</Alert>}
        <Button type="submit" loading={loading}>{word('signIn')}</Button>
      </Stack>
    </form>
  );
}
