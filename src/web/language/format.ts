import { formatIn } from './formats.ts';
import { useLanguage } from './language.ts';

export const useFormat = (): ReturnType<typeof formatIn> => formatIn(useLanguage().language);
