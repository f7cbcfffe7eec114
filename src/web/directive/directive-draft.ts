import { documentsAsSent } from '../assignment/steps/documents-field.tsx';
import type { AmendDirectiveInput, Binding, Priority, TargetInput, TaskInput } from '../graphql/graphql.ts';
import type { Language } from '../language/language.ts';
import { readFigure } from '../language/read-figure.ts';
import { isGroup } from '../office/is-group.ts';
import type { Basis } from './basis-field.tsx';
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
  basis: Basis;
  indicatorId: string | null;
  bounds: string;
  periodFrom: string;
  periodUntil: string;
  baseline: string;
  baselineOn: string;
  milestones: { value: string; on: string }[];
  /** whose figures are measured; none: the offices it binds */
  reporterIds: string[];
  /** of one that is amended: the version it was made on */
  version?: number;
  /** and how that stood */
  before?: DirectiveDraft;
}

export const anOrder = (kind: DirectiveDraft['kind'], words: string): DirectiveDraft => ({
  kind, quote: words, text: words, leadIds: [], coordinatingIds: [], binding: '', dueOn: '', dueText: '', deliverable: '', priority: 'NORMAL', followerId: null, fieldId: null, basis: { recorded: [], typed: [] }, indicatorId: null, bounds: '',
  periodFrom: '', periodUntil: '', baseline: '', baselineOn: '', milestones: [], reporterIds: [],
});

const ofMore = ['coordinatingIds', 'priority', 'followerId', 'fieldId', 'basis', 'periodFrom', 'periodUntil', 'baseline', 'baselineOn', 'milestones', 'reporterIds'] as const;
/** Whether something is written that many orders do without: it is not folded away when it is there again. */
export function hasMore(draft: DirectiveDraft): boolean {
  const begun = draft.before ?? anOrder(draft.kind, '');
  return ofMore.some(name => JSON.stringify(draft[name]) !== JSON.stringify(begun[name]));
}

/** Whether it matters how it binds: one office alone can only lead. */
export const isForMany = ({ leadIds }: DirectiveDraft): boolean => leadIds.length > 1 || leadIds.some(isGroup);

const bound = (bounds: Bounds | undefined) => ({ comparator: bounds?.comparator ?? 'RANGE', lower: bounds?.lower ?? null, upper: bounds?.upper ?? null, approximate: bounds?.approximate ?? false }) as const;

/** What somebody typed that is no figure is not sent as none. */
export function unreadableFigures({ kind, bounds, baseline, milestones }: DirectiveDraft, language: Language): boolean {
  return kind === 'TARGET' && (readBounds(bounds, language) === undefined || [baseline, ...milestones.map(({ value }) => value)].some(typed => typed.trim() !== '' && readFigure(typed, language) === undefined));
}

/** Whether it can be sent: what it cannot do without is there, and everything that was typed is understood. */
export const isWhole = (draft: DirectiveDraft, language: Language): boolean => draft.text.trim() !== '' && (draft.kind === 'TASK' || (draft.indicatorId !== null && !unreadableFigures(draft, language)));

function shared({ quote, text, binding, dueOn, dueText, priority, followerId, fieldId, basis }: DirectiveDraft) {
  return { quote: quote.trim() || null, text: text.trim(), binding: binding || null, dueOn: dueOn || null, dueText: dueText.trim() || null, priority, followerId, fieldId, basis: [...basis.recorded.map(({ id }) => ({ documentId: id })), ...documentsAsSent(basis.typed)] };
}
function figures(draft: DirectiveDraft, language: Language) {
  const baseline = readFigure(draft.baseline, language);
  return {
    indicatorId: draft.indicatorId ?? '',
    ...bound(readBounds(draft.bounds, language)),
    periodFrom: draft.periodFrom || null,
    periodUntil: draft.periodUntil || null,
    baseline: baseline === undefined ? null : { value: baseline, on: draft.baselineOn },
    milestones: draft.milestones.flatMap(({ value: typed, on }) => {
      const value = readFigure(typed, language);
      return value === undefined ? [] : [{ value, on }];
    }),
    reporterIds: draft.reporterIds,
  };
}
const addressees = (draft: DirectiveDraft) => ({ leadOfficeIds: draft.leadIds.filter(id => !isGroup(id)), leadGroupIds: draft.leadIds.filter(isGroup), coordinatingOfficeIds: draft.coordinatingIds });

export const taskOf = (draft: DirectiveDraft): TaskInput => ({ ...shared(draft), ...addressees(draft), binding: isForMany(draft) && draft.binding ? draft.binding : null, deliverable: draft.deliverable.trim() || null });
export const targetOf = (draft: DirectiveDraft, language: Language): TargetInput => ({ ...shared(draft), ...addressees(draft), binding: isForMany(draft) && draft.binding ? draft.binding : null, ...figures(draft, language) });

/** Only what is different: what is announced is fixed, and would be refused even where it stays as it was. */
export function amendmentOf(directiveId: string, before: DirectiveDraft, after: DirectiveDraft, language: Language): AmendDirectiveInput {
  const [old, amended] = [before, after].map(draft => ({ ...shared(draft), ...(draft.kind === 'TASK' ? { deliverable: draft.deliverable.trim() || null } : figures(draft, language)) }) as Record<string, unknown>);
  const changed = Object.entries(amended).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name]));
  return { directiveId, version: after.version ?? 0, ...Object.fromEntries(changed) };
}
