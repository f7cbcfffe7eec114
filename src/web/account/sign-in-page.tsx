import { Anchor, Button, Divider, Stack } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useAccountWords } from './account-words.ts';
import { Entrance } from './entrance.tsx';
import { SignInForm } from './sign-in-form.tsx';
import type { Installation } from './viewer.tsx';

const DemoLogins = lazy(() => import('./demo-logins.tsx').then(({ DemoLogins }) => ({ default: DemoLogins })));

export function SignInPage({ installation: { demo, oidc, needsSetUp }, onSignedIn }: { installation: Installation; onSignedIn(): void }) {
  const word = useAccountWords();
  return (
    <Entrance>
      <Stack>
        {needsSetUp && <Button component="a" href="/set-up">{word('setUp')}</Button>}
        <SignInForm onSignedIn={onSignedIn} />
        {oidc && (
          <>
            <Divider label={word('or')} />
            <Button component="a" variant="default" href={`/auth/oidc?to=${encodeURIComponent(location.pathname + location.search)}`}>{word('withOidc')}</Button>
          </>
        )}
        <Anchor href="/first-password" size="sm">{word('firstPassword')}</Anchor>
        {demo && <Suspense fallback={null}><DemoLogins onSignedIn={onSignedIn} /></Suspense>}
      </Stack>
    </Entrance>
  );
}
