import { Anchor, Group } from '@mantine/core';
import { type Language, languages, useLanguage } from './language.ts';

const names: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

/** Each language in its own words: who cannot read the page finds his. */
export function LanguageSwitch() {
  const { language, speak } = useLanguage();
  return (
    <Group gap="xs" wrap="nowrap" flex="none">
      {languages.filter(other => other !== language).map(other => (
        <Anchor key={other} component="button" type="button" size="sm" style={{ whiteSpace: 'nowrap' }} lang={other} onClick={() => speak(other)}>{names[other]}</Anchor>
      ))}
    </Group>
  );
}
