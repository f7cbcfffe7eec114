import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { grantsOf, useViewer } from '../../account/viewer.tsx';
import { graphql } from '../../graphql/gql.ts';
import { useSecretariatWords } from './secretariat-words.ts';
import type { Whose, WhoseSearch } from './whose.ts';

const CommitteesOfDesk = graphql(`
  query CommitteesOfDesk($validOn: Date, $withinOfficeId: ID) {
    committees(first: 100, filter: { validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name host { id name } } }
  }
`);

/** Which host or committee: those that the account keeps the meetings of, and the committees they have. */
export function WhoseField({ whose, onChange }: { whose: Whose; onChange(search: WhoseSearch): void }) {
  const viewer = useViewer();
  const word = useSecretariatWords();
  const offices = grantsOf(viewer, 'SECRETARIAT').map(({ office }) => office);
  const { data } = useQuery(CommitteesOfDesk, { variables: { validOn: viewer.today, withinOfficeId: offices.length === 1 ? offices[0].id : null } });
  const kept = (data?.committees.nodes ?? []).filter(({ host }) => offices.length === 1 || offices.some(({ id }) => id === host.id));
  const hosts = new Map([...offices, ...kept.map(({ host }) => host)].map(({ id, name }) => [id, name]));
  const choices = [
    { group: word('hosts'), items: [...hosts].map(([value, label]) => ({ value, label })) },
    { group: word('committees'), items: kept.map(({ id, name }) => ({ value: id, label: name })) },
  ];
  return (
    <Select
      label={word('whose')}
      maw={560}
      searchable
      allowDeselect={false}
      data={choices}
      value={'hostId' in whose ? whose.hostId : whose.committeeId}
      onChange={id => id && onChange(hosts.has(id) ? { host: id } : { committee: id })}
    />
  );
}
