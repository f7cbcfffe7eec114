import { asSaid } from './as-said.ts';
import { type Language, useLanguage } from './language.ts';

/** Days as Vietnamese papers write them, and unmistakable in English: 30/6/2026, 30 Jun 2026. A day has no time zone; an instant is shown in that of the reader. */
const formats = (language: Language) => {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, language === 'vi' ? { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' } : { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const rounded = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const writeDay = (iso: string): string => day.format(new Date(`${iso}T00:00:00Z`));
  return {
    /** of an ISO day, 2026-06-30 */
    day: writeDay,
    /** a sentence of the server */
    said: (sentence: string): string => asSaid(sentence, writeDay),
    instant: (iso: string): string => instant.format(new Date(iso)),
    /** exactly, as it was reported */
    figure: (value: number): string => figure.format(value),
    percent: (value: number): string => `${rounded.format(value)} %`,
    /** 30–40 % */
    range: (lower: number, upper: number, unit: string): string => `${figure.format(lower)}–${figure.format(upper)} ${unit}`.trim(),
  };
};
const all = { vi: formats('vi'), en: formats('en') };

/** Outside of components: of what is read for them. */
export const formatIn = (language: Language): (typeof all)['vi'] => all[language];

export function useFormat(): (typeof all)['vi'] {
  const { language } = useLanguage();
  return all[language];
}
