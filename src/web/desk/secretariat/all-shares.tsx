import type { AssignmentSearch } from '../../assignment/assignment-search.ts';
import { TextLink } from '../../shell/links.tsx';
import { useSecretariatWords } from './secretariat-words.ts';
import type { Whose } from './whose.ts';

/** The way to the whole list in the register, with the filter in its address. */
export function AllShares({ of, where }: { of: Whose; where: Partial<AssignmentSearch> }) {
  const word = useSecretariatWords();
  return <TextLink to="/follow-up" search={{ ...of, ...where }} size="sm" className="no-print">{word('all')}</TextLink>;
}
