import { useSecretChange } from '../connection/secret-change.ts';
import { graphql } from '../graphql/gql.ts';

const ActFor = graphql(`
  mutation ActFor($input: ActForInput!) {
    actFor(input: $input) { done }
  }
`);

/** Acts for somebody, or again for oneself: with other grants everything is another's, so the pages are opened anew. */
export function useActFor() {
  const { send, ...state } = useSecretChange(ActFor);
  return {
    ...state,
    async actFor(accountId: string | null) {
      if (await send({ accountId })) location.assign('/');
    },
  };
}
