import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../graphql/gql.ts';
import { RecordField, type RecordFieldProps } from '../register/record-field.tsx';

const CommitteesToFilterBy = graphql(`
  query CommitteesToFilterBy($text: String) {
    committees(first: 20, filter: { text: $text }) { nodes { id name } }
  }
`);

export function CommitteeField(props: RecordFieldProps) {
  const client = useApolloClient();
  const seek = async (text: string | null) => ((await client.query({ query: CommitteesToFilterBy, variables: { text } })).data?.committees.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return <RecordField {...props} seek={seek} />;
}
