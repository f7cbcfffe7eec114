import { useChange } from '../connection/change.ts';
import { graphql } from '../graphql/gql.ts';
import type { KeptInput } from '../kept/kept-input.ts';
import { type AgendaItemDraft, agenda, agendaItemSent, anAgendaItem } from './agenda-draft.ts';
import { AgendaLine } from './agenda-line.tsx';
import { useAgendaWords } from './agenda-words.ts';
import type { LatestList, ListDraft } from './list-draft.ts';
import { ListForm } from './list-form.tsx';

const SetAgenda = graphql(`
  mutation SetAgenda($input: SetAgendaInput!) {
    setAgenda(input: $input) { done warnings { code message path } meeting { id version } }
  }
`);
interface Props {
  meeting: { id: string; heldOn: string };
  latest: LatestList<AgendaItemDraft>;
  kept: KeptInput<ListDraft<AgendaItemDraft> | null>;
  draft: ListDraft<AgendaItemDraft>;
}

export function AgendaForm({ meeting: { id, heldOn }, ...list }: Props) {
  const word = useAgendaWords();
  const set = useChange(SetAgenda);
  return (
    <ListForm
      {...list}
      kind={agenda}
      label={word('amend')}
      save={word('save')}
      nameOf={n => word('line', { n })}
      change={set}
      field="agenda"
      input={(version, items) => ({ meetingId: id, version, agenda: items.map(agendaItemSent) })}
      adds={[{ label: word('add'), make: anAgendaItem }]}
    >
      {line => <AgendaLine {...line} validOn={heldOn} refusal={set.refusal} />}
    </ListForm>
  );
}
