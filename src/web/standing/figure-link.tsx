import type { AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { TextLink } from '../shell/links.tsx';
import { type Figure, listBehind } from './list-behind.ts';
import type { View } from './view.ts';

/** A number that opens the list it counts. */
export function FigureLink({ view, figure, officeId, label, children, ...props }: { view: View; figure: Figure; officeId?: string; label?: string; children: ReactNode } & AnchorProps) {
  return (
    <TextLink to="/follow-up" search={listBehind(view.scope, figure, { today: view.today, officeId })} inherit aria-label={label} {...props}>
      {children}
    </TextLink>
  );
}
