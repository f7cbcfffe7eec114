import { Anchor, Button, Collapse, Group, Paper, SegmentedControl, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { faultOf, type Refusal } from '../connection/refusal.ts';
import { DayField } from '../language/day-field.tsx';
import { useLanguage } from '../language/language.ts';
import { useTerms } from '../language/terms.ts';
import { BoundsField } from './bounds-field.tsx';
import { AddresseesField } from '../office/addressees-field.tsx';
import { ClaritiesShown } from './clarities-shown.tsx';
import { type DirectiveDraft, isForMany, unreadableFigures } from './directive-draft.ts';
import { useDirectiveWords } from './directive-words.ts';
import { type Chosen, IndicatorField } from './indicator-field.tsx';
import { MoreOfDirective } from './more-of-directive.tsx';
import { ProposedDeadlines } from './proposed-deadlines.tsx';
import { readBounds } from './read-bounds.ts';
import { useUnfolded } from '../shell/unfolded.ts';

interface Props {
  draft: DirectiveDraft;
  put(part: Partial<DirectiveDraft>): void;
  heldOn: string;
  refusal: Refusal | undefined;
  /** where in the input its fields stand: `task`, `target`, or nothing */
  path: string[];
  isUnderWay: boolean;
  /** of one that is amended */
  amending?: { isAnnounced: boolean; leads: { hasResponsible: boolean }[] };
  note: ReactNode;
  answer: ReactNode;
  onSave(): void;
  onCancel(): void;
}

/** The form of a task or of a target: what is needed first, the rest unfolds. Ctrl+Enter records it. */
export function DirectiveForm({ draft, put, heldOn, refusal, path, isUnderWay, amending, note, answer, onSave, onCancel }: Props) {
  const word = useDirectiveWords();
  const term = useTerms();
  const { language } = useLanguage();
  const [isMore, more] = useDisclosure(false);
  const [indicator, setIndicator] = useState<Chosen>();
  const [isTried, setTried] = useState(false);
  const unfolded = useUnfolded<HTMLFormElement>(draft, onCancel);
  const fault = (...names: (string | number)[]) => faultOf(refusal, ...path, ...names);
  const isTask = draft.kind === 'TASK';
  const isFixed = !!amending?.isAnnounced;
  const bounds = readBounds(draft.bounds, language);
  const title = amending ? word(isTask ? 'amendTask' : 'amendTarget') : word(isTask ? 'newTask' : 'newTarget');
  const inMore = ['coordinatingOfficeIds', 'priority', 'followerId', 'fieldId', 'periodFrom', 'periodUntil', 'baseline', 'milestones'].some(name => fault(name));
  // what cannot be read is not sent as something else
  const save = () => {
    const isWhole = isTask || (!unreadableFigures(draft, language) && draft.indicatorId !== null);
    setTried(!isWhole);
    if (isWhole) onSave();
  };
  return (
    <Paper
      component="form"
      noValidate
      withBorder
      p="md"
      bg="gray.0"
      aria-label={title}
      ref={unfolded.ref}
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
      onKeyDown={event => {
        unfolded.onKeyDown(event);
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="sm">
        <Title order={4}>{title}</Title>
        {note}
        {isFixed && <Text size="sm" c="dimmed">{word('fixed')}</Text>}
        {(draft.quote || amending) && <Textarea label={word('quote')} autosize minRows={1} value={draft.quote} onChange={({ currentTarget: { value } }) => put({ quote: value })} error={fault('quote')} />}
        <Textarea label={word(isTask ? 'text' : 'textOfTarget')} autosize minRows={1} required value={draft.text} onChange={({ currentTarget: { value } }) => put({ text: value })} error={fault('text')} data-autofocus />
        {!amending && <AddresseesField label={word('leads')} description={word('leadsHelp')} among={{ validOn: heldOn }} value={draft.leadIds} onChange={leadIds => put({ leadIds })} error={fault('leadOfficeIds') ?? fault('leadGroupIds')} />}
        {!amending && isForMany(draft) && (
          <div>
            <SegmentedControl size="xs" aria-label={word('binding')} value={draft.binding || 'EACH'} onChange={value => put({ binding: value as DirectiveDraft['binding'] })} data={(['EACH', 'TOGETHER'] as const).map(value => ({ value, label: word(`binding${value}`) }))} />
            <Text size="xs" c={fault('binding') ? 'red.8' : 'dimmed'}>{fault('binding') ?? word('bindingHelp')}</Text>
          </div>
        )}
        {!isTask && <IndicatorField label={word('indicator')} required disabled={isFixed} value={draft.indicatorId} onChange={indicatorId => put({ indicatorId })} onKnown={setIndicator} validOn={heldOn} unit={bounds?.unit || undefined} error={fault('indicatorId') ?? (isTried && !draft.indicatorId ? word('indicatorNeeded') : undefined)} />}
        {!isTask && <BoundsField required disabled={isFixed} value={draft.bounds} onChange={typed => put({ bounds: typed })} indicator={indicator} isTried={isTried} error={fault('lower') ?? fault('upper') ?? fault('comparator')} />}
        <Group align="flex-start" grow preventGrowOverflow={false} wrap="wrap">
          <DayField label={word('dueOn')} disabled={isFixed} value={draft.dueOn} onChange={dueOn => put({ dueOn })} error={fault('dueOn')} miw={160} />
          <TextInput label={word('dueText')} placeholder={word('dueTextHelp')} value={draft.dueText} onChange={({ currentTarget: { value } }) => put({ dueText: value })} error={fault('dueText')} miw={200} />
        </Group>
        {!isFixed && <ProposedDeadlines in={draft.quote || draft.text} spokenOn={heldOn} draft={draft} put={put} />}
        {isTask && <TextInput label={word('deliverable')} value={draft.deliverable} onChange={({ currentTarget: { value } }) => put({ deliverable: value })} error={fault('deliverable')} />}
        <Anchor component="button" type="button" size="sm" ta="start" onClick={more.toggle} aria-expanded={isMore || inMore}>{word(isTask ? 'more' : 'moreOfTarget')}</Anchor>
        <Collapse expanded={isMore || inMore}>{(isMore || inMore) && <MoreOfDirective draft={draft} put={put} heldOn={heldOn} fault={fault} isFixed={isFixed} isAmending={!!amending} term={term} />}</Collapse>
        <ClaritiesShown of={{ ...draft, hasBounds: !!bounds && !!draft.indicatorId, hasFollower: !!draft.followerId, leads: amending?.leads ?? draft.leadIds.map(() => ({ hasResponsible: false })) }} />
        {answer}
        <Group>
          <Button type="submit" loading={isUnderWay}>{amending ? word('save') : word(isTask ? 'saveTask' : 'saveTarget')}</Button>
          <Button variant="subtle" onClick={onCancel}>{word('cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
