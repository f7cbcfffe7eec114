import { Fragment } from 'react';
import { foundIn } from './found-in.ts';

export function FoundWords({ text, sought }: { text: string; sought: string | undefined }) {
  if (!sought) return text;
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text stay where they are
  return foundIn(text, sought).map(({ text, isFound }, i) => (isFound ? <mark key={i}>{text}</mark> : <Fragment key={i}>{text}</Fragment>));
}
