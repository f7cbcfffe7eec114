import { Refusal } from '../kernel/refusal.js';
import type { Viewer } from './viewer.js';

type Rule = (viewer: Viewer) => boolean;
const anyone: Rule = () => true;
/** Any account: one without a grant that is valid today reads the directory and nothing else. */
const signedIn: Rule = viewer => viewer.account !== null;
const secretariat: Rule = viewer => viewer.holdsAnywhere('SECRETARIAT');
const office: Rule = viewer => viewer.holdsAnywhere('OFFICE', 'SECRETARIAT');
const deciders: Rule = viewer => viewer.holdsAnywhere('SECRETARIAT', 'LEADERSHIP');
const administrator: Rule = viewer => viewer.holdsAnywhere('ADMINISTRATOR');
const directory: Rule = viewer => viewer.holdsAnywhere('ADMINISTRATOR', 'SECRETARIAT');

export type RootType = 'Query' | 'Mutation' | 'Subscription';

/** Who may call which field at all. What it then reads or changes is decided by visibility and policy; a field that is missing here stops the start. */
export const rootFields: Record<RootType, Record<string, Rule>> = {
  Query: {
    viewer: anyone, installation: anyone, accounts: administrator,
    node: signedIn, nodes: signedIn,
    offices: signedIn, office: signedIn, officeGroups: signedIn, people: signedIn, committees: signedIn, indicators: signedIn, fields: signedIn,
    meetings: signedIn, conclusions: signedIn, directives: signedIn, targets: signedIn, assignments: signedIn, measurements: signedIn,
    standings: signedIn, openMatters: signedIn, search: signedIn,
  },
  Mutation: {
    signIn: anyone, setUp: anyone, setPassword: anyone, signOut: signedIn, endSession: signedIn, endSessions: signedIn, actFor: signedIn,
    changePassword: signedIn, startSecondFactor: signedIn, confirmSecondFactor: signedIn, removeSecondFactor: signedIn, resetPassword: administrator,
    createAccount: administrator, amendAccount: administrator, disableAccount: administrator, createStandIn: signedIn, endStandIn: signedIn,
    planMeeting: secretariat, recordMeeting: secretariat, amendMeeting: secretariat, holdMeeting: secretariat, cancelMeeting: secretariat,
    setAgenda: secretariat, setAttendance: secretariat, addObservation: secretariat, withdrawObservation: secretariat,
    addConclusion: secretariat, reviseConclusion: secretariat, removeDraftConclusion: secretariat, markNoTaskArises: secretariat,
    announceConclusions: secretariat, issueNotice: secretariat, issueSupplement: secretariat,
    assignTask: secretariat, setTarget: secretariat, amendDirective: secretariat, addAssignment: secretariat, withdrawDirective: secretariat, setDeadline: deciders,
    acknowledgeAssignment: office, declineAssignment: office, reportAssignment: office,
    confirmAssignment: secretariat, returnAssignment: secretariat, reopenAssignment: secretariat, insistAssignment: secretariat, transferAssignment: secretariat,
    withdrawAssignment: secretariat, keepAssignment: secretariat, carryOverAssignment: secretariat, urgeAssignment: secretariat,
    holdAssignment: deciders, resumeAssignment: deciders,
    nameResponsible: office, updateProgress: office, declareObstacle: office, clearObstacle: office, requestExtension: office, withdrawExtensionRequest: office,
    grantExtension: deciders, refuseExtension: deciders,
    recordMeasurements: office, correctMeasurement: office,
    createOffice: administrator, amendOffice: administrator, endOffice: administrator,
    createOfficeGroup: directory, setOfficeGroupMembers: directory, createPerson: directory, amendPerson: directory, endPerson: directory,
    createCommittee: directory, amendCommittee: directory, endCommittee: directory, setCommitteeMembers: directory,
    createToken: signedIn, revokeToken: signedIn, linkIdentity: administrator, unlinkIdentity: administrator, 
    createIndicator: directory, amendIndicator: directory, createField: administrator, endField: administrator,
  },
  Subscription: {
    assignmentChanged: signedIn, meetingChanged: signedIn,
  },
};

/** By what an account is proved, what it may do and who acts for it is changed by who has signed in: who has found a token could make it last, or take accounts over. */
const notByToken = new Set([
  'createToken', 'changePassword', 'startSecondFactor', 'confirmSecondFactor', 'removeSecondFactor', 'linkIdentity', 'unlinkIdentity',
  'resetPassword', 'createAccount', 'amendAccount', 'createStandIn',
]);

export function enter(type: RootType, field: string, viewer: Viewer): void {
  const { proof } = viewer;
  if (type === 'Mutation' && proof?.readOnly)
    throw new Refusal('FORBIDDEN', { en: `your token may only read, and "${field}" changes something; create one with the scope READ_WRITE`, vi: `mã truy cập của bạn chỉ được đọc, còn "${field}" là thao tác thay đổi; hãy tạo mã với phạm vi READ_WRITE` });
  if (type === 'Mutation' && proof?.kind === 'token' && notByToken.has(field))
    throw new Refusal('FORBIDDEN', { en: `"${field}" is not done with a token: sign in, and do it yourself`, vi: `không thể dùng mã truy cập cho "${field}": hãy đăng nhập và tự thực hiện` });
  const rule = rootFields[type][field];
  if (rule(viewer)) return;
  if (!viewer.account) throw new Refusal('UNAUTHENTICATED', { en: `"${field}" needs a signed-in account: sign in, or send "Authorization: Bearer <token>"`, vi: `"${field}" cần tài khoản đã đăng nhập: hãy đăng nhập hoặc gửi "Authorization: Bearer <token>"` });
  throw new Refusal('FORBIDDEN', { en: `no grant of your account allows "${field}"`, vi: `tài khoản của bạn không có quyền dùng "${field}"` });
}
