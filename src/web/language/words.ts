import i18next from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from './language.ts';

type Plural = `${string}_one` | `${string}_other`;
type Key<Vi> = keyof Vi extends infer K ? (K extends `${infer Base}_other` ? Base : K) : never;
type Values = Record<string, string | number>;

/**
 * The words of a feature in both languages, beside its components: `const useSteps = words('assignment.steps', { vi: { report: 'Báo cáo' }, en: { report: 'Report' } })`, and in a
 * component `const word = useSteps(); word('report')`. `{{name}}` takes a value. What has a number has the key `…_other` (and in English `…_one`), and is asked
 * for by its name without the end, with `count`. A key that one language lacks does not compile.
 */
export function words<const Vi extends Record<string, string>>(feature: string, of: { vi: Vi; en: { [K in keyof Vi]: string } & { [K in Plural]?: string } }) {
  for (const language of languages) i18next.addResourceBundle(language, feature, of[language]);
  return function useWords(): (key: Key<Vi>, values?: Values) => string {
    const { t } = useTranslation(feature);
    // the same function while the language is: what is drawn with it need not be drawn again
    return useCallback((key, values) => t(key as string, values ?? {}) as string, [t]);
  };
}
