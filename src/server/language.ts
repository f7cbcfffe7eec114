import type { Language } from '../kernel/refusal.js';

/** Vietnamese where a request prefers it to English, and English otherwise (RFC 9110, 12.5.4). */
export function languageOf(acceptLanguage: string | undefined): Language {
  const weights = { vi: 0, en: 0 };
  for (const range of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = range.split(';').map(part => part.trim().toLowerCase());
    const language = tag.split('-')[0];
    if (language !== 'vi' && language !== 'en') continue;
    const given = parameters.find(parameter => parameter.startsWith('q='));
    const weight = given === undefined ? 1 : Number(given.slice(2));
    if (weight > weights[language]) weights[language] = weight;
  }
  return weights.vi > weights.en ? 'vi' : 'en';
}
