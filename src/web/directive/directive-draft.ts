import type { AmendDirectiveInput, Binding, Priority, TargetInput, TaskInput } from '../graphql/graphql.ts';
import { readFigure } from '../language/read-figure.ts';
import { isGroup } from '../office/is-group.ts';
import { type Bounds, readBounds } from './read-bounds.ts';

/** A directive as it is being written: what is typed stays as it was typed. */
export interface DirectiveDraft {
  kind: 'TASK' | 'TARGET';
  quote: string;
  text: string;
  /** offices and groups */
  leadIds: string[];
  coordinatingIds: string[];
  binding: Binding | '';
  dueOn: string;
  dueText: string;
  deliverable: string;
  priority: Priority;
  followerId: string | null;
  fieldId: string | null;
  indicatorId: string | null;
  bounds: string;
  periodFrom: string;
  periodUntil: string;
  baseline: string;
  baselineOn: string;
  milestones: { value: string; on: string }[];
  /** of one that is amended: the version it was made on */
  version?: number;
  /** and how that stood */
  before?: DirectiveDraft;
}

export const anOrder = (kind: DirectiveDraft['kind'], words: string): DirectiveDraft => ({
  kind, quote: words, text: words, leadIds: [], coordinatingIds: [], binding: '', dueOn: '', dueText: '', deliverable: '', priority: 'NORMAL', followerId: null, fieldId: null, indicatorId: null, bounds: '',
  periodFrom: '', periodUntil: '', baseline: '', baselineOn: '', milestones: [],
});

/** Whether it matters how it binds: one office alone can only lead. */
export const isForMany = ({ leadIds }: DirectiveDraft): boolean => leadIds.length > 1 || leadIds.some(isGroup);

// JSON takes figures as numbers; what was read has no more digits than they carry exactly
const figure = (decimal: string | undefined): number | null => (decimal === undefined ? null : Number(decimal));
const bound = (bounds: Bounds | undefined) => ({ comparator: bounds?.comparator ?? 'RANGE', lower: figure(bounds?.lower), upper: figure(bounds?.upper), approximate: bounds?.approximate ?? false }) as const;

/** What somebody typed that is no figure is not sent as none. */
export function unreadableFigures({ kind, bounds, baseline, milestones }: DirectiveDraft): boolean {
  return kind === 'TARGET' && (readBounds(bounds) === undefined || [baseline, ...milestones.map(({ value }) => value)].some(typed => typed.trim() !== '' && readFigure(typed) === undefined));
}

function shared({ quote, text, binding, dueOn, dueText, priority, followerId, fieldId }: DirectiveDraft) {
  return { quote: quote.trim() || null, text: text.trim(), binding: binding || null, dueOn: dueOn || null, dueText: dueText.trim() || null, priority, followerId, fieldId };
}
function figures(draft: DirectiveDraft) {
  const baseline = readFigure(draft.baseline);
  return {
    indicatorId: draft.indicatorId ?? '',
    ...bound(readBounds(draft.bounds)),
    periodFrom: draft.periodFrom || null,
    periodUntil: draft.periodUntil || null,
    baseline: baseline === undefined ? null : { value: Number(baseline), on: draft.baselineOn },
    milestones: draft.milestones.flatMap(({ value, on }) => (readFigure(value) === undefined ? [] : [{ value: Number(readFigure(value)), on }])),
  };
}
const addressees = (draft: DirectiveDraft) => ({ leadOfficeIds: draft.leadIds.filter(id => !isGroup(id)), leadGroupIds: draft.leadIds.filter(isGroup), coordinatingOfficeIds: draft.coordinatingIds });

export const taskOf = (draft: DirectiveDraft): TaskInput => ({ ...shared(draft), ...addressees(draft), binding: isForMany(draft) && draft.binding ? draft.binding : null, deliverable: draft.deliverable.trim() || null });
export const targetOf = (draft: DirectiveDraft): TargetInput => ({ ...shared(draft), ...addressees(draft), binding: isForMany(draft) && draft.binding ? draft.binding : null, ...figures(draft) });

/** Only what is different: what is announced is fixed, and would be refused even where it stays as it was. */
export function amendmentOf(directiveId: string, before: DirectiveDraft, after: DirectiveDraft): AmendDirectiveInput {
  const [old, amended] = [before, after].map(draft => ({ ...shared(draft), ...(draft.kind === 'TASK' ? { deliverable: draft.deliverable.trim() || null } : figures(draft)) }) as Record<string, unknown>);
  const changed = Object.entries(amended).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name]));
  return { directiveId, version: after.version ?? 0, ...Object.fromEntries(changed) };
}
