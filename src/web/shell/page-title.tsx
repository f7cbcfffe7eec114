import { Title, type TitleProps } from '@mantine/core';
import { useLayoutEffect } from 'react';

/** What a page is called: in its heading, and in the window's title as long as it is shown; there `tab` may say more. */
export function PageTitle({ children, tab = children, ...props }: Omit<TitleProps, 'order'> & { children: string; tab?: string }) {
  useLayoutEffect(() => {
    document.title = `${tab} – Chidao`;
    return () => {
      document.title = 'Chidao';
    };
  }, [tab]);
  return <Title order={1} {...props}>{children}</Title>;
}
