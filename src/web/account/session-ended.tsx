import { Modal } from '@mantine/core';
import { useEffect } from 'react';
import { useAccountWords } from './account-words.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Over the page whose session has ended: it stays as it is, so that nothing typed is lost. Who has signed in again in another window does not have to twice. */
export function SessionEnded({ login, onBack }: { login: string; onBack(): void }) {
  const word = useAccountWords();
  useEffect(() => {
    addEventListener('focus', onBack);
    return () => removeEventListener('focus', onBack);
  }, [onBack]);
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={word('sessionEnded')}>
      <SignInForm login={login} onSignedIn={onBack} />
    </Modal>
  );
}
