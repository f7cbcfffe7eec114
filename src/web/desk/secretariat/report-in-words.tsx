import { List, Text } from '@mantine/core';
import { type FragmentType, unmasked } from '../../graphql/fragment-masking.ts';
import { graphql } from '../../graphql/gql.ts';
import { useFormat } from '../../language/format.ts';
import { useSecretariatWords } from './secretariat-words.ts';

export const ReportsOfShare = graphql(`
  fragment ReportsOfShare on Assignment {
    id directive { __typename id ... on Target { unit } ... on Task { deliverable } }
    reports { id on result value answer by { id name } documents { relation document { id kind title number } } }
  }
`);

/** The report that waits for its answer: who, when, the result, what was delivered and what proves it. */
export function ReportInWords({ share }: { share: FragmentType<typeof ReportsOfShare> }) {
  const { directive, reports } = unmasked(ReportsOfShare, share);
  const word = useSecretariatWords();
  const format = useFormat();
  const report = reports.find(({ answer }) => !answer);
  if (!report) return null;
  return (
    <>
      <Text size="sm">{word('reported', { who: report.by.name, on: format.day(report.on) })}: “{report.result}”</Text>
      {report.value != null && <Text size="sm">{word('value', { value: format.figure(report.value), unit: directive.__typename === 'Target' ? directive.unit : '' })}</Text>}
      {report.documents.length === 0 ? (
        <Text size="sm" c="orange.9">{word('noEvidence')}</Text>
      ) : (
        <List size="sm">{report.documents.map(({ document: { id, title, number } }) => <List.Item key={id}>{[title, number].filter(Boolean).join(', ')}</List.Item>)}</List>
      )}
    </>
  );
}
