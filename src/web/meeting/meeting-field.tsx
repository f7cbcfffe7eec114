import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { RecordField, type RecordFieldProps } from '../register/record-field.tsx';

const MeetingsToFilterBy = graphql(`
  query MeetingsToFilterBy($text: String) {
    meetings(first: 20, filter: { text: $text }) { nodes { id title heldOn } }
  }
`);

export function MeetingField(props: RecordFieldProps) {
  const client = useApolloClient();
  const format = useFormat();
  const seek = async (text: string | null) => ((await client.query({ query: MeetingsToFilterBy, variables: { text } })).data?.meetings.nodes ?? []).map(({ id, title, heldOn }) => ({ value: id, label: `${format.day(heldOn)} – ${title}` }));
  return <RecordField {...props} seek={seek} />;
}
