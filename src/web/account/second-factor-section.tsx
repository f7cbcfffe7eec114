import { Button, Code, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { faultOf } from '../connection/refusal.ts';
import { useSecretChange } from '../connection/secret-change.ts';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useOwnWords } from './own-words.ts';
import { Said } from './said.tsx';
import { Section } from './section.tsx';

const SecondFactorOfAccount = graphql(`
  fragment SecondFactorOfAccount on Account { id passwordSetAt secondFactorSince }
`);
const StartSecondFactor = graphql(`
  mutation StartSecondFactor($input: StartSecondFactorInput!) {
    startSecondFactor(input: $input) { done secret uri }
  }
`);
const ConfirmSecondFactor = graphql(`
  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
    confirmSecondFactor(input: $input) { done }
  }
`);
const RemoveSecondFactor = graphql(`
  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
    removeSecondFactor(input: $input) { done }
  }
`);

/** As people copy it: in groups of four. */
const inGroups = (secret: string): string => secret.replaceAll(/.{4}(?=.)/g, '$& ');

export function SecondFactorSection({ account, onChanged }: { account: FragmentType<typeof SecondFactorOfAccount>; onChanged(): void }) {
  const { secondFactorSince, passwordSetAt } = unmasked(SecondFactorOfAccount, account);
  const word = useOwnWords();
  const { instant } = useFormat();
  const [told, setTold] = useState<{ secret: string; uri: string }>();
  // who signs in through another system proves himself there
  if (!passwordSetAt) return null;
  const changed = () => {
    setTold(undefined);
    onChanged();
  };
  return (
    <Section title={word('secondFactor')}>
      <Text size="sm" role="status">{secondFactorSince ? word('factorOn', { at: instant(secondFactorSince) }) : word('factorOff')}</Text>
      {secondFactorSince ? <Remove onDone={changed} /> : told ? <Confirm of={told} onDone={changed} /> : <Start onTold={setTold} />}
    </Section>
  );
}

function Start({ onTold }: { onTold(told: { secret: string; uri: string }): void }) {
  const word = useOwnWords();
  const [password, setPassword] = useState('');
  const { send, isUnderWay, refusal } = useSecretChange(StartSecondFactor);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const started = await send({ password });
    if (started?.secret && started.uri) onTold({ secret: started.secret, uri: started.uri });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={420}>
        <PasswordInput label={word('password')} autoComplete="current-password" required value={password} error={faultOf(refusal, 'password')} onChange={({ currentTarget }) => setPassword(currentTarget.value)} />
        <Said of={refusal} shown={['password']} />
        <Button type="submit" variant="default" loading={isUnderWay}>{word('turnOn')}</Button>
      </Stack>
    </form>
  );
}

function Confirm({ of: { secret, uri }, onDone }: { of: { secret: string; uri: string }; onDone(): void }) {
  const word = useOwnWords();
  const [code, setCode] = useState('');
  const { send, isUnderWay, refusal } = useSecretChange(ConfirmSecondFactor);
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await send({ code: code.trim() })) onDone();
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={420}>
        <Text size="sm">{word('secretHelp')}</Text>
        <Text size="sm">{word('secret')}: <Code fz="md">{inGroups(secret)}</Code></Text>
        <Button component="a" href={uri} variant="subtle" size="xs">{word('openApp')}</Button>
        <TextInput label={word('code')} autoComplete="one-time-code" inputMode="numeric" required autoFocus value={code} error={faultOf(refusal, 'code')} onChange={({ currentTarget }) => setCode(currentTarget.value)} />
        <Said of={refusal} shown={['code']} />
        <Button type="submit" loading={isUnderWay}>{word('confirm')}</Button>
      </Stack>
    </form>
  );
}

function Remove({ onDone }: { onDone(): void }) {
  const word = useOwnWords();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { send, isUnderWay, refusal } = useSecretChange(RemoveSecondFactor);
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await send({ password, code: code.trim() })) onDone();
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={420}>
        <PasswordInput label={word('password')} autoComplete="current-password" required value={password} error={faultOf(refusal, 'password')} onChange={({ currentTarget }) => setPassword(currentTarget.value)} />
        <TextInput label={word('code')} autoComplete="one-time-code" inputMode="numeric" required value={code} error={faultOf(refusal, 'code')} onChange={({ currentTarget }) => setCode(currentTarget.value)} />
        <Said of={refusal} shown={['password', 'code']} />
        <Button type="submit" variant="default" loading={isUnderWay}>{word('turnOff')}</Button>
      </Stack>
    </form>
  );
}
