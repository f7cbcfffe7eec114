import { useQuery } from '@apollo/client/react';
import { Input } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { grantsOf, useViewer } from '../../account/viewer.tsx';
import { graphql } from '../../graphql/gql.ts';
import { useSecretariatWords } from './secretariat-words.ts';
import type { Whose, WhoseSearch } from './whose.ts';

// a list to search in is more to load than the rest of the desk: it comes when somebody wants another one
const WhoseChoice = lazy(() => import('./whose-choice.tsx').then(({ WhoseChoice }) => ({ default: WhoseChoice })));
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
  const [isChoosing, choose] = useState(false);
  const chosen = 'hostId' in whose ? whose.hostId : whose.committeeId;
  const name = hosts.get(chosen) ?? kept.find(({ id }) => id === chosen)?.name ?? '';
  const shown = (
    <Input.Wrapper label={word('whose')} labelElement="div" maw={560}>
      <Input component="button" type="button" pointer aria-label={`${word('whose')}: ${name}`} rightSection={<IconSelector size={16} aria-hidden />} onClick={() => choose(true)}>{name}</Input>
    </Input.Wrapper>
  );
  if (!isChoosing) return shown;
  const choices = [
    { group: word('hosts'), items: [...hosts].map(([value, label]) => ({ value, label })) },
    { group: word('committees'), items: kept.map(({ id, name }) => ({ value: id, label: name })) },
  ];
  return <Suspense fallback={shown}><WhoseChoice choices={choices} chosen={chosen} onChoose={id => onChange(hosts.has(id) ? { host: id } : { committee: id })} /></Suspense>;
}
