import { useChange } from '../connection/change.ts';
import { graphql } from '../graphql/gql.ts';
import type { KeptInput } from '../kept/kept-input.ts';
import { type AttendanceDraft, anAttendee, attendance, attendeeSent } from './attendance-draft.ts';
import { AttendanceLine } from './attendance-line.tsx';
import { useAttendanceWords } from './attendance-words.ts';
import type { LatestList, ListDraft } from './list-draft.ts';
import { ListForm } from './list-form.tsx';

const SetAttendance = graphql(`
  mutation SetAttendance($input: SetAttendanceInput!) {
    setAttendance(input: $input) { done warnings { code message path } meeting { id version } }
  }
`);
interface Props {
  meeting: { id: string; heldOn: string };
  latest: LatestList<AttendanceDraft> | undefined;
  kept: KeptInput<ListDraft<AttendanceDraft> | null>;
  draft: ListDraft<AttendanceDraft>;
}

export function AttendanceForm({ meeting: { id, heldOn }, ...list }: Props) {
  const word = useAttendanceWords();
  const set = useChange(SetAttendance);
  return (
    <ListForm
      {...list}
      kind={attendance}
      label={word('amend')}
      save={word('save')}
      nameOf={n => word('line', { n })}
      change={set}
      field="attendance"
      input={(version, lines) => ({ meetingId: id, version, attendance: lines.map(attendeeSent) })}
      adds={[
        { label: word('addPerson'), make: () => anAttendee(true) },
        { label: word('addDelegation'), make: () => anAttendee(false) },
      ]}
    >
      {line => <AttendanceLine {...line} validOn={heldOn} />}
    </ListForm>
  );
}
