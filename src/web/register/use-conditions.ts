import { useMemo } from 'react';
import { type PageSearch, saying } from './page-search.ts';

/** What the address says beside the page. The same conditions are the same object, so that a page that is turned leaves the rest of the screen alone. */
export function useConditions<Search extends PageSearch>(search: Search): Omit<Search, keyof PageSearch> {
  const said = JSON.stringify(saying(search));
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is what the text says
  return useMemo(() => saying(search), [said]);
}
