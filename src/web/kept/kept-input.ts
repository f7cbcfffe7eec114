import { useEffect, useRef, useState } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { type Kept, keptInputs } from './kept-inputs.ts';

export interface KeptInput<Value> {
  value: Value;
  set(next: Value | ((before: Value) => Value)): void;
  /** the instant at which what was found here again had been typed; undefined where nothing was found, and once it was forgotten */
  typedAt: string | undefined;
  /** false until it is known whether there is something to go on with: a few milliseconds */
  isReady: boolean;
  /** whether something is typed that is not recorded */
  isUnrecorded: boolean;
  /** the browser keeps nothing: what is typed is lost with the tab */
  isLost: boolean;
  /** Throws it away, because it was recorded or is not wanted, and begins anew. */
  forget(): void;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * State that outlives the tab: `const text = useKeptInput('conclusion.meeting_7', '', word('typedConclusion'))`. What differs from `initial` is kept in this browser for this account
 * from the first letter on, and is there again when the page is opened anew, until `forget()` says that it was recorded or thrown away. The name is unique over all pages; the label is
 * what somebody is told who would lose it by signing out. Show `<KeptNote of={text} />` beside the field. Values are plain data.
 */
export function useKeptInput<Value>(name: string, initial: Value, label = ''): KeptInput<Value> {
  const { account } = useViewer();
  const place = `${account.id} ${name}`;
  const fresh = { place, value: initial, typedAt: undefined as string | undefined, isReady: false, isLost: false };
  const [state, setState] = useState(fresh);
  const now = state.place === place ? state : fresh;
  const latest = useRef(now);
  latest.current = now;
  const change = (part: Partial<typeof fresh>) => {
    latest.current = { ...latest.current, ...part };
    setState(latest.current);
  };
  const lost = () => change({ isLost: true });

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked for once in each place
  useEffect(() => {
    let isHere = true;
    const found = (kept: Kept | undefined) => {
      // who types faster than that has begun anew
      if (isHere && !latest.current.isReady) change(kept ? { isReady: true, value: kept.value as Value, typedAt: kept.at } : { isReady: true });
    };
    keptInputs.find(account.id, name).then(found, () => isHere && change({ isReady: true, isLost: true }));
    return () => {
      isHere = false;
    };
  }, [place]);

  return {
    value: now.value,
    typedAt: now.typedAt,
    isReady: now.isReady,
    isLost: now.isLost,
    isUnrecorded: !same(now.value, initial),
    set(next) {
      const value = next instanceof Function ? next(latest.current.value) : next;
      change({ place, value, isReady: true });
      const written = same(value, initial) ? keptInputs.forget(account.id, name) : keptInputs.keep(account.id, name, { value, label, path: location.pathname, at: new Date().toISOString() });
      written.catch(lost);
    },
    forget() {
      change({ place, value: initial, typedAt: undefined, isReady: true });
      keptInputs.forget(account.id, name).catch(lost);
    },
  };
}
