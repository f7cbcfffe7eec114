const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What is being amended, on what stands by now: the words of whoever types where he has touched them, and everywhere else those of whoever was faster. Otherwise recording it after a
 * conflict would take back what the other has done.
 */
export function onLatest<Draft extends object>(draft: Draft, before: Draft, latest: Draft): Draft {
  const touched = Object.entries(draft).filter(([name, value]) => !same(value, before[name as keyof Draft]));
  return { ...latest, ...Object.fromEntries(touched) };
}
