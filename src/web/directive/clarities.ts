import { isDay } from '../language/read-day.ts';

/** Năm rõ: what every order has to make clear. */
export const clarities = ['WHO', 'WHAT', 'WHEN', 'RESULT', 'RESPONSIBLE'] as const;
export type Clarity = (typeof clarities)[number];
/** NO_DATE: it is said when, in words that are no date yet. */
export type Clearness = 'CLEAR' | 'LACKING' | 'NO_DATE';

/** Of a directive, written or being written, what its clearness rests on. */
export interface Order {
  kind: 'TASK' | 'TARGET';
  text: string;
  dueOn?: string | null;
  dueText?: string | null;
  deliverable?: string | null;
  /** of a target: it is known what is to be reached */
  hasBounds: boolean;
  /** the shares of those who lead: has the office named its officer? */
  leads: { hasResponsible: boolean }[];
  /** a specialist in the secretariat follows it */
  hasFollower: boolean;
}

/** Rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm. */
export function claritiesOf({ kind, text, dueOn, dueText, deliverable, hasBounds, leads, hasFollower }: Order): Record<Clarity, Clearness> {
  const when = dueOn && isDay(dueOn) ? 'CLEAR' : dueText?.trim() ? 'NO_DATE' : 'LACKING';
  const clearIf = (isClear: boolean): Clearness => (isClear ? 'CLEAR' : 'LACKING');
  return {
    WHO: clearIf(leads.length > 0),
    WHAT: clearIf(text.trim() !== ''),
    WHEN: when,
    RESULT: clearIf(kind === 'TARGET' ? hasBounds : !!deliverable?.trim()),
    RESPONSIBLE: clearIf(hasFollower || (leads.length > 0 && leads.every(({ hasResponsible }) => hasResponsible))),
  };
}
