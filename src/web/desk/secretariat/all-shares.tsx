import { Group } from '@mantine/core';
import type { AssignmentSearch } from '../../assignment/assignment-search.ts';
import { TextLink } from '../../shell/links.tsx';
import { useSecretariatWords } from './secretariat-words.ts';
import type { Whose } from './whose.ts';

/** The way to the whole list in the register, with the filter in its address. */
export function AllShares({ of, where }: { of: Whose; where: Partial<AssignmentSearch> }) {
  const word = useSecretariatWords();
  return <TextLink to="/follow-up" search={{ ...of, ...where }} size="sm" className="no-print">{word('all')}</TextLink>;
}

/** The way to those of the kind that are in nobody’s rates, and so are not counted: coordinating shares, and requests to offices outside. */
export function Others({ of, where, coordinating, asked }: { of: Whose; where: Partial<AssignmentSearch>; coordinating: number; asked: number }) {
  const word = useSecretariatWords();
  if (coordinating + asked === 0) return null;
  return (
    <Group gap="md">
      {coordinating > 0 && <TextLink to="/follow-up" search={{ ...of, ...where, role: 'COORDINATING' }} size="sm">{word('coordinating', { count: coordinating })}</TextLink>}
      {asked > 0 && <TextLink to="/follow-up" search={{ ...of, ...where, role: 'LEAD', isRequest: true }} size="sm">{word('asked', { count: asked })}</TextLink>}
    </Group>
  );
}
