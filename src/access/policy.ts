import { Refusal } from '../kernel/refusal.js';
import type { Viewer } from './viewer.js';

/** What a rule is about: the paths of the office that owes the work, of the host of the meeting, of a place in the directory. */
export interface About {
  office?: string;
  host?: string;
  place?: string;
}
type Rule = (viewer: Viewer, about: About) => boolean;

const secretariat: Rule = (viewer, { host }) => host !== undefined && viewer.holds('SECRETARIAT', host);
const leadership: Rule = (viewer, { host }) => host !== undefined && viewer.holds('LEADERSHIP', host);
const office: Rule = (viewer, { office }) => office !== undefined && viewer.isOffice(office);
const administrator: Rule = (viewer, { place }) => viewer.holdsAnywhere('ADMINISTRATOR') && (place === undefined || viewer.holds('ADMINISTRATOR', place));
const secretariatOfPlace: Rule = (viewer, { place }) => viewer.holdsAnywhere('SECRETARIAT') && (place === undefined || viewer.holds('SECRETARIAT', place));
const either =
  (...rules: Rule[]): Rule =>
  (viewer, about) =>
    rules.some(rule => rule(viewer, about));

export const actions = [
  'planMeeting', 'recordMeeting', 'amendMeeting', 'holdMeeting', 'cancelMeeting', 'setAgenda', 'setAttendance', 'addObservation', 'withdrawObservation',
  'addConclusion', 'reviseConclusion', 'removeDraftConclusion', 'markNoTaskArises', 'announceConclusions', 'issueNotice', 'issueSupplement',
  'assignTask', 'setTarget', 'amendDirective', 'addAssignment', 'withdrawDirective', 'setDeadline',
  'acknowledge', 'decline', 'report', 'confirm', 'return', 'reopen', 'hold', 'resume', 'insist', 'transfer', 'withdraw', 'keep', 'carryOver', 'urge',
  'nameResponsible', 'updateProgress', 'declareObstacle', 'clearObstacle', 'requestExtension', 'withdrawExtensionRequest', 'grantExtension', 'refuseExtension',
  'recordMeasurements', 'correctMeasurement',
  'keepAccounts', 'keepOffices', 'keepGroups', 'keepPeople', 'keepCommittees', 'keepIndicators', 'keepFields',
] as const;
export type Action = (typeof actions)[number];

/** Who may do what: one line an action, and one that is missing does not compile. */
export const policy: { [A in Action]: Rule } = {
  planMeeting: secretariat,
  recordMeeting: secretariat,
  amendMeeting: secretariat,
  holdMeeting: secretariat,
  cancelMeeting: secretariat,
  setAgenda: secretariat,
  setAttendance: secretariat,
  addObservation: secretariat,
  withdrawObservation: secretariat,
  addConclusion: secretariat,
  reviseConclusion: secretariat,
  removeDraftConclusion: secretariat,
  markNoTaskArises: secretariat,
  announceConclusions: secretariat,
  issueNotice: secretariat,
  issueSupplement: secretariat,
  assignTask: secretariat,
  setTarget: secretariat,
  amendDirective: secretariat,
  addAssignment: secretariat,
  withdrawDirective: secretariat,
  setDeadline: either(secretariat, leadership),

  // an office's steps; communes hand in on paper, and the secretariat enters it for them
  acknowledge: either(office, secretariat),
  decline: either(office, secretariat),
  report: either(office, secretariat),
  nameResponsible: either(office, secretariat),
  updateProgress: either(office, secretariat),
  declareObstacle: either(office, secretariat),
  clearObstacle: either(office, secretariat),
  requestExtension: either(office, secretariat),
  withdrawExtensionRequest: either(office, secretariat),
  recordMeasurements: either(office, secretariat),
  correctMeasurement: either(office, secretariat),

  confirm: secretariat,
  return: secretariat,
  reopen: secretariat,
  insist: secretariat,
  transfer: secretariat,
  withdraw: secretariat,
  keep: secretariat,
  carryOver: secretariat,
  urge: secretariat,
  hold: either(leadership, secretariat),
  resume: either(leadership, secretariat),
  grantExtension: either(leadership, secretariat),
  refuseExtension: either(leadership, secretariat),

  // the administrator keeps the accounts and the directory, and decides nothing; who records a meeting may add the people and bodies it names
  keepAccounts: administrator,
  keepOffices: administrator,
  keepGroups: either(administrator, secretariatOfPlace),
  keepPeople: either(administrator, secretariatOfPlace),
  keepCommittees: either(administrator, secretariatOfPlace),
  keepIndicators: either(administrator, secretariatOfPlace),
  keepFields: administrator,
};

export const may = (viewer: Viewer, action: Action, about: About): boolean => policy[action](viewer, about);

export function permit(viewer: Viewer, action: Action, about: About): void {
  if (may(viewer, action, about)) return;
  throw new Refusal('FORBIDDEN', {
    en: `your account may not do "${action}" here; ask the secretariat of the host or the office that owes the work`,
    vi: `tài khoản của bạn không được thực hiện "${action}" ở đây; hãy liên hệ bộ phận thư ký của cơ quan chủ trì hoặc đơn vị được giao việc`,
  });
}
