import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group, Paper, Stack } from '@mantine/core';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { isGroup } from '../office/is-group.ts';
import { graphql } from '../graphql/gql.ts';
import type { AttendanceInput } from '../graphql/graphql.ts';
import type { KeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { Answer } from '../shell/answer.tsx';
import { useUnfoldedLines } from '../shell/unfolded.ts';
import { AttendanceLine, type LineDraft } from './attendance-line.tsx';
import { useAttendanceWords } from './attendance-words.ts';

const SetAttendance = graphql(`
  mutation SetAttendance($input: SetAttendanceInput!) {
    setAttendance(input: $input) { done warnings { code message path } meeting { id version } }
  }
`);
export interface AttendanceDraft {
  version: number;
  lines: LineDraft[];
}
const aLine = (isPerson: boolean): LineDraft => ({ isPerson, whoId: null, part: 'MEMBER', presence: 'PRESENT', capacity: '', officeCount: '', headCount: '', note: '', substituteForId: null });

const inputOf = ({ isPerson, whoId, part, presence, capacity, officeCount, headCount, note, substituteForId }: LineDraft): AttendanceInput => ({
  ...(whoId && (isPerson ? { personId: whoId } : isGroup(whoId) ? { groupId: whoId } : { officeId: whoId })),
  part, presence, capacity: capacity.trim() || null, note: note.trim() || null,
  ...(isPerson ? { substituteForId } : { officeCount: officeCount || null, headCount: headCount || null }),
});

/** The list as it is being written, line by line. */
export function AttendanceForm({ meeting, version, kept, draft }: { meeting: { id: string; heldOn: string }; version: number; kept: KeptInput<AttendanceDraft | null>; draft: AttendanceDraft }) {
  const word = useAttendanceWords();
  const client = useApolloClient();
  const set = useChange(SetAttendance);
  const put = (lines: (before: LineDraft[]) => LineDraft[]) => kept.set(before => (before ? { ...before, lines: lines(before.lines) } : before));
  const close = () => {
    set.forget();
    kept.forget();
  };
  const unfolded = useUnfoldedLines(draft.lines, draft.lines, close);
  const isConflict = set.refusal?.code === 'CONFLICT';
  return (
    <Paper
      component="form"
      {...unfolded}
      noValidate
      withBorder
      p="md"
      bg="gray.0"
      aria-label={word('amend')}
      onSubmit={async event => {
        event.preventDefault();
        // after a conflict the latest list stands above the form: who records again has seen it
        if (await set.send({ meetingId: meeting.id, version: isConflict ? version : draft.version, attendance: draft.lines.map(inputOf) })) close();
        else await client.refetchQueries({ include: 'active' });
      }}
    >
      <Stack>
        <KeptNote of={{ ...kept, forget: close }} />
        {draft.lines.map((line, i) => (
          <AttendanceLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
            key={i}
            n={i + 1}
            line={line}
            validOn={meeting.heldOn}
            put={part => put(lines => lines.map((other, j) => (i === j ? { ...other, ...part } : other)))}
            onRemove={() => put(lines => lines.filter((_, j) => i !== j))}
            fault={(...names) => faultOf(set.refusal, 'attendance', i, ...names)}
          />
        ))}
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => put(lines => [...lines, aLine(true)])}>{word('addPerson')}</Button>
          <Button size="xs" variant="default" onClick={() => put(lines => [...lines, aLine(false)])}>{word('addDelegation')}</Button>
        </Group>
        {isConflict ? <Alert role="alert" color="yellow">{word('conflict')}</Alert> : <Answer to={set} shown={['attendance']} onDone={close} />}
        <Group>
          <Button type="submit" loading={set.isUnderWay}>{word('save')}</Button>
          <Button variant="subtle" onClick={close}>{word('cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
