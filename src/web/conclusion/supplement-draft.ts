import { anOrder, type DirectiveDraft, targetOf, taskOf } from '../directive/directive-draft.ts';
import type { SupplementConclusionInput } from '../graphql/graphql.ts';
import type { Language } from '../language/language.ts';

/** Says which it is while others come and go. */
interface Keyed {
  key: string;
}
export type TypedOrder = DirectiveDraft & Keyed;
/** A conclusion of a supplement as it is being written. */
export interface TypedConclusion extends Keyed {
  text: string;
  replacesConclusionId: string | null;
  noTaskArises: boolean;
  orders: readonly TypedOrder[];
}
let made = 0;
// what was typed in another window comes back with its keys
const aKey = (): string => `${performance.timeOrigin}-${++made}`;
export const anOrderOf = (kind: TypedOrder['kind']): TypedOrder => ({ ...anOrder(kind, ''), key: aKey() });
export const aConclusion = (): TypedConclusion => ({ key: aKey(), text: '', replacesConclusionId: null, noTaskArises: false, orders: [] });

/** What the API takes of it. */
export const asConclusionSent = ({ text, replacesConclusionId, noTaskArises, orders }: TypedConclusion, language: Language): SupplementConclusionInput => ({
  text: text.trim(),
  ...(replacesConclusionId && { replacesConclusionId }),
  ...(noTaskArises && { noTaskArises }),
  directives: orders.map(order => (order.kind === 'TASK' ? { task: taskOf(order) } : { target: targetOf(order, language) })),
});
