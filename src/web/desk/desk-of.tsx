import { Button, Group, Stack, Text } from '@mantine/core';
import { type AsyncRouteComponent, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useViewer } from '../account/viewer.tsx';
import type { Role } from '../graphql/graphql.ts';
import { useTerms } from '../language/terms.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { useShellWords } from '../shell/shell-words.ts';
import { useDeskWords } from './desk-words.ts';
import { desksOf } from './desks.ts';

/** A page for those who hold one of the roles today; a link that led somebody else here says whose it is. */
export function DeskOf({ roles, children }: { roles: Role[]; children: ReactNode }) {
  const mine = desksOf(useViewer());
  const word = useDeskWords();
  const term = useTerms();
  const shellWord = useShellWords();
  if (mine.some(({ role }) => roles.includes(role))) return children;
  return (
    <Stack align="center" p="xl">
      <PageTitle size="h2" ta="center">{shellWord('otherDesk', { desk: roles.map(role => word(role)).join(', ') })}</PageTitle>
      <Text c="dimmed" ta="center">{mine.length > 0 ? shellWord('otherDeskHelp', { roles: mine.map(({ role }) => term(role)).join(', ') }) : shellWord('noDesk')}</Text>
      <Group>{mine.map(({ role, path }) => <Button key={role} component={Link} to={path} variant="default">{word(role)}</Button>)}</Group>
    </Stack>
  );
}

/** A desk of an address: still loaded with the first intent to go there. */
export function forRoles(roles: Role[], Page: AsyncRouteComponent<object>): AsyncRouteComponent<object> {
  const Desk: AsyncRouteComponent<object> = () => <DeskOf roles={roles}><Page /></DeskOf>;
  Desk.preload = Page.preload;
  return Desk;
}
