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
    "\n  mutation SignOut { signOut { done } }\n": typeof types.SignOutDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { done }\n  }\n": typeof types.SignInDocument,
    "\n  query WhoAsks {\n    viewer {\n      today\n      account { id login name }\n      actingFor { id login name }\n      grants { role validFrom validUntil office { id code name } }\n      standsInFor { id validFrom validUntil account { id login name } }\n    }\n  }\n": typeof types.WhoAsksDocument,
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
    "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id status timeliness dueOn daysOverdue dueSoon role office { id name } directive { id text dueText } }\n    }\n  }\n": typeof types.FollowUpDocument,
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
    "\n  query CountsOfOffice($overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $withDeadline: AssignmentFilter!, $withoutDeadline: AssignmentFilter!, $reported: AssignmentFilter!, $coordinating: AssignmentFilter!) {\n    overdue: assignments(filter: $overdue) { totalCount }\n    dueSoon: assignments(filter: $dueSoon) { totalCount }\n    withDeadline: assignments(filter: $withDeadline) { totalCount }\n    withoutDeadline: assignments(filter: $withoutDeadline) { totalCount }\n    reported: assignments(filter: $reported) { totalCount }\n    coordinating: assignments(filter: $coordinating) { totalCount }\n  }\n": typeof types.CountsOfOfficeDocument,
    "\n  fragment OwedAssignment on Assignment {\n    id status role dueOn originalDueOn daysOverdue dueSoon progress needsReview\n    office { id name }\n    responsible { id name }\n    meeting { id title heldOn notices { id number } }\n    directive { id text dueText priority conclusion { id ordinal } }\n    reports { id answer answerReason }\n    urges { id on }\n    obstacles { id clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn }\n    ...StepsOfAssignment\n  }\n": typeof types.OwedAssignmentFragmentDoc,
    "\n  query OwedWork($filter: AssignmentFilter!, $orderBy: AssignmentOrder, $after: String) {\n    assignments(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...OwedAssignment }\n    }\n  }\n": typeof types.OwedWorkDocument,
    "\n  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }\n  }\n": typeof types.OfficesToChooseDocument,
    "\n  query ChosenOffices($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id code name } }\n  }\n": typeof types.ChosenOfficesDocument,
    "\n  query PeopleToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    people(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name position office { name } } }\n  }\n": typeof types.PeopleToChooseDocument,
    "\n  query ChosenPerson($id: ID!) {\n    node(id: $id) { __typename ... on Person { id name position office { name } } }\n  }\n": typeof types.ChosenPersonDocument,
};
const documents: Documents = {
    "\n  mutation SignOut { signOut { done } }\n": types.SignOutDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { done }\n  }\n": types.SignInDocument,
    "\n  query WhoAsks {\n    viewer {\n      today\n      account { id login name }\n      actingFor { id login name }\n      grants { role validFrom validUntil office { id code name } }\n      standsInFor { id validFrom validUntil account { id login name } }\n    }\n  }\n": types.WhoAsksDocument,
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
    "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id status timeliness dueOn daysOverdue dueSoon role office { id name } directive { id text dueText } }\n    }\n  }\n": types.FollowUpDocument,
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
    "\n  query CountsOfOffice($overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $withDeadline: AssignmentFilter!, $withoutDeadline: AssignmentFilter!, $reported: AssignmentFilter!, $coordinating: AssignmentFilter!) {\n    overdue: assignments(filter: $overdue) { totalCount }\n    dueSoon: assignments(filter: $dueSoon) { totalCount }\n    withDeadline: assignments(filter: $withDeadline) { totalCount }\n    withoutDeadline: assignments(filter: $withoutDeadline) { totalCount }\n    reported: assignments(filter: $reported) { totalCount }\n    coordinating: assignments(filter: $coordinating) { totalCount }\n  }\n": types.CountsOfOfficeDocument,
    "\n  fragment OwedAssignment on Assignment {\n    id status role dueOn originalDueOn daysOverdue dueSoon progress needsReview\n    office { id name }\n    responsible { id name }\n    meeting { id title heldOn notices { id number } }\n    directive { id text dueText priority conclusion { id ordinal } }\n    reports { id answer answerReason }\n    urges { id on }\n    obstacles { id clearedOn waitingFor { id name } }\n    extensions { id status requestedDueOn }\n    ...StepsOfAssignment\n  }\n": types.OwedAssignmentFragmentDoc,
    "\n  query OwedWork($filter: AssignmentFilter!, $orderBy: AssignmentOrder, $after: String) {\n    assignments(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...OwedAssignment }\n    }\n  }\n": types.OwedWorkDocument,
    "\n  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }\n  }\n": types.OfficesToChooseDocument,
    "\n  query ChosenOffices($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id code name } }\n  }\n": types.ChosenOfficesDocument,
    "\n  query PeopleToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    people(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name position office { name } } }\n  }\n": types.PeopleToChooseDocument,
    "\n  query ChosenPerson($id: ID!) {\n    node(id: $id) { __typename ... on Person { id name position office { name } } }\n  }\n": types.ChosenPersonDocument,
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
export function graphql(source: "\n  mutation SignOut { signOut { done } }\n"): (typeof documents)["\n  mutation SignOut { signOut { done } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { done }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { done }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAsks {\n    viewer {\n      today\n      account { id login name }\n      actingFor { id login name }\n      grants { role validFrom validUntil office { id code name } }\n      standsInFor { id validFrom validUntil account { id login name } }\n    }\n  }\n"): (typeof documents)["\n  query WhoAsks {\n    viewer {\n      today\n      account { id login name }\n      actingFor { id login name }\n      grants { role validFrom validUntil office { id code name } }\n      standsInFor { id validFrom validUntil account { id login name } }\n    }\n  }\n"];
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
export function graphql(source: "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id status timeliness dueOn daysOverdue dueSoon role office { id name } directive { id text dueText } }\n    }\n  }\n"): (typeof documents)["\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id status timeliness dueOn daysOverdue dueSoon role office { id name } directive { id text dueText } }\n    }\n  }\n"];
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

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;