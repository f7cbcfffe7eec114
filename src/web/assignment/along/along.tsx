import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconHourglass, IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useViewer } from '../../account/viewer.tsx';
import { type FragmentType, unmasked } from '../../graphql/fragment-masking.ts';
import { graphql } from '../../graphql/gql.ts';
import { useFormat } from '../../language/format.ts';
import { DecideExtension } from '../decide-extension.tsx';
import { WorkDialog } from '../steps/work-dialog.tsx';
import { Urge } from '../urge.tsx';
import { useAlongWords } from './along-words.ts';
import { NameResponsibleForm } from './name-responsible.tsx';
import { ClearObstacleForm, DeclareObstacleForm } from './obstacle.tsx';
import { isKept, speaksFor } from './owing.ts';
import { RequestExtensionForm, WithdrawRequestForm } from './request-extension.tsx';
import { UpdateProgressForm } from './update-progress.tsx';

const AlongAssignment = graphql(`
  fragment AlongAssignment on Assignment {
    id status dueOn progress
    office { id name }
    meeting { id host { id parent { id parent { id parent { id parent { id } } } } } }
    responsible { id }
    directive { id text }
    obstacles { id on text clearedOn waitingFor { id name } }
    extensions { id status requestedDueOn reason ...RequestedExtension }
    ...UrgedAssignment
  }
`);
type Doing = 'nameResponsible' | 'updateProgress' | 'requestExtension' | 'declareObstacle' | 'withdrawRequest' | 'clearObstacle';

/** What may be done on the way, which leaves the status as it is: to whom speaks for the office. What is not open in this status the server refuses and says why. */
export function Along({ assignment: masked }: { assignment: FragmentType<typeof AlongAssignment> }) {
  const assignment = unmasked(AlongAssignment, masked);
  const { id, status, office, directive, dueOn, progress, responsible, obstacles, extensions } = assignment;
  const viewer = useViewer();
  const word = useAlongWords();
  const format = useFormat();
  const [doing, setDoing] = useState<{ what: Doing; about?: string }>();
  const close = () => setDoing(undefined);
  const isOpen = !['COMPLETED', 'TRANSFERRED', 'WITHDRAWN'].includes(status);
  const mayAct = speaksFor(viewer, assignment) && isOpen;
  const blocking = obstacles.filter(({ clearedOn }) => clearedOn == null);
  const pending = extensions.find(({ status }) => status === 'PENDING');
  const button = (what: Doing, about?: string) => mayAct && <Button variant="default" size="xs" className="no-print" onClick={() => setDoing({ what, about })}>{word(what)}</Button>;
  const forms: Record<Doing, () => ReactNode> = {
    nameResponsible: () => <NameResponsibleForm assignmentId={id} officeId={office.id} responsibleId={responsible?.id ?? null} onClose={close} />,
    updateProgress: () => <UpdateProgressForm assignmentId={id} progress={progress} onClose={close} />,
    requestExtension: () => <RequestExtensionForm assignmentId={id} work={directive.text} dueOn={dueOn} onClose={close} />,
    declareObstacle: () => <DeclareObstacleForm assignmentId={id} onClose={close} />,
    withdrawRequest: () => <WithdrawRequestForm extensionId={doing?.about ?? ''} onClose={close} />,
    clearObstacle: () => <ClearObstacleForm obstacleId={doing?.about ?? ''} onClose={close} />,
  };
  return (
    <Stack gap="sm">
      {mayAct && (
        <Group role="group" gap="xs" aria-label={word('along')}>
          {button('updateProgress')}
          {button('nameResponsible')}
          {dueOn && !pending && status !== 'REPORTED' && button('requestExtension')}
          {button('declareObstacle')}
          {isKept(viewer, assignment, ['SECRETARIAT']) && <Urge assignments={[assignment]} />}
        </Group>
      )}
      {blocking.map(({ id, text, on, waitingFor }) => (
        <Alert key={id} color="yellow" icon={<IconLock aria-hidden />} p="xs">
          <Group justify="space-between"><Text size="sm" flex="1 1 16rem">{[word('open', { text: text.replace(/[.;,\s]+$/, '') }), word('since', { on: format.day(on) }), waitingFor && word('waits', { office: waitingFor.name })].filter(Boolean).join(', ')}</Text>{button('clearObstacle', id)}</Group>
        </Alert>
      ))}
      {pending && isOpen && (
        <Alert color="grape" icon={<IconHourglass aria-hidden />} p="xs">
          <Group justify="space-between"><Text size="sm" flex="1 1 16rem">{word('pending', { on: format.day(pending.requestedDueOn), reason: pending.reason })}</Text><Group gap="xs">{isKept(viewer, assignment, ['SECRETARIAT', 'LEADERSHIP']) && <DecideExtension extension={pending} />}{button('withdrawRequest', pending.id)}</Group></Group>
        </Alert>
      )}
      {doing && <WorkDialog title={word(doing.what)} work={directive.text} office={office.name} onClose={close}>{forms[doing.what]()}</WorkDialog>}
    </Stack>
  );
}
