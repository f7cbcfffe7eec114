import { useEffect, useState } from 'react';

/** A dialog that is there only while it is open gives the focus back to what opened it; where that is gone with what was done, the keyboard goes on at the beginning of the page. */
export function useFocusGivenBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // who has gone on elsewhere stays there
      if (document.activeElement !== document.body) return;
      const to = opener?.isConnected && opener !== document.body ? opener : document.getElementById('main');
      if (to instanceof HTMLElement) to.focus({ preventScroll: true });
    },
    [opener],
  );
}
