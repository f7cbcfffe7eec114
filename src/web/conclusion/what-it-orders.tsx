import { List, Stack, Text } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import type { OrderedByConclusionFragment } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { useNoticeWords } from './notice-words.ts';

const OrderedByConclusion = graphql(`
  fragment OrderedByConclusion on Directive { id ordinal text dueOn dueText conclusion { id } assignments(first: 30) { totalCount nodes { id role office { id name } } } }
`);
interface Props {
  ordinal: number;
  text: string;
  noTaskArises: boolean;
  directives: FragmentType<typeof OrderedByConclusion>[];
}

/** A conclusion with what it orders: of whom, until when. What is missing is said. */
export function WhatItOrders({ ordinal, text, noTaskArises, directives }: Props) {
  const word = useNoticeWords();
  const ordered = unmasked(OrderedByConclusion, directives).toSorted((a, b) => a.ordinal - b.ordinal);
  return (
    <Stack component="li" gap={4} className="matter-row">
      <Text fw={600}>{ordinal}. {text}</Text>
      {ordered.length === 0 && <Text size="sm" c={noTaskArises ? 'dimmed' : 'orange.9'}>{word(noTaskArises ? 'noTask' : 'noDirective')}</Text>}
      <List size="sm" spacing={4}>{ordered.map(directive => <List.Item key={directive.id}><Order {...directive} /></List.Item>)}</List>
    </Stack>
  );
}

function Order({ text, dueOn, dueText, assignments }: OrderedByConclusionFragment) {
  const word = useNoticeWords();
  const format = useFormat();
  const named = (role: string) => assignments.nodes.filter(share => share.role === role).map(({ office }) => office.name).join('; ');
  const [leads, others] = [named('LEAD'), named('COORDINATING')];
  const unlisted = assignments.totalCount - assignments.nodes.length;
  return (
    <>
      <Text size="sm">{text}</Text>
      <Text size="sm" c={leads ? 'dimmed' : 'orange.9'}>
        {[leads ? word('lead', { names: leads }) : word('nobody'), others && word('coordinating', { names: others }), unlisted > 0 && word('andMore', { count: unlisted }), word('due', { due: dueOn ? format.day(dueOn) : dueText || word('noDue') })].filter(Boolean).join('. ')}
      </Text>
    </>
  );
}
