import type { Ordered } from './ordered-directive.tsx';

/** The offices whose figures are measured, where those are others than it binds. */
export function otherReporters({ assignments, reporters }: Extract<Ordered, { __typename: 'Target' }>): { id: string; name: string }[] {
  const bound = assignments.nodes.filter(({ role, status }) => role === 'LEAD' && status !== 'WITHDRAWN' && status !== 'TRANSFERRED').map(({ office }) => office.id);
  return reporters.length === bound.length && reporters.every(({ id }) => bound.includes(id)) ? [] : reporters;
}
