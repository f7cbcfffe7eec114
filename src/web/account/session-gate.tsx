import { useApolloClient, useQuery } from '@apollo/client/react';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { readingAgain } from '../connection/client.ts';
import { Live } from '../connection/live.tsx';
import { sessionEnded } from '../connection/session.ts';
import { Fault, Loading } from '../shell/states.tsx';
import { SignedOut } from './signed-out.tsx';
import { isSame, type Viewer, ViewerProvider, WhoAsks } from './viewer.tsx';

const SessionEnded = lazy(() => import('./session-ended.tsx').then(({ SessionEnded }) => ({ default: SessionEnded })));

/**
 * Lets pages be seen by who is signed in. Where a session ends while somebody types, the page stays as it is under a form that signs in again, so that nothing
 * typed is lost; somebody else who signs in there, or in another window, gets a page of his own.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(WhoAsks, { fetchPolicy: 'network-only' });
  /** as he was known last: that nobody is signed in any more takes no page away */
  const [known, setKnown] = useState<Viewer>();
  const [hasEnded, setHasEnded] = useState(false);
  const asks = data?.viewer;
  if (asks && asks !== known && (!known || isSame(asks, known))) setKnown(asks);
  const isAnother = asks && known && !isSame(asks, known);
  const isGone = known && data && !asks;

  const isLooking = useRef(false);
  useEffect(
    () =>
      sessionEnded.listen(async () => {
        // what was under way with a cookie that has just been replaced is refused as well, and nothing has ended
        if (isLooking.current) return;
        isLooking.current = true;
        const isSignedIn = await client.query({ query: WhoAsks, fetchPolicy: 'network-only' }).then(({ data: now }) => now?.viewer != null, () => false);
        isLooking.current = false;
        if (!isSignedIn) return setHasEnded(true);
        await readingAgain.now();
      }),
    [client],
  );
  useEffect(() => {
    if (isAnother) location.assign('/');
  }, [isAnother]);
  // another window has the same session, and may act for somebody else by now; that nobody answers is told by the bar over the page
  useEffect(() => {
    const look = () => void refetch().catch(() => undefined);
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [refetch]);
  const comeBack = useCallback(async () => {
    const now = await client.query({ query: WhoAsks, fetchPolicy: 'network-only' }).catch(() => undefined);
    if (!now?.data?.viewer) return;
    setHasEnded(false);
    await readingAgain.now();
  }, [client]);

  if (known)
    return (
      <ViewerProvider viewer={known}>
        {children}
        {hasEnded || isGone ? <Suspense fallback={null}><SessionEnded login={known.account.login} onBack={comeBack} /></Suspense> : <Live />}
      </ViewerProvider>
    );
  if (data && !asks) return <SignedOut installation={data.installation} onSignedIn={() => refetch()} />;
  return error ? <Fault error={error} again={() => refetch()} /> : <Loading />;
}
