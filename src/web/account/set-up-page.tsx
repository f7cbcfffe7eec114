import { Anchor, Button, NativeSelect, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { faultOf } from '../connection/refusal.ts';
import { useSecretChange } from '../connection/secret-change.ts';
import { graphql } from '../graphql/gql.ts';
import { useAccountWords } from './account-words.ts';
import { Entrance } from './entrance.tsx';
import { Said } from './said.tsx';
import { useSecondsLeft } from './seconds-left.ts';

const SetUp = graphql(`
  mutation SetUp($input: SetUpInput!) {
    setUp(input: $input) { done }
  }
`);

const kinds = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;

/** The root office of an installation and its first administrator, by who started the program and read the code that it printed. */
export function SetUpPage() {
  const word = useAccountWords();
  const [typed, setTyped] = useState({ code: '', login: '', name: '', password: '', officeCode: '', officeName: '', kind: 'PROVINCE' });
  const { send, isUnderWay, refusal } = useSecretChange(SetUp, { entering: true });
  const left = useSecondsLeft(refusal);
  const field = (name: keyof typeof typed, ...path: string[]) => ({ required: true, value: typed[name], error: faultOf(refusal, ...path), onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => setTyped(before => ({ ...before, [name]: value })) });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { code, login, name, password, officeCode, officeName, kind } = typed;
    if (await send({ code: code.trim(), login: login.trim(), name, password, office: { code: officeCode.trim(), name: officeName, kind } })) location.assign('/');
  }
  return (
    <Entrance title={word('setUp')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">{word('setUpHelp')}</Text>
          <TextInput label={word('setUpCode')} autoComplete="off" autoFocus {...field('code', 'code')} error={refusal?.code === 'UNAUTHENTICATED' ? refusal.message : faultOf(refusal, 'code')} />
          <TextInput label={word('name')} autoComplete="name" {...field('name', 'name')} />
          <TextInput label={word('login')} autoComplete="username" {...field('login', 'login')} />
          <PasswordInput label={word('newPassword')} description={word('newPasswordHelp')} autoComplete="new-password" {...field('password', 'password')} />
          <TextInput label={word('officeName')} {...field('officeName', 'office', 'name')} />
          <TextInput label={word('officeCode')} description={word('officeCodeHelp')} {...field('officeCode', 'office', 'code')} />
          <NativeSelect label={word('officeKind')} {...field('kind', 'office', 'kind')} data={kinds.map(kind => ({ value: kind, label: word(kind) }))} />
          {refusal?.code !== 'UNAUTHENTICATED' && <Said of={refusal} shown={['code', 'name', 'login', 'password', 'office.name', 'office.code', 'office.kind']} />}
          <Button type="submit" loading={isUnderWay} disabled={left > 0}>{left > 0 ? word('wait', { seconds: left }) : word('begin')}</Button>
          <Anchor href="/" size="sm">{word('toSignIn')}</Anchor>
        </Stack>
      </form>
    </Entrance>
  );
}
