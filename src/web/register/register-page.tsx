import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { useFormat } from '../language/format.ts';
import { type Told, ToldOnPaper } from './filter-bar.tsx';
import { useRegisterWords } from './register-words.ts';
import { PageTitle } from '../shell/page-title.tsx';

/** What stands around a register: its name, what can be done with it, and on paper its day and filter in words. */
export function RegisterPage({ title, told, asOf, actions, children }: { title: string; told: readonly Told[]; asOf?: string; actions?: ReactNode; children: ReactNode }) {
  const { today } = useViewer();
  const word = useRegisterWords();
  const format = useFormat();
  return (
    <section className="register-page">
      <Group justify="space-between">
        <PageTitle>{title}</PageTitle>
        {actions && <Group gap="xs" className="no-print">{actions}</Group>}
      </Group>
      <ToldOnPaper told={told}>{word('asOf', { day: format.day(asOf ?? today) })}. {word('printedOn', { day: format.day(today) })}.</ToldOnPaper>
      {children}
    </section>
  );
}
