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
    "\n  fragment AlongAssignment on Assignment {\n    id status dueOn progress\n    office { id name parent { id parent { id parent { id parent { id } } } } }\n    meeting { id host { id parent { id parent { id parent { id parent { id } } } } } }\n    responsible { id }\n    directive { id text }\n    obstacles { id on text clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn reason }\n  }\n": typeof types.AlongAssignmentFragmentDoc,
    "\n  mutation NameResponsible($input: NameResponsibleInput!) {\n    nameResponsible(input: $input) { done warnings { code message path } assignment { id responsible { id name } } }\n  }\n": typeof types.NameResponsibleDocument,
    "\n  mutation DeclareObstacle($input: DeclareObstacleInput!) {\n    declareObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }\n  }\n": typeof types.DeclareObstacleDocument,
    "\n  mutation ClearObstacle($input: ClearObstacleInput!) {\n    clearObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }\n  }\n": typeof types.ClearObstacleDocument,
    "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) { done warnings { code message path } assignment { id extensions { id status requestedDueOn } } }\n  }\n": typeof types.RequestExtensionDocument,
    "\n  mutation WithdrawExtensionRequest($input: ExtensionDecisionInput!) {\n    withdrawExtensionRequest(input: $input) { done warnings { code message path } assignment { id extensions { id status } } }\n  }\n": typeof types.WithdrawExtensionRequestDocument,
    "\n  mutation UpdateProgress($input: UpdateProgressInput!) {\n    updateProgress(input: $input) { done warnings { code message path } assignment { id progress } }\n  }\n": typeof types.UpdateProgressDocument,
    "\n  query AssignmentInFull($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Assignment {\n        id status role progress needsReview timeliness attainment\n        office { id name }\n        responsible { id name position }\n        directive { __typename id text priority field { id name } }\n        ...StepsOfAssignment\n        ...AlongAssignment\n        ...ChainOfAssignment\n        ...SinceOfAssignment\n        ...DeadlinesOfAssignment\n        ...SharesOfDirective\n      }\n    }\n  }\n": typeof types.AssignmentInFullDocument,
    "\n  fragment ChainOfAssignment on Assignment {\n    id role assignedOn isRequest\n    office { id name }\n    meeting { id title kind heldOn chairPosition host { id name } chair { id name } committees { id name } notices { id number issuedOn } }\n    directive {\n      __typename id text quote dueText priority\n      basis { id title number }\n      conclusion { id ordinal text notice { id number issuedOn } }\n      ... on Task { deliverable }\n    }\n  }\n": typeof types.ChainOfAssignmentFragmentDoc,
    "\n  fragment DeadlinesOfAssignment on Assignment {\n    id dueOn originalDueOn daysOverdue daysLate dueSoon completedOn extendedRepeatedly\n    directive { id dueText }\n    extensions { id origin status fromDueOn grantedDueOn requestedDueOn decidedOn requestedOn reason }\n  }\n": typeof types.DeadlinesOfAssignmentFragmentDoc,
    "\n  fragment RequestedExtension on Extension { id status fromDueOn requestedDueOn requestedOn reason afterDeadline requestedBy { id name } }\n": typeof types.RequestedExtensionFragmentDoc,
    "\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) { done warnings { code message path } assignment { id dueOn daysOverdue } extension { id ...RequestedExtension } }\n  }\n": typeof types.GrantExtensionDocument,
    "\n  mutation RefuseExtension($input: ExtensionDecisionInput!) {\n    refuseExtension(input: $input) { done warnings { code message path } assignment { id } extension { id ...RequestedExtension } }\n  }\n": typeof types.RefuseExtensionDocument,
    "\n  query ExtendedWork($filter: AssignmentFilter, $after: String) {\n    assignments(filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status dueOn originalDueOn daysOverdue dueSoon\n        office { id name }\n        directive { id text dueText }\n        extensions { id origin status fromDueOn requestedDueOn grantedDueOn reason requestedOn afterDeadline decidedOn decisionReason requestedBy { id name } decidedBy { id name } }\n      }\n    }\n  }\n": typeof types.ExtendedWorkDocument,
    "\n  query FieldsToFilterBy { fields { id name } }\n": typeof types.FieldsToFilterByDocument,
    "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfFollowUp }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.FollowUpDocument,
    "\n  query FollowUpTotal($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis) { totalCount }\n  }\n": typeof types.FollowUpTotalDocument,
    "\n  fragment RowOfFollowUp on Assignment {\n    id role status timeliness dueOn originalDueOn completedOn daysOverdue daysLate dueSoon needsReview extendedRepeatedly isRequest progress\n    office { id name }\n    meeting { id title heldOn }\n    directive {\n      __typename id text dueText\n      ... on Task { deliverable }\n      ... on Target { comparator lower upper unit indicator { name } }\n      conclusion { id ordinal series notice { number issuedOn } }\n      leads: assignments(first: 2, filter: { role: LEAD }) { nodes { id office { name } } pageInfo { hasNextPage } }\n      coordinators: assignments(first: 10, filter: { role: COORDINATING, status: [ASSIGNED, IN_PROGRESS, REPORTED, COMPLETED, ON_HOLD, DECLINED] }) { nodes { id office { name } } pageInfo { hasNextPage } }\n    }\n    reports { on at result }\n    extensions { status origin requestedOn requestedDueOn decidedOn }\n    obstacles { on text clearedOn waitingFor { name } }\n    urges { on }\n    transferredFrom { id office { name } }\n    transferredTo { id office { name } }\n  }\n": typeof types.RowOfFollowUpFragmentDoc,
    "\n  fragment SinceOfAssignment on Assignment {\n    id assignedOn\n    office { id name }\n    directive { id ... on Target { unit } }\n    reports { id on at result value paper by { id name login } documents { relation document { id kind title number issuedOn } } answer answeredOn answeredAt answeredBy { id name login } answerReason }\n    updates(first: 100) { nodes { id on at text progress by { id name login } } pageInfo { hasNextPage } }\n    extensions { id origin status reason fromDueOn requestedDueOn grantedDueOn requestedOn requestedAt requestedBy { id name login } afterDeadline decidedOn decidedAt decidedBy { id name login } decisionReason }\n    obstacles { id on at text needed by { id name login } waitingFor { id name } clearedOn clearedAt clearedBy { id name login } clearedNote }\n    urges { id on at text by { id name login } }\n    transferredFrom { id office { id name } }\n    transferredTo { id office { id name } }\n    history(first: 100) { nodes { id on at action actorLogin actingForLogin reason paper } pageInfo { hasNextPage } }\n  }\n": typeof types.SinceOfAssignmentFragmentDoc,
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
    "\n  fragment UrgedAssignment on Assignment { id dueOn daysOverdue office { id name } directive { id text } urges { id on text by { id name } } }\n": typeof types.UrgedAssignmentFragmentDoc,
    "\n  mutation UrgeAssignment($input: UrgeAssignmentInput!) {\n    urgeAssignment(input: $input) { done warnings { code message path } assignment { id ...UrgedAssignment } }\n  }\n": typeof types.UrgeAssignmentDocument,
    "\n  query WaitingWork($filter: AssignmentFilter, $after: String) {\n    assignments(filter: $filter, first: 100, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id dueOn daysOverdue dueSoon\n        office { id name }\n        directive { id text dueText }\n        obstacles { id text needed on clearedOn waitingFor { id name } }\n      }\n    }\n  }\n": typeof types.WaitingWorkDocument,
    "\n  query CommitteesToFilterBy($text: String) {\n    committees(first: 20, filter: { text: $text }) { nodes { id name } }\n  }\n": typeof types.CommitteesToFilterByDocument,
    "\n  subscription AssignmentChanged { assignmentChanged { at } }\n": typeof types.AssignmentChangedDocument,
    "\n  subscription MeetingChanged { meetingChanged { at } }\n": typeof types.MeetingChangedDocument,
    "\n  query CountsOfOffice($overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $withDeadline: AssignmentFilter!, $withoutDeadline: AssignmentFilter!, $reported: AssignmentFilter!, $coordinating: AssignmentFilter!) {\n    overdue: assignments(filter: $overdue) { totalCount }\n    dueSoon: assignments(filter: $dueSoon) { totalCount }\n    withDeadline: assignments(filter: $withDeadline) { totalCount }\n    withoutDeadline: assignments(filter: $withoutDeadline) { totalCount }\n    reported: assignments(filter: $reported) { totalCount }\n    coordinating: assignments(filter: $coordinating) { totalCount }\n  }\n": typeof types.CountsOfOfficeDocument,
    "\n  fragment OwedAssignment on Assignment {\n    id status role dueOn originalDueOn daysOverdue dueSoon progress needsReview\n    office { id name }\n    responsible { id name }\n    meeting { id title heldOn notices { id number } }\n    directive { id text dueText priority conclusion { id ordinal } }\n    reports { id answer answerReason }\n    urges { id on }\n    obstacles { id clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn }\n    ...StepsOfAssignment\n  }\n": typeof types.OwedAssignmentFragmentDoc,
    "\n  query OwedWork($filter: AssignmentFilter!, $orderBy: AssignmentOrder, $after: String) {\n    assignments(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...OwedAssignment }\n    }\n  }\n": typeof types.OwedWorkDocument,
    "\n  query LatestMeetings($hostId: ID, $committeeId: ID) {\n    unfinished: meetings(first: 10, filter: { hostId: $hostId, committeeId: $committeeId, status: [PLANNED, HELD] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n    issued: meetings(first: 5, filter: { hostId: $hostId, committeeId: $committeeId, status: [ISSUED] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n  }\n": typeof types.LatestMeetingsDocument,
    "\n  query MattersOnDesk($hostId: ID, $committeeId: ID, $first: Int) {\n    openMatters(hostId: $hostId, committeeId: $committeeId) {\n      asOf\n      standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n      awaitingConfirmation(first: $first) { totalCount nodes { id ...ShareOnDesk ...ReportsOfShare } }\n      pendingExtensions { id ...RequestedExtension assignment { id ...ShareOnDesk } }\n      declined(first: $first) { totalCount nodes { id ...ShareOnDesk history(last: 1) { nodes { id on reason } } } }\n      underReview(first: $first) { totalCount nodes { id ...ShareOnDesk directive { id conclusion { id replacedBy { id text } } } } }\n      toBeNamed(first: $first) { totalCount nodes { id ...ShareOnDesk ...ShareToName } }\n      conclusionsWithoutDirective(first: $first) { totalCount nodes { id ordinal text meeting { id title heldOn } } }\n      blocked(first: $first) { totalCount nodes { id ...ShareOnDesk obstacles { id text needed clearedOn waitingFor { id name } } } }\n      overdue(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n      dueSoon(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n      offTrackTargets(first: $first) { totalCount nodes { id text dueOn track { status reason } } }\n    }\n  }\n": typeof types.MattersOnDeskDocument,
    "\n  fragment ReportsOfShare on Assignment {\n    id directive { __typename id ... on Target { unit } ... on Task { deliverable } }\n    reports { id on result value answer by { id name } documents { relation document { id kind title number } } }\n  }\n": typeof types.ReportsOfShareFragmentDoc,
    "\n  fragment ShareOnDesk on Assignment { id role dueOn daysOverdue dueSoon office { id name } directive { __typename id text dueText } meeting { id title heldOn } }\n": typeof types.ShareOnDeskFragmentDoc,
    "\n  query CommitteesOfDesk($validOn: Date, $withinOfficeId: ID) {\n    committees(first: 100, filter: { validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name host { id name } } }\n  }\n": typeof types.CommitteesOfDeskDocument,
    "\n  fragment BulletOfTarget on Target {\n    comparator lower upper unit approximate\n    baseline { value on }\n    value(asOf: $asOf) { value }\n    track(asOf: $asOf) { expected forecast { value points } }\n  }\n": typeof types.BulletOfTargetFragmentDoc,
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
    "\n  query MeetingsToFilterBy($text: String) {\n    meetings(first: 20, filter: { text: $text }) { nodes { id title heldOn } }\n  }\n": typeof types.MeetingsToFilterByDocument,
    "\n  fragment ShareToName on Assignment { id role openSteps office { id name } directive { id text binding } meeting { id host { id name } } }\n": typeof types.ShareToNameFragmentDoc,
    "\n  query GroupsToName { officeGroups { id name version toBeNamed members { validFrom validUntil office { id } } } }\n": typeof types.GroupsToNameDocument,
    "\n  mutation AddNamedOffice($input: AddAssignmentInput!) {\n    addAssignment(input: $input) { done warnings { code message path } assignment { id } }\n  }\n": typeof types.AddNamedOfficeDocument,
    "\n  mutation TransferToNamed($input: TransferAssignmentInput!) {\n    transferAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } newAssignment { id } }\n  }\n": typeof types.TransferToNamedDocument,
    "\n  mutation NameMembers($input: SetOfficeGroupMembersInput!) {\n    setOfficeGroupMembers(input: $input) { done warnings { code message path } officeGroup { id version toBeNamed } }\n  }\n": typeof types.NameMembersDocument,
    "\n  mutation MakeGroup($input: CreateOfficeGroupInput!) {\n    createOfficeGroup(input: $input) { done warnings { code message path } officeGroup { id name } }\n  }\n": typeof types.MakeGroupDocument,
    "\n  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }\n  }\n": typeof types.OfficesToChooseDocument,
    "\n  query ChosenOffices($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id code name } }\n  }\n": typeof types.ChosenOfficesDocument,
    "\n  query PeopleToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    people(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name position office { name } } }\n  }\n": typeof types.PeopleToChooseDocument,
    "\n  query ChosenPerson($id: ID!) {\n    node(id: $id) { __typename ... on Person { id name position office { name } } }\n  }\n": typeof types.ChosenPersonDocument,
    "\n  query NamedInFilter($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id name } ... on Committee { id name } ... on Field { id name } ... on Meeting { id title } }\n  }\n": typeof types.NamedInFilterDocument,
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
    "\n  fragment AlongAssignment on Assignment {\n    id status dueOn progress\n    office { id name parent { id parent { id parent { id parent { id } } } } }\n    meeting { id host { id parent { id parent { id parent { id parent { id } } } } } }\n    responsible { id }\n    directive { id text }\n    obstacles { id on text clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn reason }\n  }\n": types.AlongAssignmentFragmentDoc,
    "\n  mutation NameResponsible($input: NameResponsibleInput!) {\n    nameResponsible(input: $input) { done warnings { code message path } assignment { id responsible { id name } } }\n  }\n": types.NameResponsibleDocument,
    "\n  mutation DeclareObstacle($input: DeclareObstacleInput!) {\n    declareObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }\n  }\n": types.DeclareObstacleDocument,
    "\n  mutation ClearObstacle($input: ClearObstacleInput!) {\n    clearObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }\n  }\n": types.ClearObstacleDocument,
    "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) { done warnings { code message path } assignment { id extensions { id status requestedDueOn } } }\n  }\n": types.RequestExtensionDocument,
    "\n  mutation WithdrawExtensionRequest($input: ExtensionDecisionInput!) {\n    withdrawExtensionRequest(input: $input) { done warnings { code message path } assignment { id extensions { id status } } }\n  }\n": types.WithdrawExtensionRequestDocument,
    "\n  mutation UpdateProgress($input: UpdateProgressInput!) {\n    updateProgress(input: $input) { done warnings { code message path } assignment { id progress } }\n  }\n": types.UpdateProgressDocument,
    "\n  query AssignmentInFull($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Assignment {\n        id status role progress needsReview timeliness attainment\n        office { id name }\n        responsible { id name position }\n        directive { __typename id text priority field { id name } }\n        ...StepsOfAssignment\n        ...AlongAssignment\n        ...ChainOfAssignment\n        ...SinceOfAssignment\n        ...DeadlinesOfAssignment\n        ...SharesOfDirective\n      }\n    }\n  }\n": types.AssignmentInFullDocument,
    "\n  fragment ChainOfAssignment on Assignment {\n    id role assignedOn isRequest\n    office { id name }\n    meeting { id title kind heldOn chairPosition host { id name } chair { id name } committees { id name } notices { id number issuedOn } }\n    directive {\n      __typename id text quote dueText priority\n      basis { id title number }\n      conclusion { id ordinal text notice { id number issuedOn } }\n      ... on Task { deliverable }\n    }\n  }\n": types.ChainOfAssignmentFragmentDoc,
    "\n  fragment DeadlinesOfAssignment on Assignment {\n    id dueOn originalDueOn daysOverdue daysLate dueSoon completedOn extendedRepeatedly\n    directive { id dueText }\n    extensions { id origin status fromDueOn grantedDueOn requestedDueOn decidedOn requestedOn reason }\n  }\n": types.DeadlinesOfAssignmentFragmentDoc,
    "\n  fragment RequestedExtension on Extension { id status fromDueOn requestedDueOn requestedOn reason afterDeadline requestedBy { id name } }\n": types.RequestedExtensionFragmentDoc,
    "\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) { done warnings { code message path } assignment { id dueOn daysOverdue } extension { id ...RequestedExtension } }\n  }\n": types.GrantExtensionDocument,
    "\n  mutation RefuseExtension($input: ExtensionDecisionInput!) {\n    refuseExtension(input: $input) { done warnings { code message path } assignment { id } extension { id ...RequestedExtension } }\n  }\n": types.RefuseExtensionDocument,
    "\n  query ExtendedWork($filter: AssignmentFilter, $after: String) {\n    assignments(filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status dueOn originalDueOn daysOverdue dueSoon\n        office { id name }\n        directive { id text dueText }\n        extensions { id origin status fromDueOn requestedDueOn grantedDueOn reason requestedOn afterDeadline decidedOn decisionReason requestedBy { id name } decidedBy { id name } }\n      }\n    }\n  }\n": types.ExtendedWorkDocument,
    "\n  query FieldsToFilterBy { fields { id name } }\n": types.FieldsToFilterByDocument,
    "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfFollowUp }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.FollowUpDocument,
    "\n  query FollowUpTotal($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis) { totalCount }\n  }\n": types.FollowUpTotalDocument,
    "\n  fragment RowOfFollowUp on Assignment {\n    id role status timeliness dueOn originalDueOn completedOn daysOverdue daysLate dueSoon needsReview extendedRepeatedly isRequest progress\n    office { id name }\n    meeting { id title heldOn }\n    directive {\n      __typename id text dueText\n      ... on Task { deliverable }\n      ... on Target { comparator lower upper unit indicator { name } }\n      conclusion { id ordinal series notice { number issuedOn } }\n      leads: assignments(first: 2, filter: { role: LEAD }) { nodes { id office { name } } pageInfo { hasNextPage } }\n      coordinators: assignments(first: 10, filter: { role: COORDINATING, status: [ASSIGNED, IN_PROGRESS, REPORTED, COMPLETED, ON_HOLD, DECLINED] }) { nodes { id office { name } } pageInfo { hasNextPage } }\n    }\n    reports { on at result }\n    extensions { status origin requestedOn requestedDueOn decidedOn }\n    obstacles { on text clearedOn waitingFor { name } }\n    urges { on }\n    transferredFrom { id office { name } }\n    transferredTo { id office { name } }\n  }\n": types.RowOfFollowUpFragmentDoc,
    "\n  fragment SinceOfAssignment on Assignment {\n    id assignedOn\n    office { id name }\n    directive { id ... on Target { unit } }\n    reports { id on at result value paper by { id name login } documents { relation document { id kind title number issuedOn } } answer answeredOn answeredAt answeredBy { id name login } answerReason }\n    updates(first: 100) { nodes { id on at text progress by { id name login } } pageInfo { hasNextPage } }\n    extensions { id origin status reason fromDueOn requestedDueOn grantedDueOn requestedOn requestedAt requestedBy { id name login } afterDeadline decidedOn decidedAt decidedBy { id name login } decisionReason }\n    obstacles { id on at text needed by { id name login } waitingFor { id name } clearedOn clearedAt clearedBy { id name login } clearedNote }\n    urges { id on at text by { id name login } }\n    transferredFrom { id office { id name } }\n    transferredTo { id office { id name } }\n    history(first: 100) { nodes { id on at action actorLogin actingForLogin reason paper } pageInfo { hasNextPage } }\n  }\n": types.SinceOfAssignmentFragmentDoc,
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
    "\n  fragment UrgedAssignment on Assignment { id dueOn daysOverdue office { id name } directive { id text } urges { id on text by { id name } } }\n": types.UrgedAssignmentFragmentDoc,
    "\n  mutation UrgeAssignment($input: UrgeAssignmentInput!) {\n    urgeAssignment(input: $input) { done warnings { code message path } assignment { id ...UrgedAssignment } }\n  }\n": types.UrgeAssignmentDocument,
    "\n  query WaitingWork($filter: AssignmentFilter, $after: String) {\n    assignments(filter: $filter, first: 100, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id dueOn daysOverdue dueSoon\n        office { id name }\n        directive { id text dueText }\n        obstacles { id text needed on clearedOn waitingFor { id name } }\n      }\n    }\n  }\n": types.WaitingWorkDocument,
    "\n  query CommitteesToFilterBy($text: String) {\n    committees(first: 20, filter: { text: $text }) { nodes { id name } }\n  }\n": types.CommitteesToFilterByDocument,
    "\n  subscription AssignmentChanged { assignmentChanged { at } }\n": types.AssignmentChangedDocument,
    "\n  subscription MeetingChanged { meetingChanged { at } }\n": types.MeetingChangedDocument,
    "\n  query CountsOfOffice($overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $withDeadline: AssignmentFilter!, $withoutDeadline: AssignmentFilter!, $reported: AssignmentFilter!, $coordinating: AssignmentFilter!) {\n    overdue: assignments(filter: $overdue) { totalCount }\n    dueSoon: assignments(filter: $dueSoon) { totalCount }\n    withDeadline: assignments(filter: $withDeadline) { totalCount }\n    withoutDeadline: assignments(filter: $withoutDeadline) { totalCount }\n    reported: assignments(filter: $reported) { totalCount }\n    coordinating: assignments(filter: $coordinating) { totalCount }\n  }\n": types.CountsOfOfficeDocument,
    "\n  fragment OwedAssignment on Assignment {\n    id status role dueOn originalDueOn daysOverdue dueSoon progress needsReview\n    office { id name }\n    responsible { id name }\n    meeting { id title heldOn notices { id number } }\n    directive { id text dueText priority conclusion { id ordinal } }\n    reports { id answer answerReason }\n    urges { id on }\n    obstacles { id clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn }\n    ...StepsOfAssignment\n  }\n": types.OwedAssignmentFragmentDoc,
    "\n  query OwedWork($filter: AssignmentFilter!, $orderBy: AssignmentOrder, $after: String) {\n    assignments(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...OwedAssignment }\n    }\n  }\n": types.OwedWorkDocument,
    "\n  query LatestMeetings($hostId: ID, $committeeId: ID) {\n    unfinished: meetings(first: 10, filter: { hostId: $hostId, committeeId: $committeeId, status: [PLANNED, HELD] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n    issued: meetings(first: 5, filter: { hostId: $hostId, committeeId: $committeeId, status: [ISSUED] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n  }\n": types.LatestMeetingsDocument,
    "\n  query MattersOnDesk($hostId: ID, $committeeId: ID, $first: Int) {\n    openMatters(hostId: $hostId, committeeId: $committeeId) {\n      asOf\n      standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n      awaitingConfirmation(first: $first) { totalCount nodes { id ...ShareOnDesk ...ReportsOfShare } }\n      pendingExtensions { id ...RequestedExtension assignment { id ...ShareOnDesk } }\n      declined(first: $first) { totalCount nodes { id ...ShareOnDesk history(last: 1) { nodes { id on reason } } } }\n      underReview(first: $first) { totalCount nodes { id ...ShareOnDesk directive { id conclusion { id replacedBy { id text } } } } }\n      toBeNamed(first: $first) { totalCount nodes { id ...ShareOnDesk ...ShareToName } }\n      conclusionsWithoutDirective(first: $first) { totalCount nodes { id ordinal text meeting { id title heldOn } } }\n      blocked(first: $first) { totalCount nodes { id ...ShareOnDesk obstacles { id text needed clearedOn waitingFor { id name } } } }\n      overdue(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n      dueSoon(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n      offTrackTargets(first: $first) { totalCount nodes { id text dueOn track { status reason } } }\n    }\n  }\n": types.MattersOnDeskDocument,
    "\n  fragment ReportsOfShare on Assignment {\n    id directive { __typename id ... on Target { unit } ... on Task { deliverable } }\n    reports { id on result value answer by { id name } documents { relation document { id kind title number } } }\n  }\n": types.ReportsOfShareFragmentDoc,
    "\n  fragment ShareOnDesk on Assignment { id role dueOn daysOverdue dueSoon office { id name } directive { __typename id text dueText } meeting { id title heldOn } }\n": types.ShareOnDeskFragmentDoc,
    "\n  query CommitteesOfDesk($validOn: Date, $withinOfficeId: ID) {\n    committees(first: 100, filter: { validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name host { id name } } }\n  }\n": types.CommitteesOfDeskDocument,
    "\n  fragment BulletOfTarget on Target {\n    comparator lower upper unit approximate\n    baseline { value on }\n    value(asOf: $asOf) { value }\n    track(asOf: $asOf) { expected forecast { value points } }\n  }\n": types.BulletOfTargetFragmentDoc,
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
    "\n  query MeetingsToFilterBy($text: String) {\n    meetings(first: 20, filter: { text: $text }) { nodes { id title heldOn } }\n  }\n": types.MeetingsToFilterByDocument,
    "\n  fragment ShareToName on Assignment { id role openSteps office { id name } directive { id text binding } meeting { id host { id name } } }\n": types.ShareToNameFragmentDoc,
    "\n  query GroupsToName { officeGroups { id name version toBeNamed members { validFrom validUntil office { id } } } }\n": types.GroupsToNameDocument,
    "\n  mutation AddNamedOffice($input: AddAssignmentInput!) {\n    addAssignment(input: $input) { done warnings { code message path } assignment { id } }\n  }\n": types.AddNamedOfficeDocument,
    "\n  mutation TransferToNamed($input: TransferAssignmentInput!) {\n    transferAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } newAssignment { id } }\n  }\n": types.TransferToNamedDocument,
    "\n  mutation NameMembers($input: SetOfficeGroupMembersInput!) {\n    setOfficeGroupMembers(input: $input) { done warnings { code message path } officeGroup { id version toBeNamed } }\n  }\n": types.NameMembersDocument,
    "\n  mutation MakeGroup($input: CreateOfficeGroupInput!) {\n    createOfficeGroup(input: $input) { done warnings { code message path } officeGroup { id name } }\n  }\n": types.MakeGroupDocument,
    "\n  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }\n  }\n": types.OfficesToChooseDocument,
    "\n  query ChosenOffices($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id code name } }\n  }\n": types.ChosenOfficesDocument,
    "\n  query PeopleToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    people(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name position office { name } } }\n  }\n": types.PeopleToChooseDocument,
    "\n  query ChosenPerson($id: ID!) {\n    node(id: $id) { __typename ... on Person { id name position office { name } } }\n  }\n": types.ChosenPersonDocument,
    "\n  query NamedInFilter($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id name } ... on Committee { id name } ... on Field { id name } ... on Meeting { id title } }\n  }\n": types.NamedInFilterDocument,
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
export function graphql(source: "\n  fragment AlongAssignment on Assignment {\n    id status dueOn progress\n    office { id name parent { id parent { id parent { id parent { id } } } } }\n    meeting { id host { id parent { id parent { id parent { id parent { id } } } } } }\n    responsible { id }\n    directive { id text }\n    obstacles { id on text clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn reason }\n  }\n"): (typeof documents)["\n  fragment AlongAssignment on Assignment {\n    id status dueOn progress\n    office { id name parent { id parent { id parent { id parent { id } } } } }\n    meeting { id host { id parent { id parent { id parent { id parent { id } } } } } }\n    responsible { id }\n    directive { id text }\n    obstacles { id on text clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn reason }\n  }\n"];
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
export function graphql(source: "\n  fragment RequestedExtension on Extension { id status fromDueOn requestedDueOn requestedOn reason afterDeadline requestedBy { id name } }\n"): (typeof documents)["\n  fragment RequestedExtension on Extension { id status fromDueOn requestedDueOn requestedOn reason afterDeadline requestedBy { id name } }\n"];
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
export function graphql(source: "\n  fragment UrgedAssignment on Assignment { id dueOn daysOverdue office { id name } directive { id text } urges { id on text by { id name } } }\n"): (typeof documents)["\n  fragment UrgedAssignment on Assignment { id dueOn daysOverdue office { id name } directive { id text } urges { id on text by { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UrgeAssignment($input: UrgeAssignmentInput!) {\n    urgeAssignment(input: $input) { done warnings { code message path } assignment { id ...UrgedAssignment } }\n  }\n"): (typeof documents)["\n  mutation UrgeAssignment($input: UrgeAssignmentInput!) {\n    urgeAssignment(input: $input) { done warnings { code message path } assignment { id ...UrgedAssignment } }\n  }\n"];
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
export function graphql(source: "\n  subscription AssignmentChanged { assignmentChanged { at } }\n"): (typeof documents)["\n  subscription AssignmentChanged { assignmentChanged { at } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MeetingChanged { meetingChanged { at } }\n"): (typeof documents)["\n  subscription MeetingChanged { meetingChanged { at } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountsOfOffice($overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $withDeadline: AssignmentFilter!, $withoutDeadline: AssignmentFilter!, $reported: AssignmentFilter!, $coordinating: AssignmentFilter!) {\n    overdue: assignments(filter: $overdue) { totalCount }\n    dueSoon: assignments(filter: $dueSoon) { totalCount }\n    withDeadline: assignments(filter: $withDeadline) { totalCount }\n    withoutDeadline: assignments(filter: $withoutDeadline) { totalCount }\n    reported: assignments(filter: $reported) { totalCount }\n    coordinating: assignments(filter: $coordinating) { totalCount }\n  }\n"): (typeof documents)["\n  query CountsOfOffice($overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $withDeadline: AssignmentFilter!, $withoutDeadline: AssignmentFilter!, $reported: AssignmentFilter!, $coordinating: AssignmentFilter!) {\n    overdue: assignments(filter: $overdue) { totalCount }\n    dueSoon: assignments(filter: $dueSoon) { totalCount }\n    withDeadline: assignments(filter: $withDeadline) { totalCount }\n    withoutDeadline: assignments(filter: $withoutDeadline) { totalCount }\n    reported: assignments(filter: $reported) { totalCount }\n    coordinating: assignments(filter: $coordinating) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwedAssignment on Assignment {\n    id status role dueOn originalDueOn daysOverdue dueSoon progress needsReview\n    office { id name }\n    responsible { id name }\n    meeting { id title heldOn notices { id number } }\n    directive { id text dueText priority conclusion { id ordinal } }\n    reports { id answer answerReason }\n    urges { id on }\n    obstacles { id clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn }\n    ...StepsOfAssignment\n  }\n"): (typeof documents)["\n  fragment OwedAssignment on Assignment {\n    id status role dueOn originalDueOn daysOverdue dueSoon progress needsReview\n    office { id name }\n    responsible { id name }\n    meeting { id title heldOn notices { id number } }\n    directive { id text dueText priority conclusion { id ordinal } }\n    reports { id answer answerReason }\n    urges { id on }\n    obstacles { id clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn }\n    ...StepsOfAssignment\n  }\n"];
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
export function graphql(source: "\n  query MattersOnDesk($hostId: ID, $committeeId: ID, $first: Int) {\n    openMatters(hostId: $hostId, committeeId: $committeeId) {\n      asOf\n      standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n      awaitingConfirmation(first: $first) { totalCount nodes { id ...ShareOnDesk ...ReportsOfShare } }\n      pendingExtensions { id ...RequestedExtension assignment { id ...ShareOnDesk } }\n      declined(first: $first) { totalCount nodes { id ...ShareOnDesk history(last: 1) { nodes { id on reason } } } }\n      underReview(first: $first) { totalCount nodes { id ...ShareOnDesk directive { id conclusion { id replacedBy { id text } } } } }\n      toBeNamed(first: $first) { totalCount nodes { id ...ShareOnDesk ...ShareToName } }\n      conclusionsWithoutDirective(first: $first) { totalCount nodes { id ordinal text meeting { id title heldOn } } }\n      blocked(first: $first) { totalCount nodes { id ...ShareOnDesk obstacles { id text needed clearedOn waitingFor { id name } } } }\n      overdue(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n      dueSoon(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n      offTrackTargets(first: $first) { totalCount nodes { id text dueOn track { status reason } } }\n    }\n  }\n"): (typeof documents)["\n  query MattersOnDesk($hostId: ID, $committeeId: ID, $first: Int) {\n    openMatters(hostId: $hostId, committeeId: $committeeId) {\n      asOf\n      standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n      awaitingConfirmation(first: $first) { totalCount nodes { id ...ShareOnDesk ...ReportsOfShare } }\n      pendingExtensions { id ...RequestedExtension assignment { id ...ShareOnDesk } }\n      declined(first: $first) { totalCount nodes { id ...ShareOnDesk history(last: 1) { nodes { id on reason } } } }\n      underReview(first: $first) { totalCount nodes { id ...ShareOnDesk directive { id conclusion { id replacedBy { id text } } } } }\n      toBeNamed(first: $first) { totalCount nodes { id ...ShareOnDesk ...ShareToName } }\n      conclusionsWithoutDirective(first: $first) { totalCount nodes { id ordinal text meeting { id title heldOn } } }\n      blocked(first: $first) { totalCount nodes { id ...ShareOnDesk obstacles { id text needed clearedOn waitingFor { id name } } } }\n      overdue(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n      dueSoon(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n      offTrackTargets(first: $first) { totalCount nodes { id text dueOn track { status reason } } }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment BulletOfTarget on Target {\n    comparator lower upper unit approximate\n    baseline { value on }\n    value(asOf: $asOf) { value }\n    track(asOf: $asOf) { expected forecast { value points } }\n  }\n"): (typeof documents)["\n  fragment BulletOfTarget on Target {\n    comparator lower upper unit approximate\n    baseline { value on }\n    value(asOf: $asOf) { value }\n    track(asOf: $asOf) { expected forecast { value points } }\n  }\n"];
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
export function graphql(source: "\n  query MeetingsToFilterBy($text: String) {\n    meetings(first: 20, filter: { text: $text }) { nodes { id title heldOn } }\n  }\n"): (typeof documents)["\n  query MeetingsToFilterBy($text: String) {\n    meetings(first: 20, filter: { text: $text }) { nodes { id title heldOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShareToName on Assignment { id role openSteps office { id name } directive { id text binding } meeting { id host { id name } } }\n"): (typeof documents)["\n  fragment ShareToName on Assignment { id role openSteps office { id name } directive { id text binding } meeting { id host { id name } } }\n"];
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
export function graphql(source: "\n  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }\n  }\n"): (typeof documents)["\n  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenOffices($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id code name } }\n  }\n"): (typeof documents)["\n  query ChosenOffices($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id code name } }\n  }\n"];
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
export function graphql(source: "\n  query NamedInFilter($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id name } ... on Committee { id name } ... on Field { id name } ... on Meeting { id title } }\n  }\n"): (typeof documents)["\n  query NamedInFilter($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id name } ... on Committee { id name } ... on Field { id name } ... on Meeting { id title } }\n  }\n"];
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