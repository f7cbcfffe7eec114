import { type ComponentType, lazy, Suspense, useState } from 'react';
import { NotLoaded } from './lazy-page.ts';

/** What is loaded when it is opened for the first time, and stays from then on: so it closes as it opened, and gives the focus back. */
export function openedLate<Props extends { opened: boolean }>(load: () => Promise<ComponentType<Props>>) {
  const Loaded = lazy(async () => {
    try {
      return { default: (await load()) as ComponentType<object> };
    } catch (cause) {
      throw new NotLoaded('this part did not come', { cause });
    }
  });
  return function OpenedLate(props: Props) {
    const [isWanted, want] = useState(props.opened);
    if (props.opened && !isWanted) want(true);
    return isWanted && <Suspense fallback={null}><Loaded {...props} /></Suspense>;
  };
}
