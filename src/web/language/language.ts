import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];
const place = 'chidao.language';

const isLanguage = (text: string | null): text is Language => languages.includes(text as Language);
const kept = localStorage.getItem(place);

// without a back end nothing has to be waited for, and words may be added from the next line on
void i18next.use(initReactI18next).init({
  lng: isLanguage(kept) ? kept : 'vi',
  fallbackLng: false,
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // React escapes
  interpolation: { escapeValue: false },
  resources: {},
});
const tellPage = (language: string) => {
  document.documentElement.lang = language;
};
tellPage(i18next.language);
i18next.on('languageChanged', tellPage);

/** The language outside of components: of a request, for example. */
export const languageNow = (): Language => i18next.language as Language;
export const onLanguage = (listener: () => void): void => void i18next.on('languageChanged', listener);

export const keepLanguage = (language: Language): void => localStorage.setItem(place, language);

export function useLanguage(): { language: Language; speak(language: Language): void } {
  const { i18n } = useTranslation();
  return {
    language: i18n.language as Language,
    speak(language) {
      keepLanguage(language);
      void i18n.changeLanguage(language);
    },
  };
}
