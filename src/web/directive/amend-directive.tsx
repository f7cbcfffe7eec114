import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useChange } from '../connection/change.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { onLatest } from '../kept/on-latest.ts';
import { useLanguage } from '../language/language.ts';
import { typedFigure } from '../language/read-figure.ts';
import { Answer } from '../shell/answer.tsx';
import { nameOfDocument } from './basis-field.tsx';
import { amendmentOf, anOrder, type DirectiveDraft } from './directive-draft.ts';
import { DirectiveForm } from './directive-form.tsx';
import { useDirectiveWords } from './directive-words.ts';
import type { Ordered } from './ordered-directive.tsx';
import { otherReporters } from './reporters.ts';

const AmendOrder = graphql(`
  mutation AmendOrder($input: AmendDirectiveInput!) {
    amendDirective(input: $input) { done warnings { code message path } directive { id version } }
  }
`);

const typed = (figure: number | null | undefined): string => (figure == null ? '' : typedFigure(figure));
/** The bounds as they would be typed, without the unit: that is the indicator's, and one like m2 would be read as figures. */
function boundsTyped({ comparator, lower, upper, approximate }: Extract<Ordered, { __typename: 'Target' }>): string {
  const about = approximate ? 'khoảng ' : '';
  if (comparator === 'RANGE') return `${about}${typed(lower)}–${typed(upper)}`;
  return `${about}${{ AT_LEAST: '≥', AT_MOST: '≤', EXACTLY: '=' }[comparator]} ${typed(comparator === 'AT_MOST' ? upper : lower)}`;
}
function draftOf(order: Ordered): DirectiveDraft {
  const { version, quote, text, binding, dueOn, dueText, priority, follower, field, basis } = order;
  const shared = { ...anOrder(order.__typename === 'Task' ? 'TASK' : 'TARGET', text), version, quote: quote ?? '', binding, dueOn: dueOn ?? '', dueText: dueText ?? '', priority, followerId: follower?.id ?? null, fieldId: field?.id ?? null, basis: { recorded: basis.map(document => ({ id: document.id, name: nameOfDocument(document) })), typed: [] } };
  if (order.__typename === 'Task') return { ...shared, deliverable: order.deliverable ?? '' };
  const { indicator, periodFrom, periodUntil, baseline, milestones } = order;
  return { ...shared, indicatorId: indicator.id, bounds: boundsTyped(order), periodFrom: periodFrom ?? '', periodUntil: periodUntil ?? '', baseline: typed(baseline?.value), baselineOn: baseline?.on ?? '', milestones: milestones.map(({ value, on }) => ({ value: typed(value), on })), reporterIds: otherReporters(order).map(({ id }) => id) };
}

/** The form that betters an order, and the button that opens it; beside that stand the others. */
export function AmendDirective({ order, meeting, isLocked, children }: { order: Ordered; meeting: { id: string; heldOn: string }; isLocked: boolean; children: ReactNode }) {
  const word = useDirectiveWords();
  const client = useApolloClient();
  const amend = useChange(AmendOrder);
  const { language } = useLanguage();
  // null while it is closed
  const kept = useKeptInput<DirectiveDraft | null>(`directive.${order.id}`, null, word('kept', { what: word('amend'), text: order.text.slice(0, 60) }));
  const close = () => {
    amend.forget();
    kept.forget();
  };
  if (!kept.value)
    return (
      <Group gap="xs" className="no-print">
        <Button id={`amend-${order.id}`} variant="subtle" size="compact-xs" onClick={() => kept.set({ ...draftOf(order), before: draftOf(order) })}>{word('amend')}</Button>
        {children}
      </Group>
    );
  const latest = draftOf(order);
  const draft = { ...onLatest(kept.value, kept.value.before ?? latest, latest), version: kept.value.version };
  const isConflict = amend.refusal?.code === 'CONFLICT';
  return (
    <DirectiveForm
      draft={draft}
      put={part => {
        // what warns was about what is changed now
        if (amend.warnings.length > 0) amend.forget();
        kept.set(before => (before ? { ...before, ...part } : before));
      }}
      meeting={meeting}
      refusal={amend.refusal}
      path={[]}
      isUnderWay={amend.isUnderWay}
      isWarned={amend.warnings.length > 0}
      amending={{ isLocked, isAnnounced: !!order.announcedOn, leads: order.assignments.nodes.filter(({ role, status }) => role === 'LEAD' && status !== 'WITHDRAWN').map(({ responsible }) => ({ hasResponsible: !!responsible })) }}
      note={<KeptNote of={{ ...kept, forget: close }} />}
      answer={isConflict ? <Alert role="alert" color="yellow">{word('conflict')}</Alert> : <Answer to={amend} shown={shownFaults} onDone={close} />}
      onSave={async () => {
        // after a conflict the latest version stands above the form: who records again has seen it
        const version = isConflict ? order.version : draft.version;
        if (await amend.send(amendmentOf(order.id, latest, { ...draft, version }, language))) close();
        else await client.refetchQueries({ include: 'active' });
      }}
      onCancel={close}
    />
  );
}
/** The fields of the form that show what is wrong with them themselves. */
const shownFaults = ['quote', 'text', 'leadOfficeIds', 'leadGroupIds', 'coordinatingOfficeIds', 'binding', 'dueOn', 'dueText', 'deliverable', 'priority', 'followerId', 'fieldId', 'basis', 'indicatorId', 'lower', 'upper', 'comparator', 'periodFrom', 'periodUntil', 'baseline', 'milestones', 'reporterIds'];
