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
    "\n  query FieldsToFilterBy { fields { id name } }\n": typeof types.FieldsToFilterByDocument,
    "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfFollowUp }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.FollowUpDocument,
    "\n  query FollowUpTotal($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis) { totalCount }\n  }\n": typeof types.FollowUpTotalDocument,
    "\n  fragment RowOfFollowUp on Assignment {\n    id role status timeliness dueOn originalDueOn completedOn daysOverdue daysLate dueSoon needsReview extendedRepeatedly isRequest progress\n    office { id name }\n    meeting { id title heldOn }\n    directive {\n      __typename id text dueText\n      ... on Task { deliverable }\n      ... on Target { comparator lower upper unit indicator { name } }\n      conclusion { id ordinal series notice { number issuedOn } }\n      leads: assignments(first: 2, filter: { role: LEAD }) { nodes { id office { name } } pageInfo { hasNextPage } }\n      coordinators: assignments(first: 10, filter: { role: COORDINATING, status: [ASSIGNED, IN_PROGRESS, REPORTED, COMPLETED, ON_HOLD, DECLINED] }) { nodes { id office { name } } pageInfo { hasNextPage } }\n    }\n    reports { on at result }\n    extensions { status origin requestedOn requestedDueOn decidedOn }\n    obstacles { on text clearedOn waitingFor { name } }\n    urges { on }\n    transferredFrom { id office { name } }\n    transferredTo { id office { name } }\n  }\n": typeof types.RowOfFollowUpFragmentDoc,
    "\n  query CommitteesToFilterBy($text: String) {\n    committees(first: 20, filter: { text: $text }) { nodes { id name } }\n  }\n": typeof types.CommitteesToFilterByDocument,
    "\n  query MeetingsToFilterBy($text: String) {\n    meetings(first: 20, filter: { text: $text }) { nodes { id title heldOn } }\n  }\n": typeof types.MeetingsToFilterByDocument,
    "\n  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }\n  }\n": typeof types.OfficesToChooseDocument,
    "\n  query ChosenOffices($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id code name } }\n  }\n": typeof types.ChosenOfficesDocument,
    "\n  query PeopleToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    people(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name position office { name } } }\n  }\n": typeof types.PeopleToChooseDocument,
    "\n  query ChosenPerson($id: ID!) {\n    node(id: $id) { __typename ... on Person { id name position office { name } } }\n  }\n": typeof types.ChosenPersonDocument,
    "\n  query NamedInFilter($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id name } ... on Committee { id name } ... on Field { id name } ... on Meeting { id title } }\n  }\n": typeof types.NamedInFilterDocument,
};
const documents: Documents = {
    "\n  mutation SignOut { signOut { done } }\n": types.SignOutDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { done }\n  }\n": types.SignInDocument,
    "\n  query WhoAsks {\n    viewer {\n      today\n      account { id login name }\n      actingFor { id login name }\n      grants { role validFrom validUntil office { id code name } }\n      standsInFor { id validFrom validUntil account { id login name } }\n    }\n  }\n": types.WhoAsksDocument,
    "\n  query FieldsToFilterBy { fields { id name } }\n": types.FieldsToFilterByDocument,
    "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      nodes { ...RowOfFollowUp }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.FollowUpDocument,
    "\n  query FollowUpTotal($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis) { totalCount }\n  }\n": types.FollowUpTotalDocument,
    "\n  fragment RowOfFollowUp on Assignment {\n    id role status timeliness dueOn originalDueOn completedOn daysOverdue daysLate dueSoon needsReview extendedRepeatedly isRequest progress\n    office { id name }\n    meeting { id title heldOn }\n    directive {\n      __typename id text dueText\n      ... on Task { deliverable }\n      ... on Target { comparator lower upper unit indicator { name } }\n      conclusion { id ordinal series notice { number issuedOn } }\n      leads: assignments(first: 2, filter: { role: LEAD }) { nodes { id office { name } } pageInfo { hasNextPage } }\n      coordinators: assignments(first: 10, filter: { role: COORDINATING, status: [ASSIGNED, IN_PROGRESS, REPORTED, COMPLETED, ON_HOLD, DECLINED] }) { nodes { id office { name } } pageInfo { hasNextPage } }\n    }\n    reports { on at result }\n    extensions { status origin requestedOn requestedDueOn decidedOn }\n    obstacles { on text clearedOn waitingFor { name } }\n    urges { on }\n    transferredFrom { id office { name } }\n    transferredTo { id office { name } }\n  }\n": types.RowOfFollowUpFragmentDoc,
    "\n  query CommitteesToFilterBy($text: String) {\n    committees(first: 20, filter: { text: $text }) { nodes { id name } }\n  }\n": types.CommitteesToFilterByDocument,
    "\n  query MeetingsToFilterBy($text: String) {\n    meetings(first: 20, filter: { text: $text }) { nodes { id title heldOn } }\n  }\n": types.MeetingsToFilterByDocument,
    "\n  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }\n  }\n": types.OfficesToChooseDocument,
    "\n  query ChosenOffices($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id code name } }\n  }\n": types.ChosenOfficesDocument,
    "\n  query PeopleToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    people(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name position office { name } } }\n  }\n": types.PeopleToChooseDocument,
    "\n  query ChosenPerson($id: ID!) {\n    node(id: $id) { __typename ... on Person { id name position office { name } } }\n  }\n": types.ChosenPersonDocument,
    "\n  query NamedInFilter($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id name } ... on Committee { id name } ... on Field { id name } ... on Meeting { id title } }\n  }\n": types.NamedInFilterDocument,
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
export function graphql(source: "\n  query CommitteesToFilterBy($text: String) {\n    committees(first: 20, filter: { text: $text }) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query CommitteesToFilterBy($text: String) {\n    committees(first: 20, filter: { text: $text }) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingsToFilterBy($text: String) {\n    meetings(first: 20, filter: { text: $text }) { nodes { id title heldOn } }\n  }\n"): (typeof documents)["\n  query MeetingsToFilterBy($text: String) {\n    meetings(first: 20, filter: { text: $text }) { nodes { id title heldOn } }\n  }\n"];
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

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;