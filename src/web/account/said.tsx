import { Alert } from '@mantine/core';
import type { Refusal } from '../connection/refusal.ts';
import { useAccountWords } from './account-words.ts';

/** Why it was refused, as far as it is not about a field that shows it itself; or that there was no answer. */
export function Said({ of, shown }: { of: Refusal | undefined; shown: string[] }) {
  const word = useAccountWords();
  if (!of) return null;
  const others = of.fields.filter(({ path }) => !shown.includes(path.slice(1).join('.')));
  if (of.fields.length > 0 && others.length === 0) return null;
  return <Alert role="alert" color="red">{others[0]?.message ?? (of.message || word('noAnswer'))}</Alert>;
}
