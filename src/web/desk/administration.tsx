import { useQuery } from '@apollo/client/react';
import { Anchor, Badge, Button, Code, Group, List, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { graphql } from '../graphql/gql.ts';
import type { AccountsKeptQuery } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { words } from '../language/words.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { ButtonLink } from '../shell/links.tsx';
import { useShellWords } from '../shell/shell-words.ts';
import { Empty, Fault, Loading } from '../shell/states.tsx';
import { DeskOf } from './desk-of.tsx';
import { useDeskWords } from './desk-words.ts';

const AccountsKept = graphql(`
  query AccountsKept($login: String, $after: String) {
    accounts(first: 20, after: $after, filter: { login: $login }) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id login name activeFrom activeUntil grants { role validFrom validUntil office { id name } } }
    }
  }
`);
const useWords = words('desk.administration', {
  vi: {
    title: 'Quản trị tài khoản và danh bạ', what: 'Người quản trị giữ tài khoản, vai trò, đơn vị, nhóm đơn vị, lĩnh vực; không quyết định việc của các cuộc họp.', how: 'Cách làm', api: 'Tạo, sửa, khóa tài khoản, cấp lại mật khẩu, sửa danh bạ: bằng các lệnh trong GraphiQL', shell: 'Trên máy chủ, bằng dòng lệnh:', accounts: 'Tài khoản', login: 'Tên đăng nhập bắt đầu bằng', none: 'Không có tài khoản nào như vậy.',
    noGrant: 'chưa có vai trò', grant: '{{role}} tại {{office}}', from: 'từ {{day}}', until: 'đến {{day}}', inactive: 'không hoạt động', found_other: '{{count}} tài khoản',
  },
  en: {
    title: 'Accounts and the directory', what: 'The administrator keeps accounts, roles, offices, groups and fields, and decides nothing of what meetings order.', how: 'How', api: 'Make, change and disable accounts, reset passwords, change the directory: by the mutations, in GraphiQL', shell: 'On the server, by the command line:', accounts: 'Accounts', login: 'The login begins with', none: 'There is no such account.',
    noGrant: 'no role', grant: '{{role}} at {{office}}', from: 'from {{day}}', until: 'until {{day}}', inactive: 'not active', found_one: '{{count}} account', found_other: '{{count}} accounts',
  },
});

/** For an administrator: what the account is for, where it is done, and who has which role. */
export function Administration() {
  const word = useWords();
  const deskWord = useDeskWords();
  return (
    <DeskOf roles={['ADMINISTRATOR']}>
      <Stack p="md" maw={900}>
        <PageTitle>{word('title')}</PageTitle>
        <Text>{word('what')}</Text>
        <Group>
          <ButtonLink to="/offices" variant="default">{deskWord('offices')}</ButtonLink>
          <ButtonLink to="/committees" variant="default">{deskWord('committees')}</ButtonLink>
        </Group>
        <Title order={2}>{word('how')}</Title>
        <List>
          <List.Item>{word('api')}: <Anchor href="/graphql">/graphql</Anchor></List.Item>
          <List.Item>{word('shell')} <Code>chidao account</Code></List.Item>
        </List>
        <Accounts />
      </Stack>
    </DeskOf>
  );
}

function Accounts() {
  const word = useWords();
  const [typed, setTyped] = useState('');
  const [login] = useDebouncedValue(typed.trim(), 200);
  return (
    <Stack component="section" aria-labelledby="accounts" gap="xs">
      <Title order={2} id="accounts">{word('accounts')}</Title>
      <TextInput label={word('login')} maw={360} value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
      <AccountsAfter login={login || null} />
    </Stack>
  );
}

/** Twenty accounts, and those after them when they are asked for: each page is a query of its own, and all are read again after a change. */
function AccountsAfter({ login, after = null }: { login: string | null; after?: string | null }) {
  const word = useWords();
  const shellWord = useShellWords();
  // of another login only the first page is wanted
  const [moreOf, setMoreOf] = useState<string | null>();
  const { data, previousData, error, refetch } = useQuery(AccountsKept, { variables: { login, after } });
  const accounts = (data ?? previousData)?.accounts;
  if (error && !accounts) return <Fault error={error} again={() => refetch()} />;
  if (!accounts) return <Loading />;
  if (accounts.nodes.length === 0 && !after) return <Empty>{word('none')}</Empty>;
  const { totalCount, nodes, pageInfo } = accounts;
  return (
    <>
      {!after && <Text size="sm" c="dimmed" role="status">{word('found', { count: totalCount })}</Text>}
      <ul className="plain-list">{nodes.map(account => <AccountRow key={account.id} {...account} />)}</ul>
      {pageInfo.hasNextPage && (moreOf === login ? <AccountsAfter login={login} after={pageInfo.endCursor} /> : <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setMoreOf(login)}>{shellWord('more')}</Button>)}
    </>
  );
}

type Row = AccountsKeptQuery['accounts']['nodes'][number];

function AccountRow({ login, name, activeFrom, activeUntil, grants }: Row) {
  const { today } = useViewer();
  const word = useWords();
  const term = useTerms();
  const format = useFormat();
  const isActive = (!activeFrom || activeFrom <= today) && (!activeUntil || activeUntil >= today);
  const spell = ({ validFrom, validUntil }: Row['grants'][number]) => [validFrom && word('from', { day: format.day(validFrom) }), validUntil && word('until', { day: format.day(validUntil) })].filter(Boolean).join(' ');
  return (
    <li className="matter-row">
      <Group gap="xs"><Text fw={600}>{login}</Text><Text>{name}</Text>{!isActive && <Badge color="gray" variant="light" c="dark">{word('inactive')}</Badge>}</Group>
      {grants.length === 0 && <Text size="sm" c="dimmed">{word('noGrant')}</Text>}
      {grants.map(grant => <Text key={grant.role + grant.office.id + grant.validFrom} size="sm">{[word('grant', { role: term(grant.role), office: grant.office.name }), spell(grant)].filter(Boolean).join(', ')}</Text>)}
    </li>
  );
}
