import type { ComboboxLikeProps, ComboboxItem } from '@mantine/core';
import { fold } from './fold.ts';

/** Choices that stand on the page are found without accents, as those are that the server finds: "ke hoach" finds Kế hoạch. */
export const withoutAccents: NonNullable<ComboboxLikeProps['filter']> = ({ options, search }) => options.filter(option => fold((option as ComboboxItem).label).includes(fold(search.trim())));
