import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

type Attributes<Props> = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Props> & Props;

/** The library's links and buttons that lead to a page: addresses and what is in them are checked by the compiler. */
export const TextLink = createLink((props: Attributes<AnchorProps>) => <Anchor {...props} />);
export const ButtonLink = createLink((props: Attributes<ButtonProps>) => <Button component="a" {...props} />);
