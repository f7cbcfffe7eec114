/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A further office. In a directive that is in force, its share is in force from `on`, with the deadline as ordered. */
export type AddAssignmentInput = {
  /** The codes of the warnings that were read and are accepted. What only warns does nothing until each is named. */
  acceptWarnings?: Array<string> | null | undefined;
  /** It coordinates; it leads unless given. */
  coordinating?: boolean | null | undefined;
  directiveId: string;
  /** A word of the caller’s, at most 64 characters, kept 30 days: the same key with the same content changes nothing and answers the same records. */
  idempotencyKey?: string | null | undefined;
  officeId: string;
  /** Today unless given; not before the directive came into force. An earlier day needs the paper. */
  on?: string | null | undefined;
  /** The paper it was entered from, where `on` is an earlier day. */
  paper?: string | null | undefined;
  reason?: string | null | undefined;
};

/** Every condition that is given has to be fulfilled; as of the day, the instant and by the deadlines that are asked about. */
export type AssignmentFilter = {
  /** An obstacle was declared and not cleared; told of work whose obstacles may be seen. */
  blocked?: boolean | null | undefined;
  /** Ordered in a meeting of this committee, joint ones too. */
  committeeId?: string | null | undefined;
  /** Due on this day or later. */
  dueFrom?: string | null | undefined;
  /** Open work that falls due within the days the installation calls soon. */
  dueSoon?: boolean | null | undefined;
  /** Due on this day or earlier. */
  dueTo?: string | null | undefined;
  /** Three extensions or more were granted; told of work whose extensions may be seen. */
  extendedRepeatedly?: boolean | null | undefined;
  fieldId?: string | null | undefined;
  hasDeadline?: boolean | null | undefined;
  /** Ordered in a meeting that this office held. */
  hostId?: string | null | undefined;
  kind?: DirectiveKind | null | undefined;
  meetingId?: string | null | undefined;
  needsReview?: boolean | null | undefined;
  /** Owed by one of these offices. */
  officeIds?: Array<string> | null | undefined;
  role?: AssignmentRole | null | undefined;
  status?: Array<AssignmentStatus> | null | undefined;
  /** All these words occur in the directive. Accents count where they are typed. */
  text?: string | null | undefined;
  timeliness?: Array<Timeliness> | null | undefined;
  /** Open work with an obstacle that is not cleared and waits for this office. */
  waitingForOfficeId?: string | null | undefined;
  /** Owed by this office or one below it. */
  withinOfficeId?: string | null | undefined;
};

/** DUE_ON_ASCENDING unless given. Work without a deadline comes last, whichever way. */
export type AssignmentOrder =
  | 'ASSIGNED_ON_ASCENDING'
  | 'ASSIGNED_ON_DESCENDING'
  | 'DUE_ON_ASCENDING'
  | 'DUE_ON_DESCENDING';

export type AssignmentRole =
  /** Đơn vị phối hợp: in no office’s rate. */
  | 'COORDINATING'
  /** Đơn vị chủ trì. */
  | 'LEAD';

export type AssignmentStatus =
  | 'ASSIGNED'
  | 'COMPLETED'
  | 'DECLINED'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'REPORTED'
  | 'TRANSFERRED'
  | 'WITHDRAWN';

/** A step of the lifecycle; the mutation, the event and the button have the same word. */
export type AssignmentStep =
  | 'ACKNOWLEDGE'
  | 'CARRY_OVER'
  | 'CONFIRM'
  | 'DECLINE'
  | 'HOLD'
  | 'INSIST'
  | 'KEEP'
  | 'REOPEN'
  | 'REPORT'
  | 'RESUME'
  | 'RETURN'
  | 'TRANSFER'
  | 'WITHDRAW';

/** How a directive binds its offices. */
export type Binding =
  /** Every addressee owes its own lead assignment. */
  | 'EACH'
  /** One lead office, any number of coordinating ones. */
  | 'TOGETHER';

export type CreateOfficeGroupInput = {
  /** The codes of the warnings that were read and are accepted. What only warns does nothing until each is named. */
  acceptWarnings?: Array<string> | null | undefined;
  /** Other spellings. */
  aliases?: Array<string> | null | undefined;
  /** The government in which the name is used. */
  governmentId: string;
  /** A word of the caller’s, at most 64 characters, kept 30 days: the same key with the same content changes nothing and answers the same records. */
  idempotencyKey?: string | null | undefined;
  /** Members with no first and no last day. Where nobody knows them: one office of kind COLLECTIVE, named as written. */
  memberIds?: Array<string> | null | undefined;
  /** As the texts name it: "UBND các xã, thị trấn". */
  name: string;
};

/** By which deadline work is judged. */
export type DeadlineBasis =
  /** After the extensions that were granted. */
  | 'CURRENT'
  /** As it was ordered. */
  | 'ORIGINAL';

export type DirectiveKind =
  | 'TARGET'
  | 'TASK';

/** What a document is to a record. */
export type DocumentRelation =
  | 'ADOPTED'
  | 'BASIS'
  | 'DELIVERABLE'
  | 'EVIDENCE'
  | 'PRESENTED';

export type ExtensionDecisionInput = {
  /** The codes of the warnings that were read and are accepted. What only warns does nothing until each is named. */
  acceptWarnings?: Array<string> | null | undefined;
  extensionId: string;
  /** A word of the caller’s, at most 64 characters, kept 30 days: the same key with the same content changes nothing and answers the same records. */
  idempotencyKey?: string | null | undefined;
  /** The day it counts; today unless given. Only the secretariat may give an earlier one, not before the previous step, naming the paper. */
  on?: string | null | undefined;
  /** The paper it was entered from, where the secretariat enters it for an office or for an earlier day. */
  paper?: string | null | undefined;
  /** Why. Needed to decline, return, reopen, hold, insist, transfer, withdraw and carry over. */
  reason?: string | null | undefined;
};

export type ExtensionStatus =
  | 'GRANTED'
  | 'LAPSED'
  | 'PENDING'
  | 'REFUSED'
  | 'WITHDRAWN';

export type GrantExtensionInput = {
  /** The codes of the warnings that were read and are accepted. What only warns does nothing until each is named. */
  acceptWarnings?: Array<string> | null | undefined;
  extensionId: string;
  /** A word of the caller’s, at most 64 characters, kept 30 days: the same key with the same content changes nothing and answers the same records. */
  idempotencyKey?: string | null | undefined;
  /** Another date than the one asked for, later than the current deadline. */
  newDueOn?: string | null | undefined;
  /** The day it counts; today unless given. Only the secretariat may give an earlier one, not before the previous step, naming the paper. */
  on?: string | null | undefined;
  /** The paper it was entered from, where the secretariat enters it for an office or for an earlier day. */
  paper?: string | null | undefined;
  /** Why. Needed to decline, return, reopen, hold, insist, transfer, withdraw and carry over. */
  reason?: string | null | undefined;
};

export type MeetingKind =
  /** Đánh giá, chấm điểm. */
  | 'APPRAISAL'
  /** Giao ban. */
  | 'BRIEFING'
  /** Đại hội. */
  | 'CONGRESS'
  /** Kiểm tra. */
  | 'INSPECTION'
  /** Phát động. */
  | 'LAUNCH'
  | 'OTHER'
  /** Phiên họp thường kỳ. */
  | 'REGULAR'
  /** Sơ kết, tổng kết. */
  | 'REVIEW'
  /** Triển khai kế hoạch. */
  | 'ROLLOUT'
  /** Họp ban chỉ đạo. */
  | 'STEERING'
  /** Họp chuyên đề. */
  | 'THEMATIC'
  /** Buổi làm việc. */
  | 'WORKING';

export type MeetingStatus =
  | 'CANCELLED'
  | 'HELD'
  /** Its notice is issued: the words are locked for good. */
  | 'ISSUED'
  | 'PLANNED';

export type OfficeGroupMemberInput = {
  officeId: string;
  /** Left out: as it stands, and for a new member the day from which the list holds. null: from the beginning. */
  validFrom?: string | null | undefined;
  /** Inclusive. Left out: as it stands. null: without end. */
  validUntil?: string | null | undefined;
};

export type ReportAnswer =
  | 'CONFIRMED'
  | 'RETURNED';

/** What an account does at an office. */
export type Role =
  /** Keeps accounts and the directory, and decides nothing. */
  | 'ADMINISTRATOR'
  /** Looks at what is overdue, decides extensions. */
  | 'LEADERSHIP'
  /** Owes work and reports it. */
  | 'OFFICE'
  /** Logs meetings, confirms and returns reports. */
  | 'SECRETARIAT';

/** All members from a day on. Who is not listed belongs until the day before; nothing is deleted. */
export type SetOfficeGroupMembersInput = {
  /** The codes of the warnings that were read and are accepted. What only warns does nothing until each is named. */
  acceptWarnings?: Array<string> | null | undefined;
  groupId: string;
  /** A word of the caller’s, at most 64 characters, kept 30 days: the same key with the same content changes nothing and answers the same records. */
  idempotencyKey?: string | null | undefined;
  members: Array<OfficeGroupMemberInput>;
  /** The day from which the list holds; today unless given. */
  on?: string | null | undefined;
  /** The version it was made on. */
  version: number;
};

export type SignInInput = {
  /** Of the second factor, where the account has one. */
  code?: string | null | undefined;
  login: string;
  password: string;
};

/** The four official classes. Work handed in on the due day is in time; work without a deadline counts as on time. */
export type Timeliness =
  /** Hoàn thành quá hạn. */
  | 'COMPLETED_LATE'
  /** Hoàn thành đúng hạn. */
  | 'COMPLETED_ON_TIME'
  /** Đang thực hiện trong hạn. */
  | 'IN_PROGRESS_ON_TIME'
  /** Đang thực hiện quá hạn. */
  | 'IN_PROGRESS_OVERDUE';

export type TrackStatus =
  /** Behind the line by at most a tenth of the way from baseline to bound. */
  | 'AT_RISK'
  | 'MET'
  /** Past its due date with a value outside the bounds or none. */
  | 'MISSED'
  | 'NO_DATA'
  | 'OFF_TRACK'
  | 'ON_TRACK'
  /** The last point is older than the installation allows (100 days unless configured). */
  | 'STALE';

/** The new office takes over both deadlines and the count of extensions. */
export type TransferAssignmentInput = {
  /** The codes of the warnings that were read and are accepted. What only warns does nothing until each is named. */
  acceptWarnings?: Array<string> | null | undefined;
  assignmentId: string;
  /** A word of the caller’s, at most 64 characters, kept 30 days: the same key with the same content changes nothing and answers the same records. */
  idempotencyKey?: string | null | undefined;
  /** The day it counts; today unless given. Only the secretariat may give an earlier one, not before the previous step, naming the paper. */
  on?: string | null | undefined;
  /** The paper it was entered from, where the secretariat enters it for an office or for an earlier day. */
  paper?: string | null | undefined;
  /** Why. Needed to decline, return, reopen, hold, insist, transfer, withdraw and carry over. */
  reason?: string | null | undefined;
  toOfficeId: string;
};

export type UrgeAssignmentInput = {
  /** The codes of the warnings that were read and are accepted. What only warns does nothing until each is named. */
  acceptWarnings?: Array<string> | null | undefined;
  assignmentId: string;
  /** A word of the caller’s, at most 64 characters, kept 30 days: the same key with the same content changes nothing and answers the same records. */
  idempotencyKey?: string | null | undefined;
  /** The day it counts; today unless given. Only the secretariat may give an earlier one, not before the previous step, naming the paper. */
  on?: string | null | undefined;
  /** The paper it was entered from, where the secretariat enters it for an office or for an earlier day. */
  paper?: string | null | undefined;
  /** Why. Needed to decline, return, reopen, hold, insist, transfer, withdraw and carry over. */
  reason?: string | null | undefined;
  text: string;
};

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { done: boolean } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { done: boolean } };

export type WhoAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAsksQuery = { viewer: { today: string, account: { id: string, login: string, name: string }, actingFor: { id: string, login: string, name: string } | null, grants: Array<{ role: Role, validFrom: string | null, validUntil: string | null, office: { id: string, code: string, name: string } }>, standsInFor: Array<{ id: string, validFrom: string, validUntil: string, account: { id: string, login: string, name: string } }> } | null };

export type RequestedExtensionFragment = { id: string, status: ExtensionStatus, fromDueOn: string | null, requestedDueOn: string, requestedOn: string, reason: string, afterDeadline: boolean, requestedBy: { id: string, name: string } } & { ' $fragmentName'?: 'RequestedExtensionFragment' };

export type GrantExtensionMutationVariables = Exact<{
  input: GrantExtensionInput;
}>;


export type GrantExtensionMutation = { grantExtension: { done: boolean, warnings: Array<{ code: string, message: string, path: Array<string> }>, assignment: { id: string, dueOn: string | null, daysOverdue: number | null } | null, extension: (
      { id: string }
      & { ' $fragmentRefs'?: { 'RequestedExtensionFragment': RequestedExtensionFragment } }
    ) | null } };

export type RefuseExtensionMutationVariables = Exact<{
  input: ExtensionDecisionInput;
}>;


export type RefuseExtensionMutation = { refuseExtension: { done: boolean, warnings: Array<{ code: string, message: string, path: Array<string> }>, assignment: { id: string } | null, extension: (
      { id: string }
      & { ' $fragmentRefs'?: { 'RequestedExtensionFragment': RequestedExtensionFragment } }
    ) | null } };

export type FollowUpQueryVariables = Exact<{
  filter?: AssignmentFilter | null | undefined;
  asOf?: string | null | undefined;
  basis?: DeadlineBasis | null | undefined;
  orderBy?: AssignmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowUpQuery = { assignments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: AssignmentStatus, timeliness: Timeliness | null, dueOn: string | null, daysOverdue: number | null, dueSoon: boolean, role: AssignmentRole, office: { id: string, name: string }, directive:
        | { id: string, text: string, dueText: string | null }
        | { id: string, text: string, dueText: string | null }
       }> } };

export type UrgedAssignmentFragment = { id: string, dueOn: string | null, daysOverdue: number | null, office: { id: string, name: string }, directive:
    | { id: string, text: string }
    | { id: string, text: string }
  , urges: Array<{ id: string, on: string, text: string, by: { id: string, name: string } }> } & { ' $fragmentName'?: 'UrgedAssignmentFragment' };

export type UrgeAssignmentMutationVariables = Exact<{
  input: UrgeAssignmentInput;
}>;


export type UrgeAssignmentMutation = { urgeAssignment: { done: boolean, warnings: Array<{ code: string, message: string, path: Array<string> }>, assignment: (
      { id: string }
      & { ' $fragmentRefs'?: { 'UrgedAssignmentFragment': UrgedAssignmentFragment } }
    ) | null } };

export type LatestMeetingsQueryVariables = Exact<{
  hostId?: string | null | undefined;
  committeeId?: string | null | undefined;
}>;


export type LatestMeetingsQuery = { unfinished: { nodes: Array<{ id: string, title: string, kind: MeetingKind, heldOn: string, status: MeetingStatus, notices: Array<{ id: string, number: string }>, conclusions: { totalCount: number } }> }, issued: { nodes: Array<{ id: string, title: string, kind: MeetingKind, heldOn: string, status: MeetingStatus, notices: Array<{ id: string, number: string }>, conclusions: { totalCount: number } }> } };

export type MattersOnDeskQueryVariables = Exact<{
  hostId?: string | null | undefined;
  committeeId?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type MattersOnDeskQuery = { openMatters: { asOf: string, standing: { total: number, completedOnTime: number, completedLate: number, inProgressOnTime: number, inProgressOverdue: number }, awaitingConfirmation: { totalCount: number, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'ShareOnDeskFragment': ShareOnDeskFragment;'ReportsOfShareFragment': ReportsOfShareFragment } }
      )> }, pendingExtensions: Array<(
      { id: string, assignment: (
        { id: string }
        & { ' $fragmentRefs'?: { 'ShareOnDeskFragment': ShareOnDeskFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'RequestedExtensionFragment': RequestedExtensionFragment } }
    )>, declined: { totalCount: number, nodes: Array<(
        { id: string, history: { nodes: Array<{ id: string, on: string, reason: string | null }> } }
        & { ' $fragmentRefs'?: { 'ShareOnDeskFragment': ShareOnDeskFragment } }
      )> }, underReview: { totalCount: number, nodes: Array<(
        { id: string, directive:
          | { id: string, conclusion: { id: string, replacedBy: { id: string, text: string } | null } }
          | { id: string, conclusion: { id: string, replacedBy: { id: string, text: string } | null } }
         }
        & { ' $fragmentRefs'?: { 'ShareOnDeskFragment': ShareOnDeskFragment } }
      )> }, toBeNamed: { totalCount: number, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'ShareOnDeskFragment': ShareOnDeskFragment;'ShareToNameFragment': ShareToNameFragment } }
      )> }, conclusionsWithoutDirective: { totalCount: number, nodes: Array<{ id: string, ordinal: number, text: string, meeting: { id: string, title: string, heldOn: string } }> }, blocked: { totalCount: number, nodes: Array<(
        { id: string, obstacles: Array<{ id: string, text: string, needed: string | null, clearedOn: string | null, waitingFor: { id: string, name: string } | null }> }
        & { ' $fragmentRefs'?: { 'ShareOnDeskFragment': ShareOnDeskFragment } }
      )> }, overdue: { totalCount: number, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'ShareOnDeskFragment': ShareOnDeskFragment;'UrgedAssignmentFragment': UrgedAssignmentFragment } }
      )> }, dueSoon: { totalCount: number, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'ShareOnDeskFragment': ShareOnDeskFragment;'UrgedAssignmentFragment': UrgedAssignmentFragment } }
      )> }, offTrackTargets: { totalCount: number, nodes: Array<{ id: string, text: string, dueOn: string | null, track: { status: TrackStatus, reason: string } }> } } };

export type ReportsOfShareFragment = { id: string, directive:
    | { __typename: 'Target', unit: string, id: string }
    | { __typename: 'Task', deliverable: string | null, id: string }
  , reports: Array<{ id: string, on: string, result: string, value: number | null, answer: ReportAnswer | null, by: { id: string, name: string }, documents: Array<{ relation: DocumentRelation, document: { id: string, kind: string, title: string, number: string | null } }> }> } & { ' $fragmentName'?: 'ReportsOfShareFragment' };

export type ShareOnDeskFragment = { id: string, role: AssignmentRole, dueOn: string | null, daysOverdue: number | null, dueSoon: boolean, office: { id: string, name: string }, directive:
    | { __typename: 'Target', id: string, text: string, dueText: string | null }
    | { __typename: 'Task', id: string, text: string, dueText: string | null }
  , meeting: { id: string, title: string, heldOn: string } } & { ' $fragmentName'?: 'ShareOnDeskFragment' };

export type CommitteesOfDeskQueryVariables = Exact<{
  validOn?: string | null | undefined;
  withinOfficeId?: string | null | undefined;
}>;


export type CommitteesOfDeskQuery = { committees: { nodes: Array<{ id: string, name: string, host: { id: string, name: string } }> } };

export type ShareToNameFragment = { id: string, role: AssignmentRole, openSteps: Array<AssignmentStep>, office: { id: string, name: string }, directive:
    | { id: string, text: string, binding: Binding }
    | { id: string, text: string, binding: Binding }
  , meeting: { id: string, host: { id: string, name: string } } } & { ' $fragmentName'?: 'ShareToNameFragment' };

export type GroupsToNameQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsToNameQuery = { officeGroups: Array<{ id: string, name: string, version: number, toBeNamed: boolean, members: Array<{ validFrom: string | null, validUntil: string | null, office: { id: string } }> }> };

export type AddNamedOfficeMutationVariables = Exact<{
  input: AddAssignmentInput;
}>;


export type AddNamedOfficeMutation = { addAssignment: { done: boolean, warnings: Array<{ code: string, message: string, path: Array<string> }>, assignment: { id: string } | null } };

export type TransferToNamedMutationVariables = Exact<{
  input: TransferAssignmentInput;
}>;


export type TransferToNamedMutation = { transferAssignment: { done: boolean, warnings: Array<{ code: string, message: string, path: Array<string> }>, assignment: { id: string, status: AssignmentStatus, openSteps: Array<AssignmentStep> } | null, newAssignment: { id: string } | null } };

export type NameMembersMutationVariables = Exact<{
  input: SetOfficeGroupMembersInput;
}>;


export type NameMembersMutation = { setOfficeGroupMembers: { done: boolean, warnings: Array<{ code: string, message: string, path: Array<string> }>, officeGroup: { id: string, version: number, toBeNamed: boolean } | null } };

export type MakeGroupMutationVariables = Exact<{
  input: CreateOfficeGroupInput;
}>;


export type MakeGroupMutation = { createOfficeGroup: { done: boolean, warnings: Array<{ code: string, message: string, path: Array<string> }>, officeGroup: { id: string, name: string } | null } };

export type OfficesToChooseQueryVariables = Exact<{
  text?: string | null | undefined;
  validOn?: string | null | undefined;
  withinOfficeId?: string | null | undefined;
}>;


export type OfficesToChooseQuery = { offices: { nodes: Array<{ id: string, code: string, name: string }> } };

export type ChosenOfficesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ChosenOfficesQuery = { nodes: Array<
    | { __typename: 'Account' }
    | { __typename: 'AccountSession' }
    | { __typename: 'AgendaItem' }
    | { __typename: 'ApiToken' }
    | { __typename: 'Assignment' }
    | { __typename: 'Attendance' }
    | { __typename: 'Committee' }
    | { __typename: 'CompletionReport' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Extension' }
    | { __typename: 'ExternalIdentity' }
    | { __typename: 'Field' }
    | { __typename: 'Figure' }
    | { __typename: 'Indicator' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'Notice' }
    | { __typename: 'Observation' }
    | { __typename: 'Obstacle' }
    | { __typename: 'Office', id: string, code: string, name: string }
    | { __typename: 'OfficeGroup' }
    | { __typename: 'Person' }
    | { __typename: 'ProgressUpdate' }
    | { __typename: 'Session' }
    | { __typename: 'StandIn' }
    | { __typename: 'Target' }
    | { __typename: 'Task' }
    | { __typename: 'Urge' }
   | null> };

export type PeopleToChooseQueryVariables = Exact<{
  text?: string | null | undefined;
  validOn?: string | null | undefined;
  withinOfficeId?: string | null | undefined;
}>;


export type PeopleToChooseQuery = { people: { nodes: Array<{ id: string, name: string, position: string | null, office: { name: string } | null }> } };

export type ChosenPersonQueryVariables = Exact<{
  id: string;
}>;


export type ChosenPersonQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AccountSession' }
    | { __typename: 'AgendaItem' }
    | { __typename: 'ApiToken' }
    | { __typename: 'Assignment' }
    | { __typename: 'Attendance' }
    | { __typename: 'Committee' }
    | { __typename: 'CompletionReport' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Extension' }
    | { __typename: 'ExternalIdentity' }
    | { __typename: 'Field' }
    | { __typename: 'Figure' }
    | { __typename: 'Indicator' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'Notice' }
    | { __typename: 'Observation' }
    | { __typename: 'Obstacle' }
    | { __typename: 'Office' }
    | { __typename: 'OfficeGroup' }
    | { __typename: 'Person', id: string, name: string, position: string | null, office: { name: string } | null }
    | { __typename: 'ProgressUpdate' }
    | { __typename: 'Session' }
    | { __typename: 'StandIn' }
    | { __typename: 'Target' }
    | { __typename: 'Task' }
    | { __typename: 'Urge' }
   | null };

export const RequestedExtensionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestedExtension"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Extension"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"afterDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RequestedExtensionFragment, unknown>;
export const UrgedAssignmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgedAssignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UrgedAssignmentFragment, unknown>;
export const ReportsOfShareFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportsOfShare"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliverable"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportsOfShareFragment, unknown>;
export const ShareOnDeskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareOnDesk"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]} as unknown as DocumentNode<ShareOnDeskFragment, unknown>;
export const ShareToNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareToName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"openSteps"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"binding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ShareToNameFragment, unknown>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:b8a465b81107a0a32f35d251d5b73f9f85eacc0b79f70c1807110a5a0312c518"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:65507daffd89257dd1fd22476126198c2d64ec30c4a74fddb38a6cd1df39ef4b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const WhoAsksDocument = {"__meta__":{"hash":"sha256:878b3532dc7cfae0855eaeb9b9b7b9f32adb094bb6826e779f6a686d31eb30fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAsks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standsInFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoAsksQuery, WhoAsksQueryVariables>;
export const GrantExtensionDocument = {"__meta__":{"hash":"sha256:de494d23d3839874faf801399656e993fd7fd749f21d1c5f4083f1a46743b5ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestedExtension"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestedExtension"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Extension"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"afterDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GrantExtensionMutation, GrantExtensionMutationVariables>;
export const RefuseExtensionDocument = {"__meta__":{"hash":"sha256:9f3d7a80d143bc1754fee3b52320ca1c3a2e94d3d3c03741ab298bab5f623520"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtensionDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestedExtension"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestedExtension"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Extension"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"afterDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RefuseExtensionMutation, RefuseExtensionMutationVariables>;
export const FollowUpDocument = {"__meta__":{"hash":"sha256:d25acbb6e6ad7f2e8478c6df7a491bb54e34f68bb37540ea6be53e1fbadcbcf8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadlineBasis"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueText"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpQuery, FollowUpQueryVariables>;
export const UrgeAssignmentDocument = {"__meta__":{"hash":"sha256:4ed3383089bd6f2dd2e74d68e4f30e731bf50e524eeb1acc33896da83aeb9c05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UrgeAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UrgeAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgeAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgedAssignment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgedAssignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UrgeAssignmentMutation, UrgeAssignmentMutationVariables>;
export const LatestMeetingsDocument = {"__meta__":{"hash":"sha256:6fbe34305f2094b13a07975669e356062cee636a0d22a0144c86f736c31d18dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LatestMeetings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hostId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"unfinished"},"name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hostId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hostId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"HELD"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"draft"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issued"},"name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hostId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hostId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ISSUED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"draft"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LatestMeetingsQuery, LatestMeetingsQueryVariables>;
export const MattersOnDeskDocument = {"__meta__":{"hash":"sha256:ab12760dd2b9f282cb2d148170c4dd458d80867fde430d88af92e1a1f6486d44"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MattersOnDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hostId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openMatters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"hostId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hostId"}}},{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"completedOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"completedLate"}},{"kind":"Field","name":{"kind":"Name","value":"inProgressOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"inProgressOverdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awaitingConfirmation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareOnDesk"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportsOfShare"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingExtensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestedExtension"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareOnDesk"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"declined"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareOnDesk"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"underReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareOnDesk"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"toBeNamed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareOnDesk"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareToName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusionsWithoutDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareOnDesk"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"clearedOn"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareOnDesk"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgedAssignment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareOnDesk"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgedAssignment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offTrackTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"track"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareOnDesk"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportsOfShare"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliverable"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestedExtension"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Extension"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"afterDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareToName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"openSteps"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"binding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgedAssignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MattersOnDeskQuery, MattersOnDeskQueryVariables>;
export const CommitteesOfDeskDocument = {"__meta__":{"hash":"sha256:958225678ba126be8d418f95c9aa05f1159575c0ed7a8ddac555cb52c6ce6369"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommitteesOfDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinOfficeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validOn"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"withinOfficeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinOfficeId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommitteesOfDeskQuery, CommitteesOfDeskQueryVariables>;
export const GroupsToNameDocument = {"__meta__":{"hash":"sha256:12b2019c4535d4329e1b40869ed3310b1d7981e6659f9e46f0d2821cf07bb1d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupsToName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"toBeNamed"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GroupsToNameQuery, GroupsToNameQueryVariables>;
export const AddNamedOfficeDocument = {"__meta__":{"hash":"sha256:6e2657e7c98817892cddba39b1fb656c82280bcfd0a1155fcb223b129c277dfd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNamedOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddNamedOfficeMutation, AddNamedOfficeMutationVariables>;
export const TransferToNamedDocument = {"__meta__":{"hash":"sha256:1b4fb6dc0e197b7f089bceb3f75fdfe0c542b0df7f9995925bdf1e0dbe22aca6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferToNamed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openSteps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TransferToNamedMutation, TransferToNamedMutationVariables>;
export const NameMembersDocument = {"__meta__":{"hash":"sha256:dd8e9aa2e2712eaf1e98dc7a195ffede07d2943d504e01425db0624e97d8869e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetOfficeGroupMembersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setOfficeGroupMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officeGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"toBeNamed"}}]}}]}}]}}]} as unknown as DocumentNode<NameMembersMutation, NameMembersMutationVariables>;
export const MakeGroupDocument = {"__meta__":{"hash":"sha256:35c454d3e4a4804bde0419f02b640109cea30592b994aaf7343cf397f7a923d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOfficeGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOfficeGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officeGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MakeGroupMutation, MakeGroupMutationVariables>;
export const OfficesToChooseDocument = {"__meta__":{"hash":"sha256:73ad499d547fb862aae231ced15f38b640a0bd025f514b648b02e26bffd2de98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficesToChoose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinOfficeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"validOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validOn"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"withinOfficeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinOfficeId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OfficesToChooseQuery, OfficesToChooseQueryVariables>;
export const ChosenOfficesDocument = {"__meta__":{"hash":"sha256:a9fb09387b83a9e58e7f9aee82ed6f1cf8be8e2b911524a798afab259e7399b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenOffices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Office"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ChosenOfficesQuery, ChosenOfficesQueryVariables>;
export const PeopleToChooseDocument = {"__meta__":{"hash":"sha256:53682b24aeec826e00260b161253f45f429b4d03e39cd01d095ad7d32108fc76"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleToChoose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinOfficeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"validOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validOn"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"withinOfficeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinOfficeId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleToChooseQuery, PeopleToChooseQueryVariables>;
export const ChosenPersonDocument = {"__meta__":{"hash":"sha256:8d018aa4d11e018eb23d8cee6155b0c0489979419d945047dd4732f2f87c6f4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChosenPersonQuery, ChosenPersonQueryVariables>;