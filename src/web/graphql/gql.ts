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
    "\n  fragment RequestedExtension on Extension { id status fromDueOn requestedDueOn requestedOn reason afterDeadline requestedBy { id name } }\n": typeof types.RequestedExtensionFragmentDoc,
    "\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) { done warnings { code message path } assignment { id dueOn daysOverdue } extension { id ...RequestedExtension } }\n  }\n": typeof types.GrantExtensionDocument,
    "\n  mutation RefuseExtension($input: ExtensionDecisionInput!) {\n    refuseExtension(input: $input) { done warnings { code message path } assignment { id } extension { id ...RequestedExtension } }\n  }\n": typeof types.RefuseExtensionDocument,
    "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id status timeliness dueOn daysOverdue dueSoon role office { id name } directive { id text dueText } }\n    }\n  }\n": typeof types.FollowUpDocument,
    "\n  fragment UrgedAssignment on Assignment { id dueOn daysOverdue office { id name } directive { id text } urges { id on text by { id name } } }\n": typeof types.UrgedAssignmentFragmentDoc,
    "\n  mutation UrgeAssignment($input: UrgeAssignmentInput!) {\n    urgeAssignment(input: $input) { done warnings { code message path } assignment { id ...UrgedAssignment } }\n  }\n": typeof types.UrgeAssignmentDocument,
    "\n  query LatestMeetings($hostId: ID, $committeeId: ID) {\n    unfinished: meetings(first: 10, filter: { hostId: $hostId, committeeId: $committeeId, status: [PLANNED, HELD] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n    issued: meetings(first: 5, filter: { hostId: $hostId, committeeId: $committeeId, status: [ISSUED] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n  }\n": typeof types.LatestMeetingsDocument,
    "\n  query MattersOnDesk($hostId: ID, $committeeId: ID, $first: Int) {\n    openMatters(hostId: $hostId, committeeId: $committeeId) {\n      asOf\n      standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n      awaitingConfirmation(first: $first) { totalCount nodes { id ...ShareOnDesk ...ReportsOfShare } }\n      pendingExtensions { id ...RequestedExtension assignment { id ...ShareOnDesk } }\n      declined(first: $first) { totalCount nodes { id ...ShareOnDesk history(last: 1) { nodes { id on reason } } } }\n      underReview(first: $first) { totalCount nodes { id ...ShareOnDesk directive { id conclusion { id replacedBy { id text } } } } }\n      toBeNamed(first: $first) { totalCount nodes { id ...ShareOnDesk ...ShareToName } }\n      conclusionsWithoutDirective(first: $first) { totalCount nodes { id ordinal text meeting { id title heldOn } } }\n      blocked(first: $first) { totalCount nodes { id ...ShareOnDesk obstacles { id text needed clearedOn waitingFor { id name } } } }\n      overdue(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n      dueSoon(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n      offTrackTargets(first: $first) { totalCount nodes { id text dueOn track { status reason } } }\n    }\n  }\n": typeof types.MattersOnDeskDocument,
    "\n  fragment ReportsOfShare on Assignment {\n    id directive { __typename id ... on Target { unit } ... on Task { deliverable } }\n    reports { id on result value answer by { id name } documents { relation document { id kind title number } } }\n  }\n": typeof types.ReportsOfShareFragmentDoc,
    "\n  fragment ShareOnDesk on Assignment { id role dueOn daysOverdue dueSoon office { id name } directive { __typename id text dueText } meeting { id title heldOn } }\n": typeof types.ShareOnDeskFragmentDoc,
    "\n  query CommitteesOfDesk($validOn: Date, $withinOfficeId: ID) {\n    committees(first: 100, filter: { validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name host { id name } } }\n  }\n": typeof types.CommitteesOfDeskDocument,
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
};
const documents: Documents = {
    "\n  mutation SignOut { signOut { done } }\n": types.SignOutDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { done }\n  }\n": types.SignInDocument,
    "\n  query WhoAsks {\n    viewer {\n      today\n      account { id login name }\n      actingFor { id login name }\n      grants { role validFrom validUntil office { id code name } }\n      standsInFor { id validFrom validUntil account { id login name } }\n    }\n  }\n": types.WhoAsksDocument,
    "\n  fragment RequestedExtension on Extension { id status fromDueOn requestedDueOn requestedOn reason afterDeadline requestedBy { id name } }\n": types.RequestedExtensionFragmentDoc,
    "\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) { done warnings { code message path } assignment { id dueOn daysOverdue } extension { id ...RequestedExtension } }\n  }\n": types.GrantExtensionDocument,
    "\n  mutation RefuseExtension($input: ExtensionDecisionInput!) {\n    refuseExtension(input: $input) { done warnings { code message path } assignment { id } extension { id ...RequestedExtension } }\n  }\n": types.RefuseExtensionDocument,
    "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id status timeliness dueOn daysOverdue dueSoon role office { id name } directive { id text dueText } }\n    }\n  }\n": types.FollowUpDocument,
    "\n  fragment UrgedAssignment on Assignment { id dueOn daysOverdue office { id name } directive { id text } urges { id on text by { id name } } }\n": types.UrgedAssignmentFragmentDoc,
    "\n  mutation UrgeAssignment($input: UrgeAssignmentInput!) {\n    urgeAssignment(input: $input) { done warnings { code message path } assignment { id ...UrgedAssignment } }\n  }\n": types.UrgeAssignmentDocument,
    "\n  query LatestMeetings($hostId: ID, $committeeId: ID) {\n    unfinished: meetings(first: 10, filter: { hostId: $hostId, committeeId: $committeeId, status: [PLANNED, HELD] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n    issued: meetings(first: 5, filter: { hostId: $hostId, committeeId: $committeeId, status: [ISSUED] }) {\n      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }\n    }\n  }\n": types.LatestMeetingsDocument,
    "\n  query MattersOnDesk($hostId: ID, $committeeId: ID, $first: Int) {\n    openMatters(hostId: $hostId, committeeId: $committeeId) {\n      asOf\n      standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }\n      awaitingConfirmation(first: $first) { totalCount nodes { id ...ShareOnDesk ...ReportsOfShare } }\n      pendingExtensions { id ...RequestedExtension assignment { id ...ShareOnDesk } }\n      declined(first: $first) { totalCount nodes { id ...ShareOnDesk history(last: 1) { nodes { id on reason } } } }\n      underReview(first: $first) { totalCount nodes { id ...ShareOnDesk directive { id conclusion { id replacedBy { id text } } } } }\n      toBeNamed(first: $first) { totalCount nodes { id ...ShareOnDesk ...ShareToName } }\n      conclusionsWithoutDirective(first: $first) { totalCount nodes { id ordinal text meeting { id title heldOn } } }\n      blocked(first: $first) { totalCount nodes { id ...ShareOnDesk obstacles { id text needed clearedOn waitingFor { id name } } } }\n      overdue(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n      dueSoon(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }\n      offTrackTargets(first: $first) { totalCount nodes { id text dueOn track { status reason } } }\n    }\n  }\n": types.MattersOnDeskDocument,
    "\n  fragment ReportsOfShare on Assignment {\n    id directive { __typename id ... on Target { unit } ... on Task { deliverable } }\n    reports { id on result value answer by { id name } documents { relation document { id kind title number } } }\n  }\n": types.ReportsOfShareFragmentDoc,
    "\n  fragment ShareOnDesk on Assignment { id role dueOn daysOverdue dueSoon office { id name } directive { __typename id text dueText } meeting { id title heldOn } }\n": types.ShareOnDeskFragmentDoc,
    "\n  query CommitteesOfDesk($validOn: Date, $withinOfficeId: ID) {\n    committees(first: 100, filter: { validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name host { id name } } }\n  }\n": types.CommitteesOfDeskDocument,
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
export function graphql(source: "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id status timeliness dueOn daysOverdue dueSoon role office { id name } directive { id text dueText } }\n    }\n  }\n"): (typeof documents)["\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id status timeliness dueOn daysOverdue dueSoon role office { id name } directive { id text dueText } }\n    }\n  }\n"];
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

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;