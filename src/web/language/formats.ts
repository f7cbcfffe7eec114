import { asWritten } from './day-as-written.ts';

/** Days as the server’s sentences write them, and unmistakable in English: 03/07/2026, 3 Jul 2026. A day has no time zone; an instant is shown in that of the reader. */
const formats = (language: 'vi' | 'en') => {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const parts = language === 'vi' ? ({ day: '2-digit', month: '2-digit', year: 'numeric' } as const) : ({ day: 'numeric', month: 'short', year: 'numeric' } as const);
  const days = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, { ...parts, hour: '2-digit', minute: '2-digit' });
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const rounded = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const day = language === 'vi' ? asWritten : (iso: string): string => days.format(new Date(`${iso}T00:00:00Z`));
  return {
    /** of an ISO day, 2026-07-03 */
    day,
    /** what the server says, whose sentences are for programs as well and name ISO days */
    sentence: (said: string): string => said.replace(isoDays, day),
    instant: (iso: string): string => instant.format(new Date(iso)),
    /** what stands between the cells of a file */
    separator: language === 'vi' ? (';' as const) : (',' as const),
    /** exactly, as it was reported */
    figure: (value: number): string => figure.format(value),
    percent: (value: number): string => `${rounded.format(value)} %`,
    /** 30–40 % */
    range: (lower: number, upper: number, unit: string): string => `${figure.format(lower)}–${figure.format(upper)} ${unit}`.trim(),
  };
};
const isoDays = /(?<![\w/-])\d{4}-\d\d-\d\d(?![\w-])/g;
const all = { vi: formats('vi'), en: formats('en') };

export const formatIn = (language: 'vi' | 'en'): (typeof all)['vi'] => all[language];
