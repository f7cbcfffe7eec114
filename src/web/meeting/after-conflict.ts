import { type RefObject, useEffect, useRef } from 'react';
import type { Change } from '../connection/change.ts';

/**
 * What was refused because somebody else was faster is put on the latest version as soon as that is read, by `takeUp`, which may send it again. Answers whether that is about to be
 * done. Where something is to be looked at first, whoever sent it goes on at `news`.
 */
export function useAfterConflict<Input, Result>(change: Change<Input, Result>, latest: number | undefined, version: number, news: RefObject<HTMLElement | null>, takeUp: () => void): boolean {
  const isBehind = change.refusal?.code === 'CONFLICT' && latest !== undefined && latest !== version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each version that was read
  useEffect(() => {
    if (!isBehind) return;
    change.forget();
    takeUp();
  }, [isBehind, latest]);
  const told = useRef(version);
  useEffect(() => {
    if (version !== told.current) news.current?.focus();
    told.current = version;
  }, [version, news]);
  return isBehind;
}
