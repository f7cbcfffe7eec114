import { Anchor, Box, Burger, Group, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AccountLink } from '../account/account-link.tsx';
import { ActingBar } from '../account/acting-bar.tsx';
import { SignOutLink } from '../account/sign-out.tsx';
import { grantsOf, useViewer } from '../account/viewer.tsx';
import { useDeskWords } from '../desk/desk-words.ts';
import { desksOf } from '../desk/desks.ts';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { useShellWords } from './shell-words.ts';
import { OfflineBar } from './states.tsx';
import './shell.css';

/** What stands around every page: the desks of whoever is signed in, the registers, search, language and account. None of it is printed. */
export function Shell() {
  const [isOpen, menu] = useDisclosure();
  const word = useShellWords();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: on a phone the menu closes when a page was chosen
  useEffect(menu.close, [path]);
  const shown = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  // what had the focus is gone with the page it stood on: the keyboard goes on in the new one
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each page
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <>
      <Group component="header" px="md" gap="sm" wrap="nowrap" className="shell-header no-print">
        <Burger opened={isOpen} onClick={menu.toggle} hiddenFrom="md" size="sm" aria-label={word('menu')} aria-expanded={isOpen} />
        <Anchor component={Link} to="/" underline="never" c="inherit"><Text fw={700} size="lg">Chidao</Text></Anchor>
        <Anchor href="#main" className="skip">{word('skip')}</Anchor>
        <SearchBox />
        <Group gap="md" ml="auto" wrap="nowrap">
          <LanguageSwitch />
          <AccountLink />
        </Group>
      </Group>
      <div className="shell">
        <Box component="nav" p="xs" className="shell-menu no-print" mod={{ open: isOpen }} aria-label={word('menu')}>
          <div className="places"><Places /></div>
          <div><SignOutLink /></div>
        </Box>
        <main id="main" tabIndex={-1}>
          <ActingBar />
          <OfflineBar />
          <Outlet />
        </main>
      </div>
    </>
  );
}

function Places() {
  const viewer = useViewer();
  const word = useDeskWords();
  const keepsMeetings = grantsOf(viewer, 'SECRETARIAT').length > 0;
  const measures = grantsOf(viewer, 'OFFICE').length > 0 || keepsMeetings;
  return (
    <>
      {desksOf(viewer).map(({ role, path }) => <Place key={role} to={path} label={word(role)} />)}
      {keepsMeetings && <Place to="/meetings/new" label={word('newMeeting')} />}
      {measures && <Place to="/measurements" label={word('measurements')} />}
      <Text size="xs" c="dimmed" fw={600} px="sm" pt="md" pb={4}>{word('registers')}</Text>
      <Place to="/meetings" label={word('meetings')} />
      <Place to="/conclusions" label={word('conclusions')} />
      <Place to="/follow-up" label={word('followUp')} />
      <Place to="/targets" label={word('targets')} />
      <Place to="/waiting" label={word('waiting')} />
      <Place to="/extended" label={word('extended')} />
      <Place to="/offices" label={word('offices')} />
      <Place to="/committees" label={word('committees')} />
    </>
  );
}

/** Who points at it is about to go there; a link in a list may just stand where the pointer rests. */
function Place({ to, label }: { to: string; label: string }) {
  const isHere = useRouterState({ select: ({ location }) => location.pathname === to });
  return <UnstyledButton component={Link} to={to} preload="intent" activeOptions={{ exact: true }} className="place" aria-current={isHere ? 'page' : undefined}>{label}</UnstyledButton>;
}
