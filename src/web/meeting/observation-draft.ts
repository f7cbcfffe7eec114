import type { ObservationInput, ObservationKind } from '../graphql/graphql.ts';
import type { Language } from '../language/language.ts';
import { readFigure } from '../language/read-figure.ts';

export interface FigureDraft {
  label: string;
  /** 1.234,5, or 12/14 */
  amount: string;
  unit: string;
  approximate: boolean;
  note: string;
  /** which of the figures before says the same in another unit, from 1 */
  equivalentTo: string | null;
}
export interface ObservationDraft {
  kind: ObservationKind;
  text: string;
  officeIds: string[];
  fieldId: string | null;
  periodFrom: string;
  periodUntil: string;
  awardedById: string | null;
  figures: FigureDraft[];
}
export const anObservation: ObservationDraft = { kind: 'RESULT', text: '', officeIds: [], fieldId: null, periodFrom: '', periodUntil: '', awardedById: null, figures: [] };
export const aFigure: FigureDraft = { label: '', amount: '', unit: '', approximate: false, note: '', equivalentTo: null };

/** A plain value, or a numerator and a denominator; undefined where it is neither. */
export function amountOf(typed: string, language: Language): { value: number } | { numerator: number; denominator: number } | undefined {
  const parts = typed.split('/');
  const figures = parts.flatMap(part => readFigure(part, language) ?? []);
  if (figures.length < parts.length || parts.length > 2) return undefined;
  return parts.length === 1 ? { value: figures[0] } : { numerator: figures[0], denominator: figures[1] };
}

export const observationOf = ({ text, fieldId, officeIds, awardedById, kind, periodFrom, periodUntil, figures }: ObservationDraft, language: Language): ObservationInput => ({
  kind, text: text.trim(), officeIds, fieldId, awardedById: kind === 'COMMENDATION' ? awardedById : null, periodFrom: periodFrom || null, periodUntil: periodUntil || null,
  figures: figures.map(({ label, amount, unit, approximate, note, equivalentTo }) => ({ label: label.trim(), unit: unit.trim(), approximate, note: note.trim() || null, equivalentTo: equivalentTo ? Number(equivalentTo) : null, ...amountOf(amount, language) })),
});
