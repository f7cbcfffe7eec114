import { lazy, Suspense } from 'react';
import { Loading } from '../shell/states.tsx';
import { SignInPage } from './sign-in-page.tsx';
import type { Installation } from './viewer.tsx';

const FirstPasswordPage = lazy(() => import('./first-password-page.tsx').then(({ FirstPasswordPage }) => ({ default: FirstPasswordPage })));
const SetUpPage = lazy(() => import('./set-up-page.tsx').then(({ SetUpPage }) => ({ default: SetUpPage })));

/** What who is not signed in sees at any address; the one he asked for is shown as soon as he is. */
export function SignedOut({ installation, onSignedIn }: { installation: Installation; onSignedIn(): void }) {
  if (location.pathname === '/first-password') return <Suspense fallback={<Loading />}><FirstPasswordPage /></Suspense>;
  if (location.pathname === '/set-up' && installation.needsSetUp) return <Suspense fallback={<Loading />}><SetUpPage /></Suspense>;
  return <SignInPage installation={installation} onSignedIn={onSignedIn} />;
}
