import { Button, Checkbox, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { faultOf } from '../connection/refusal.ts';
import { useSecretChange } from '../connection/secret-change.ts';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useOwnWords } from './own-words.ts';
import { Said } from './said.tsx';
import { Section } from './section.tsx';

const PasswordOfAccount = graphql(`
  fragment PasswordOfAccount on Account { id login passwordSetAt }
`);
const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) { done }
  }
`);

export function PasswordSection({ account, onChanged }: { account: FragmentType<typeof PasswordOfAccount>; onChanged(): void }) {
  const { login, passwordSetAt } = unmasked(PasswordOfAccount, account);
  const word = useOwnWords();
  const { instant } = useFormat();
  const [oldPassword, setOld] = useState('');
  const [newPassword, setNew] = useState('');
  const [revokeTokens, setRevokes] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const { send, isUnderWay, refusal } = useSecretChange(ChangePassword);
  if (!passwordSetAt) return <Section title={word('changePassword')}><Text>{word('noPassword')}</Text></Section>;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setIsDone(false);
    if (!(await send({ oldPassword, newPassword, ...(revokeTokens && { revokeTokens }) }))) return;
    setIsDone(true);
    setOld('');
    setNew('');
    onChanged();
  }
  return (
    <Section title={word('changePassword')}>
      <Text size="sm" c="dimmed">{word('passwordSince', { at: instant(passwordSetAt) })}</Text>
      <form onSubmit={submit}>
        <Stack gap="sm" maw={420}>
          {/* by which the browser's keeper of passwords knows whose it is */}
          <input type="text" autoComplete="username" value={login} readOnly hidden />
          <PasswordInput label={word('oldPassword')} autoComplete="current-password" required value={oldPassword} error={faultOf(refusal, 'oldPassword')} onChange={({ currentTarget }) => setOld(currentTarget.value)} />
          <PasswordInput label={word('newPassword')} description={word('newPasswordHelp')} autoComplete="new-password" required value={newPassword} error={faultOf(refusal, 'newPassword')} onChange={({ currentTarget }) => setNew(currentTarget.value)} />
          <Checkbox label={word('revokeTokens')} checked={revokeTokens} onChange={({ currentTarget }) => setRevokes(currentTarget.checked)} />
          <Said of={refusal} shown={['oldPassword', 'newPassword']} />
          {isDone && <Text role="status">{word('passwordChanged')}</Text>}
          <Button type="submit" loading={isUnderWay}>{word('changePassword')}</Button>
        </Stack>
      </form>
    </Section>
  );
}
