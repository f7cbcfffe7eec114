import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import type { ShareToNameFragment } from '../graphql/graphql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { Answer } from '../shell/answer.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { tell } from '../shell/notices.tsx';
import { useShellWords } from '../shell/shell-words.ts';
import { useNameOfficesWords } from './name-offices-words.ts';
import { OfficesField } from './office-field.tsx';

const GroupsToName = graphql(`
  query GroupsToName { officeGroups { id name version toBeNamed members { validFrom validUntil office { id } } } }
`);
const AddNamedOffice = graphql(`
  mutation AddNamedOffice($input: AddAssignmentInput!) {
    addAssignment(input: $input) { done warnings { code message path } assignment { id } }
  }
`);
const TransferToNamed = graphql(`
  mutation TransferToNamed($input: TransferAssignmentInput!) {
    transferAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } newAssignment { id } }
  }
`);
const NameMembers = graphql(`
  mutation NameMembers($input: SetOfficeGroupMembersInput!) {
    setOfficeGroupMembers(input: $input) { done warnings { code message path } officeGroup { id version toBeNamed } }
  }
`);
const MakeGroup = graphql(`
  mutation MakeGroup($input: CreateOfficeGroupInput!) {
    createOfficeGroup(input: $input) { done warnings { code message path } officeGroup { id name } }
  }
`);

/** Which offices are meant, and the paper that says so. */
export function NameOfficesDialog({ of, opened, onClose }: { of: ShareToNameFragment; opened: boolean; onClose(): void }) {
  const word = useNameOfficesWords();
  return <Dialog opened={opened} onClose={onClose} title={word('title')}><Naming of={of} onClose={onClose} /></Dialog>;
}

function Naming({ of: { id: assignmentId, role, office: collective, directive, meeting }, onClose }: { of: ShareToNameFragment; onClose(): void }) {
  const { today } = useViewer();
  const word = useNameOfficesWords();
  const shellWord = useShellWords();
  const groups = useQuery(GroupsToName).data?.officeGroups;
  const add = useChange(AddNamedOffice);
  const transfer = useChange(TransferToNamed);
  const nameMembers = useChange(NameMembers);
  const makeGroup = useChange(MakeGroup);
  const begun = { officeIds: [] as string[], paper: '', reason: word('given'), keepsGroup: true, isGroupKept: false, added: [] as string[] };
  const kept = useKeptInput(`naming-offices.${assignmentId}`, begun, `${word('title')}: ${collective.name}`);
  // what was done before something was refused is not done again, from a window that was opened anew neither
  const { officeIds, paper, reason, keepsGroup, isGroupKept, added } = kept.value;
  const put = (part: Partial<typeof begun>) => kept.set(before => ({ ...before, ...part }));
  const hasOneLead = directive.binding === 'TOGETHER' && role === 'LEAD';

  /** For what is ordered later; what was ordered already stays as it is. */
  async function keepGroup(): Promise<boolean> {
    const group = groups?.find(({ members }) => members.some(({ office }) => office.id === collective.id));
    if (!group) return (await makeGroup.send({ name: collective.name, governmentId: meeting.host.id, memberIds: officeIds })) !== undefined;
    const others = group.members.filter(({ office, validUntil }) => office.id !== collective.id && !officeIds.includes(office.id) && (!validUntil || validUntil >= today));
    const members = [...others.map(({ office, validFrom, validUntil }) => ({ officeId: office.id, validFrom, validUntil })), ...officeIds.map(officeId => ({ officeId }))];
    return (await nameMembers.send({ groupId: group.id, version: group.version, members })) !== undefined;
  }
  async function give(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    const [first, ...others] = officeIds;
    if (keepsGroup && !isGroupKept && !(await keepGroup())) return;
    put({ isGroupKept: keepsGroup });
    // the collective's own share moves last: while it stands, its row does, and the rest can be sent again
    for (const officeId of others.filter(other => !added.includes(other))) {
      if (!(await add.send({ directiveId: directive.id, officeId, reason, paper, ...(role === 'COORDINATING' && { coordinating: true }) }))) return;
      kept.set(before => ({ ...before, added: [...before.added, officeId] }));
    }
    if (!(await transfer.send({ assignmentId, toOfficeId: first, reason, ...(paper.trim() && { paper }) }))) return;
    void tell({ color: 'teal', message: word('done', { names: officeIds.length }) });
    kept.forget();
    onClose();
  }
  const isUnderWay = [add, transfer, nameMembers, makeGroup].some(change => change.isUnderWay);
  const officesFault = faultOf(transfer.refusal, 'toOfficeId') ?? faultOf(add.refusal, 'officeId') ?? faultOf(nameMembers.refusal, 'members') ?? faultOf(makeGroup.refusal, 'memberIds');
  return (
    <form onSubmit={give} noValidate>
      <Stack>
        <KeptNote of={kept} />
        <Text size="sm">{word('about', { collective: collective.name, text: directive.text })}</Text>
        <OfficesField data-autofocus label={word('offices')} description={hasOneLead ? word('one') : word('help')} required maxValues={hasOneLead ? 1 : undefined} value={officeIds} onChange={officeIds => put({ officeIds })} among={{ validOn: today }} error={officesFault} />
        <TextInput label={word('paper')} required value={paper} onChange={({ currentTarget }) => put({ paper: currentTarget.value })} error={faultOf(transfer.refusal, 'paper') ?? faultOf(add.refusal, 'paper')} />
        <Textarea label={word('reason')} required autosize value={reason} onChange={({ currentTarget }) => put({ reason: currentTarget.value })} error={faultOf(transfer.refusal, 'reason')} />
        <Checkbox label={word('keep', { collective: collective.name })} checked={keepsGroup} onChange={({ currentTarget }) => put({ keepsGroup: currentTarget.checked })} />
        <Answer to={nameMembers} shown={['members']} />
        <Answer to={makeGroup} shown={['memberIds']} />
        <Answer to={add} shown={['officeId', 'paper']} />
        <Answer to={transfer} shown={['toOfficeId', 'paper', 'reason']} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{shellWord('cancel')}</Button>
          <Button type="submit" loading={isUnderWay} disabled={officeIds.length === 0 || !paper.trim()}>{word('name')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
