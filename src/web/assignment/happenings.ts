import { graphql } from '../graphql/gql.ts';
import type { SinceOfAssignmentFragment } from '../graphql/graphql.ts';
import type { useFormat } from '../language/format.ts';
import type { useTerms } from '../language/terms.ts';
import type { useAssignmentWords } from './assignment-words.ts';

export const SinceOfAssignment = graphql(`
  fragment SinceOfAssignment on Assignment {
    id assignedOn
    office { id name }
    directive { id ... on Target { unit } }
    reports { id on at result value paper by { id name login } documents { relation document { id kind title number issuedOn } } answer answeredOn answeredAt answeredBy { id name login } answerReason }
    updates(first: 100) { nodes { id on at text progress by { id name login } } pageInfo { hasNextPage } }
    extensions { id origin status reason fromDueOn requestedDueOn grantedDueOn requestedOn requestedAt requestedBy { id name login } afterDeadline decidedOn decidedAt decidedBy { id name login } decisionReason }
    obstacles { id on at text needed by { id name login } waitingFor { id name } clearedOn clearedAt clearedBy { id name login } clearedNote }
    urges { id on at text by { id name login } }
    transferredFrom { id office { id name } }
    transferredTo { id office { id name } }
    history(first: 100) { nodes { id on at action actorLogin actingForLogin reason paper } pageInfo { hasNextPage } }
  }
`);

export interface Happening {
  key: string;
  /** the day it counts */
  on: string;
  /** when it was recorded; of what is not told by whom, none */
  at?: string;
  title: string;
  lines: string[];
  who?: string;
  paper?: string | null;
  documents?: SinceOfAssignmentFragment['reports'][number]['documents'];
  tone: 'good' | 'bad' | 'plain';
}
interface Tongue {
  word: ReturnType<typeof useAssignmentWords>;
  term: ReturnType<typeof useTerms>;
  format: ReturnType<typeof useFormat>;
}
/** A word of the record that leaves no other trace than its event, and the word of its button. */
const steps = { acknowledge: 'ACKNOWLEDGE', decline: 'DECLINE', insist: 'INSIST', hold: 'HOLD', resume: 'RESUME', reopen: 'REOPEN', transfer: 'TRANSFER', withdraw: 'WITHDRAW', keep: 'KEEP', carryOver: 'CARRY_OVER' } as const;
const sad: readonly string[] = ['decline', 'hold', 'withdraw', 'reopen'];
const said = (...lines: (string | null | undefined | false)[]): string[] => lines.filter(line => typeof line === 'string' && line !== '') as string[];

/** Everything that has happened to a share, the last first: what the office wrote, what it was answered, and the steps that the record tells. */
export function happeningsOf(share: SinceOfAssignmentFragment, tongue: Tongue): Happening[] {
  const all = [...reportsOf(share, tongue), ...updatesOf(share, tongue), ...extensionsOf(share, tongue), ...obstaclesOf(share, tongue), ...urgesOf(share, tongue), ...eventsOf(share, tongue)];
  const { word } = tongue;
  if (share.assignedOn) all.push({ key: 'assigned', on: share.assignedOn, title: word('assigned'), lines: said(share.transferredFrom && word('cameFrom', { office: share.transferredFrom.office.name })), tone: 'plain' });
  // of one day, in the order in which it was recorded
  return all.sort((a, b) => b.on.localeCompare(a.on) || (b.at ?? '').localeCompare(a.at ?? ''));
}

const reportsOf = ({ reports, directive }: SinceOfAssignmentFragment, { word, format }: Tongue): Happening[] =>
  reports.flatMap(({ id, on, at, by, result, value, paper, documents, answer, answeredOn, answeredAt, answeredBy, answerReason }) => {
    const unit = 'unit' in directive ? directive.unit : '';
    const report: Happening = { key: id, on, at, who: by.name, title: word('reported'), lines: said(result, value != null && word('value', { value: `${format.figure(value)} ${unit}`.trim() })), paper, documents, tone: 'plain' };
    if (!answer || !answeredOn) return [report];
    return [report, { key: `${id} answer`, on: answeredOn, at: answeredAt ?? undefined, who: answeredBy?.name, title: word(answer === 'CONFIRMED' ? 'confirmed' : 'returned'), lines: said(answerReason), tone: answer === 'CONFIRMED' ? 'good' : 'bad' }];
  });

const updatesOf = ({ updates }: SinceOfAssignmentFragment, { word }: Tongue): Happening[] =>
  updates.nodes.map(({ id, on, at, by, text, progress }) => ({ key: id, on, at, who: by.name, title: progress == null ? word('updated') : word('updatedTo', { percent: progress }), lines: [text], tone: 'plain' }));

const extensionsOf = ({ extensions }: SinceOfAssignmentFragment, { word, term, format }: Tongue): Happening[] =>
  extensions.flatMap(({ id, origin, status, reason, requestedDueOn, grantedDueOn, requestedOn, requestedAt, requestedBy, afterDeadline, decidedOn, decidedAt, decidedBy, decisionReason }) => {
    const day = format.day(grantedDueOn ?? requestedDueOn);
    if (origin !== 'REQUEST') return [{ key: id, on: requestedOn, at: requestedAt, who: requestedBy.name, title: word('set', { origin: term(origin), on: day }), lines: said(reason), tone: 'plain' }];
    const request: Happening = { key: id, on: requestedOn, at: requestedAt, who: requestedBy.name, title: word(afterDeadline ? 'askedLate' : 'asked', { on: format.day(requestedDueOn) }), lines: said(reason), tone: 'plain' };
    if (!decidedOn || status === 'PENDING') return [request];
    const titles = { GRANTED: word('granted', { on: day }), REFUSED: word('refused'), LAPSED: word('lapsed'), WITHDRAWN: word('withdrawnRequest') };
    return [request, { key: `${id} decision`, on: decidedOn, at: decidedAt ?? undefined, who: decidedBy?.name, title: titles[status], lines: said(decisionReason), tone: status === 'GRANTED' ? 'good' : status === 'REFUSED' ? 'bad' : 'plain' }];
  });

const obstaclesOf = ({ obstacles }: SinceOfAssignmentFragment, { word }: Tongue): Happening[] =>
  obstacles.flatMap(({ id, on, at, by, text, needed, waitingFor, clearedOn, clearedAt, clearedBy, clearedNote }) => {
    const declared: Happening = { key: id, on, at, who: by.name, title: word('blocked'), lines: said(text, needed && word('needed', { what: needed }), waitingFor && word('waitsFor', { office: waitingFor.name })), tone: 'bad' };
    return clearedOn ? [declared, { key: `${id} cleared`, on: clearedOn, at: clearedAt ?? undefined, who: clearedBy?.name, title: word('cleared'), lines: said(clearedNote), tone: 'good' }] : [declared];
  });

const urgesOf = ({ urges }: SinceOfAssignmentFragment, { word }: Tongue): Happening[] => urges.map(({ id, on, at, by, text }) => ({ key: id, on, at, who: by.name, title: word('urged'), lines: [text], tone: 'bad' }));

function eventsOf(share: SinceOfAssignmentFragment, { word, term }: Tongue): Happening[] {
  const names = new Map([...share.reports, ...share.updates.nodes, ...share.obstacles, ...share.urges].map(({ by }) => [by.login, by.name]));
  const name = (login: string) => names.get(login) ?? login;
  return share.history.nodes.flatMap(({ id, on, at, action, actorLogin, actingForLogin, reason, paper }) => {
    const title = action in steps ? term(steps[action as keyof typeof steps]) : action === 'nameResponsible' ? word('nameResponsible') : undefined;
    if (!title) return [];
    const to = (action === 'transfer' || action === 'carryOver') && share.transferredTo ? word('wentTo', { office: share.transferredTo.office.name }) : undefined;
    return [{ key: id, on, at, who: actingForLogin ? `${name(actorLogin)} (${name(actingForLogin)})` : name(actorLogin), title, lines: said(to, reason), paper, tone: sad.includes(action) ? 'bad' : 'plain' } satisfies Happening];
  });
}
