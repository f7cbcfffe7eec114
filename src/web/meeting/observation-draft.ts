import type { FoundAtMeetingFragment, ObservationInput, ObservationKind } from '../graphql/graphql.ts';
import type { Language } from '../language/language.ts';
import { readFigure, typedFigure } from '../language/read-figure.ts';

export type Found = FoundAtMeetingFragment;
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

/** One of the record as somebody would type it: what was withdrawn is recorded anew, and better. */
export const observationTyped = ({ kind, text, offices, field, periodFrom, periodUntil, awardedBy, figures }: Found): ObservationDraft => ({
  kind, text, officeIds: offices.map(({ id }) => id), fieldId: field?.id ?? null, periodFrom: periodFrom ?? '', periodUntil: periodUntil ?? '', awardedById: awardedBy?.id ?? null,
  figures: figures.map(({ label, unit, value, numerator, denominator, approximate, note, equivalentTo }) => {
    const same = figures.findIndex(({ id }) => id === equivalentTo?.id);
    return { label, unit, amount: (value != null ? [value] : [numerator ?? 0, denominator ?? 0]).map(typedFigure).join('/'), approximate, note: note ?? '', equivalentTo: same < 0 ? null : String(same + 1) };
  }),
});
