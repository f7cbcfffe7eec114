/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query OwnAccount {\n    viewer {\n      session { id }\n      account { id ...PasswordOfAccount ...SecondFactorOfAccount ...SessionsOfAccount ...StandInsOfAccount }\n    }\n  }\n": typeof types.OwnAccountDocument,
    "\n  mutation ActFor($input: ActForInput!) {\n    actFor(input: $input) { done }\n  }\n": typeof types.ActForDocument,
    "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) { done }\n  }\n": typeof types.SetPasswordDocument,
    "\n  fragment PasswordOfAccount on Account { id login passwordSetAt }\n": typeof types.PasswordOfAccountFragmentDoc,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { done }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  fragment SecondFactorOfAccount on Account { id passwordSetAt secondFactorSince }\n": typeof types.SecondFactorOfAccountFragmentDoc,
    "\n  mutation StartSecondFactor($input: StartSecondFactorInput!) {\n    startSecondFactor(input: $input) { done secret uri }\n  }\n": typeof types.StartSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n    confirmSecondFactor(input: $input) { done }\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input) { done }\n  }\n": typeof types.RemoveSecondFactorDocument,
    "\n  fragment SessionsOfAccount on Account {\n    id\n    sessions { id createdAt lastUsedAt expiresAt endedAt address userAgent means }\n  }\n": typeof types.SessionsOfAccountFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) { done warnings { code message path } }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) { done }\n  }\n": typeof types.SetUpDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { done }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut { signOut { done } }\n": typeof types.SignOutDocument,
    "\n  fragment StandInsOfAccount on Account {\n    id\n    standIns { id validFrom validUntil substitute { id name } }\n  }\n": typeof types.StandInsOfAccountFragmentDoc,
    "\n  query WhoAsks {\n    installation { demo oidc needsSetUp }\n    viewer {\n      today\n      account { id login name }\n      actingFor { id login name grants { role validFrom validUntil office { id code name } } }\n      grants { role validFrom validUntil office { id code name } }\n      standsInFor { id validFrom validUntil account { id login name } }\n    }\n  }\n": typeof types.WhoAsksDocument,
    "\n  fragment AlongAssignment on Assignment {\n    id status dueOn progress\n    office { id name }\n    meeting { id host { id parent { id parent { id parent { id parent { id } } } } } }\n    responsible { id }\n    directive { id text }\n    obstacles { id on text clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn reason ...RequestedExtension }\n    ...UrgedAssignment\n  }\n": typeof types.AlongAssignmentFragmentDoc,
    "\n  mutation NameResponsible($input: NameResponsibleInput!) {\n    nameResponsible(input: $input) { done warnings { code message path } assignment { id responsible { id name } } }\n  }\n": typeof types.NameResponsibleDocument,
    "\n  mutation DeclareObstacle($input: DeclareObstacleInput!) {\n    declareObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }\n  }\n": typeof types.DeclareObstacleDocument,
    "\n  mutation ClearObstacle($input: ClearObstacleInput!) {\n    clearObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }\n  }\n": typeof types.ClearObstacleDocument,
    "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) { done warnings { code message path } assignment { id extensions { id status requestedDueOn } } }\n  }\n": typeof types.RequestExtensionDocument,
    "\n  mutation WithdrawExtensionRequest($input: ExtensionDecisionInput!) {\n    withdrawExtensionRequest(input: $input) { done warnings { code message path } assignment { id extensions { id status } } }\n  }\n": typeof types.WithdrawExtensionRequestDocument,
    "\n  mutation UpdateProgress($input: UpdateProgressInput!) {\n    updateProgress(input: $input) { done warnings { code message path } assignment { id progress } }\n  }\n": typeof types.UpdateProgressDocument,
    "\n  query AssignmentInFull($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Assignment {\n        id status role progress needsReview timeliness attainment\n        office { id name }\n        responsible { id name position }\n        directive { __typename id text priority field { id name } }\n        ...StepsOfAssignment\n        ...AlongAssignment\n        ...ChainOfAssignment\n        ...SinceOfAssignment\n        ...DeadlinesOfAssignment\n        ...SharesOfDirective\n      }\n    }\n  }\n": typeof types.AssignmentInFullDocument,
    "\n  fragment ChainOfAssignment on Assignment {\n    id role assignedOn isRequest\n    office { id name }\n    meeting { id title kind heldOn chairPosition host { id name } chair { id name } committees { id name } notices { id number issuedOn } }\n    directive {\n      __typename id text quote dueText priority\n      basis { id title number }\n      conclusion { id ordinal text notice { id number issuedOn } }\n      ... on Task { deliverable }\n    }\n  }\n": typeof types.ChainOfAssignmentFragmentDoc,
    "\n  fragment DeadlinesOfAssignment on Assignment {\n    id dueOn originalDueOn daysOverdue daysLate dueSoon completedOn extendedRepeatedly\n    directive { id dueText }\n    extensions { id origin status fromDueOn grantedDueOn requestedDueOn decidedOn requestedOn reason }\n  }\n": typeof types.DeadlinesOfAssignmentFragmentDoc,
    "\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) { done warnings { code message path } assignment { id dueOn daysOverdue } extension { id ...RequestedExtension } }\n  }\n": typeof types.GrantExtensionDocument,
    "\n  mutation RefuseExtension($input: ExtensionDecisionInput!) {\n    refuseExtension(input: $input) { done warnings { code message path } assignment { id } extension { id ...RequestedExtension } }\n  }\n": typeof types.RefuseExtensionDocument,
    "\n  query ExtendedWork($filter: AssignmentFilter, $after: String) {\n    assignments(filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status dueOn originalDueOn daysOverdue dueSoon\n        office { id name }\n        directive { id text dueText }\n        extensions { id origin status fromDueOn requestedDueOn grantedDueOn reason requestedOn afterDeadline decidedOn decisionReason requestedBy { id name } decidedBy { id name } }\n      }\n    }\n  }\n": typeof types.ExtendedWorkDocument,
    "\n  query FieldsToFilterBy { fields { id name } }\n": typeof types.FieldsToFilterByDocument,
    "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfFollowUp }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.FollowUpDocument,
    "\n  query FollowUpTotal($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis) { totalCount }\n  }\n": typeof types.FollowUpTotalDocument,
    "\n  fragment RowOfFollowUp on Assignment {\n    id role status timeliness dueOn originalDueOn completedOn daysOverdue daysLate dueSoon needsReview extendedRepeatedly isRequest progress\n    office { id name }\n    meeting { id title heldOn }\n    directive {\n      __typename id text dueText\n      ... on Task { deliverable }\n      ... on Target { comparator lower upper unit indicator { name } }\n      conclusion { id ordinal series notice { number issuedOn } }\n      leads: assignments(first: 2, filter: { role: LEAD }) { nodes { id office { name } } pageInfo { hasNextPage } }\n      coordinators: assignments(first: 10, filter: { role: COORDINATING, status: [ASSIGNED, IN_PROGRESS, REPORTED, COMPLETED, ON_HOLD, DECLINED] }) { nodes { id office { name } } pageInfo { hasNextPage } }\n    }\n    reports { on at result }\n    extensions { status origin requestedOn requestedDueOn decidedOn }\n    obstacles { on text clearedOn waitingFor { name } }\n    urges { on }\n    transferredFrom { id office { name } }\n    transferredTo { id office { name } }\n  }\n": typeof types.RowOfFollowUpFragmentDoc,
    "\n  fragment SinceOfAssignment on Assignment {\n    id assignedOn\n    office { id name }\n    directive { id ... on Target { unit } }\n    reports { id on at result value paper by { id name login } documents { relation document { id kind title number issuedOn } } answer answeredOn answeredAt answeredBy { id name login } answerReason }\n    updates(first: 100) { nodes { id on at text progress by { id name login } } pageInfo { hasNextPage } }\n    extensions { id origin status reason fromDueOn requestedDueOn grantedDueOn requestedOn requestedAt requestedBy { id name login } afterDeadline decidedOn decidedAt decidedBy { id name login } decisionReason }\n    obstacles { id on at text needed by { id name login } waitingFor { id name } clearedOn clearedAt clearedBy { id name login } clearedNote }\n    urges { id on at text by { id name login } }\n    transferredFrom { id office { id name } }\n    transferredTo { id office { id name } }\n    history(first: 100) { nodes { id on at action actorLogin actingForLogin reason paper } pageInfo { hasNextPage } }\n  }\n": typeof types.SinceOfAssignmentFragmentDoc,
    "\n  fragment RequestedExtension on Extension { id status fromDueOn requestedDueOn requestedOn reason afterDeadline requestedBy { id name } }\n": typeof types.RequestedExtensionFragmentDoc,
    "\n  fragment SharesOfDirective on Assignment {\n    id\n    directive { id dueText assignments(first: 50) { nodes { id role status dueOn daysOverdue dueSoon office { id name } } pageInfo { hasNextPage } } }\n  }\n": typeof types.SharesOfDirectiveFragmentDoc,
    "\n  mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {\n    acknowledgeAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n": typeof types.AcknowledgeAssignmentDocument,
    "\n  query DirectivesThatGoOn($assignmentId: ID!) {\n    node(id: $assignmentId) {\n      __typename\n      ... on Assignment { id directive { id conclusion { id replacedBy { id ordinal directives(first: 100) { nodes { id text } } } } } }\n    }\n  }\n": typeof types.DirectivesThatGoOnDocument,
    "\n  mutation CarryOverAssignment($input: CarryOverAssignmentInput!) {\n    carryOverAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n": typeof types.CarryOverAssignmentDocument,
    "\n  mutation ReportAssignment($input: ReportAssignmentInput!) {\n    reportAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n": typeof types.ReportAssignmentDocument,
    "\n  mutation ReturnAssignment($input: SendBackInput!) {\n    returnAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps dueOn } }\n  }\n": typeof types.ReturnAssignmentDocument,
    "\n  mutation ReopenAssignment($input: SendBackInput!) {\n    reopenAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps dueOn } }\n  }\n": typeof types.ReopenAssignmentDocument,
    "\n  fragment StepsOfAssignment on Assignment {\n    id openSteps\n    office { id name }\n    directive { id text __typename ... on Target { unit indicator { id name } } }\n  }\n": typeof types.StepsOfAssignmentFragmentDoc,
    "\n  mutation TransferAssignment($input: TransferAssignmentInput!) {\n    transferAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n": typeof types.TransferAssignmentDocument,
    "\n  mutation DeclineAssignment($input: AssignmentStepInput!) { declineAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n": typeof types.DeclineAssignmentDocument,
    "\n  mutation HoldAssignment($input: AssignmentStepInput!) { holdAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n": typeof types.HoldAssignmentDocument,
    "\n  mutation ResumeAssignment($input: AssignmentStepInput!) { resumeAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n": typeof types.ResumeAssignmentDocument,
    "\n  mutation InsistAssignment($input: AssignmentStepInput!) { insistAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n": typeof types.InsistAssignmentDocument,
    "\n  mutation WithdrawAssignment($input: AssignmentStepInput!) { withdrawAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n": typeof types.WithdrawAssignmentDocument,
    "\n  mutation KeepAssignment($input: AssignmentStepInput!) { keepAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps needsReview } } }\n": typeof types.KeepAssignmentDocument,
    "\n  mutation ConfirmAssignment($input: AssignmentStepInput!) { confirmAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n": typeof types.ConfirmAssignmentDocument,
    "\n  query FiguresOfShare($targetId: ID!, $officeId: ID!) {\n    node(id: $targetId) { __typename ... on Target { id comparator lower upper unit approximate indicator { id name } } }\n    measurements(first: 5, filter: { targetId: $targetId, officeIds: [$officeId], corrected: false }) { nodes { id from on value numerator denominator source } }\n  }\n": typeof types.FiguresOfShareDocument,
    "\n  mutation UrgeAssignment($input: UrgeAssignmentInput!) {\n    urgeAssignment(input: $input) { done warnings { code message path } assignment { id ...UrgedAssignment } }\n  }\n": typeof types.UrgeAssignmentDocument,
    "\n  fragment UrgedAssignment on Assignment { id dueOn daysOverdue office { id name } directive { id text } urges { id on text by { id name } } }\n": typeof types.UrgedAssignmentFragmentDoc,
    "\n  query WaitingWork($filter: AssignmentFilter, $after: String) {\n    assignments(filter: $filter, first: 100, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id dueOn daysOverdue dueSoon\n        office { id name }\n        directive { id text dueText }\n        obstacles { id text needed on clearedOn waitingFor { id name } }\n      }\n    }\n  }\n": typeof types.WaitingWorkDocument,
    "\n  query CommitteesToFilterBy($text: String) {\n    committees(first: 20, filter: { text: $text }) { nodes { id name } }\n  }\n": typeof types.CommitteesToFilterByDocument,
    "\n  query CommitteeSeen($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Committee {\n        id name kind validFrom validUntil\n        host { id name } head { id name position } standingAgency { id name }\n        members { role validFrom validUntil person { id name position office { id name } } }\n        standing { ...FourClassesOfStanding }\n      }\n    }\n    meetings(first: 20, filter: { committeeId: $id }) { nodes { id title heldOn status kind } pageInfo { hasNextPage } }\n  }\n": typeof types.CommitteeSeenDocument,
    "\n  query CommitteesToChoose($text: String, $validOn: Date) {\n    committees(first: 20, filter: { text: $text, validOn: $validOn }) { nodes { id name host { name } } }\n  }\n": typeof types.CommitteesToChooseDocument,
    "\n  query ChosenCommittees($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Committee { id name host { name } } }\n  }\n": typeof types.ChosenCommitteesDocument,
    "\n  fragment RowOfCommittee on Committee {\n    id name kind validFrom validUntil\n    host { id name } head { name } standingAgency { id name }\n    standing { total completedOnTime completedLate inProgressOverdue }\n  }\n": typeof types.RowOfCommitteeFragmentDoc,
    "\n  query CommitteesOfRegister($filter: CommitteeFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    committees(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfCommittee }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.CommitteesOfRegisterDocument,
    "\n  query CommitteesTotal($filter: CommitteeFilter) { committees(filter: $filter) { totalCount } }\n": typeof types.CommitteesTotalDocument,
    "\n  query OpenMattersOfCommitteeSeen($committeeId: ID!) {\n    openMatters(committeeId: $committeeId) {\n      overdue(first: 1) { totalCount }\n      dueSoon(first: 1) { totalCount }\n      awaitingConfirmation(first: 1) { totalCount }\n      blocked(first: 1) { totalCount }\n      declined(first: 1) { totalCount }\n      underReview(first: 1) { totalCount }\n      conclusionsWithoutDirective(first: 1) { totalCount }\n      offTrackTargets(first: 1) { totalCount }\n      pendingExtensions { id }\n    }\n  }\n": typeof types.OpenMattersOfCommitteeSeenDocument,
    "\n  query ConclusionsToAnnounce($meetingId: ID!) {\n    node(id: $meetingId) { __typename ... on Meeting { id title heldOn status } }\n    conclusions(first: 100, filter: { meetingId: $meetingId, draft: true }) { totalCount nodes { id ordinal text noTaskArises } }\n    directives(first: 100, filter: { meetingId: $meetingId, status: [DRAFT] }) { nodes { __typename id conclusion { id ordinal text noTaskArises } ...OrderedByConclusion } }\n  }\n": typeof types.ConclusionsToAnnounceDocument,
    "\n  mutation AnnounceConclusions($input: AnnounceConclusionsInput!) {\n    announceConclusions(input: $input) { done warnings { code message path } meeting { id announcedOn } }\n  }\n": typeof types.AnnounceConclusionsDocument,
    "\n  query ConclusionsOfMeeting($meetingId: ID!, $after: String) {\n    conclusions(filter: { meetingId: $meetingId }, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id series ordinal text ...SpokenInMeeting } }\n  }\n": typeof types.ConclusionsOfMeetingDocument,
    "\n  query OrdersOfMeeting($meetingId: ID!, $after: String) {\n    directives(filter: { meetingId: $meetingId }, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id ordinal conclusion { id } ...OrderedInMeeting } }\n  }\n": typeof types.OrdersOfMeetingDocument,
    "\n  query RemovedDrafts($meetingId: ID!) {\n    conclusions(filter: { meetingId: $meetingId, removed: true }, first: 100) { nodes { id ordinal text removedOn } }\n  }\n": typeof types.RemovedDraftsDocument,
    "\n  fragment RowOfConclusion on Conclusion {\n    id ordinal series text noTaskArises announcedOn\n    meeting { id title heldOn }\n    notice { number issuedOn }\n    replacedBy { id ordinal }\n    directives(first: 10) { nodes { __typename id text status dueOn } pageInfo { hasNextPage } }\n  }\n": typeof types.RowOfConclusionFragmentDoc,
    "\n  query ConclusionsOfRegister($filter: ConclusionFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    conclusions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfConclusion }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.ConclusionsOfRegisterDocument,
    "\n  query ConclusionsTotal($filter: ConclusionFilter) { conclusions(filter: $filter) { totalCount } }\n": typeof types.ConclusionsTotalDocument,
    "\n  mutation IssueNotice($input: IssueNoticeInput!) {\n    issueNotice(input: $input) { done warnings { code message path } notice { id number } meeting { id status } }\n  }\n": typeof types.IssueNoticeDocument,
    "\n  query MeetingToIssue($meetingId: ID!) {\n    node(id: $meetingId) { __typename ... on Meeting { id title heldOn status notices { id } ...MeetingOfNotice ...MeetingToSign } }\n    drafts: conclusions(first: 1, filter: { meetingId: $meetingId, draft: true }) { totalCount }\n    directives(first: 100, filter: { meetingId: $meetingId }) { totalCount nodes { __typename id conclusion { id series } assignments(first: 20, filter: { role: LEAD }) { totalCount nodes { id office { id name } } } } }\n  }\n": typeof types.MeetingToIssueDocument,
    "\n  mutation AddConclusion($input: AddConclusionInput!) {\n    addConclusion(input: $input) { done warnings { code message path } conclusion { id } }\n  }\n": typeof types.AddConclusionDocument,
    "\n  fragment MeetingOfNotice on Meeting {\n    id title heldOn place chairPosition chair { id name position } host { id name kind parent { id name } }\n    notices { id series number issuedOn signerPosition signer { id name position } }\n    conclusions(first: 100) { totalCount nodes { id series ordinal text replaces { id ordinal series } } }\n  }\n": typeof types.MeetingOfNoticeFragmentDoc,
    "\n  mutation Revise($input: ReviseConclusionInput!) {\n    reviseConclusion(input: $input) { done warnings { code message path } conclusion { id version text ordinal } }\n  }\n": typeof types.ReviseDocument,
    "\n  fragment MeetingToSign on Meeting { id status heldOn chairPosition chair { id name } host { id } committees { id } notices { id signerPosition signer { id } } }\n": typeof types.MeetingToSignFragmentDoc,
    "\n  query NoticesOfHost($hostId: ID!) {\n    meetings(first: 100, filter: { hostId: $hostId, status: [ISSUED] }) { nodes { id committees { id } notices { id number issuedOn signerPosition signer { id name position } } } }\n  }\n": typeof types.NoticesOfHostDocument,
    "\n  query SignerOfNotice($id: ID!) { node(id: $id) { __typename ... on Person { id name position } } }\n": typeof types.SignerOfNoticeDocument,
    "\n  fragment SpokenInMeeting on Conclusion {\n    id version series ordinal text noTaskArises announcedOn\n    notice { id } replaces { id ordinal } replacedBy { id ordinal }\n  }\n": typeof types.SpokenInMeetingFragmentDoc,
    "\n  mutation MarkNoTask($input: MarkNoTaskArisesInput!) {\n    markNoTaskArises(input: $input) { done warnings { code message path } conclusion { id } }\n  }\n": typeof types.MarkNoTaskDocument,
    "\n  mutation RemoveDraft($input: RemoveDraftConclusionInput!) {\n    removeDraftConclusion(input: $input) { done warnings { code message path } conclusion { id } }\n  }\n": typeof types.RemoveDraftDocument,
    "\n  fragment MeetingWithConclusions on Meeting { id heldOn ...MeetingToSign conclusions(first: 100) { totalCount nodes { id series ordinal text notice { id number } replacedBy { id } } } }\n": typeof types.MeetingWithConclusionsFragmentDoc,
    "\n  mutation IssueSupplement($input: IssueSupplementInput!) {\n    issueSupplement(input: $input) { done warnings { code message path } notice { id number } meeting { id } }\n  }\n": typeof types.IssueSupplementDocument,
    "\n  query MeetingToSupplement($meetingId: ID!) {\n    node(id: $meetingId) { __typename ... on Meeting { id title heldOn notices { id number } ...MeetingWithConclusions } }\n  }\n": typeof types.MeetingToSupplementDocument,
    "\n  query SharesUnderReview($meetingId: ID!) {\n    assignments(first: 50, filter: { meetingId: $meetingId, needsReview: true, status: [ASSIGNED, IN_PROGRESS, REPORTED, ON_HOLD, DECLINED] }) {\n      totalCount nodes { id status office { id name } directive { __typename id text } ...StepsOfAssignment }\n    }\n  }\n": typeof types.SharesUnderReviewDocument,
    "\n  fragment OrderedByConclusion on Directive { id ordinal text dueOn dueText conclusion { id } assignments(first: 30) { totalCount nodes { id role office { id name } } } }\n": typeof types.OrderedByConclusionFragmentDoc,
    "\n  subscription AssignmentChanged { assignmentChanged { at } }\n": typeof types.AssignmentChangedDocument,
    "\n  subscription MeetingChanged { meetingChanged { at } }\n": typeof types.MeetingChangedDocument,
    "\n  query AccountsKept($login: String, $after: String) {\n    accounts(first: 20, after: $after, filter: { login: $login }) {\n      totalCount pageInfo { hasNextPage endCursor }\n      nodes { id login name activeFrom activeUntil grants { role validFrom validUntil office { id name } } }\n    }\n  }\n": typeof types.AccountsKeptDocument,
    "\n  query CountsOfOffice($overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $withDeadline: AssignmentFilter!, $withoutDeadline: AssignmentFilter!, $reported: AssignmentFilter!, $coordinating: AssignmentFilter!) {\n    overdue: assignments(filter: $overdue) { totalCount }\n    dueSoon: assignments(filter: $dueSoon) { totalCount }\n    withDeadline: assignments(filter: $withDeadline) { totalCount }\n    withoutDeadline: assignments(filter: $withoutDeadline) { totalCount }\n    reported: assignments(filter: $reported) { totalCount }\n    coordinating: assignments(filter: $coordinating) { totalCount }\n  }\n": typeof types.CountsOfOfficeDocument,
    "\n  fragment OwedAssignment on Assignment {\n    id status role dueOn originalDueOn daysOverdue dueSoon progress needsReview\n    responsible { id name }\n    meeting { id title heldOn notices { id number } }\n    directive { id text dueText priority conclusion { id ordinal } }\n    reports { id answer answerReason }\n    urges { id on }\n    obstacles { id clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn }\n    ...StepsOfAssignment\n  }\n": typeof types.OwedAssignmentFragmentDoc,
    "\n  query OwedWork($filter: AssignmentFilter!, $orderBy: AssignmentOrder, $after: String) {\n    assignments(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...OwedAssignment }\n    }\n  }\n": typeof types.OwedWorkDocument,
    "\n  query LatestMeetings($hostId: ID, $committeeId: ID) {\n    unfinished: meetings(first: 10, filter: { hostId: $hostId, committeeId: $committeeId, status: [PLANNED, HELD] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n    issued: meetings(first: 5, filter: { hostId: $hostId, committeeId: $committeeId, status: [ISSUED] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n  }\n": typeof types.LatestMeetingsDocument,
    "\n  query MattersOnDesk($hostId: ID, $committeeId: ID, $first: Int, $overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $lateBeside: AssignmentFilter!, $lateAsked: AssignmentFilter!, $soonBeside: AssignmentFilter!, $soonAsked: AssignmentFilter!) {\n    openMatters(hostId: $hostId, committeeId: $committeeId) {\n      asOf\n      standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n      awaitingConfirmation(first: $first) { totalCount nodes { id ...ShareOnDesk ...ReportsOfShare ...StepsOfAssignment } }\n      pendingExtensions { id ...RequestedExtension assignment { id ...ShareOnDesk } }\n      declined(first: $first) { totalCount nodes { id ...ShareOnDesk ...StepsOfAssignment history(first: 5) { nodes { id action on reason } } } }\n      underReview(first: $first) { totalCount nodes { id ...ShareOnDesk ...StepsOfAssignment directive { id conclusion { id replacedBy { id text } } } } }\n      toBeNamed(first: $first) { totalCount nodes { id ...ShareOnDesk ...ShareToName } }\n      conclusionsWithoutDirective(first: $first) { totalCount nodes { id ordinal text meeting { id title heldOn } } }\n      blocked(first: $first) { totalCount nodes { id ...ShareOnDesk obstacles { id text needed clearedOn waitingFor { id name } } } }\n      offTrackTargets(first: $first) { totalCount nodes { id text dueOn track { status reason } } }\n    }\n    overdue: assignments(first: $first, filter: $overdue) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n    dueSoon: assignments(first: $first, filter: $dueSoon) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n    lateBeside: assignments(first: 1, filter: $lateBeside) { totalCount }\n    lateAsked: assignments(first: 1, filter: $lateAsked) { totalCount }\n    soonBeside: assignments(first: 1, filter: $soonBeside) { totalCount }\n    soonAsked: assignments(first: 1, filter: $soonAsked) { totalCount }\n    drafts: conclusions(first: 1, filter: { hostId: $hostId, committeeId: $committeeId, draft: true }) { totalCount }\n  }\n": typeof types.MattersOnDeskDocument,
    "\n  fragment ReportsOfShare on Assignment {\n    id directive { __typename id ... on Target { unit } ... on Task { deliverable } }\n    reports { id on result value answer by { id name } documents { relation document { id kind title number } } }\n  }\n": typeof types.ReportsOfShareFragmentDoc,
    "\n  fragment ShareOnDesk on Assignment { id role dueOn daysOverdue dueSoon office { id name } directive { __typename id text dueText } meeting { id title heldOn } }\n": typeof types.ShareOnDeskFragmentDoc,
    "\n  query CommitteesOfDesk($validOn: Date, $withinOfficeId: ID) {\n    committees(first: 100, filter: { validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name host { id name } } }\n  }\n": typeof types.CommitteesOfDeskDocument,
    "\n  mutation AddAssignment($input: AddAssignmentInput!) {\n    addAssignment(input: $input) { done warnings { code message path } assignment { id } }\n  }\n": typeof types.AddAssignmentDocument,
    "\n  mutation AmendOrder($input: AmendDirectiveInput!) {\n    amendDirective(input: $input) { done warnings { code message path } directive { id version } }\n  }\n": typeof types.AmendOrderDocument,
    "\n  query DocumentsToRestOn($id: ID!) {\n    node(id: $id) { __typename ... on Meeting { id documents { document { id kind number title } } agenda { id documents { document { id kind number title } } } } }\n  }\n": typeof types.DocumentsToRestOnDocument,
    "\n  query IndicatorsToChoose($text: String, $validOn: Date) {\n    indicators(first: 20, filter: { text: $text, validOn: $validOn }) { nodes { id code name unit direction } }\n  }\n": typeof types.IndicatorsToChooseDocument,
    "\n  query ChosenIndicator($id: ID!) {\n    node(id: $id) { __typename ... on Indicator { id code name unit direction } }\n  }\n": typeof types.ChosenIndicatorDocument,
    "\n  query FieldsToChoose {\n    fields { id code name validFrom validUntil }\n  }\n": typeof types.FieldsToChooseDocument,
    "\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    createIndicator(input: $input) { done warnings { code message path } indicator { id code name unit direction } }\n  }\n": typeof types.CreateIndicatorDocument,
    "\n  mutation AssignTask($input: AssignTaskInput!) {\n    assignTask(input: $input) { done warnings { code message path } directive { id } }\n  }\n": typeof types.AssignTaskDocument,
    "\n  mutation SetTarget($input: SetTargetInput!) {\n    setTarget(input: $input) { done warnings { code message path } directive { id } }\n  }\n": typeof types.SetTargetDocument,
    "\n  fragment OrderedInMeeting on Directive {\n    __typename id version ordinal text quote binding priority dueOn originalDueOn dueText status announcedOn\n    field { id name } follower { id name } basis { id kind number title }\n    assignments(first: 50) { totalCount nodes { id role status dueOn isRequest office { id name } responsible { id name } } }\n    ... on Task { deliverable }\n    ... on Target { unit comparator lower upper approximate periodFrom periodUntil indicator { id name unit } baseline { value on } milestones { value on } reporters { id name } }\n  }\n": typeof types.OrderedInMeetingFragmentDoc,
    "\n  mutation WithdrawOrder($input: WithdrawDirectiveInput!) {\n    withdrawDirective(input: $input) { done warnings { code message path } directive { id } }\n  }\n": typeof types.WithdrawOrderDocument,
    "\n  fragment BulletOfTarget on Target {\n    comparator lower upper unit approximate\n    baseline { value on }\n    value(asOf: $asOf) { value }\n    track(asOf: $asOf) { expected forecast { value points } }\n  }\n": typeof types.BulletOfTargetFragmentDoc,
    "\n  mutation CorrectMeasurement($input: CorrectMeasurementInput!) {\n    correctMeasurement(input: $input) { done warnings { code message path } measurement { id } }\n  }\n": typeof types.CorrectMeasurementDocument,
    "\n  mutation RecordMeasurements($input: RecordMeasurementsInput!) {\n    recordMeasurements(input: $input) { done warnings { code message path } recorded measurements { id } refusedLines { line fields { path message } } }\n  }\n": typeof types.RecordMeasurementsDocument,
    "\n  query TargetsToMeasure($filter: TargetFilter!, $figures: MeasurementFilter!, $first: Int!, $each: Int!, $after: String) {\n    targets(filter: $filter, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id text status unit comparator lower upper approximate binding periodFrom periodUntil\n        indicator { id name kind aggregation isShare }\n        reporters { id name }\n        measurements(first: $each, filter: $figures) { nodes { id office { id } from on value numerator denominator source } }\n      }\n    }\n  }\n": typeof types.TargetsToMeasureDocument,
    "\n  fragment MeasurementsOfTarget on Target {\n    unit\n    measured: measurements(first: 100, filter: { measuredTo: $asOf }) {\n      totalCount\n      nodes { id on from numerator denominator value source at correctedAt correctionReason office { id name } by { id name } corrects { id } }\n    }\n  }\n": typeof types.MeasurementsOfTargetFragmentDoc,
    "\n  fragment ReportersOfTarget on Target {\n    unit\n    reporters { id name }\n    value(asOf: $asOf) { reported expected missing { id } }\n    standing: measurements(first: 100, filter: { corrected: false, measuredTo: $asOf }) { nodes { id on from numerator denominator value office { id } } }\n  }\n": typeof types.ReportersOfTargetFragmentDoc,
    "\n  fragment GlanceAtTarget on Target {\n    id text dueOn dueText\n    ...BulletOfTarget\n    value(asOf: $asOf) { reported expected }\n    track(asOf: $asOf) { status reason }\n  }\n": typeof types.GlanceAtTargetFragmentDoc,
    "\n  fragment ChainOfTarget on Target {\n    quote\n    conclusion { id ordinal text notice { id number issuedOn } }\n    meeting { id title heldOn host { id name } committees { id name } }\n  }\n": typeof types.ChainOfTargetFragmentDoc,
    "\n  fragment CourseOfTarget on Target {\n    id unit comparator lower upper dueOn periodUntil\n    baseline { value on }\n    milestones { on }\n    course: measurements(first: 100, filter: { corrected: false, measuredTo: $asOf }) { nodes { id on } }\n  }\n": typeof types.CourseOfTargetFragmentDoc,
    "\n  query TargetOnDay($id: ID!, $asOf: Date!) {\n    node(id: $id) { __typename ... on Target { id value(asOf: $asOf) { value } track(asOf: $asOf) { expected } } }\n  }\n": typeof types.TargetOnDayDocument,
    "\n  fragment DefinitionOfTarget on Target {\n    comparator lower upper unit approximate binding dueOn dueText originalDueOn periodFrom periodUntil\n    baseline { value on }\n    milestones { on value }\n    field { id name }\n    indicator { id name direction kind }\n  }\n": typeof types.DefinitionOfTargetFragmentDoc,
    "\n  query WholeTarget($id: ID!, $asOf: Date) {\n    node(id: $id) {\n      __typename\n      ... on Target {\n        id text\n        track(asOf: $asOf) { status reason }\n        ...BulletOfTarget\n        ...ChainOfTarget\n        ...DefinitionOfTarget\n        ...ReportersOfTarget\n        ...MeasurementsOfTarget\n        ...SharesOfTarget\n        ...CourseOfTarget\n      }\n    }\n  }\n": typeof types.WholeTargetDocument,
    "\n  fragment SharesOfTarget on Target {\n    dueText\n    assignments(first: 100, asOf: $asOf) { nodes { id role status dueOn daysOverdue dueSoon attainment office { id name } } }\n  }\n": typeof types.SharesOfTargetFragmentDoc,
    "\n  query Targets($filter: TargetFilter, $asOf: Date, $after: String) {\n    targets(filter: $filter, asOf: $asOf, first: 24, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...GlanceAtTarget }\n    }\n  }\n": typeof types.TargetsDocument,
    "\n  query FieldsOfTargets { fields { id name } }\n": typeof types.FieldsOfTargetsDocument,
    "\n  mutation SetAgenda($input: SetAgendaInput!) {\n    setAgenda(input: $input) { done warnings { code message path } meeting { id version } }\n  }\n": typeof types.SetAgendaDocument,
    "\n  fragment AgendaOfMeeting on Meeting {\n    id version title heldOn\n    agenda { id ordinal title text offices { id name } documents { relation document { id kind title number } ...PaperOfMeeting } }\n  }\n": typeof types.AgendaOfMeetingFragmentDoc,
    "\n  mutation AmendHead($input: AmendMeetingInput!) {\n    amendMeeting(input: $input) { done warnings { code message path } meeting { id version } }\n  }\n": typeof types.AmendHeadDocument,
    "\n  mutation SetAttendance($input: SetAttendanceInput!) {\n    setAttendance(input: $input) { done warnings { code message path } meeting { id version } }\n  }\n": typeof types.SetAttendanceDocument,
    "\n  query AttendanceOfMeeting($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id version\n        attendance(first: 100, after: $after) {\n          pageInfo { hasNextPage endCursor }\n          nodes { id ordinal part presence capacity officeCount headCount note person { id name position } office { id name } group { id name } substituteFor { id name } }\n        }\n      }\n    }\n  }\n": typeof types.AttendanceOfMeetingDocument,
    "\n  fragment DocumentsOfMeeting on Meeting { id version title documents { ...PaperOfMeeting } }\n": typeof types.DocumentsOfMeetingFragmentDoc,
    "\n  mutation HoldMeeting($input: HoldMeetingInput!) {\n    holdMeeting(input: $input) { done warnings { code message path } meeting { id status heldOn } }\n  }\n": typeof types.HoldMeetingDocument,
    "\n  mutation CancelMeeting($input: CancelMeetingInput!) {\n    cancelMeeting(input: $input) { done warnings { code message path } meeting { id status } }\n  }\n": typeof types.CancelMeetingDocument,
    "\n  mutation RecordMeeting($input: RecordMeetingInput!) {\n    recordMeeting(input: $input) { done warnings { code message path } meeting { id } }\n  }\n": typeof types.RecordMeetingDocument,
    "\n  mutation PlanMeeting($input: PlanMeetingInput!) {\n    planMeeting(input: $input) { done warnings { code message path } meeting { id } }\n  }\n": typeof types.PlanMeetingDocument,
    "\n  query MeetingsToFilterBy($text: String) {\n    meetings(first: 20, filter: { text: $text }) { nodes { id title heldOn } }\n  }\n": typeof types.MeetingsToFilterByDocument,
    "\n  fragment HeadOfMeeting on Meeting {\n    id version title kind status heldOn mode place chairPosition periodFrom periodUntil announcedOn\n    host { id name } committees { id name } chair { id name } coChairs { id name position }\n    drafts: conclusions(first: 1, filter: { draft: true }) { totalCount }\n    notices { id series number issuedOn signerPosition signer { id name } }\n  }\n": typeof types.HeadOfMeetingFragmentDoc,
    "\n  query HistoryOfMeeting($id: ID!, $after: String) {\n    node(id: $id) { __typename ... on Meeting { id history(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { id action actorLogin actingForLogin at on reason } } } }\n  }\n": typeof types.HistoryOfMeetingDocument,
    "\n  query MeetingShown($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id version title status heldOn\n        present: attendance(first: 1) { totalCount }\n        found: observations(first: 1) { totalCount }\n        spoken: conclusions(first: 1) { totalCount }\n        agenda { id }\n        host { id parent { id parent { id parent { id parent { id } } } } }\n        ...HeadOfMeeting\n        ...AgendaOfMeeting\n        ...SessionsOfMeeting\n        ...DocumentsOfMeeting\n        ...SourceOfMeeting\n      }\n    }\n  }\n": typeof types.MeetingShownDocument,
    "\n  fragment RowOfMeeting on Meeting {\n    id title kind status heldOn chairPosition\n    host { name } chair { name } committees { id name }\n    standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n  }\n": typeof types.RowOfMeetingFragmentDoc,
    "\n  query MeetingsOfRegister($filter: MeetingFilter, $orderBy: MeetingOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfMeeting }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.MeetingsOfRegisterDocument,
    "\n  query MeetingsTotal($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }\n": typeof types.MeetingsTotalDocument,
    "\n  mutation AddObservation($input: AddObservationInput!) {\n    addObservation(input: $input) { done warnings { code message path } observation { id } }\n  }\n": typeof types.AddObservationDocument,
    "\n  fragment FoundAtMeeting on Observation {\n    id ordinal kind text periodFrom periodUntil withdrawnOn withdrawnReason field { id name } awardedBy { id name } offices { id name }\n    figures { id ordinal label unit value numerator denominator approximate note equivalentTo { id } }\n  }\n": typeof types.FoundAtMeetingFragmentDoc,
    "\n  query WithdrawnObservations($id: ID!) {\n    node(id: $id) { __typename ... on Meeting { id observations(first: 100, filter: { withdrawn: true }) { nodes { ...FoundAtMeeting } } } }\n  }\n": typeof types.WithdrawnObservationsDocument,
    "\n  query ObservationsOfMeeting($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id\n        observations(first: 100, after: $after) {\n          pageInfo { hasNextPage endCursor }\n          nodes { ...FoundAtMeeting }\n        }\n      }\n    }\n  }\n": typeof types.ObservationsOfMeetingDocument,
    "\n  mutation WithdrawObservation($input: WithdrawObservationInput!) {\n    withdrawObservation(input: $input) { done warnings { code message path } observation { id } }\n  }\n": typeof types.WithdrawObservationDocument,
    "\n  fragment PaperOfMeeting on DocumentUse { relation document { id kind title number issuedOn issuer } }\n": typeof types.PaperOfMeetingFragmentDoc,
    "\n  fragment SessionsOfMeeting on Meeting { id version title heldOn sessions { id day part place offices { id name } } }\n": typeof types.SessionsOfMeetingFragmentDoc,
    "\n  fragment SourceOfMeeting on Meeting { id version title source { title publisher publishedOn authors inferred } }\n": typeof types.SourceOfMeetingFragmentDoc,
    "\n  query GroupsToChoose {\n    officeGroups { id name aliases toBeNamed members { office { id } validFrom validUntil } }\n  }\n": typeof types.GroupsToChooseDocument,
    "\n  query GroupsToName { officeGroups { id name version toBeNamed members { validFrom validUntil office { id } } } }\n": typeof types.GroupsToNameDocument,
    "\n  mutation AddNamedOffice($input: AddAssignmentInput!) {\n    addAssignment(input: $input) { done warnings { code message path } assignment { id } }\n  }\n": typeof types.AddNamedOfficeDocument,
    "\n  mutation TransferToNamed($input: TransferAssignmentInput!) {\n    transferAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } newAssignment { id } }\n  }\n": typeof types.TransferToNamedDocument,
    "\n  mutation NameMembers($input: SetOfficeGroupMembersInput!) {\n    setOfficeGroupMembers(input: $input) { done warnings { code message path } officeGroup { id version toBeNamed } }\n  }\n": typeof types.NameMembersDocument,
    "\n  mutation MakeGroup($input: CreateOfficeGroupInput!) {\n    createOfficeGroup(input: $input) { done warnings { code message path } officeGroup { id name } }\n  }\n": typeof types.MakeGroupDocument,
    "\n  fragment ShareToName on Assignment { id role openSteps office { id name } directive { id text binding } meeting { id host { id name } } }\n": typeof types.ShareToNameFragmentDoc,
    "\n  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }\n  }\n": typeof types.OfficesToChooseDocument,
    "\n  query ChosenOffices($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id code name } }\n  }\n": typeof types.ChosenOfficesDocument,
    "\n  query OfficeSeen($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Office {\n        id code name kind lineAuthority validFrom validUntil aliases\n        parent { id name parent { id name parent { id name } } }\n        standing { ...FourClassesOfStanding }\n      }\n    }\n    below: offices(first: 50, filter: { parentId: $id }) { nodes { id name } pageInfo { hasNextPage } }\n    people(first: 50, filter: { officeId: $id }) { nodes { id name position validUntil } pageInfo { hasNextPage } }\n  }\n": typeof types.OfficeSeenDocument,
    "\n  fragment RowOfOffice on Office { id code name kind aliases validFrom validUntil parent { id name } }\n": typeof types.RowOfOfficeFragmentDoc,
    "\n  query OfficesOfRegister($filter: OfficeFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    offices(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfOffice }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.OfficesOfRegisterDocument,
    "\n  query OfficesTotal($filter: OfficeFilter) { offices(filter: $filter) { totalCount } }\n": typeof types.OfficesTotalDocument,
    "\n  query ChosenPeople($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Person { id name position office { name } } }\n  }\n": typeof types.ChosenPeopleDocument,
    "\n  query PeopleToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    people(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name position office { name } } }\n  }\n": typeof types.PeopleToChooseDocument,
    "\n  query ChosenPerson($id: ID!) {\n    node(id: $id) { __typename ... on Person { id name position office { name } } }\n  }\n": typeof types.ChosenPersonDocument,
    "\n  fragment FourClassesOfStanding on Standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline awaitingConfirmation blocked dueSoon }\n": typeof types.FourClassesOfStandingFragmentDoc,
    "\n  query NamedInFilter($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id name } ... on Committee { id name } ... on Field { id name } ... on Meeting { id title } }\n  }\n": typeof types.NamedInFilterDocument,
    "\n  query SearchedFor($text: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    search(text: $text, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        excerpt\n        record {\n          __typename id\n          ... on Meeting { title heldOn }\n          ... on Conclusion { ordinal meeting { id title heldOn } }\n          ... on Task { meeting { id title heldOn } assignments(first: 1) { nodes { id } } }\n          ... on Target { meeting { id title heldOn } }\n          ... on Office { name code }\n        }\n      }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.SearchedForDocument,
    "\n  query StandingOfAll($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {\n    standings(filter: $filter, asOf: $asOf, basis: $basis) {\n      total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked\n      completedOfTotal { numerator denominator percent }\n      onTimeOfDue { numerator denominator percent }\n    }\n  }\n": typeof types.StandingOfAllDocument,
    "\n  query OverdueLongest($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $first: Int) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: DUE_ON_ASCENDING, first: $first) {\n      nodes {\n        id status dueOn originalDueOn daysOverdue\n        office { id name }\n        responsible { id name }\n        directive { id text }\n        meeting { id title heldOn }\n      }\n    }\n  }\n": typeof types.OverdueLongestDocument,
    "\n  query StandingByOffice($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $first: Int) {\n    standings(groupBy: OFFICE, filter: $filter, asOf: $asOf, basis: $basis, first: $first) {\n      office { id name }\n      total inProgressOverdue\n      onTimeOfDue { numerator denominator percent }\n      overdueAge { fromDays toDays count }\n    }\n  }\n": typeof types.StandingByOfficeDocument,
    "\n  query NamesOfScope($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on Office { id name }\n      ... on Committee { id name }\n      ... on Meeting { id title }\n      ... on Field { id name }\n    }\n  }\n": typeof types.NamesOfScopeDocument,
    "\n  query TargetsInView($filter: TargetFilter, $asOf: Date) {\n    targets(filter: $filter, asOf: $asOf, first: 50) {\n      totalCount\n      nodes {\n        id text\n        ...GlanceAtTarget\n        track(asOf: $asOf) { status }\n        value(asOf: $asOf) { missing { id name } }\n      }\n    }\n  }\n": typeof types.TargetsInViewDocument,
    "\n  query FiltersToChoose { fields { id name } }\n": typeof types.FiltersToChooseDocument,
};
const documents: Documents = {
    "\n  query OwnAccount {\n    viewer {\n      session { id }\n      account { id ...PasswordOfAccount ...SecondFactorOfAccount ...SessionsOfAccount ...StandInsOfAccount }\n    }\n  }\n": types.OwnAccountDocument,
    "\n  mutation ActFor($input: ActForInput!) {\n    actFor(input: $input) { done }\n  }\n": types.ActForDocument,
    "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) { done }\n  }\n": types.SetPasswordDocument,
    "\n  fragment PasswordOfAccount on Account { id login passwordSetAt }\n": types.PasswordOfAccountFragmentDoc,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { done }\n  }\n": types.ChangePasswordDocument,
    "\n  fragment SecondFactorOfAccount on Account { id passwordSetAt secondFactorSince }\n": types.SecondFactorOfAccountFragmentDoc,
    "\n  mutation StartSecondFactor($input: StartSecondFactorInput!) {\n    startSecondFactor(input: $input) { done secret uri }\n  }\n": types.StartSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n    confirmSecondFactor(input: $input) { done }\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input) { done }\n  }\n": types.RemoveSecondFactorDocument,
    "\n  fragment SessionsOfAccount on Account {\n    id\n    sessions { id createdAt lastUsedAt expiresAt endedAt address userAgent means }\n  }\n": types.SessionsOfAccountFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) { done warnings { code message path } }\n  }\n": types.EndSessionDocument,
    "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) { done }\n  }\n": types.SetUpDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { done }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut { signOut { done } }\n": types.SignOutDocument,
    "\n  fragment StandInsOfAccount on Account {\n    id\n    standIns { id validFrom validUntil substitute { id name } }\n  }\n": types.StandInsOfAccountFragmentDoc,
    "\n  query WhoAsks {\n    installation { demo oidc needsSetUp }\n    viewer {\n      today\n      account { id login name }\n      actingFor { id login name grants { role validFrom validUntil office { id code name } } }\n      grants { role validFrom validUntil office { id code name } }\n      standsInFor { id validFrom validUntil account { id login name } }\n    }\n  }\n": types.WhoAsksDocument,
    "\n  fragment AlongAssignment on Assignment {\n    id status dueOn progress\n    office { id name }\n    meeting { id host { id parent { id parent { id parent { id parent { id } } } } } }\n    responsible { id }\n    directive { id text }\n    obstacles { id on text clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn reason ...RequestedExtension }\n    ...UrgedAssignment\n  }\n": types.AlongAssignmentFragmentDoc,
    "\n  mutation NameResponsible($input: NameResponsibleInput!) {\n    nameResponsible(input: $input) { done warnings { code message path } assignment { id responsible { id name } } }\n  }\n": types.NameResponsibleDocument,
    "\n  mutation DeclareObstacle($input: DeclareObstacleInput!) {\n    declareObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }\n  }\n": types.DeclareObstacleDocument,
    "\n  mutation ClearObstacle($input: ClearObstacleInput!) {\n    clearObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }\n  }\n": types.ClearObstacleDocument,
    "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) { done warnings { code message path } assignment { id extensions { id status requestedDueOn } } }\n  }\n": types.RequestExtensionDocument,
    "\n  mutation WithdrawExtensionRequest($input: ExtensionDecisionInput!) {\n    withdrawExtensionRequest(input: $input) { done warnings { code message path } assignment { id extensions { id status } } }\n  }\n": types.WithdrawExtensionRequestDocument,
    "\n  mutation UpdateProgress($input: UpdateProgressInput!) {\n    updateProgress(input: $input) { done warnings { code message path } assignment { id progress } }\n  }\n": types.UpdateProgressDocument,
    "\n  query AssignmentInFull($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Assignment {\n        id status role progress needsReview timeliness attainment\n        office { id name }\n        responsible { id name position }\n        directive { __typename id text priority field { id name } }\n        ...StepsOfAssignment\n        ...AlongAssignment\n        ...ChainOfAssignment\n        ...SinceOfAssignment\n        ...DeadlinesOfAssignment\n        ...SharesOfDirective\n      }\n    }\n  }\n": types.AssignmentInFullDocument,
    "\n  fragment ChainOfAssignment on Assignment {\n    id role assignedOn isRequest\n    office { id name }\n    meeting { id title kind heldOn chairPosition host { id name } chair { id name } committees { id name } notices { id number issuedOn } }\n    directive {\n      __typename id text quote dueText priority\n      basis { id title number }\n      conclusion { id ordinal text notice { id number issuedOn } }\n      ... on Task { deliverable }\n    }\n  }\n": types.ChainOfAssignmentFragmentDoc,
    "\n  fragment DeadlinesOfAssignment on Assignment {\n    id dueOn originalDueOn daysOverdue daysLate dueSoon completedOn extendedRepeatedly\n    directive { id dueText }\n    extensions { id origin status fromDueOn grantedDueOn requestedDueOn decidedOn requestedOn reason }\n  }\n": types.DeadlinesOfAssignmentFragmentDoc,
    "\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) { done warnings { code message path } assignment { id dueOn daysOverdue } extension { id ...RequestedExtension } }\n  }\n": types.GrantExtensionDocument,
    "\n  mutation RefuseExtension($input: ExtensionDecisionInput!) {\n    refuseExtension(input: $input) { done warnings { code message path } assignment { id } extension { id ...RequestedExtension } }\n  }\n": types.RefuseExtensionDocument,
    "\n  query ExtendedWork($filter: AssignmentFilter, $after: String) {\n    assignments(filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status dueOn originalDueOn daysOverdue dueSoon\n        office { id name }\n        directive { id text dueText }\n        extensions { id origin status fromDueOn requestedDueOn grantedDueOn reason requestedOn afterDeadline decidedOn decisionReason requestedBy { id name } decidedBy { id name } }\n      }\n    }\n  }\n": types.ExtendedWorkDocument,
    "\n  query FieldsToFilterBy { fields { id name } }\n": types.FieldsToFilterByDocument,
    "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfFollowUp }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.FollowUpDocument,
    "\n  query FollowUpTotal($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis) { totalCount }\n  }\n": types.FollowUpTotalDocument,
    "\n  fragment RowOfFollowUp on Assignment {\n    id role status timeliness dueOn originalDueOn completedOn daysOverdue daysLate dueSoon needsReview extendedRepeatedly isRequest progress\n    office { id name }\n    meeting { id title heldOn }\n    directive {\n      __typename id text dueText\n      ... on Task { deliverable }\n      ... on Target { comparator lower upper unit indicator { name } }\n      conclusion { id ordinal series notice { number issuedOn } }\n      leads: assignments(first: 2, filter: { role: LEAD }) { nodes { id office { name } } pageInfo { hasNextPage } }\n      coordinators: assignments(first: 10, filter: { role: COORDINATING, status: [ASSIGNED, IN_PROGRESS, REPORTED, COMPLETED, ON_HOLD, DECLINED] }) { nodes { id office { name } } pageInfo { hasNextPage } }\n    }\n    reports { on at result }\n    extensions { status origin requestedOn requestedDueOn decidedOn }\n    obstacles { on text clearedOn waitingFor { name } }\n    urges { on }\n    transferredFrom { id office { name } }\n    transferredTo { id office { name } }\n  }\n": types.RowOfFollowUpFragmentDoc,
    "\n  fragment SinceOfAssignment on Assignment {\n    id assignedOn\n    office { id name }\n    directive { id ... on Target { unit } }\n    reports { id on at result value paper by { id name login } documents { relation document { id kind title number issuedOn } } answer answeredOn answeredAt answeredBy { id name login } answerReason }\n    updates(first: 100) { nodes { id on at text progress by { id name login } } pageInfo { hasNextPage } }\n    extensions { id origin status reason fromDueOn requestedDueOn grantedDueOn requestedOn requestedAt requestedBy { id name login } afterDeadline decidedOn decidedAt decidedBy { id name login } decisionReason }\n    obstacles { id on at text needed by { id name login } waitingFor { id name } clearedOn clearedAt clearedBy { id name login } clearedNote }\n    urges { id on at text by { id name login } }\n    transferredFrom { id office { id name } }\n    transferredTo { id office { id name } }\n    history(first: 100) { nodes { id on at action actorLogin actingForLogin reason paper } pageInfo { hasNextPage } }\n  }\n": types.SinceOfAssignmentFragmentDoc,
    "\n  fragment RequestedExtension on Extension { id status fromDueOn requestedDueOn requestedOn reason afterDeadline requestedBy { id name } }\n": types.RequestedExtensionFragmentDoc,
    "\n  fragment SharesOfDirective on Assignment {\n    id\n    directive { id dueText assignments(first: 50) { nodes { id role status dueOn daysOverdue dueSoon office { id name } } pageInfo { hasNextPage } } }\n  }\n": types.SharesOfDirectiveFragmentDoc,
    "\n  mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {\n    acknowledgeAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n": types.AcknowledgeAssignmentDocument,
    "\n  query DirectivesThatGoOn($assignmentId: ID!) {\n    node(id: $assignmentId) {\n      __typename\n      ... on Assignment { id directive { id conclusion { id replacedBy { id ordinal directives(first: 100) { nodes { id text } } } } } }\n    }\n  }\n": types.DirectivesThatGoOnDocument,
    "\n  mutation CarryOverAssignment($input: CarryOverAssignmentInput!) {\n    carryOverAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n": types.CarryOverAssignmentDocument,
    "\n  mutation ReportAssignment($input: ReportAssignmentInput!) {\n    reportAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n": types.ReportAssignmentDocument,
    "\n  mutation ReturnAssignment($input: SendBackInput!) {\n    returnAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps dueOn } }\n  }\n": types.ReturnAssignmentDocument,
    "\n  mutation ReopenAssignment($input: SendBackInput!) {\n    reopenAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps dueOn } }\n  }\n": types.ReopenAssignmentDocument,
    "\n  fragment StepsOfAssignment on Assignment {\n    id openSteps\n    office { id name }\n    directive { id text __typename ... on Target { unit indicator { id name } } }\n  }\n": types.StepsOfAssignmentFragmentDoc,
    "\n  mutation TransferAssignment($input: TransferAssignmentInput!) {\n    transferAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n": types.TransferAssignmentDocument,
    "\n  mutation DeclineAssignment($input: AssignmentStepInput!) { declineAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n": types.DeclineAssignmentDocument,
    "\n  mutation HoldAssignment($input: AssignmentStepInput!) { holdAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n": types.HoldAssignmentDocument,
    "\n  mutation ResumeAssignment($input: AssignmentStepInput!) { resumeAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n": types.ResumeAssignmentDocument,
    "\n  mutation InsistAssignment($input: AssignmentStepInput!) { insistAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n": types.InsistAssignmentDocument,
    "\n  mutation WithdrawAssignment($input: AssignmentStepInput!) { withdrawAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n": types.WithdrawAssignmentDocument,
    "\n  mutation KeepAssignment($input: AssignmentStepInput!) { keepAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps needsReview } } }\n": types.KeepAssignmentDocument,
    "\n  mutation ConfirmAssignment($input: AssignmentStepInput!) { confirmAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n": types.ConfirmAssignmentDocument,
    "\n  query FiguresOfShare($targetId: ID!, $officeId: ID!) {\n    node(id: $targetId) { __typename ... on Target { id comparator lower upper unit approximate indicator { id name } } }\n    measurements(first: 5, filter: { targetId: $targetId, officeIds: [$officeId], corrected: false }) { nodes { id from on value numerator denominator source } }\n  }\n": types.FiguresOfShareDocument,
    "\n  mutation UrgeAssignment($input: UrgeAssignmentInput!) {\n    urgeAssignment(input: $input) { done warnings { code message path } assignment { id ...UrgedAssignment } }\n  }\n": types.UrgeAssignmentDocument,
    "\n  fragment UrgedAssignment on Assignment { id dueOn daysOverdue office { id name } directive { id text } urges { id on text by { id name } } }\n": types.UrgedAssignmentFragmentDoc,
    "\n  query WaitingWork($filter: AssignmentFilter, $after: String) {\n    assignments(filter: $filter, first: 100, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id dueOn daysOverdue dueSoon\n        office { id name }\n        directive { id text dueText }\n        obstacles { id text needed on clearedOn waitingFor { id name } }\n      }\n    }\n  }\n": types.WaitingWorkDocument,
    "\n  query CommitteesToFilterBy($text: String) {\n    committees(first: 20, filter: { text: $text }) { nodes { id name } }\n  }\n": types.CommitteesToFilterByDocument,
    "\n  query CommitteeSeen($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Committee {\n        id name kind validFrom validUntil\n        host { id name } head { id name position } standingAgency { id name }\n        members { role validFrom validUntil person { id name position office { id name } } }\n        standing { ...FourClassesOfStanding }\n      }\n    }\n    meetings(first: 20, filter: { committeeId: $id }) { nodes { id title heldOn status kind } pageInfo { hasNextPage } }\n  }\n": types.CommitteeSeenDocument,
    "\n  query CommitteesToChoose($text: String, $validOn: Date) {\n    committees(first: 20, filter: { text: $text, validOn: $validOn }) { nodes { id name host { name } } }\n  }\n": types.CommitteesToChooseDocument,
    "\n  query ChosenCommittees($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Committee { id name host { name } } }\n  }\n": types.ChosenCommitteesDocument,
    "\n  fragment RowOfCommittee on Committee {\n    id name kind validFrom validUntil\n    host { id name } head { name } standingAgency { id name }\n    standing { total completedOnTime completedLate inProgressOverdue }\n  }\n": types.RowOfCommitteeFragmentDoc,
    "\n  query CommitteesOfRegister($filter: CommitteeFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    committees(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfCommittee }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.CommitteesOfRegisterDocument,
    "\n  query CommitteesTotal($filter: CommitteeFilter) { committees(filter: $filter) { totalCount } }\n": types.CommitteesTotalDocument,
    "\n  query OpenMattersOfCommitteeSeen($committeeId: ID!) {\n    openMatters(committeeId: $committeeId) {\n      overdue(first: 1) { totalCount }\n      dueSoon(first: 1) { totalCount }\n      awaitingConfirmation(first: 1) { totalCount }\n      blocked(first: 1) { totalCount }\n      declined(first: 1) { totalCount }\n      underReview(first: 1) { totalCount }\n      conclusionsWithoutDirective(first: 1) { totalCount }\n      offTrackTargets(first: 1) { totalCount }\n      pendingExtensions { id }\n    }\n  }\n": types.OpenMattersOfCommitteeSeenDocument,
    "\n  query ConclusionsToAnnounce($meetingId: ID!) {\n    node(id: $meetingId) { __typename ... on Meeting { id title heldOn status } }\n    conclusions(first: 100, filter: { meetingId: $meetingId, draft: true }) { totalCount nodes { id ordinal text noTaskArises } }\n    directives(first: 100, filter: { meetingId: $meetingId, status: [DRAFT] }) { nodes { __typename id conclusion { id ordinal text noTaskArises } ...OrderedByConclusion } }\n  }\n": types.ConclusionsToAnnounceDocument,
    "\n  mutation AnnounceConclusions($input: AnnounceConclusionsInput!) {\n    announceConclusions(input: $input) { done warnings { code message path } meeting { id announcedOn } }\n  }\n": types.AnnounceConclusionsDocument,
    "\n  query ConclusionsOfMeeting($meetingId: ID!, $after: String) {\n    conclusions(filter: { meetingId: $meetingId }, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id series ordinal text ...SpokenInMeeting } }\n  }\n": types.ConclusionsOfMeetingDocument,
    "\n  query OrdersOfMeeting($meetingId: ID!, $after: String) {\n    directives(filter: { meetingId: $meetingId }, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id ordinal conclusion { id } ...OrderedInMeeting } }\n  }\n": types.OrdersOfMeetingDocument,
    "\n  query RemovedDrafts($meetingId: ID!) {\n    conclusions(filter: { meetingId: $meetingId, removed: true }, first: 100) { nodes { id ordinal text removedOn } }\n  }\n": types.RemovedDraftsDocument,
    "\n  fragment RowOfConclusion on Conclusion {\n    id ordinal series text noTaskArises announcedOn\n    meeting { id title heldOn }\n    notice { number issuedOn }\n    replacedBy { id ordinal }\n    directives(first: 10) { nodes { __typename id text status dueOn } pageInfo { hasNextPage } }\n  }\n": types.RowOfConclusionFragmentDoc,
    "\n  query ConclusionsOfRegister($filter: ConclusionFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    conclusions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfConclusion }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.ConclusionsOfRegisterDocument,
    "\n  query ConclusionsTotal($filter: ConclusionFilter) { conclusions(filter: $filter) { totalCount } }\n": types.ConclusionsTotalDocument,
    "\n  mutation IssueNotice($input: IssueNoticeInput!) {\n    issueNotice(input: $input) { done warnings { code message path } notice { id number } meeting { id status } }\n  }\n": types.IssueNoticeDocument,
    "\n  query MeetingToIssue($meetingId: ID!) {\n    node(id: $meetingId) { __typename ... on Meeting { id title heldOn status notices { id } ...MeetingOfNotice ...MeetingToSign } }\n    drafts: conclusions(first: 1, filter: { meetingId: $meetingId, draft: true }) { totalCount }\n    directives(first: 100, filter: { meetingId: $meetingId }) { totalCount nodes { __typename id conclusion { id series } assignments(first: 20, filter: { role: LEAD }) { totalCount nodes { id office { id name } } } } }\n  }\n": types.MeetingToIssueDocument,
    "\n  mutation AddConclusion($input: AddConclusionInput!) {\n    addConclusion(input: $input) { done warnings { code message path } conclusion { id } }\n  }\n": types.AddConclusionDocument,
    "\n  fragment MeetingOfNotice on Meeting {\n    id title heldOn place chairPosition chair { id name position } host { id name kind parent { id name } }\n    notices { id series number issuedOn signerPosition signer { id name position } }\n    conclusions(first: 100) { totalCount nodes { id series ordinal text replaces { id ordinal series } } }\n  }\n": types.MeetingOfNoticeFragmentDoc,
    "\n  mutation Revise($input: ReviseConclusionInput!) {\n    reviseConclusion(input: $input) { done warnings { code message path } conclusion { id version text ordinal } }\n  }\n": types.ReviseDocument,
    "\n  fragment MeetingToSign on Meeting { id status heldOn chairPosition chair { id name } host { id } committees { id } notices { id signerPosition signer { id } } }\n": types.MeetingToSignFragmentDoc,
    "\n  query NoticesOfHost($hostId: ID!) {\n    meetings(first: 100, filter: { hostId: $hostId, status: [ISSUED] }) { nodes { id committees { id } notices { id number issuedOn signerPosition signer { id name position } } } }\n  }\n": types.NoticesOfHostDocument,
    "\n  query SignerOfNotice($id: ID!) { node(id: $id) { __typename ... on Person { id name position } } }\n": types.SignerOfNoticeDocument,
    "\n  fragment SpokenInMeeting on Conclusion {\n    id version series ordinal text noTaskArises announcedOn\n    notice { id } replaces { id ordinal } replacedBy { id ordinal }\n  }\n": types.SpokenInMeetingFragmentDoc,
    "\n  mutation MarkNoTask($input: MarkNoTaskArisesInput!) {\n    markNoTaskArises(input: $input) { done warnings { code message path } conclusion { id } }\n  }\n": types.MarkNoTaskDocument,
    "\n  mutation RemoveDraft($input: RemoveDraftConclusionInput!) {\n    removeDraftConclusion(input: $input) { done warnings { code message path } conclusion { id } }\n  }\n": types.RemoveDraftDocument,
    "\n  fragment MeetingWithConclusions on Meeting { id heldOn ...MeetingToSign conclusions(first: 100) { totalCount nodes { id series ordinal text notice { id number } replacedBy { id } } } }\n": types.MeetingWithConclusionsFragmentDoc,
    "\n  mutation IssueSupplement($input: IssueSupplementInput!) {\n    issueSupplement(input: $input) { done warnings { code message path } notice { id number } meeting { id } }\n  }\n": types.IssueSupplementDocument,
    "\n  query MeetingToSupplement($meetingId: ID!) {\n    node(id: $meetingId) { __typename ... on Meeting { id title heldOn notices { id number } ...MeetingWithConclusions } }\n  }\n": types.MeetingToSupplementDocument,
    "\n  query SharesUnderReview($meetingId: ID!) {\n    assignments(first: 50, filter: { meetingId: $meetingId, needsReview: true, status: [ASSIGNED, IN_PROGRESS, REPORTED, ON_HOLD, DECLINED] }) {\n      totalCount nodes { id status office { id name } directive { __typename id text } ...StepsOfAssignment }\n    }\n  }\n": types.SharesUnderReviewDocument,
    "\n  fragment OrderedByConclusion on Directive { id ordinal text dueOn dueText conclusion { id } assignments(first: 30) { totalCount nodes { id role office { id name } } } }\n": types.OrderedByConclusionFragmentDoc,
    "\n  subscription AssignmentChanged { assignmentChanged { at } }\n": types.AssignmentChangedDocument,
    "\n  subscription MeetingChanged { meetingChanged { at } }\n": types.MeetingChangedDocument,
    "\n  query AccountsKept($login: String, $after: String) {\n    accounts(first: 20, after: $after, filter: { login: $login }) {\n      totalCount pageInfo { hasNextPage endCursor }\n      nodes { id login name activeFrom activeUntil grants { role validFrom validUntil office { id name } } }\n    }\n  }\n": types.AccountsKeptDocument,
    "\n  query CountsOfOffice($overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $withDeadline: AssignmentFilter!, $withoutDeadline: AssignmentFilter!, $reported: AssignmentFilter!, $coordinating: AssignmentFilter!) {\n    overdue: assignments(filter: $overdue) { totalCount }\n    dueSoon: assignments(filter: $dueSoon) { totalCount }\n    withDeadline: assignments(filter: $withDeadline) { totalCount }\n    withoutDeadline: assignments(filter: $withoutDeadline) { totalCount }\n    reported: assignments(filter: $reported) { totalCount }\n    coordinating: assignments(filter: $coordinating) { totalCount }\n  }\n": types.CountsOfOfficeDocument,
    "\n  fragment OwedAssignment on Assignment {\n    id status role dueOn originalDueOn daysOverdue dueSoon progress needsReview\n    responsible { id name }\n    meeting { id title heldOn notices { id number } }\n    directive { id text dueText priority conclusion { id ordinal } }\n    reports { id answer answerReason }\n    urges { id on }\n    obstacles { id clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn }\n    ...StepsOfAssignment\n  }\n": types.OwedAssignmentFragmentDoc,
    "\n  query OwedWork($filter: AssignmentFilter!, $orderBy: AssignmentOrder, $after: String) {\n    assignments(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...OwedAssignment }\n    }\n  }\n": types.OwedWorkDocument,
    "\n  query LatestMeetings($hostId: ID, $committeeId: ID) {\n    unfinished: meetings(first: 10, filter: { hostId: $hostId, committeeId: $committeeId, status: [PLANNED, HELD] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n    issued: meetings(first: 5, filter: { hostId: $hostId, committeeId: $committeeId, status: [ISSUED] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n  }\n": types.LatestMeetingsDocument,
    "\n  query MattersOnDesk($hostId: ID, $committeeId: ID, $first: Int, $overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $lateBeside: AssignmentFilter!, $lateAsked: AssignmentFilter!, $soonBeside: AssignmentFilter!, $soonAsked: AssignmentFilter!) {\n    openMatters(hostId: $hostId, committeeId: $committeeId) {\n      asOf\n      standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n      awaitingConfirmation(first: $first) { totalCount nodes { id ...ShareOnDesk ...ReportsOfShare ...StepsOfAssignment } }\n      pendingExtensions { id ...RequestedExtension assignment { id ...ShareOnDesk } }\n      declined(first: $first) { totalCount nodes { id ...ShareOnDesk ...StepsOfAssignment history(first: 5) { nodes { id action on reason } } } }\n      underReview(first: $first) { totalCount nodes { id ...ShareOnDesk ...StepsOfAssignment directive { id conclusion { id replacedBy { id text } } } } }\n      toBeNamed(first: $first) { totalCount nodes { id ...ShareOnDesk ...ShareToName } }\n      conclusionsWithoutDirective(first: $first) { totalCount nodes { id ordinal text meeting { id title heldOn } } }\n      blocked(first: $first) { totalCount nodes { id ...ShareOnDesk obstacles { id text needed clearedOn waitingFor { id name } } } }\n      offTrackTargets(first: $first) { totalCount nodes { id text dueOn track { status reason } } }\n    }\n    overdue: assignments(first: $first, filter: $overdue) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n    dueSoon: assignments(first: $first, filter: $dueSoon) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n    lateBeside: assignments(first: 1, filter: $lateBeside) { totalCount }\n    lateAsked: assignments(first: 1, filter: $lateAsked) { totalCount }\n    soonBeside: assignments(first: 1, filter: $soonBeside) { totalCount }\n    soonAsked: assignments(first: 1, filter: $soonAsked) { totalCount }\n    drafts: conclusions(first: 1, filter: { hostId: $hostId, committeeId: $committeeId, draft: true }) { totalCount }\n  }\n": types.MattersOnDeskDocument,
    "\n  fragment ReportsOfShare on Assignment {\n    id directive { __typename id ... on Target { unit } ... on Task { deliverable } }\n    reports { id on result value answer by { id name } documents { relation document { id kind title number } } }\n  }\n": types.ReportsOfShareFragmentDoc,
    "\n  fragment ShareOnDesk on Assignment { id role dueOn daysOverdue dueSoon office { id name } directive { __typename id text dueText } meeting { id title heldOn } }\n": types.ShareOnDeskFragmentDoc,
    "\n  query CommitteesOfDesk($validOn: Date, $withinOfficeId: ID) {\n    committees(first: 100, filter: { validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name host { id name } } }\n  }\n": types.CommitteesOfDeskDocument,
    "\n  mutation AddAssignment($input: AddAssignmentInput!) {\n    addAssignment(input: $input) { done warnings { code message path } assignment { id } }\n  }\n": types.AddAssignmentDocument,
    "\n  mutation AmendOrder($input: AmendDirectiveInput!) {\n    amendDirective(input: $input) { done warnings { code message path } directive { id version } }\n  }\n": types.AmendOrderDocument,
    "\n  query DocumentsToRestOn($id: ID!) {\n    node(id: $id) { __typename ... on Meeting { id documents { document { id kind number title } } agenda { id documents { document { id kind number title } } } } }\n  }\n": types.DocumentsToRestOnDocument,
    "\n  query IndicatorsToChoose($text: String, $validOn: Date) {\n    indicators(first: 20, filter: { text: $text, validOn: $validOn }) { nodes { id code name unit direction } }\n  }\n": types.IndicatorsToChooseDocument,
    "\n  query ChosenIndicator($id: ID!) {\n    node(id: $id) { __typename ... on Indicator { id code name unit direction } }\n  }\n": types.ChosenIndicatorDocument,
    "\n  query FieldsToChoose {\n    fields { id code name validFrom validUntil }\n  }\n": types.FieldsToChooseDocument,
    "\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    createIndicator(input: $input) { done warnings { code message path } indicator { id code name unit direction } }\n  }\n": types.CreateIndicatorDocument,
    "\n  mutation AssignTask($input: AssignTaskInput!) {\n    assignTask(input: $input) { done warnings { code message path } directive { id } }\n  }\n": types.AssignTaskDocument,
    "\n  mutation SetTarget($input: SetTargetInput!) {\n    setTarget(input: $input) { done warnings { code message path } directive { id } }\n  }\n": types.SetTargetDocument,
    "\n  fragment OrderedInMeeting on Directive {\n    __typename id version ordinal text quote binding priority dueOn originalDueOn dueText status announcedOn\n    field { id name } follower { id name } basis { id kind number title }\n    assignments(first: 50) { totalCount nodes { id role status dueOn isRequest office { id name } responsible { id name } } }\n    ... on Task { deliverable }\n    ... on Target { unit comparator lower upper approximate periodFrom periodUntil indicator { id name unit } baseline { value on } milestones { value on } reporters { id name } }\n  }\n": types.OrderedInMeetingFragmentDoc,
    "\n  mutation WithdrawOrder($input: WithdrawDirectiveInput!) {\n    withdrawDirective(input: $input) { done warnings { code message path } directive { id } }\n  }\n": types.WithdrawOrderDocument,
    "\n  fragment BulletOfTarget on Target {\n    comparator lower upper unit approximate\n    baseline { value on }\n    value(asOf: $asOf) { value }\n    track(asOf: $asOf) { expected forecast { value points } }\n  }\n": types.BulletOfTargetFragmentDoc,
    "\n  mutation CorrectMeasurement($input: CorrectMeasurementInput!) {\n    correctMeasurement(input: $input) { done warnings { code message path } measurement { id } }\n  }\n": types.CorrectMeasurementDocument,
    "\n  mutation RecordMeasurements($input: RecordMeasurementsInput!) {\n    recordMeasurements(input: $input) { done warnings { code message path } recorded measurements { id } refusedLines { line fields { path message } } }\n  }\n": types.RecordMeasurementsDocument,
    "\n  query TargetsToMeasure($filter: TargetFilter!, $figures: MeasurementFilter!, $first: Int!, $each: Int!, $after: String) {\n    targets(filter: $filter, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id text status unit comparator lower upper approximate binding periodFrom periodUntil\n        indicator { id name kind aggregation isShare }\n        reporters { id name }\n        measurements(first: $each, filter: $figures) { nodes { id office { id } from on value numerator denominator source } }\n      }\n    }\n  }\n": types.TargetsToMeasureDocument,
    "\n  fragment MeasurementsOfTarget on Target {\n    unit\n    measured: measurements(first: 100, filter: { measuredTo: $asOf }) {\n      totalCount\n      nodes { id on from numerator denominator value source at correctedAt correctionReason office { id name } by { id name } corrects { id } }\n    }\n  }\n": types.MeasurementsOfTargetFragmentDoc,
    "\n  fragment ReportersOfTarget on Target {\n    unit\n    reporters { id name }\n    value(asOf: $asOf) { reported expected missing { id } }\n    standing: measurements(first: 100, filter: { corrected: false, measuredTo: $asOf }) { nodes { id on from numerator denominator value office { id } } }\n  }\n": types.ReportersOfTargetFragmentDoc,
    "\n  fragment GlanceAtTarget on Target {\n    id text dueOn dueText\n    ...BulletOfTarget\n    value(asOf: $asOf) { reported expected }\n    track(asOf: $asOf) { status reason }\n  }\n": types.GlanceAtTargetFragmentDoc,
    "\n  fragment ChainOfTarget on Target {\n    quote\n    conclusion { id ordinal text notice { id number issuedOn } }\n    meeting { id title heldOn host { id name } committees { id name } }\n  }\n": types.ChainOfTargetFragmentDoc,
    "\n  fragment CourseOfTarget on Target {\n    id unit comparator lower upper dueOn periodUntil\n    baseline { value on }\n    milestones { on }\n    course: measurements(first: 100, filter: { corrected: false, measuredTo: $asOf }) { nodes { id on } }\n  }\n": types.CourseOfTargetFragmentDoc,
    "\n  query TargetOnDay($id: ID!, $asOf: Date!) {\n    node(id: $id) { __typename ... on Target { id value(asOf: $asOf) { value } track(asOf: $asOf) { expected } } }\n  }\n": types.TargetOnDayDocument,
    "\n  fragment DefinitionOfTarget on Target {\n    comparator lower upper unit approximate binding dueOn dueText originalDueOn periodFrom periodUntil\n    baseline { value on }\n    milestones { on value }\n    field { id name }\n    indicator { id name direction kind }\n  }\n": types.DefinitionOfTargetFragmentDoc,
    "\n  query WholeTarget($id: ID!, $asOf: Date) {\n    node(id: $id) {\n      __typename\n      ... on Target {\n        id text\n        track(asOf: $asOf) { status reason }\n        ...BulletOfTarget\n        ...ChainOfTarget\n        ...DefinitionOfTarget\n        ...ReportersOfTarget\n        ...MeasurementsOfTarget\n        ...SharesOfTarget\n        ...CourseOfTarget\n      }\n    }\n  }\n": types.WholeTargetDocument,
    "\n  fragment SharesOfTarget on Target {\n    dueText\n    assignments(first: 100, asOf: $asOf) { nodes { id role status dueOn daysOverdue dueSoon attainment office { id name } } }\n  }\n": types.SharesOfTargetFragmentDoc,
    "\n  query Targets($filter: TargetFilter, $asOf: Date, $after: String) {\n    targets(filter: $filter, asOf: $asOf, first: 24, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...GlanceAtTarget }\n    }\n  }\n": types.TargetsDocument,
    "\n  query FieldsOfTargets { fields { id name } }\n": types.FieldsOfTargetsDocument,
    "\n  mutation SetAgenda($input: SetAgendaInput!) {\n    setAgenda(input: $input) { done warnings { code message path } meeting { id version } }\n  }\n": types.SetAgendaDocument,
    "\n  fragment AgendaOfMeeting on Meeting {\n    id version title heldOn\n    agenda { id ordinal title text offices { id name } documents { relation document { id kind title number } ...PaperOfMeeting } }\n  }\n": types.AgendaOfMeetingFragmentDoc,
    "\n  mutation AmendHead($input: AmendMeetingInput!) {\n    amendMeeting(input: $input) { done warnings { code message path } meeting { id version } }\n  }\n": types.AmendHeadDocument,
    "\n  mutation SetAttendance($input: SetAttendanceInput!) {\n    setAttendance(input: $input) { done warnings { code message path } meeting { id version } }\n  }\n": types.SetAttendanceDocument,
    "\n  query AttendanceOfMeeting($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id version\n        attendance(first: 100, after: $after) {\n          pageInfo { hasNextPage endCursor }\n          nodes { id ordinal part presence capacity officeCount headCount note person { id name position } office { id name } group { id name } substituteFor { id name } }\n        }\n      }\n    }\n  }\n": types.AttendanceOfMeetingDocument,
    "\n  fragment DocumentsOfMeeting on Meeting { id version title documents { ...PaperOfMeeting } }\n": types.DocumentsOfMeetingFragmentDoc,
    "\n  mutation HoldMeeting($input: HoldMeetingInput!) {\n    holdMeeting(input: $input) { done warnings { code message path } meeting { id status heldOn } }\n  }\n": types.HoldMeetingDocument,
    "\n  mutation CancelMeeting($input: CancelMeetingInput!) {\n    cancelMeeting(input: $input) { done warnings { code message path } meeting { id status } }\n  }\n": types.CancelMeetingDocument,
    "\n  mutation RecordMeeting($input: RecordMeetingInput!) {\n    recordMeeting(input: $input) { done warnings { code message path } meeting { id } }\n  }\n": types.RecordMeetingDocument,
    "\n  mutation PlanMeeting($input: PlanMeetingInput!) {\n    planMeeting(input: $input) { done warnings { code message path } meeting { id } }\n  }\n": types.PlanMeetingDocument,
    "\n  query MeetingsToFilterBy($text: String) {\n    meetings(first: 20, filter: { text: $text }) { nodes { id title heldOn } }\n  }\n": types.MeetingsToFilterByDocument,
    "\n  fragment HeadOfMeeting on Meeting {\n    id version title kind status heldOn mode place chairPosition periodFrom periodUntil announcedOn\n    host { id name } committees { id name } chair { id name } coChairs { id name position }\n    drafts: conclusions(first: 1, filter: { draft: true }) { totalCount }\n    notices { id series number issuedOn signerPosition signer { id name } }\n  }\n": types.HeadOfMeetingFragmentDoc,
    "\n  query HistoryOfMeeting($id: ID!, $after: String) {\n    node(id: $id) { __typename ... on Meeting { id history(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { id action actorLogin actingForLogin at on reason } } } }\n  }\n": types.HistoryOfMeetingDocument,
    "\n  query MeetingShown($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id version title status heldOn\n        present: attendance(first: 1) { totalCount }\n        found: observations(first: 1) { totalCount }\n        spoken: conclusions(first: 1) { totalCount }\n        agenda { id }\n        host { id parent { id parent { id parent { id parent { id } } } } }\n        ...HeadOfMeeting\n        ...AgendaOfMeeting\n        ...SessionsOfMeeting\n        ...DocumentsOfMeeting\n        ...SourceOfMeeting\n      }\n    }\n  }\n": types.MeetingShownDocument,
    "\n  fragment RowOfMeeting on Meeting {\n    id title kind status heldOn chairPosition\n    host { name } chair { name } committees { id name }\n    standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n  }\n": types.RowOfMeetingFragmentDoc,
    "\n  query MeetingsOfRegister($filter: MeetingFilter, $orderBy: MeetingOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfMeeting }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.MeetingsOfRegisterDocument,
    "\n  query MeetingsTotal($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }\n": types.MeetingsTotalDocument,
    "\n  mutation AddObservation($input: AddObservationInput!) {\n    addObservation(input: $input) { done warnings { code message path } observation { id } }\n  }\n": types.AddObservationDocument,
    "\n  fragment FoundAtMeeting on Observation {\n    id ordinal kind text periodFrom periodUntil withdrawnOn withdrawnReason field { id name } awardedBy { id name } offices { id name }\n    figures { id ordinal label unit value numerator denominator approximate note equivalentTo { id } }\n  }\n": types.FoundAtMeetingFragmentDoc,
    "\n  query WithdrawnObservations($id: ID!) {\n    node(id: $id) { __typename ... on Meeting { id observations(first: 100, filter: { withdrawn: true }) { nodes { ...FoundAtMeeting } } } }\n  }\n": types.WithdrawnObservationsDocument,
    "\n  query ObservationsOfMeeting($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id\n        observations(first: 100, after: $after) {\n          pageInfo { hasNextPage endCursor }\n          nodes { ...FoundAtMeeting }\n        }\n      }\n    }\n  }\n": types.ObservationsOfMeetingDocument,
    "\n  mutation WithdrawObservation($input: WithdrawObservationInput!) {\n    withdrawObservation(input: $input) { done warnings { code message path } observation { id } }\n  }\n": types.WithdrawObservationDocument,
    "\n  fragment PaperOfMeeting on DocumentUse { relation document { id kind title number issuedOn issuer } }\n": types.PaperOfMeetingFragmentDoc,
    "\n  fragment SessionsOfMeeting on Meeting { id version title heldOn sessions { id day part place offices { id name } } }\n": types.SessionsOfMeetingFragmentDoc,
    "\n  fragment SourceOfMeeting on Meeting { id version title source { title publisher publishedOn authors inferred } }\n": types.SourceOfMeetingFragmentDoc,
    "\n  query GroupsToChoose {\n    officeGroups { id name aliases toBeNamed members { office { id } validFrom validUntil } }\n  }\n": types.GroupsToChooseDocument,
    "\n  query GroupsToName { officeGroups { id name version toBeNamed members { validFrom validUntil office { id } } } }\n": types.GroupsToNameDocument,
    "\n  mutation AddNamedOffice($input: AddAssignmentInput!) {\n    addAssignment(input: $input) { done warnings { code message path } assignment { id } }\n  }\n": types.AddNamedOfficeDocument,
    "\n  mutation TransferToNamed($input: TransferAssignmentInput!) {\n    transferAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } newAssignment { id } }\n  }\n": types.TransferToNamedDocument,
    "\n  mutation NameMembers($input: SetOfficeGroupMembersInput!) {\n    setOfficeGroupMembers(input: $input) { done warnings { code message path } officeGroup { id version toBeNamed } }\n  }\n": types.NameMembersDocument,
    "\n  mutation MakeGroup($input: CreateOfficeGroupInput!) {\n    createOfficeGroup(input: $input) { done warnings { code message path } officeGroup { id name } }\n  }\n": types.MakeGroupDocument,
    "\n  fragment ShareToName on Assignment { id role openSteps office { id name } directive { id text binding } meeting { id host { id name } } }\n": types.ShareToNameFragmentDoc,
    "\n  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }\n  }\n": types.OfficesToChooseDocument,
    "\n  query ChosenOffices($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id code name } }\n  }\n": types.ChosenOfficesDocument,
    "\n  query OfficeSeen($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Office {\n        id code name kind lineAuthority validFrom validUntil aliases\n        parent { id name parent { id name parent { id name } } }\n        standing { ...FourClassesOfStanding }\n      }\n    }\n    below: offices(first: 50, filter: { parentId: $id }) { nodes { id name } pageInfo { hasNextPage } }\n    people(first: 50, filter: { officeId: $id }) { nodes { id name position validUntil } pageInfo { hasNextPage } }\n  }\n": types.OfficeSeenDocument,
    "\n  fragment RowOfOffice on Office { id code name kind aliases validFrom validUntil parent { id name } }\n": types.RowOfOfficeFragmentDoc,
    "\n  query OfficesOfRegister($filter: OfficeFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    offices(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfOffice }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.OfficesOfRegisterDocument,
    "\n  query OfficesTotal($filter: OfficeFilter) { offices(filter: $filter) { totalCount } }\n": types.OfficesTotalDocument,
    "\n  query ChosenPeople($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Person { id name position office { name } } }\n  }\n": types.ChosenPeopleDocument,
    "\n  query PeopleToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    people(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name position office { name } } }\n  }\n": types.PeopleToChooseDocument,
    "\n  query ChosenPerson($id: ID!) {\n    node(id: $id) { __typename ... on Person { id name position office { name } } }\n  }\n": types.ChosenPersonDocument,
    "\n  fragment FourClassesOfStanding on Standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline awaitingConfirmation blocked dueSoon }\n": types.FourClassesOfStandingFragmentDoc,
    "\n  query NamedInFilter($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id name } ... on Committee { id name } ... on Field { id name } ... on Meeting { id title } }\n  }\n": types.NamedInFilterDocument,
    "\n  query SearchedFor($text: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    search(text: $text, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        excerpt\n        record {\n          __typename id\n          ... on Meeting { title heldOn }\n          ... on Conclusion { ordinal meeting { id title heldOn } }\n          ... on Task { meeting { id title heldOn } assignments(first: 1) { nodes { id } } }\n          ... on Target { meeting { id title heldOn } }\n          ... on Office { name code }\n        }\n      }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.SearchedForDocument,
    "\n  query StandingOfAll($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {\n    standings(filter: $filter, asOf: $asOf, basis: $basis) {\n      total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked\n      completedOfTotal { numerator denominator percent }\n      onTimeOfDue { numerator denominator percent }\n    }\n  }\n": types.StandingOfAllDocument,
    "\n  query OverdueLongest($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $first: Int) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: DUE_ON_ASCENDING, first: $first) {\n      nodes {\n        id status dueOn originalDueOn daysOverdue\n        office { id name }\n        responsible { id name }\n        directive { id text }\n        meeting { id title heldOn }\n      }\n    }\n  }\n": types.OverdueLongestDocument,
    "\n  query StandingByOffice($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $first: Int) {\n    standings(groupBy: OFFICE, filter: $filter, asOf: $asOf, basis: $basis, first: $first) {\n      office { id name }\n      total inProgressOverdue\n      onTimeOfDue { numerator denominator percent }\n      overdueAge { fromDays toDays count }\n    }\n  }\n": types.StandingByOfficeDocument,
    "\n  query NamesOfScope($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on Office { id name }\n      ... on Committee { id name }\n      ... on Meeting { id title }\n      ... on Field { id name }\n    }\n  }\n": types.NamesOfScopeDocument,
    "\n  query TargetsInView($filter: TargetFilter, $asOf: Date) {\n    targets(filter: $filter, asOf: $asOf, first: 50) {\n      totalCount\n      nodes {\n        id text\n        ...GlanceAtTarget\n        track(asOf: $asOf) { status }\n        value(asOf: $asOf) { missing { id name } }\n      }\n    }\n  }\n": types.TargetsInViewDocument,
    "\n  query FiltersToChoose { fields { id name } }\n": types.FiltersToChooseDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnAccount {\n    viewer {\n      session { id }\n      account { id ...PasswordOfAccount ...SecondFactorOfAccount ...SessionsOfAccount ...StandInsOfAccount }\n    }\n  }\n"): (typeof documents)["\n  query OwnAccount {\n    viewer {\n      session { id }\n      account { id ...PasswordOfAccount ...SecondFactorOfAccount ...SessionsOfAccount ...StandInsOfAccount }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActFor($input: ActForInput!) {\n    actFor(input: $input) { done }\n  }\n"): (typeof documents)["\n  mutation ActFor($input: ActForInput!) {\n    actFor(input: $input) { done }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) { done }\n  }\n"): (typeof documents)["\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) { done }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PasswordOfAccount on Account { id login passwordSetAt }\n"): (typeof documents)["\n  fragment PasswordOfAccount on Account { id login passwordSetAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { done }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { done }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SecondFactorOfAccount on Account { id passwordSetAt secondFactorSince }\n"): (typeof documents)["\n  fragment SecondFactorOfAccount on Account { id passwordSetAt secondFactorSince }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartSecondFactor($input: StartSecondFactorInput!) {\n    startSecondFactor(input: $input) { done secret uri }\n  }\n"): (typeof documents)["\n  mutation StartSecondFactor($input: StartSecondFactorInput!) {\n    startSecondFactor(input: $input) { done secret uri }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n    confirmSecondFactor(input: $input) { done }\n  }\n"): (typeof documents)["\n  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n    confirmSecondFactor(input: $input) { done }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input) { done }\n  }\n"): (typeof documents)["\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input) { done }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionsOfAccount on Account {\n    id\n    sessions { id createdAt lastUsedAt expiresAt endedAt address userAgent means }\n  }\n"): (typeof documents)["\n  fragment SessionsOfAccount on Account {\n    id\n    sessions { id createdAt lastUsedAt expiresAt endedAt address userAgent means }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) { done warnings { code message path } }\n  }\n"): (typeof documents)["\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) { done warnings { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) { done }\n  }\n"): (typeof documents)["\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) { done }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { done }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { done }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut { signOut { done } }\n"): (typeof documents)["\n  mutation SignOut { signOut { done } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StandInsOfAccount on Account {\n    id\n    standIns { id validFrom validUntil substitute { id name } }\n  }\n"): (typeof documents)["\n  fragment StandInsOfAccount on Account {\n    id\n    standIns { id validFrom validUntil substitute { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAsks {\n    installation { demo oidc needsSetUp }\n    viewer {\n      today\n      account { id login name }\n      actingFor { id login name grants { role validFrom validUntil office { id code name } } }\n      grants { role validFrom validUntil office { id code name } }\n      standsInFor { id validFrom validUntil account { id login name } }\n    }\n  }\n"): (typeof documents)["\n  query WhoAsks {\n    installation { demo oidc needsSetUp }\n    viewer {\n      today\n      account { id login name }\n      actingFor { id login name grants { role validFrom validUntil office { id code name } } }\n      grants { role validFrom validUntil office { id code name } }\n      standsInFor { id validFrom validUntil account { id login name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AlongAssignment on Assignment {\n    id status dueOn progress\n    office { id name }\n    meeting { id host { id parent { id parent { id parent { id parent { id } } } } } }\n    responsible { id }\n    directive { id text }\n    obstacles { id on text clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn reason ...RequestedExtension }\n    ...UrgedAssignment\n  }\n"): (typeof documents)["\n  fragment AlongAssignment on Assignment {\n    id status dueOn progress\n    office { id name }\n    meeting { id host { id parent { id parent { id parent { id parent { id } } } } } }\n    responsible { id }\n    directive { id text }\n    obstacles { id on text clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn reason ...RequestedExtension }\n    ...UrgedAssignment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameResponsible($input: NameResponsibleInput!) {\n    nameResponsible(input: $input) { done warnings { code message path } assignment { id responsible { id name } } }\n  }\n"): (typeof documents)["\n  mutation NameResponsible($input: NameResponsibleInput!) {\n    nameResponsible(input: $input) { done warnings { code message path } assignment { id responsible { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareObstacle($input: DeclareObstacleInput!) {\n    declareObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }\n  }\n"): (typeof documents)["\n  mutation DeclareObstacle($input: DeclareObstacleInput!) {\n    declareObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClearObstacle($input: ClearObstacleInput!) {\n    clearObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }\n  }\n"): (typeof documents)["\n  mutation ClearObstacle($input: ClearObstacleInput!) {\n    clearObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) { done warnings { code message path } assignment { id extensions { id status requestedDueOn } } }\n  }\n"): (typeof documents)["\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) { done warnings { code message path } assignment { id extensions { id status requestedDueOn } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawExtensionRequest($input: ExtensionDecisionInput!) {\n    withdrawExtensionRequest(input: $input) { done warnings { code message path } assignment { id extensions { id status } } }\n  }\n"): (typeof documents)["\n  mutation WithdrawExtensionRequest($input: ExtensionDecisionInput!) {\n    withdrawExtensionRequest(input: $input) { done warnings { code message path } assignment { id extensions { id status } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProgress($input: UpdateProgressInput!) {\n    updateProgress(input: $input) { done warnings { code message path } assignment { id progress } }\n  }\n"): (typeof documents)["\n  mutation UpdateProgress($input: UpdateProgressInput!) {\n    updateProgress(input: $input) { done warnings { code message path } assignment { id progress } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignmentInFull($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Assignment {\n        id status role progress needsReview timeliness attainment\n        office { id name }\n        responsible { id name position }\n        directive { __typename id text priority field { id name } }\n        ...StepsOfAssignment\n        ...AlongAssignment\n        ...ChainOfAssignment\n        ...SinceOfAssignment\n        ...DeadlinesOfAssignment\n        ...SharesOfDirective\n      }\n    }\n  }\n"): (typeof documents)["\n  query AssignmentInFull($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Assignment {\n        id status role progress needsReview timeliness attainment\n        office { id name }\n        responsible { id name position }\n        directive { __typename id text priority field { id name } }\n        ...StepsOfAssignment\n        ...AlongAssignment\n        ...ChainOfAssignment\n        ...SinceOfAssignment\n        ...DeadlinesOfAssignment\n        ...SharesOfDirective\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChainOfAssignment on Assignment {\n    id role assignedOn isRequest\n    office { id name }\n    meeting { id title kind heldOn chairPosition host { id name } chair { id name } committees { id name } notices { id number issuedOn } }\n    directive {\n      __typename id text quote dueText priority\n      basis { id title number }\n      conclusion { id ordinal text notice { id number issuedOn } }\n      ... on Task { deliverable }\n    }\n  }\n"): (typeof documents)["\n  fragment ChainOfAssignment on Assignment {\n    id role assignedOn isRequest\n    office { id name }\n    meeting { id title kind heldOn chairPosition host { id name } chair { id name } committees { id name } notices { id number issuedOn } }\n    directive {\n      __typename id text quote dueText priority\n      basis { id title number }\n      conclusion { id ordinal text notice { id number issuedOn } }\n      ... on Task { deliverable }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeadlinesOfAssignment on Assignment {\n    id dueOn originalDueOn daysOverdue daysLate dueSoon completedOn extendedRepeatedly\n    directive { id dueText }\n    extensions { id origin status fromDueOn grantedDueOn requestedDueOn decidedOn requestedOn reason }\n  }\n"): (typeof documents)["\n  fragment DeadlinesOfAssignment on Assignment {\n    id dueOn originalDueOn daysOverdue daysLate dueSoon completedOn extendedRepeatedly\n    directive { id dueText }\n    extensions { id origin status fromDueOn grantedDueOn requestedDueOn decidedOn requestedOn reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) { done warnings { code message path } assignment { id dueOn daysOverdue } extension { id ...RequestedExtension } }\n  }\n"): (typeof documents)["\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) { done warnings { code message path } assignment { id dueOn daysOverdue } extension { id ...RequestedExtension } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseExtension($input: ExtensionDecisionInput!) {\n    refuseExtension(input: $input) { done warnings { code message path } assignment { id } extension { id ...RequestedExtension } }\n  }\n"): (typeof documents)["\n  mutation RefuseExtension($input: ExtensionDecisionInput!) {\n    refuseExtension(input: $input) { done warnings { code message path } assignment { id } extension { id ...RequestedExtension } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExtendedWork($filter: AssignmentFilter, $after: String) {\n    assignments(filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status dueOn originalDueOn daysOverdue dueSoon\n        office { id name }\n        directive { id text dueText }\n        extensions { id origin status fromDueOn requestedDueOn grantedDueOn reason requestedOn afterDeadline decidedOn decisionReason requestedBy { id name } decidedBy { id name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ExtendedWork($filter: AssignmentFilter, $after: String) {\n    assignments(filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status dueOn originalDueOn daysOverdue dueSoon\n        office { id name }\n        directive { id text dueText }\n        extensions { id origin status fromDueOn requestedDueOn grantedDueOn reason requestedOn afterDeadline decidedOn decisionReason requestedBy { id name } decidedBy { id name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FieldsToFilterBy { fields { id name } }\n"): (typeof documents)["\n  query FieldsToFilterBy { fields { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfFollowUp }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfFollowUp }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUpTotal($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis) { totalCount }\n  }\n"): (typeof documents)["\n  query FollowUpTotal($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RowOfFollowUp on Assignment {\n    id role status timeliness dueOn originalDueOn completedOn daysOverdue daysLate dueSoon needsReview extendedRepeatedly isRequest progress\n    office { id name }\n    meeting { id title heldOn }\n    directive {\n      __typename id text dueText\n      ... on Task { deliverable }\n      ... on Target { comparator lower upper unit indicator { name } }\n      conclusion { id ordinal series notice { number issuedOn } }\n      leads: assignments(first: 2, filter: { role: LEAD }) { nodes { id office { name } } pageInfo { hasNextPage } }\n      coordinators: assignments(first: 10, filter: { role: COORDINATING, status: [ASSIGNED, IN_PROGRESS, REPORTED, COMPLETED, ON_HOLD, DECLINED] }) { nodes { id office { name } } pageInfo { hasNextPage } }\n    }\n    reports { on at result }\n    extensions { status origin requestedOn requestedDueOn decidedOn }\n    obstacles { on text clearedOn waitingFor { name } }\n    urges { on }\n    transferredFrom { id office { name } }\n    transferredTo { id office { name } }\n  }\n"): (typeof documents)["\n  fragment RowOfFollowUp on Assignment {\n    id role status timeliness dueOn originalDueOn completedOn daysOverdue daysLate dueSoon needsReview extendedRepeatedly isRequest progress\n    office { id name }\n    meeting { id title heldOn }\n    directive {\n      __typename id text dueText\n      ... on Task { deliverable }\n      ... on Target { comparator lower upper unit indicator { name } }\n      conclusion { id ordinal series notice { number issuedOn } }\n      leads: assignments(first: 2, filter: { role: LEAD }) { nodes { id office { name } } pageInfo { hasNextPage } }\n      coordinators: assignments(first: 10, filter: { role: COORDINATING, status: [ASSIGNED, IN_PROGRESS, REPORTED, COMPLETED, ON_HOLD, DECLINED] }) { nodes { id office { name } } pageInfo { hasNextPage } }\n    }\n    reports { on at result }\n    extensions { status origin requestedOn requestedDueOn decidedOn }\n    obstacles { on text clearedOn waitingFor { name } }\n    urges { on }\n    transferredFrom { id office { name } }\n    transferredTo { id office { name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SinceOfAssignment on Assignment {\n    id assignedOn\n    office { id name }\n    directive { id ... on Target { unit } }\n    reports { id on at result value paper by { id name login } documents { relation document { id kind title number issuedOn } } answer answeredOn answeredAt answeredBy { id name login } answerReason }\n    updates(first: 100) { nodes { id on at text progress by { id name login } } pageInfo { hasNextPage } }\n    extensions { id origin status reason fromDueOn requestedDueOn grantedDueOn requestedOn requestedAt requestedBy { id name login } afterDeadline decidedOn decidedAt decidedBy { id name login } decisionReason }\n    obstacles { id on at text needed by { id name login } waitingFor { id name } clearedOn clearedAt clearedBy { id name login } clearedNote }\n    urges { id on at text by { id name login } }\n    transferredFrom { id office { id name } }\n    transferredTo { id office { id name } }\n    history(first: 100) { nodes { id on at action actorLogin actingForLogin reason paper } pageInfo { hasNextPage } }\n  }\n"): (typeof documents)["\n  fragment SinceOfAssignment on Assignment {\n    id assignedOn\n    office { id name }\n    directive { id ... on Target { unit } }\n    reports { id on at result value paper by { id name login } documents { relation document { id kind title number issuedOn } } answer answeredOn answeredAt answeredBy { id name login } answerReason }\n    updates(first: 100) { nodes { id on at text progress by { id name login } } pageInfo { hasNextPage } }\n    extensions { id origin status reason fromDueOn requestedDueOn grantedDueOn requestedOn requestedAt requestedBy { id name login } afterDeadline decidedOn decidedAt decidedBy { id name login } decisionReason }\n    obstacles { id on at text needed by { id name login } waitingFor { id name } clearedOn clearedAt clearedBy { id name login } clearedNote }\n    urges { id on at text by { id name login } }\n    transferredFrom { id office { id name } }\n    transferredTo { id office { id name } }\n    history(first: 100) { nodes { id on at action actorLogin actingForLogin reason paper } pageInfo { hasNextPage } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestedExtension on Extension { id status fromDueOn requestedDueOn requestedOn reason afterDeadline requestedBy { id name } }\n"): (typeof documents)["\n  fragment RequestedExtension on Extension { id status fromDueOn requestedDueOn requestedOn reason afterDeadline requestedBy { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SharesOfDirective on Assignment {\n    id\n    directive { id dueText assignments(first: 50) { nodes { id role status dueOn daysOverdue dueSoon office { id name } } pageInfo { hasNextPage } } }\n  }\n"): (typeof documents)["\n  fragment SharesOfDirective on Assignment {\n    id\n    directive { id dueText assignments(first: 50) { nodes { id role status dueOn daysOverdue dueSoon office { id name } } pageInfo { hasNextPage } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {\n    acknowledgeAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {\n    acknowledgeAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectivesThatGoOn($assignmentId: ID!) {\n    node(id: $assignmentId) {\n      __typename\n      ... on Assignment { id directive { id conclusion { id replacedBy { id ordinal directives(first: 100) { nodes { id text } } } } } }\n    }\n  }\n"): (typeof documents)["\n  query DirectivesThatGoOn($assignmentId: ID!) {\n    node(id: $assignmentId) {\n      __typename\n      ... on Assignment { id directive { id conclusion { id replacedBy { id ordinal directives(first: 100) { nodes { id text } } } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CarryOverAssignment($input: CarryOverAssignmentInput!) {\n    carryOverAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n"): (typeof documents)["\n  mutation CarryOverAssignment($input: CarryOverAssignmentInput!) {\n    carryOverAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportAssignment($input: ReportAssignmentInput!) {\n    reportAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n"): (typeof documents)["\n  mutation ReportAssignment($input: ReportAssignmentInput!) {\n    reportAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnAssignment($input: SendBackInput!) {\n    returnAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps dueOn } }\n  }\n"): (typeof documents)["\n  mutation ReturnAssignment($input: SendBackInput!) {\n    returnAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps dueOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenAssignment($input: SendBackInput!) {\n    reopenAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps dueOn } }\n  }\n"): (typeof documents)["\n  mutation ReopenAssignment($input: SendBackInput!) {\n    reopenAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps dueOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepsOfAssignment on Assignment {\n    id openSteps\n    office { id name }\n    directive { id text __typename ... on Target { unit indicator { id name } } }\n  }\n"): (typeof documents)["\n  fragment StepsOfAssignment on Assignment {\n    id openSteps\n    office { id name }\n    directive { id text __typename ... on Target { unit indicator { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TransferAssignment($input: TransferAssignmentInput!) {\n    transferAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n"): (typeof documents)["\n  mutation TransferAssignment($input: TransferAssignmentInput!) {\n    transferAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineAssignment($input: AssignmentStepInput!) { declineAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n"): (typeof documents)["\n  mutation DeclineAssignment($input: AssignmentStepInput!) { declineAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldAssignment($input: AssignmentStepInput!) { holdAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n"): (typeof documents)["\n  mutation HoldAssignment($input: AssignmentStepInput!) { holdAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeAssignment($input: AssignmentStepInput!) { resumeAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n"): (typeof documents)["\n  mutation ResumeAssignment($input: AssignmentStepInput!) { resumeAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InsistAssignment($input: AssignmentStepInput!) { insistAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n"): (typeof documents)["\n  mutation InsistAssignment($input: AssignmentStepInput!) { insistAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAssignment($input: AssignmentStepInput!) { withdrawAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n"): (typeof documents)["\n  mutation WithdrawAssignment($input: AssignmentStepInput!) { withdrawAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepAssignment($input: AssignmentStepInput!) { keepAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps needsReview } } }\n"): (typeof documents)["\n  mutation KeepAssignment($input: AssignmentStepInput!) { keepAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps needsReview } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAssignment($input: AssignmentStepInput!) { confirmAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n"): (typeof documents)["\n  mutation ConfirmAssignment($input: AssignmentStepInput!) { confirmAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FiguresOfShare($targetId: ID!, $officeId: ID!) {\n    node(id: $targetId) { __typename ... on Target { id comparator lower upper unit approximate indicator { id name } } }\n    measurements(first: 5, filter: { targetId: $targetId, officeIds: [$officeId], corrected: false }) { nodes { id from on value numerator denominator source } }\n  }\n"): (typeof documents)["\n  query FiguresOfShare($targetId: ID!, $officeId: ID!) {\n    node(id: $targetId) { __typename ... on Target { id comparator lower upper unit approximate indicator { id name } } }\n    measurements(first: 5, filter: { targetId: $targetId, officeIds: [$officeId], corrected: false }) { nodes { id from on value numerator denominator source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UrgeAssignment($input: UrgeAssignmentInput!) {\n    urgeAssignment(input: $input) { done warnings { code message path } assignment { id ...UrgedAssignment } }\n  }\n"): (typeof documents)["\n  mutation UrgeAssignment($input: UrgeAssignmentInput!) {\n    urgeAssignment(input: $input) { done warnings { code message path } assignment { id ...UrgedAssignment } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UrgedAssignment on Assignment { id dueOn daysOverdue office { id name } directive { id text } urges { id on text by { id name } } }\n"): (typeof documents)["\n  fragment UrgedAssignment on Assignment { id dueOn daysOverdue office { id name } directive { id text } urges { id on text by { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingWork($filter: AssignmentFilter, $after: String) {\n    assignments(filter: $filter, first: 100, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id dueOn daysOverdue dueSoon\n        office { id name }\n        directive { id text dueText }\n        obstacles { id text needed on clearedOn waitingFor { id name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WaitingWork($filter: AssignmentFilter, $after: String) {\n    assignments(filter: $filter, first: 100, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id dueOn daysOverdue dueSoon\n        office { id name }\n        directive { id text dueText }\n        obstacles { id text needed on clearedOn waitingFor { id name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitteesToFilterBy($text: String) {\n    committees(first: 20, filter: { text: $text }) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query CommitteesToFilterBy($text: String) {\n    committees(first: 20, filter: { text: $text }) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitteeSeen($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Committee {\n        id name kind validFrom validUntil\n        host { id name } head { id name position } standingAgency { id name }\n        members { role validFrom validUntil person { id name position office { id name } } }\n        standing { ...FourClassesOfStanding }\n      }\n    }\n    meetings(first: 20, filter: { committeeId: $id }) { nodes { id title heldOn status kind } pageInfo { hasNextPage } }\n  }\n"): (typeof documents)["\n  query CommitteeSeen($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Committee {\n        id name kind validFrom validUntil\n        host { id name } head { id name position } standingAgency { id name }\n        members { role validFrom validUntil person { id name position office { id name } } }\n        standing { ...FourClassesOfStanding }\n      }\n    }\n    meetings(first: 20, filter: { committeeId: $id }) { nodes { id title heldOn status kind } pageInfo { hasNextPage } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitteesToChoose($text: String, $validOn: Date) {\n    committees(first: 20, filter: { text: $text, validOn: $validOn }) { nodes { id name host { name } } }\n  }\n"): (typeof documents)["\n  query CommitteesToChoose($text: String, $validOn: Date) {\n    committees(first: 20, filter: { text: $text, validOn: $validOn }) { nodes { id name host { name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenCommittees($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Committee { id name host { name } } }\n  }\n"): (typeof documents)["\n  query ChosenCommittees($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Committee { id name host { name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RowOfCommittee on Committee {\n    id name kind validFrom validUntil\n    host { id name } head { name } standingAgency { id name }\n    standing { total completedOnTime completedLate inProgressOverdue }\n  }\n"): (typeof documents)["\n  fragment RowOfCommittee on Committee {\n    id name kind validFrom validUntil\n    host { id name } head { name } standingAgency { id name }\n    standing { total completedOnTime completedLate inProgressOverdue }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitteesOfRegister($filter: CommitteeFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    committees(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfCommittee }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query CommitteesOfRegister($filter: CommitteeFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    committees(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfCommittee }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitteesTotal($filter: CommitteeFilter) { committees(filter: $filter) { totalCount } }\n"): (typeof documents)["\n  query CommitteesTotal($filter: CommitteeFilter) { committees(filter: $filter) { totalCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenMattersOfCommitteeSeen($committeeId: ID!) {\n    openMatters(committeeId: $committeeId) {\n      overdue(first: 1) { totalCount }\n      dueSoon(first: 1) { totalCount }\n      awaitingConfirmation(first: 1) { totalCount }\n      blocked(first: 1) { totalCount }\n      declined(first: 1) { totalCount }\n      underReview(first: 1) { totalCount }\n      conclusionsWithoutDirective(first: 1) { totalCount }\n      offTrackTargets(first: 1) { totalCount }\n      pendingExtensions { id }\n    }\n  }\n"): (typeof documents)["\n  query OpenMattersOfCommitteeSeen($committeeId: ID!) {\n    openMatters(committeeId: $committeeId) {\n      overdue(first: 1) { totalCount }\n      dueSoon(first: 1) { totalCount }\n      awaitingConfirmation(first: 1) { totalCount }\n      blocked(first: 1) { totalCount }\n      declined(first: 1) { totalCount }\n      underReview(first: 1) { totalCount }\n      conclusionsWithoutDirective(first: 1) { totalCount }\n      offTrackTargets(first: 1) { totalCount }\n      pendingExtensions { id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConclusionsToAnnounce($meetingId: ID!) {\n    node(id: $meetingId) { __typename ... on Meeting { id title heldOn status } }\n    conclusions(first: 100, filter: { meetingId: $meetingId, draft: true }) { totalCount nodes { id ordinal text noTaskArises } }\n    directives(first: 100, filter: { meetingId: $meetingId, status: [DRAFT] }) { nodes { __typename id conclusion { id ordinal text noTaskArises } ...OrderedByConclusion } }\n  }\n"): (typeof documents)["\n  query ConclusionsToAnnounce($meetingId: ID!) {\n    node(id: $meetingId) { __typename ... on Meeting { id title heldOn status } }\n    conclusions(first: 100, filter: { meetingId: $meetingId, draft: true }) { totalCount nodes { id ordinal text noTaskArises } }\n    directives(first: 100, filter: { meetingId: $meetingId, status: [DRAFT] }) { nodes { __typename id conclusion { id ordinal text noTaskArises } ...OrderedByConclusion } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnounceConclusions($input: AnnounceConclusionsInput!) {\n    announceConclusions(input: $input) { done warnings { code message path } meeting { id announcedOn } }\n  }\n"): (typeof documents)["\n  mutation AnnounceConclusions($input: AnnounceConclusionsInput!) {\n    announceConclusions(input: $input) { done warnings { code message path } meeting { id announcedOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConclusionsOfMeeting($meetingId: ID!, $after: String) {\n    conclusions(filter: { meetingId: $meetingId }, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id series ordinal text ...SpokenInMeeting } }\n  }\n"): (typeof documents)["\n  query ConclusionsOfMeeting($meetingId: ID!, $after: String) {\n    conclusions(filter: { meetingId: $meetingId }, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id series ordinal text ...SpokenInMeeting } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrdersOfMeeting($meetingId: ID!, $after: String) {\n    directives(filter: { meetingId: $meetingId }, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id ordinal conclusion { id } ...OrderedInMeeting } }\n  }\n"): (typeof documents)["\n  query OrdersOfMeeting($meetingId: ID!, $after: String) {\n    directives(filter: { meetingId: $meetingId }, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id ordinal conclusion { id } ...OrderedInMeeting } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RemovedDrafts($meetingId: ID!) {\n    conclusions(filter: { meetingId: $meetingId, removed: true }, first: 100) { nodes { id ordinal text removedOn } }\n  }\n"): (typeof documents)["\n  query RemovedDrafts($meetingId: ID!) {\n    conclusions(filter: { meetingId: $meetingId, removed: true }, first: 100) { nodes { id ordinal text removedOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RowOfConclusion on Conclusion {\n    id ordinal series text noTaskArises announcedOn\n    meeting { id title heldOn }\n    notice { number issuedOn }\n    replacedBy { id ordinal }\n    directives(first: 10) { nodes { __typename id text status dueOn } pageInfo { hasNextPage } }\n  }\n"): (typeof documents)["\n  fragment RowOfConclusion on Conclusion {\n    id ordinal series text noTaskArises announcedOn\n    meeting { id title heldOn }\n    notice { number issuedOn }\n    replacedBy { id ordinal }\n    directives(first: 10) { nodes { __typename id text status dueOn } pageInfo { hasNextPage } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConclusionsOfRegister($filter: ConclusionFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    conclusions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfConclusion }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ConclusionsOfRegister($filter: ConclusionFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    conclusions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfConclusion }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConclusionsTotal($filter: ConclusionFilter) { conclusions(filter: $filter) { totalCount } }\n"): (typeof documents)["\n  query ConclusionsTotal($filter: ConclusionFilter) { conclusions(filter: $filter) { totalCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueNotice($input: IssueNoticeInput!) {\n    issueNotice(input: $input) { done warnings { code message path } notice { id number } meeting { id status } }\n  }\n"): (typeof documents)["\n  mutation IssueNotice($input: IssueNoticeInput!) {\n    issueNotice(input: $input) { done warnings { code message path } notice { id number } meeting { id status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingToIssue($meetingId: ID!) {\n    node(id: $meetingId) { __typename ... on Meeting { id title heldOn status notices { id } ...MeetingOfNotice ...MeetingToSign } }\n    drafts: conclusions(first: 1, filter: { meetingId: $meetingId, draft: true }) { totalCount }\n    directives(first: 100, filter: { meetingId: $meetingId }) { totalCount nodes { __typename id conclusion { id series } assignments(first: 20, filter: { role: LEAD }) { totalCount nodes { id office { id name } } } } }\n  }\n"): (typeof documents)["\n  query MeetingToIssue($meetingId: ID!) {\n    node(id: $meetingId) { __typename ... on Meeting { id title heldOn status notices { id } ...MeetingOfNotice ...MeetingToSign } }\n    drafts: conclusions(first: 1, filter: { meetingId: $meetingId, draft: true }) { totalCount }\n    directives(first: 100, filter: { meetingId: $meetingId }) { totalCount nodes { __typename id conclusion { id series } assignments(first: 20, filter: { role: LEAD }) { totalCount nodes { id office { id name } } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddConclusion($input: AddConclusionInput!) {\n    addConclusion(input: $input) { done warnings { code message path } conclusion { id } }\n  }\n"): (typeof documents)["\n  mutation AddConclusion($input: AddConclusionInput!) {\n    addConclusion(input: $input) { done warnings { code message path } conclusion { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingOfNotice on Meeting {\n    id title heldOn place chairPosition chair { id name position } host { id name kind parent { id name } }\n    notices { id series number issuedOn signerPosition signer { id name position } }\n    conclusions(first: 100) { totalCount nodes { id series ordinal text replaces { id ordinal series } } }\n  }\n"): (typeof documents)["\n  fragment MeetingOfNotice on Meeting {\n    id title heldOn place chairPosition chair { id name position } host { id name kind parent { id name } }\n    notices { id series number issuedOn signerPosition signer { id name position } }\n    conclusions(first: 100) { totalCount nodes { id series ordinal text replaces { id ordinal series } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Revise($input: ReviseConclusionInput!) {\n    reviseConclusion(input: $input) { done warnings { code message path } conclusion { id version text ordinal } }\n  }\n"): (typeof documents)["\n  mutation Revise($input: ReviseConclusionInput!) {\n    reviseConclusion(input: $input) { done warnings { code message path } conclusion { id version text ordinal } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingToSign on Meeting { id status heldOn chairPosition chair { id name } host { id } committees { id } notices { id signerPosition signer { id } } }\n"): (typeof documents)["\n  fragment MeetingToSign on Meeting { id status heldOn chairPosition chair { id name } host { id } committees { id } notices { id signerPosition signer { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticesOfHost($hostId: ID!) {\n    meetings(first: 100, filter: { hostId: $hostId, status: [ISSUED] }) { nodes { id committees { id } notices { id number issuedOn signerPosition signer { id name position } } } }\n  }\n"): (typeof documents)["\n  query NoticesOfHost($hostId: ID!) {\n    meetings(first: 100, filter: { hostId: $hostId, status: [ISSUED] }) { nodes { id committees { id } notices { id number issuedOn signerPosition signer { id name position } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignerOfNotice($id: ID!) { node(id: $id) { __typename ... on Person { id name position } } }\n"): (typeof documents)["\n  query SignerOfNotice($id: ID!) { node(id: $id) { __typename ... on Person { id name position } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpokenInMeeting on Conclusion {\n    id version series ordinal text noTaskArises announcedOn\n    notice { id } replaces { id ordinal } replacedBy { id ordinal }\n  }\n"): (typeof documents)["\n  fragment SpokenInMeeting on Conclusion {\n    id version series ordinal text noTaskArises announcedOn\n    notice { id } replaces { id ordinal } replacedBy { id ordinal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoTask($input: MarkNoTaskArisesInput!) {\n    markNoTaskArises(input: $input) { done warnings { code message path } conclusion { id } }\n  }\n"): (typeof documents)["\n  mutation MarkNoTask($input: MarkNoTaskArisesInput!) {\n    markNoTaskArises(input: $input) { done warnings { code message path } conclusion { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveDraft($input: RemoveDraftConclusionInput!) {\n    removeDraftConclusion(input: $input) { done warnings { code message path } conclusion { id } }\n  }\n"): (typeof documents)["\n  mutation RemoveDraft($input: RemoveDraftConclusionInput!) {\n    removeDraftConclusion(input: $input) { done warnings { code message path } conclusion { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingWithConclusions on Meeting { id heldOn ...MeetingToSign conclusions(first: 100) { totalCount nodes { id series ordinal text notice { id number } replacedBy { id } } } }\n"): (typeof documents)["\n  fragment MeetingWithConclusions on Meeting { id heldOn ...MeetingToSign conclusions(first: 100) { totalCount nodes { id series ordinal text notice { id number } replacedBy { id } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueSupplement($input: IssueSupplementInput!) {\n    issueSupplement(input: $input) { done warnings { code message path } notice { id number } meeting { id } }\n  }\n"): (typeof documents)["\n  mutation IssueSupplement($input: IssueSupplementInput!) {\n    issueSupplement(input: $input) { done warnings { code message path } notice { id number } meeting { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingToSupplement($meetingId: ID!) {\n    node(id: $meetingId) { __typename ... on Meeting { id title heldOn notices { id number } ...MeetingWithConclusions } }\n  }\n"): (typeof documents)["\n  query MeetingToSupplement($meetingId: ID!) {\n    node(id: $meetingId) { __typename ... on Meeting { id title heldOn notices { id number } ...MeetingWithConclusions } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharesUnderReview($meetingId: ID!) {\n    assignments(first: 50, filter: { meetingId: $meetingId, needsReview: true, status: [ASSIGNED, IN_PROGRESS, REPORTED, ON_HOLD, DECLINED] }) {\n      totalCount nodes { id status office { id name } directive { __typename id text } ...StepsOfAssignment }\n    }\n  }\n"): (typeof documents)["\n  query SharesUnderReview($meetingId: ID!) {\n    assignments(first: 50, filter: { meetingId: $meetingId, needsReview: true, status: [ASSIGNED, IN_PROGRESS, REPORTED, ON_HOLD, DECLINED] }) {\n      totalCount nodes { id status office { id name } directive { __typename id text } ...StepsOfAssignment }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderedByConclusion on Directive { id ordinal text dueOn dueText conclusion { id } assignments(first: 30) { totalCount nodes { id role office { id name } } } }\n"): (typeof documents)["\n  fragment OrderedByConclusion on Directive { id ordinal text dueOn dueText conclusion { id } assignments(first: 30) { totalCount nodes { id role office { id name } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AssignmentChanged { assignmentChanged { at } }\n"): (typeof documents)["\n  subscription AssignmentChanged { assignmentChanged { at } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MeetingChanged { meetingChanged { at } }\n"): (typeof documents)["\n  subscription MeetingChanged { meetingChanged { at } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsKept($login: String, $after: String) {\n    accounts(first: 20, after: $after, filter: { login: $login }) {\n      totalCount pageInfo { hasNextPage endCursor }\n      nodes { id login name activeFrom activeUntil grants { role validFrom validUntil office { id name } } }\n    }\n  }\n"): (typeof documents)["\n  query AccountsKept($login: String, $after: String) {\n    accounts(first: 20, after: $after, filter: { login: $login }) {\n      totalCount pageInfo { hasNextPage endCursor }\n      nodes { id login name activeFrom activeUntil grants { role validFrom validUntil office { id name } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountsOfOffice($overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $withDeadline: AssignmentFilter!, $withoutDeadline: AssignmentFilter!, $reported: AssignmentFilter!, $coordinating: AssignmentFilter!) {\n    overdue: assignments(filter: $overdue) { totalCount }\n    dueSoon: assignments(filter: $dueSoon) { totalCount }\n    withDeadline: assignments(filter: $withDeadline) { totalCount }\n    withoutDeadline: assignments(filter: $withoutDeadline) { totalCount }\n    reported: assignments(filter: $reported) { totalCount }\n    coordinating: assignments(filter: $coordinating) { totalCount }\n  }\n"): (typeof documents)["\n  query CountsOfOffice($overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $withDeadline: AssignmentFilter!, $withoutDeadline: AssignmentFilter!, $reported: AssignmentFilter!, $coordinating: AssignmentFilter!) {\n    overdue: assignments(filter: $overdue) { totalCount }\n    dueSoon: assignments(filter: $dueSoon) { totalCount }\n    withDeadline: assignments(filter: $withDeadline) { totalCount }\n    withoutDeadline: assignments(filter: $withoutDeadline) { totalCount }\n    reported: assignments(filter: $reported) { totalCount }\n    coordinating: assignments(filter: $coordinating) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwedAssignment on Assignment {\n    id status role dueOn originalDueOn daysOverdue dueSoon progress needsReview\n    responsible { id name }\n    meeting { id title heldOn notices { id number } }\n    directive { id text dueText priority conclusion { id ordinal } }\n    reports { id answer answerReason }\n    urges { id on }\n    obstacles { id clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn }\n    ...StepsOfAssignment\n  }\n"): (typeof documents)["\n  fragment OwedAssignment on Assignment {\n    id status role dueOn originalDueOn daysOverdue dueSoon progress needsReview\n    responsible { id name }\n    meeting { id title heldOn notices { id number } }\n    directive { id text dueText priority conclusion { id ordinal } }\n    reports { id answer answerReason }\n    urges { id on }\n    obstacles { id clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn }\n    ...StepsOfAssignment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwedWork($filter: AssignmentFilter!, $orderBy: AssignmentOrder, $after: String) {\n    assignments(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...OwedAssignment }\n    }\n  }\n"): (typeof documents)["\n  query OwedWork($filter: AssignmentFilter!, $orderBy: AssignmentOrder, $after: String) {\n    assignments(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...OwedAssignment }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LatestMeetings($hostId: ID, $committeeId: ID) {\n    unfinished: meetings(first: 10, filter: { hostId: $hostId, committeeId: $committeeId, status: [PLANNED, HELD] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n    issued: meetings(first: 5, filter: { hostId: $hostId, committeeId: $committeeId, status: [ISSUED] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n  }\n"): (typeof documents)["\n  query LatestMeetings($hostId: ID, $committeeId: ID) {\n    unfinished: meetings(first: 10, filter: { hostId: $hostId, committeeId: $committeeId, status: [PLANNED, HELD] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n    issued: meetings(first: 5, filter: { hostId: $hostId, committeeId: $committeeId, status: [ISSUED] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MattersOnDesk($hostId: ID, $committeeId: ID, $first: Int, $overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $lateBeside: AssignmentFilter!, $lateAsked: AssignmentFilter!, $soonBeside: AssignmentFilter!, $soonAsked: AssignmentFilter!) {\n    openMatters(hostId: $hostId, committeeId: $committeeId) {\n      asOf\n      standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n      awaitingConfirmation(first: $first) { totalCount nodes { id ...ShareOnDesk ...ReportsOfShare ...StepsOfAssignment } }\n      pendingExtensions { id ...RequestedExtension assignment { id ...ShareOnDesk } }\n      declined(first: $first) { totalCount nodes { id ...ShareOnDesk ...StepsOfAssignment history(first: 5) { nodes { id action on reason } } } }\n      underReview(first: $first) { totalCount nodes { id ...ShareOnDesk ...StepsOfAssignment directive { id conclusion { id replacedBy { id text } } } } }\n      toBeNamed(first: $first) { totalCount nodes { id ...ShareOnDesk ...ShareToName } }\n      conclusionsWithoutDirective(first: $first) { totalCount nodes { id ordinal text meeting { id title heldOn } } }\n      blocked(first: $first) { totalCount nodes { id ...ShareOnDesk obstacles { id text needed clearedOn waitingFor { id name } } } }\n      offTrackTargets(first: $first) { totalCount nodes { id text dueOn track { status reason } } }\n    }\n    overdue: assignments(first: $first, filter: $overdue) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n    dueSoon: assignments(first: $first, filter: $dueSoon) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n    lateBeside: assignments(first: 1, filter: $lateBeside) { totalCount }\n    lateAsked: assignments(first: 1, filter: $lateAsked) { totalCount }\n    soonBeside: assignments(first: 1, filter: $soonBeside) { totalCount }\n    soonAsked: assignments(first: 1, filter: $soonAsked) { totalCount }\n    drafts: conclusions(first: 1, filter: { hostId: $hostId, committeeId: $committeeId, draft: true }) { totalCount }\n  }\n"): (typeof documents)["\n  query MattersOnDesk($hostId: ID, $committeeId: ID, $first: Int, $overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $lateBeside: AssignmentFilter!, $lateAsked: AssignmentFilter!, $soonBeside: AssignmentFilter!, $soonAsked: AssignmentFilter!) {\n    openMatters(hostId: $hostId, committeeId: $committeeId) {\n      asOf\n      standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n      awaitingConfirmation(first: $first) { totalCount nodes { id ...ShareOnDesk ...ReportsOfShare ...StepsOfAssignment } }\n      pendingExtensions { id ...RequestedExtension assignment { id ...ShareOnDesk } }\n      declined(first: $first) { totalCount nodes { id ...ShareOnDesk ...StepsOfAssignment history(first: 5) { nodes { id action on reason } } } }\n      underReview(first: $first) { totalCount nodes { id ...ShareOnDesk ...StepsOfAssignment directive { id conclusion { id replacedBy { id text } } } } }\n      toBeNamed(first: $first) { totalCount nodes { id ...ShareOnDesk ...ShareToName } }\n      conclusionsWithoutDirective(first: $first) { totalCount nodes { id ordinal text meeting { id title heldOn } } }\n      blocked(first: $first) { totalCount nodes { id ...ShareOnDesk obstacles { id text needed clearedOn waitingFor { id name } } } }\n      offTrackTargets(first: $first) { totalCount nodes { id text dueOn track { status reason } } }\n    }\n    overdue: assignments(first: $first, filter: $overdue) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n    dueSoon: assignments(first: $first, filter: $dueSoon) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n    lateBeside: assignments(first: 1, filter: $lateBeside) { totalCount }\n    lateAsked: assignments(first: 1, filter: $lateAsked) { totalCount }\n    soonBeside: assignments(first: 1, filter: $soonBeside) { totalCount }\n    soonAsked: assignments(first: 1, filter: $soonAsked) { totalCount }\n    drafts: conclusions(first: 1, filter: { hostId: $hostId, committeeId: $committeeId, draft: true }) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportsOfShare on Assignment {\n    id directive { __typename id ... on Target { unit } ... on Task { deliverable } }\n    reports { id on result value answer by { id name } documents { relation document { id kind title number } } }\n  }\n"): (typeof documents)["\n  fragment ReportsOfShare on Assignment {\n    id directive { __typename id ... on Target { unit } ... on Task { deliverable } }\n    reports { id on result value answer by { id name } documents { relation document { id kind title number } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShareOnDesk on Assignment { id role dueOn daysOverdue dueSoon office { id name } directive { __typename id text dueText } meeting { id title heldOn } }\n"): (typeof documents)["\n  fragment ShareOnDesk on Assignment { id role dueOn daysOverdue dueSoon office { id name } directive { __typename id text dueText } meeting { id title heldOn } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitteesOfDesk($validOn: Date, $withinOfficeId: ID) {\n    committees(first: 100, filter: { validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name host { id name } } }\n  }\n"): (typeof documents)["\n  query CommitteesOfDesk($validOn: Date, $withinOfficeId: ID) {\n    committees(first: 100, filter: { validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name host { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAssignment($input: AddAssignmentInput!) {\n    addAssignment(input: $input) { done warnings { code message path } assignment { id } }\n  }\n"): (typeof documents)["\n  mutation AddAssignment($input: AddAssignmentInput!) {\n    addAssignment(input: $input) { done warnings { code message path } assignment { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendOrder($input: AmendDirectiveInput!) {\n    amendDirective(input: $input) { done warnings { code message path } directive { id version } }\n  }\n"): (typeof documents)["\n  mutation AmendOrder($input: AmendDirectiveInput!) {\n    amendDirective(input: $input) { done warnings { code message path } directive { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentsToRestOn($id: ID!) {\n    node(id: $id) { __typename ... on Meeting { id documents { document { id kind number title } } agenda { id documents { document { id kind number title } } } } }\n  }\n"): (typeof documents)["\n  query DocumentsToRestOn($id: ID!) {\n    node(id: $id) { __typename ... on Meeting { id documents { document { id kind number title } } agenda { id documents { document { id kind number title } } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorsToChoose($text: String, $validOn: Date) {\n    indicators(first: 20, filter: { text: $text, validOn: $validOn }) { nodes { id code name unit direction } }\n  }\n"): (typeof documents)["\n  query IndicatorsToChoose($text: String, $validOn: Date) {\n    indicators(first: 20, filter: { text: $text, validOn: $validOn }) { nodes { id code name unit direction } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenIndicator($id: ID!) {\n    node(id: $id) { __typename ... on Indicator { id code name unit direction } }\n  }\n"): (typeof documents)["\n  query ChosenIndicator($id: ID!) {\n    node(id: $id) { __typename ... on Indicator { id code name unit direction } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FieldsToChoose {\n    fields { id code name validFrom validUntil }\n  }\n"): (typeof documents)["\n  query FieldsToChoose {\n    fields { id code name validFrom validUntil }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    createIndicator(input: $input) { done warnings { code message path } indicator { id code name unit direction } }\n  }\n"): (typeof documents)["\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    createIndicator(input: $input) { done warnings { code message path } indicator { id code name unit direction } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignTask($input: AssignTaskInput!) {\n    assignTask(input: $input) { done warnings { code message path } directive { id } }\n  }\n"): (typeof documents)["\n  mutation AssignTask($input: AssignTaskInput!) {\n    assignTask(input: $input) { done warnings { code message path } directive { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTarget($input: SetTargetInput!) {\n    setTarget(input: $input) { done warnings { code message path } directive { id } }\n  }\n"): (typeof documents)["\n  mutation SetTarget($input: SetTargetInput!) {\n    setTarget(input: $input) { done warnings { code message path } directive { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderedInMeeting on Directive {\n    __typename id version ordinal text quote binding priority dueOn originalDueOn dueText status announcedOn\n    field { id name } follower { id name } basis { id kind number title }\n    assignments(first: 50) { totalCount nodes { id role status dueOn isRequest office { id name } responsible { id name } } }\n    ... on Task { deliverable }\n    ... on Target { unit comparator lower upper approximate periodFrom periodUntil indicator { id name unit } baseline { value on } milestones { value on } reporters { id name } }\n  }\n"): (typeof documents)["\n  fragment OrderedInMeeting on Directive {\n    __typename id version ordinal text quote binding priority dueOn originalDueOn dueText status announcedOn\n    field { id name } follower { id name } basis { id kind number title }\n    assignments(first: 50) { totalCount nodes { id role status dueOn isRequest office { id name } responsible { id name } } }\n    ... on Task { deliverable }\n    ... on Target { unit comparator lower upper approximate periodFrom periodUntil indicator { id name unit } baseline { value on } milestones { value on } reporters { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOrder($input: WithdrawDirectiveInput!) {\n    withdrawDirective(input: $input) { done warnings { code message path } directive { id } }\n  }\n"): (typeof documents)["\n  mutation WithdrawOrder($input: WithdrawDirectiveInput!) {\n    withdrawDirective(input: $input) { done warnings { code message path } directive { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BulletOfTarget on Target {\n    comparator lower upper unit approximate\n    baseline { value on }\n    value(asOf: $asOf) { value }\n    track(asOf: $asOf) { expected forecast { value points } }\n  }\n"): (typeof documents)["\n  fragment BulletOfTarget on Target {\n    comparator lower upper unit approximate\n    baseline { value on }\n    value(asOf: $asOf) { value }\n    track(asOf: $asOf) { expected forecast { value points } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectMeasurement($input: CorrectMeasurementInput!) {\n    correctMeasurement(input: $input) { done warnings { code message path } measurement { id } }\n  }\n"): (typeof documents)["\n  mutation CorrectMeasurement($input: CorrectMeasurementInput!) {\n    correctMeasurement(input: $input) { done warnings { code message path } measurement { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMeasurements($input: RecordMeasurementsInput!) {\n    recordMeasurements(input: $input) { done warnings { code message path } recorded measurements { id } refusedLines { line fields { path message } } }\n  }\n"): (typeof documents)["\n  mutation RecordMeasurements($input: RecordMeasurementsInput!) {\n    recordMeasurements(input: $input) { done warnings { code message path } recorded measurements { id } refusedLines { line fields { path message } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetsToMeasure($filter: TargetFilter!, $figures: MeasurementFilter!, $first: Int!, $each: Int!, $after: String) {\n    targets(filter: $filter, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id text status unit comparator lower upper approximate binding periodFrom periodUntil\n        indicator { id name kind aggregation isShare }\n        reporters { id name }\n        measurements(first: $each, filter: $figures) { nodes { id office { id } from on value numerator denominator source } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TargetsToMeasure($filter: TargetFilter!, $figures: MeasurementFilter!, $first: Int!, $each: Int!, $after: String) {\n    targets(filter: $filter, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id text status unit comparator lower upper approximate binding periodFrom periodUntil\n        indicator { id name kind aggregation isShare }\n        reporters { id name }\n        measurements(first: $each, filter: $figures) { nodes { id office { id } from on value numerator denominator source } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeasurementsOfTarget on Target {\n    unit\n    measured: measurements(first: 100, filter: { measuredTo: $asOf }) {\n      totalCount\n      nodes { id on from numerator denominator value source at correctedAt correctionReason office { id name } by { id name } corrects { id } }\n    }\n  }\n"): (typeof documents)["\n  fragment MeasurementsOfTarget on Target {\n    unit\n    measured: measurements(first: 100, filter: { measuredTo: $asOf }) {\n      totalCount\n      nodes { id on from numerator denominator value source at correctedAt correctionReason office { id name } by { id name } corrects { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportersOfTarget on Target {\n    unit\n    reporters { id name }\n    value(asOf: $asOf) { reported expected missing { id } }\n    standing: measurements(first: 100, filter: { corrected: false, measuredTo: $asOf }) { nodes { id on from numerator denominator value office { id } } }\n  }\n"): (typeof documents)["\n  fragment ReportersOfTarget on Target {\n    unit\n    reporters { id name }\n    value(asOf: $asOf) { reported expected missing { id } }\n    standing: measurements(first: 100, filter: { corrected: false, measuredTo: $asOf }) { nodes { id on from numerator denominator value office { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GlanceAtTarget on Target {\n    id text dueOn dueText\n    ...BulletOfTarget\n    value(asOf: $asOf) { reported expected }\n    track(asOf: $asOf) { status reason }\n  }\n"): (typeof documents)["\n  fragment GlanceAtTarget on Target {\n    id text dueOn dueText\n    ...BulletOfTarget\n    value(asOf: $asOf) { reported expected }\n    track(asOf: $asOf) { status reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChainOfTarget on Target {\n    quote\n    conclusion { id ordinal text notice { id number issuedOn } }\n    meeting { id title heldOn host { id name } committees { id name } }\n  }\n"): (typeof documents)["\n  fragment ChainOfTarget on Target {\n    quote\n    conclusion { id ordinal text notice { id number issuedOn } }\n    meeting { id title heldOn host { id name } committees { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CourseOfTarget on Target {\n    id unit comparator lower upper dueOn periodUntil\n    baseline { value on }\n    milestones { on }\n    course: measurements(first: 100, filter: { corrected: false, measuredTo: $asOf }) { nodes { id on } }\n  }\n"): (typeof documents)["\n  fragment CourseOfTarget on Target {\n    id unit comparator lower upper dueOn periodUntil\n    baseline { value on }\n    milestones { on }\n    course: measurements(first: 100, filter: { corrected: false, measuredTo: $asOf }) { nodes { id on } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetOnDay($id: ID!, $asOf: Date!) {\n    node(id: $id) { __typename ... on Target { id value(asOf: $asOf) { value } track(asOf: $asOf) { expected } } }\n  }\n"): (typeof documents)["\n  query TargetOnDay($id: ID!, $asOf: Date!) {\n    node(id: $id) { __typename ... on Target { id value(asOf: $asOf) { value } track(asOf: $asOf) { expected } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DefinitionOfTarget on Target {\n    comparator lower upper unit approximate binding dueOn dueText originalDueOn periodFrom periodUntil\n    baseline { value on }\n    milestones { on value }\n    field { id name }\n    indicator { id name direction kind }\n  }\n"): (typeof documents)["\n  fragment DefinitionOfTarget on Target {\n    comparator lower upper unit approximate binding dueOn dueText originalDueOn periodFrom periodUntil\n    baseline { value on }\n    milestones { on value }\n    field { id name }\n    indicator { id name direction kind }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WholeTarget($id: ID!, $asOf: Date) {\n    node(id: $id) {\n      __typename\n      ... on Target {\n        id text\n        track(asOf: $asOf) { status reason }\n        ...BulletOfTarget\n        ...ChainOfTarget\n        ...DefinitionOfTarget\n        ...ReportersOfTarget\n        ...MeasurementsOfTarget\n        ...SharesOfTarget\n        ...CourseOfTarget\n      }\n    }\n  }\n"): (typeof documents)["\n  query WholeTarget($id: ID!, $asOf: Date) {\n    node(id: $id) {\n      __typename\n      ... on Target {\n        id text\n        track(asOf: $asOf) { status reason }\n        ...BulletOfTarget\n        ...ChainOfTarget\n        ...DefinitionOfTarget\n        ...ReportersOfTarget\n        ...MeasurementsOfTarget\n        ...SharesOfTarget\n        ...CourseOfTarget\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SharesOfTarget on Target {\n    dueText\n    assignments(first: 100, asOf: $asOf) { nodes { id role status dueOn daysOverdue dueSoon attainment office { id name } } }\n  }\n"): (typeof documents)["\n  fragment SharesOfTarget on Target {\n    dueText\n    assignments(first: 100, asOf: $asOf) { nodes { id role status dueOn daysOverdue dueSoon attainment office { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Targets($filter: TargetFilter, $asOf: Date, $after: String) {\n    targets(filter: $filter, asOf: $asOf, first: 24, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...GlanceAtTarget }\n    }\n  }\n"): (typeof documents)["\n  query Targets($filter: TargetFilter, $asOf: Date, $after: String) {\n    targets(filter: $filter, asOf: $asOf, first: 24, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...GlanceAtTarget }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FieldsOfTargets { fields { id name } }\n"): (typeof documents)["\n  query FieldsOfTargets { fields { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAgenda($input: SetAgendaInput!) {\n    setAgenda(input: $input) { done warnings { code message path } meeting { id version } }\n  }\n"): (typeof documents)["\n  mutation SetAgenda($input: SetAgendaInput!) {\n    setAgenda(input: $input) { done warnings { code message path } meeting { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaOfMeeting on Meeting {\n    id version title heldOn\n    agenda { id ordinal title text offices { id name } documents { relation document { id kind title number } ...PaperOfMeeting } }\n  }\n"): (typeof documents)["\n  fragment AgendaOfMeeting on Meeting {\n    id version title heldOn\n    agenda { id ordinal title text offices { id name } documents { relation document { id kind title number } ...PaperOfMeeting } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendHead($input: AmendMeetingInput!) {\n    amendMeeting(input: $input) { done warnings { code message path } meeting { id version } }\n  }\n"): (typeof documents)["\n  mutation AmendHead($input: AmendMeetingInput!) {\n    amendMeeting(input: $input) { done warnings { code message path } meeting { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAttendance($input: SetAttendanceInput!) {\n    setAttendance(input: $input) { done warnings { code message path } meeting { id version } }\n  }\n"): (typeof documents)["\n  mutation SetAttendance($input: SetAttendanceInput!) {\n    setAttendance(input: $input) { done warnings { code message path } meeting { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendanceOfMeeting($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id version\n        attendance(first: 100, after: $after) {\n          pageInfo { hasNextPage endCursor }\n          nodes { id ordinal part presence capacity officeCount headCount note person { id name position } office { id name } group { id name } substituteFor { id name } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AttendanceOfMeeting($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id version\n        attendance(first: 100, after: $after) {\n          pageInfo { hasNextPage endCursor }\n          nodes { id ordinal part presence capacity officeCount headCount note person { id name position } office { id name } group { id name } substituteFor { id name } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentsOfMeeting on Meeting { id version title documents { ...PaperOfMeeting } }\n"): (typeof documents)["\n  fragment DocumentsOfMeeting on Meeting { id version title documents { ...PaperOfMeeting } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldMeeting($input: HoldMeetingInput!) {\n    holdMeeting(input: $input) { done warnings { code message path } meeting { id status heldOn } }\n  }\n"): (typeof documents)["\n  mutation HoldMeeting($input: HoldMeetingInput!) {\n    holdMeeting(input: $input) { done warnings { code message path } meeting { id status heldOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMeeting($input: CancelMeetingInput!) {\n    cancelMeeting(input: $input) { done warnings { code message path } meeting { id status } }\n  }\n"): (typeof documents)["\n  mutation CancelMeeting($input: CancelMeetingInput!) {\n    cancelMeeting(input: $input) { done warnings { code message path } meeting { id status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMeeting($input: RecordMeetingInput!) {\n    recordMeeting(input: $input) { done warnings { code message path } meeting { id } }\n  }\n"): (typeof documents)["\n  mutation RecordMeeting($input: RecordMeetingInput!) {\n    recordMeeting(input: $input) { done warnings { code message path } meeting { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanMeeting($input: PlanMeetingInput!) {\n    planMeeting(input: $input) { done warnings { code message path } meeting { id } }\n  }\n"): (typeof documents)["\n  mutation PlanMeeting($input: PlanMeetingInput!) {\n    planMeeting(input: $input) { done warnings { code message path } meeting { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingsToFilterBy($text: String) {\n    meetings(first: 20, filter: { text: $text }) { nodes { id title heldOn } }\n  }\n"): (typeof documents)["\n  query MeetingsToFilterBy($text: String) {\n    meetings(first: 20, filter: { text: $text }) { nodes { id title heldOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeadOfMeeting on Meeting {\n    id version title kind status heldOn mode place chairPosition periodFrom periodUntil announcedOn\n    host { id name } committees { id name } chair { id name } coChairs { id name position }\n    drafts: conclusions(first: 1, filter: { draft: true }) { totalCount }\n    notices { id series number issuedOn signerPosition signer { id name } }\n  }\n"): (typeof documents)["\n  fragment HeadOfMeeting on Meeting {\n    id version title kind status heldOn mode place chairPosition periodFrom periodUntil announcedOn\n    host { id name } committees { id name } chair { id name } coChairs { id name position }\n    drafts: conclusions(first: 1, filter: { draft: true }) { totalCount }\n    notices { id series number issuedOn signerPosition signer { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoryOfMeeting($id: ID!, $after: String) {\n    node(id: $id) { __typename ... on Meeting { id history(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { id action actorLogin actingForLogin at on reason } } } }\n  }\n"): (typeof documents)["\n  query HistoryOfMeeting($id: ID!, $after: String) {\n    node(id: $id) { __typename ... on Meeting { id history(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { id action actorLogin actingForLogin at on reason } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingShown($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id version title status heldOn\n        present: attendance(first: 1) { totalCount }\n        found: observations(first: 1) { totalCount }\n        spoken: conclusions(first: 1) { totalCount }\n        agenda { id }\n        host { id parent { id parent { id parent { id parent { id } } } } }\n        ...HeadOfMeeting\n        ...AgendaOfMeeting\n        ...SessionsOfMeeting\n        ...DocumentsOfMeeting\n        ...SourceOfMeeting\n      }\n    }\n  }\n"): (typeof documents)["\n  query MeetingShown($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id version title status heldOn\n        present: attendance(first: 1) { totalCount }\n        found: observations(first: 1) { totalCount }\n        spoken: conclusions(first: 1) { totalCount }\n        agenda { id }\n        host { id parent { id parent { id parent { id parent { id } } } } }\n        ...HeadOfMeeting\n        ...AgendaOfMeeting\n        ...SessionsOfMeeting\n        ...DocumentsOfMeeting\n        ...SourceOfMeeting\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RowOfMeeting on Meeting {\n    id title kind status heldOn chairPosition\n    host { name } chair { name } committees { id name }\n    standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n  }\n"): (typeof documents)["\n  fragment RowOfMeeting on Meeting {\n    id title kind status heldOn chairPosition\n    host { name } chair { name } committees { id name }\n    standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingsOfRegister($filter: MeetingFilter, $orderBy: MeetingOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfMeeting }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query MeetingsOfRegister($filter: MeetingFilter, $orderBy: MeetingOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfMeeting }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingsTotal($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }\n"): (typeof documents)["\n  query MeetingsTotal($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddObservation($input: AddObservationInput!) {\n    addObservation(input: $input) { done warnings { code message path } observation { id } }\n  }\n"): (typeof documents)["\n  mutation AddObservation($input: AddObservationInput!) {\n    addObservation(input: $input) { done warnings { code message path } observation { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundAtMeeting on Observation {\n    id ordinal kind text periodFrom periodUntil withdrawnOn withdrawnReason field { id name } awardedBy { id name } offices { id name }\n    figures { id ordinal label unit value numerator denominator approximate note equivalentTo { id } }\n  }\n"): (typeof documents)["\n  fragment FoundAtMeeting on Observation {\n    id ordinal kind text periodFrom periodUntil withdrawnOn withdrawnReason field { id name } awardedBy { id name } offices { id name }\n    figures { id ordinal label unit value numerator denominator approximate note equivalentTo { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WithdrawnObservations($id: ID!) {\n    node(id: $id) { __typename ... on Meeting { id observations(first: 100, filter: { withdrawn: true }) { nodes { ...FoundAtMeeting } } } }\n  }\n"): (typeof documents)["\n  query WithdrawnObservations($id: ID!) {\n    node(id: $id) { __typename ... on Meeting { id observations(first: 100, filter: { withdrawn: true }) { nodes { ...FoundAtMeeting } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObservationsOfMeeting($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id\n        observations(first: 100, after: $after) {\n          pageInfo { hasNextPage endCursor }\n          nodes { ...FoundAtMeeting }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ObservationsOfMeeting($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id\n        observations(first: 100, after: $after) {\n          pageInfo { hasNextPage endCursor }\n          nodes { ...FoundAtMeeting }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawObservation($input: WithdrawObservationInput!) {\n    withdrawObservation(input: $input) { done warnings { code message path } observation { id } }\n  }\n"): (typeof documents)["\n  mutation WithdrawObservation($input: WithdrawObservationInput!) {\n    withdrawObservation(input: $input) { done warnings { code message path } observation { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperOfMeeting on DocumentUse { relation document { id kind title number issuedOn issuer } }\n"): (typeof documents)["\n  fragment PaperOfMeeting on DocumentUse { relation document { id kind title number issuedOn issuer } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionsOfMeeting on Meeting { id version title heldOn sessions { id day part place offices { id name } } }\n"): (typeof documents)["\n  fragment SessionsOfMeeting on Meeting { id version title heldOn sessions { id day part place offices { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourceOfMeeting on Meeting { id version title source { title publisher publishedOn authors inferred } }\n"): (typeof documents)["\n  fragment SourceOfMeeting on Meeting { id version title source { title publisher publishedOn authors inferred } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupsToChoose {\n    officeGroups { id name aliases toBeNamed members { office { id } validFrom validUntil } }\n  }\n"): (typeof documents)["\n  query GroupsToChoose {\n    officeGroups { id name aliases toBeNamed members { office { id } validFrom validUntil } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupsToName { officeGroups { id name version toBeNamed members { validFrom validUntil office { id } } } }\n"): (typeof documents)["\n  query GroupsToName { officeGroups { id name version toBeNamed members { validFrom validUntil office { id } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNamedOffice($input: AddAssignmentInput!) {\n    addAssignment(input: $input) { done warnings { code message path } assignment { id } }\n  }\n"): (typeof documents)["\n  mutation AddNamedOffice($input: AddAssignmentInput!) {\n    addAssignment(input: $input) { done warnings { code message path } assignment { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TransferToNamed($input: TransferAssignmentInput!) {\n    transferAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } newAssignment { id } }\n  }\n"): (typeof documents)["\n  mutation TransferToNamed($input: TransferAssignmentInput!) {\n    transferAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } newAssignment { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameMembers($input: SetOfficeGroupMembersInput!) {\n    setOfficeGroupMembers(input: $input) { done warnings { code message path } officeGroup { id version toBeNamed } }\n  }\n"): (typeof documents)["\n  mutation NameMembers($input: SetOfficeGroupMembersInput!) {\n    setOfficeGroupMembers(input: $input) { done warnings { code message path } officeGroup { id version toBeNamed } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeGroup($input: CreateOfficeGroupInput!) {\n    createOfficeGroup(input: $input) { done warnings { code message path } officeGroup { id name } }\n  }\n"): (typeof documents)["\n  mutation MakeGroup($input: CreateOfficeGroupInput!) {\n    createOfficeGroup(input: $input) { done warnings { code message path } officeGroup { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShareToName on Assignment { id role openSteps office { id name } directive { id text binding } meeting { id host { id name } } }\n"): (typeof documents)["\n  fragment ShareToName on Assignment { id role openSteps office { id name } directive { id text binding } meeting { id host { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }\n  }\n"): (typeof documents)["\n  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenOffices($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id code name } }\n  }\n"): (typeof documents)["\n  query ChosenOffices($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficeSeen($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Office {\n        id code name kind lineAuthority validFrom validUntil aliases\n        parent { id name parent { id name parent { id name } } }\n        standing { ...FourClassesOfStanding }\n      }\n    }\n    below: offices(first: 50, filter: { parentId: $id }) { nodes { id name } pageInfo { hasNextPage } }\n    people(first: 50, filter: { officeId: $id }) { nodes { id name position validUntil } pageInfo { hasNextPage } }\n  }\n"): (typeof documents)["\n  query OfficeSeen($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Office {\n        id code name kind lineAuthority validFrom validUntil aliases\n        parent { id name parent { id name parent { id name } } }\n        standing { ...FourClassesOfStanding }\n      }\n    }\n    below: offices(first: 50, filter: { parentId: $id }) { nodes { id name } pageInfo { hasNextPage } }\n    people(first: 50, filter: { officeId: $id }) { nodes { id name position validUntil } pageInfo { hasNextPage } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RowOfOffice on Office { id code name kind aliases validFrom validUntil parent { id name } }\n"): (typeof documents)["\n  fragment RowOfOffice on Office { id code name kind aliases validFrom validUntil parent { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficesOfRegister($filter: OfficeFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    offices(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfOffice }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query OfficesOfRegister($filter: OfficeFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    offices(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfOffice }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficesTotal($filter: OfficeFilter) { offices(filter: $filter) { totalCount } }\n"): (typeof documents)["\n  query OfficesTotal($filter: OfficeFilter) { offices(filter: $filter) { totalCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenPeople($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Person { id name position office { name } } }\n  }\n"): (typeof documents)["\n  query ChosenPeople($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Person { id name position office { name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    people(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name position office { name } } }\n  }\n"): (typeof documents)["\n  query PeopleToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    people(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name position office { name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenPerson($id: ID!) {\n    node(id: $id) { __typename ... on Person { id name position office { name } } }\n  }\n"): (typeof documents)["\n  query ChosenPerson($id: ID!) {\n    node(id: $id) { __typename ... on Person { id name position office { name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FourClassesOfStanding on Standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline awaitingConfirmation blocked dueSoon }\n"): (typeof documents)["\n  fragment FourClassesOfStanding on Standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline awaitingConfirmation blocked dueSoon }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamedInFilter($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id name } ... on Committee { id name } ... on Field { id name } ... on Meeting { id title } }\n  }\n"): (typeof documents)["\n  query NamedInFilter($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id name } ... on Committee { id name } ... on Field { id name } ... on Meeting { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchedFor($text: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    search(text: $text, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        excerpt\n        record {\n          __typename id\n          ... on Meeting { title heldOn }\n          ... on Conclusion { ordinal meeting { id title heldOn } }\n          ... on Task { meeting { id title heldOn } assignments(first: 1) { nodes { id } } }\n          ... on Target { meeting { id title heldOn } }\n          ... on Office { name code }\n        }\n      }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query SearchedFor($text: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    search(text: $text, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        excerpt\n        record {\n          __typename id\n          ... on Meeting { title heldOn }\n          ... on Conclusion { ordinal meeting { id title heldOn } }\n          ... on Task { meeting { id title heldOn } assignments(first: 1) { nodes { id } } }\n          ... on Target { meeting { id title heldOn } }\n          ... on Office { name code }\n        }\n      }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandingOfAll($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {\n    standings(filter: $filter, asOf: $asOf, basis: $basis) {\n      total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked\n      completedOfTotal { numerator denominator percent }\n      onTimeOfDue { numerator denominator percent }\n    }\n  }\n"): (typeof documents)["\n  query StandingOfAll($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {\n    standings(filter: $filter, asOf: $asOf, basis: $basis) {\n      total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked\n      completedOfTotal { numerator denominator percent }\n      onTimeOfDue { numerator denominator percent }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverdueLongest($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $first: Int) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: DUE_ON_ASCENDING, first: $first) {\n      nodes {\n        id status dueOn originalDueOn daysOverdue\n        office { id name }\n        responsible { id name }\n        directive { id text }\n        meeting { id title heldOn }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OverdueLongest($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $first: Int) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: DUE_ON_ASCENDING, first: $first) {\n      nodes {\n        id status dueOn originalDueOn daysOverdue\n        office { id name }\n        responsible { id name }\n        directive { id text }\n        meeting { id title heldOn }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandingByOffice($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $first: Int) {\n    standings(groupBy: OFFICE, filter: $filter, asOf: $asOf, basis: $basis, first: $first) {\n      office { id name }\n      total inProgressOverdue\n      onTimeOfDue { numerator denominator percent }\n      overdueAge { fromDays toDays count }\n    }\n  }\n"): (typeof documents)["\n  query StandingByOffice($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $first: Int) {\n    standings(groupBy: OFFICE, filter: $filter, asOf: $asOf, basis: $basis, first: $first) {\n      office { id name }\n      total inProgressOverdue\n      onTimeOfDue { numerator denominator percent }\n      overdueAge { fromDays toDays count }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamesOfScope($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on Office { id name }\n      ... on Committee { id name }\n      ... on Meeting { id title }\n      ... on Field { id name }\n    }\n  }\n"): (typeof documents)["\n  query NamesOfScope($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on Office { id name }\n      ... on Committee { id name }\n      ... on Meeting { id title }\n      ... on Field { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetsInView($filter: TargetFilter, $asOf: Date) {\n    targets(filter: $filter, asOf: $asOf, first: 50) {\n      totalCount\n      nodes {\n        id text\n        ...GlanceAtTarget\n        track(asOf: $asOf) { status }\n        value(asOf: $asOf) { missing { id name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TargetsInView($filter: TargetFilter, $asOf: Date) {\n    targets(filter: $filter, asOf: $asOf, first: 50) {\n      totalCount\n      nodes {\n        id text\n        ...GlanceAtTarget\n        track(asOf: $asOf) { status }\n        value(asOf: $asOf) { missing { id name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FiltersToChoose { fields { id name } }\n"): (typeof documents)["\n  query FiltersToChoose { fields { id name } }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;