/** An ISO day as the server's sentences write it in Vietnamese, with both noughts, so that days stand below each other: 03/07/2026. */
export const asWritten = (iso: string): string => iso.split('-').reverse().join('/');

const inEnglish = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const dayInEnglish = new Intl.DateTimeFormat('en-GB', { ...inEnglish, timeZone: 'UTC' });
const time = { hour: '2-digit', minute: '2-digit' } as const;
const instants = { vi: new Intl.DateTimeFormat('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric', ...time }), en: new Intl.DateTimeFormat('en-GB', { ...inEnglish, ...time }) };

/** One form of days in each language: 03/07/2026, and unmistakable in English: 3 Jul 2026. A day has no time zone; an instant is shown in that of the reader. */
export const daysIn = (language: 'vi' | 'en') => ({
  /** of an ISO day, 2026-07-03 */
  day: (iso: string): string => (language === 'vi' ? asWritten(iso) : dayInEnglish.format(new Date(`${iso}T00:00:00Z`))),
  instant: (iso: string): string => instants[language].format(new Date(iso)),
});
