import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { grantsOf, useViewer } from '../account/viewer.tsx';
import { useFormat } from '../language/format.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { ButtonLink } from '../shell/links.tsx';
import { DeskOf } from './desk-of.tsx';
import { Meetings } from './secretariat/latest-meetings.tsx';
import { Matters } from './secretariat/matters.tsx';
import { useSecretariatWords } from './secretariat/secretariat-words.ts';
import { WhoseField } from './secretariat/whose-field.tsx';

const route = getRouteApi('/secretariat');

export function SecretariatDesk() {
  return <DeskOf roles={['SECRETARIAT']}><Desk /></DeskOf>;
}

function Desk() {
  const viewer = useViewer();
  const { host, committee } = route.useSearch();
  const navigate = route.useNavigate();
  const word = useSecretariatWords();
  const format = useFormat();
  // who has no such grant does not come here
  const hostId = host ?? grantsOf(viewer, 'SECRETARIAT')[0].office.id;
  const whose = committee ? { committeeId: committee } : { hostId };
  return (
    <Stack p="md" gap="lg">
      <Group justify="space-between" align="flex-end">
        <div>
          <PageTitle>{word('title')}</PageTitle>
          <Text c="dimmed">{word('asOf', { day: format.day(viewer.today) })}</Text>
        </div>
        <Group gap="xs" className="no-print">
          <ButtonLink to="/meetings/new">{word('newMeeting')}</ButtonLink>
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print()}>{word('print')}</Button>
        </Group>
      </Group>
      <WhoseField whose={whose} onChange={search => navigate({ search })} />
      <Matters key={committee ?? hostId} whose={whose} meetings={<Meetings whose={whose} />} />
    </Stack>
  );
}
