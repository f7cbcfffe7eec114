import { Alert, Button, Checkbox, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Change } from '../connection/change.ts';
import { useShellWords } from './shell-words.ts';

/**
 * What the server says to a change, above its button: why it was refused, as far as it is not about a field that shows it itself (`shown`, by the first word of its
 * path), or what has to be accepted first, one by one.
 */
export function Answer<Input, Result>({ to, shown = [], onDone }: { to: Change<Input, Result>; shown?: string[]; onDone?(result: Result): void }) {
  const word = useShellWords();
  const { refusal, warnings, isUnderWay } = to;
  const here = useRef<HTMLSpanElement & HTMLDivElement>(null);
  // whoever sent it goes on where it is to be mended
  useEffect(() => {
    if (refusal && refusal.fields.length > 0) here.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusal]);
  if (warnings.length > 0) return <Warnings key={warnings.map(({ code, path }) => code + path).join()} of={to} onDone={onDone} isUnderWay={isUnderWay} />;
  if (!refusal) return null;
  const others = refusal.fields.filter(({ path }) => !shown.includes(String(path[1])));
  if (refusal.fields.length > 0 && others.length === 0) return <span hidden ref={here} />;
  return (
    <Alert ref={here} role="alert" color="red" icon={<IconAlertTriangle />}>
      {others.length > 1 ? <List size="sm">{others.map(({ path, message }) => <List.Item key={path.join()}>{message}</List.Item>)}</List> : <Text size="sm">{others[0]?.message ?? (refusal.message || word('noAnswerToChange'))}</Text>}
    </Alert>
  );
}

function Warnings<Input, Result>({ of, onDone, isUnderWay }: { of: Change<Input, Result>; onDone?(result: Result): void; isUnderWay: boolean }) {
  const word = useShellWords();
  const { warnings } = of;
  const [accepted, setAccepted] = useState<ReadonlySet<number>>(new Set());
  return (
    <Alert role="alert" color="yellow" icon={<IconAlertTriangle />} title={word('warnings')}>
      <Stack gap="sm" align="flex-start">
        {warnings.map(({ code, message, path }, i) => (
          <Checkbox
            key={code + path.join()}
            autoFocus={i === 0}
            label={message}
            description={word('acceptWarning')}
            checked={accepted.has(i)}
            onChange={({ currentTarget: { checked } }) => setAccepted(before => new Set(checked ? [...before, i] : [...before].filter(other => other !== i)))}
          />
        ))}
        <Button
          size="sm"
          color="yellow.9"
          loading={isUnderWay}
          disabled={accepted.size < warnings.length}
          onClick={async () => {
            const result = await of.accept();
            if (result !== undefined) onDone?.(result);
          }}
        >
          {word('goOn')}
        </Button>
      </Stack>
    </Alert>
  );
}
