import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useShellWords } from './shell-words.ts';
import { readable, theme } from './theme.ts';

/** The looks of all pages; and a name, in the language of the page, for buttons of the library that show a sign alone. */
export function Themed({ nonce, children }: { nonce: string; children: ReactNode }) {
  const word = useShellWords();
  const close = word('close');
  const shown = word('showPassword');
  const named = useMemo(() => {
    const closing = { defaultProps: { closeButtonProps: { 'aria-label': close } } };
    return mergeThemeOverrides(theme, { components: { Modal: closing, Drawer: closing, Notification: closing, PasswordInput: { defaultProps: { visibilityToggleButtonProps: { 'aria-label': shown } } } } });
  }, [close, shown]);
  return <MantineProvider theme={named} cssVariablesResolver={readable} forceColorScheme="light" getStyleNonce={() => nonce}>{children}</MantineProvider>;
}
