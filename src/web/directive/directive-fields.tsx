import { Anchor, Collapse, Group, SegmentedControl, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { faultOf, type Refusal } from '../connection/refusal.ts';
import { DayField } from '../language/day-field.tsx';
import { useLanguage } from '../language/language.ts';
import { AddresseesField } from '../office/addressees-field.tsx';
import { BoundsField } from './bounds-field.tsx';
import { ClaritiesShown } from './clarities-shown.tsx';
import { type DirectiveDraft, hasMore, isForMany } from './directive-draft.ts';
import { useDirectiveWords } from './directive-words.ts';
import { type Chosen, IndicatorField } from './indicator-field.tsx';
import { Followed } from './followed.tsx';
import { MoreOfDirective } from './more-of-directive.tsx';
import { ProposedDeadlines } from './proposed-deadlines.tsx';
import { readBounds } from './read-bounds.ts';

interface Props {
  draft: DirectiveDraft;
  put(part: Partial<DirectiveDraft>): void;
  meeting: { id: string; heldOn: string };
  refusal: Refusal | undefined;
  /** where in the input its fields stand */
  path: (string | number)[];
  /** it was to be sent, and something is lacking */
  isTried?: boolean;
  /** of one that is amended */
  amending?: { isAnnounced: boolean; isLocked: boolean; leads: { hasResponsible: boolean }[] };
  /** words of the chair in which a deadline may be named, where no quote is */
  spoken?: string;
  autoFocus?: boolean;
}
const folded = ['coordinatingOfficeIds', 'priority', 'followerId', 'fieldId', 'basis', 'periodFrom', 'periodUntil', 'baseline', 'milestones', 'reporterIds'];

/** What a task or a target is made of: what is needed first, the rest unfolds. */
export function DirectiveFields({ draft, put, meeting, refusal, path, isTried = false, amending, spoken, autoFocus }: Props) {
  const word = useDirectiveWords();
  const { language } = useLanguage();
  const [isMore, more] = useDisclosure(hasMore(draft));
  const [indicator, setIndicator] = useState<Chosen>();
  const { heldOn } = meeting;
  const fault = (...names: (string | number)[]) => faultOf(refusal, ...path, ...names);
  const isTask = draft.kind === 'TASK';
  const isFixed = !!amending?.isAnnounced;
  const bounds = readBounds(draft.bounds, language);
  const isShown = isMore || folded.some(name => fault(name));
  // the words of an issued notice are the chair's; how urgent it is and who follows it are not
  if (amending?.isLocked) return <Followed draft={draft} put={put} heldOn={heldOn} fault={fault} />;
  return (
    <>
      {(draft.quote || amending) && <Textarea label={word('quote')} autosize minRows={1} value={draft.quote} onChange={({ currentTarget: { value } }) => put({ quote: value })} error={fault('quote')} />}
      <Textarea label={word(isTask ? 'text' : 'textOfTarget')} autosize minRows={1} required value={draft.text} onChange={({ currentTarget: { value } }) => put({ text: value })} error={fault('text') ?? (isTried && !draft.text.trim() ? word('textNeeded') : undefined)} data-autofocus autoFocus={autoFocus} />
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
      {!isFixed && <ProposedDeadlines in={draft.quote || spoken || draft.text} spokenOn={heldOn} draft={draft} put={put} />}
      {isTask && <TextInput label={word('deliverable')} value={draft.deliverable} onChange={({ currentTarget: { value } }) => put({ deliverable: value })} error={fault('deliverable')} />}
      <Anchor component="button" type="button" size="sm" ta="start" onClick={more.toggle} aria-expanded={isShown}>{word(isTask ? 'more' : 'moreOfTarget')}</Anchor>
      <Collapse expanded={isShown}>{isShown && <MoreOfDirective draft={draft} put={put} meeting={meeting} refusal={refusal} path={path} isFixed={isFixed} isAmending={!!amending} />}</Collapse>
      <ClaritiesShown of={{ ...draft, hasBounds: !!bounds && !!draft.indicatorId, hasFollower: !!draft.followerId, leads: amending?.leads ?? draft.leadIds.map(() => ({ hasResponsible: false })) }} />
    </>
  );
}
