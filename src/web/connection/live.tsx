import { useEffect } from 'react';
import { readingAgain } from './client.ts';
import { unreached } from './reach.ts';
import { sessionEnded } from './session.ts';

/** Keeps what is on the screen as it is on the server, as long as somebody is signed in: it stands once, around all pages. */
export function Live() {
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    import('./changes.ts').then(
      ({ listen }) => {
        if (!isGone) stop = listen({ changed: () => readingAgain.soon(), ended: () => sessionEnded.tell() });
      },
      () => undefined,
    );
    const stopWaiting = unreached.listen(() => !unreached.isSet && readingAgain.soon());
    return () => {
      isGone = true;
      stop();
      stopWaiting();
    };
  }, []);
  return null;
}
