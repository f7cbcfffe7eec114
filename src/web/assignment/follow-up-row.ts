import { graphql } from '../graphql/gql.ts';
import type { RowOfFollowUpFragment } from '../graphql/graphql.ts';
import type { useFormat } from '../language/format.ts';
import type { useTerms } from '../language/terms.ts';
import type { useFollowUpWords } from './follow-up-words.ts';

export const RowOfFollowUp = graphql(`
  fragment RowOfFollowUp on Assignment {
    id role status timeliness dueOn originalDueOn completedOn daysOverdue daysLate dueSoon needsReview extendedRepeatedly isRequest progress
    office { id name }
    meeting { id title heldOn }
    directive {
      __typename id text dueText
      ... on Task { deliverable }
      ... on Target { comparator lower upper unit indicator { name } }
      conclusion { id ordinal series notice { number issuedOn } }
      leads: assignments(first: 2, filter: { role: LEAD }) { nodes { id office { name } } pageInfo { hasNextPage } }
      coordinators: assignments(first: 10, filter: { role: COORDINATING, status: [ASSIGNED, IN_PROGRESS, REPORTED, COMPLETED, ON_HOLD, DECLINED] }) { nodes { id office { name } } pageInfo { hasNextPage } }
    }
    reports { on at result }
    extensions { status origin requestedOn requestedDueOn decidedOn }
    obstacles { on text clearedOn waitingFor { name } }
    urges { on }
    transferredFrom { id office { name } }
    transferredTo { id office { name } }
  }
`);
export type FollowUpRow = RowOfFollowUpFragment;

/** The columns of the register on paper, in its order; the number is the register's own. */
export const followUpColumns = ['notice', 'conclusion', 'text', 'lead', 'coordinating', 'deadline', 'product', 'result', 'state', 'note'] as const;
export type FollowUpColumn = (typeof followUpColumns)[number];
export interface Tongue {
  word: ReturnType<typeof useFollowUpWords>;
  term: ReturnType<typeof useTerms>;
  format: ReturnType<typeof useFormat>;
}
type Offices = RowOfFollowUpFragment['directive']['leads'];

/** What a row says, the same on the screen, on paper and in a file; as of a day, nothing that came later. */
export function toldRow(row: FollowUpRow, tongue: Tongue, asOf: string | undefined): Record<FollowUpColumn, string> {
  const { word, format } = tongue;
  const { directive, meeting, office, role } = row;
  const { conclusion, leads, coordinators } = directive;
  const { notice, ordinal, series } = conclusion;
  return {
    notice: notice && (!asOf || notice.issuedOn <= asOf) ? word('noticeOf', { number: notice.number, day: format.day(notice.issuedOn) }) : word('notIssued', { day: format.day(meeting.heldOn) }),
    conclusion: series > 0 ? word('pointOfSupplement', { ordinal, series }) : word('point', { ordinal }),
    text: directive.__typename === 'Target' ? word('target', { text: directive.text }) : directive.text,
    lead: role === 'LEAD' ? office.name : named(leads),
    coordinating: named(coordinators),
    deadline: deadlineOf(row, tongue),
    product: directive.__typename === 'Task' ? (directive.deliverable ?? '') : boundsOf(directive, tongue),
    result: resultOf(row, tongue, asOf),
    state: stateOf(row, tongue),
    note: noteOf(row, tongue, asOf).join('\n'),
  };
}

const named = ({ nodes, pageInfo }: Offices): string => [...nodes.map(({ office }) => office.name), ...(pageInfo.hasNextPage ? ['…'] : [])].join(', ');

function deadlineOf({ dueOn, originalDueOn, directive }: FollowUpRow, { word, format }: Tongue): string {
  if (!dueOn) return directive.dueText || word('noDeadline');
  const day = format.day(dueOn);
  if (originalDueOn === dueOn) return day;
  return originalDueOn ? word('originally', { day, original: format.day(originalDueOn) }) : word('noOriginal', { day });
}

function boundsOf({ comparator, lower, upper, unit, indicator }: Extract<FollowUpRow['directive'], { __typename: 'Target' }>, { term, format }: Tongue): string {
  const bounds = comparator === 'RANGE' && lower != null && upper != null ? format.range(lower, upper, unit) : `${term(comparator)} ${format.figure(lower ?? upper ?? 0)} ${unit}`;
  return `${indicator.name}: ${bounds}`;
}

function resultOf({ reports, progress, status }: FollowUpRow, { word, format }: Tongue, asOf: string | undefined): string {
  const last = reports.filter(({ on }) => !asOf || on <= asOf).toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  if (last) return word('reported', { day: format.day(last.on), result: last.result });
  return progress != null && status !== 'COMPLETED' ? word('progress', { progress }) : '';
}

function stateOf({ timeliness, status, daysOverdue, daysLate, completedOn, dueSoon }: FollowUpRow, { word, term, format }: Tongue): string {
  const late = daysOverdue || (timeliness === 'COMPLETED_LATE' && daysLate);
  const whole = [timeliness ? term(timeliness) : term(status), late && word('late', { count: late })].filter(Boolean).join(' ');
  const lines = [status === 'COMPLETED' && completedOn ? `${whole}, ${word('completedOn', { day: format.day(completedOn) })}` : whole];
  if (timeliness && status !== 'COMPLETED' && status !== 'IN_PROGRESS') lines.push(term(status));
  if (dueSoon) lines.push(word('dueSoon'));
  return lines.join('\n');
}

function noteOf({ extensions, extendedRepeatedly, obstacles, urges, transferredFrom, transferredTo, needsReview, isRequest }: FollowUpRow, { word, format }: Tongue, asOf: string | undefined): string[] {
  const isPast = (on: string | null | undefined): boolean => on != null && (!asOf || on <= asOf);
  const lines: string[] = [];
  const granted = extensions.filter(({ status, decidedOn, origin }) => status === 'GRANTED' && origin !== 'CARRIED_OVER' && isPast(decidedOn)).length;
  const pending = extensions.find(({ decidedOn, status, requestedOn }) => isPast(requestedOn) && (status === 'PENDING' || (asOf && decidedOn != null && !isPast(decidedOn))));
  if (granted > 0) lines.push(extendedRepeatedly ? `${word('extended', { count: granted })} (${word('often')})` : word('extended', { count: granted }));
  if (pending) lines.push(word('asked', { day: format.day(pending.requestedDueOn) }));
  for (const { text, waitingFor, on, clearedOn } of obstacles) {
    if (isPast(on) && !isPast(clearedOn)) lines.push(waitingFor ? word('waitingFor', { office: waitingFor.name, text }) : word('obstacle', { text }));
  }
  const urged = urges.filter(({ on }) => isPast(on)).map(({ on }) => on).sort();
  if (urged.length > 0) lines.push(word('urged', { count: urged.length, day: format.day(urged.at(-1) as string) }));
  if (transferredFrom) lines.push(word('from', { office: transferredFrom.office.name }));
  if (transferredTo) lines.push(word('to', { office: transferredTo.office.name }));
  if (needsReview) lines.push(word('review'));
  if (isRequest) lines.push(word('request'));
  return lines;
}
