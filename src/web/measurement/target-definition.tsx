import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { useBoundsInWords } from './bounds-in-words.ts';
import { useTargetWords } from './target-words.ts';

export const DefinitionOfTarget = graphql(`
  fragment DefinitionOfTarget on Target {
    comparator lower upper unit approximate binding dueOn dueText originalDueOn periodFrom periodUntil
    baseline { value on }
    milestones { on value }
    field { id name }
    indicator { id name direction kind }
  }
`);

/** What is measured, and what has to be reached by when. */
export function TargetDefinition({ target }: { target: FragmentType<typeof DefinitionOfTarget> }) {
  const { baseline, milestones, field, indicator, unit, binding, dueOn, dueText, originalDueOn, periodFrom, periodUntil, ...bounds } = unmasked(DefinitionOfTarget, target);
  const word = useTargetWords();
  const term = useTerms();
  const format = useFormat();
  const inWords = useBoundsInWords();
  const on = ({ value, on }: { value: number; on: string }) => word('baselineOn', { value: `${format.figure(value)} ${unit}`.trim(), day: format.day(on) });
  return (
    <Stack component="section" gap={4} aria-labelledby="definition">
      <Title order={2} id="definition">{word('definition')}</Title>
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} verticalSpacing="xs">
        <Fact name={word('indicator')}>{indicator.name} ({term(indicator.kind)})</Fact>
        <Fact name={word('direction')}>{term(indicator.direction)}</Fact>
        <Fact name={word('bounds')}>{inWords({ ...bounds, unit })}</Fact>
        <Fact name={word('due')}>{dueOn ? format.day(dueOn) : dueText || word('noDue')}</Fact>
        {originalDueOn && originalDueOn !== dueOn && <Fact name={word('originalDue')}>{format.day(originalDueOn)}</Fact>}
        {periodFrom && periodUntil && <Fact name={word('period')}>{word('fromTo', { from: format.day(periodFrom), to: format.day(periodUntil) })}</Fact>}
        {baseline && <Fact name={word('baseline')}>{on(baseline)}</Fact>}
        {milestones.length > 0 && <Fact name={word('milestones')}>{milestones.map(on).join('; ')}</Fact>}
        <Fact name={word('binding')}>{term(binding)}</Fact>
        {field && <Fact name={word('field')}>{field.name}</Fact>}
      </SimpleGrid>
    </Stack>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return <div><Text size="xs" c="dimmed">{name}</Text><Text size="sm">{children}</Text></div>;
}
