import { asSaid } from './as-said.ts';
import { daysIn } from './days.ts';
import { type Language, useLanguage } from './language.ts';

const formats = (language: Language) => {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const days = daysIn(language);
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const rounded = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    ...days,
    /** a sentence of the server */
    said: (sentence: string): string => asSaid(sentence, days.day),
    /** what stands between the cells of a file */
    separator: language === 'vi' ? (';' as const) : (',' as const),
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
