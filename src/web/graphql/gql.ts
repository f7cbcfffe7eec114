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
    "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id status timeliness dueOn daysOverdue dueSoon role office { id name } directive { id text dueText } }\n    }\n  }\n": typeof types.FollowUpDocument,
    "\n  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }\n  }\n": typeof types.OfficesToChooseDocument,
    "\n  query ChosenOffices($ids: [ID!]!) {\n    nodes(ids: $ids) { __typename ... on Office { id code name } }\n  }\n": typeof types.ChosenOfficesDocument,
    "\n  query PeopleToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {\n    people(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name position office { name } } }\n  }\n": typeof types.PeopleToChooseDocument,
    "\n  query ChosenPerson($id: ID!) {\n    node(id: $id) { __typename ... on Person { id name position office { name } } }\n  }\n": typeof types.ChosenPersonDocument,
};
const documents: Documents = {
    "\n  mutation SignOut { signOut { done } }\n": types.SignOutDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { done }\n  }\n": types.SignInDocument,
    "\n  query WhoAsks {\n    viewer {\n      today\n      account { id login name }\n      actingFor { id login name }\n      grants { role validFrom validUntil office { id code name } }\n      standsInFor { id validFrom validUntil account { id login name } }\n    }\n  }\n": types.WhoAsksDocument,
    "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id status timeliness dueOn daysOverdue dueSoon role office { id name } directive { id text dueText } }\n    }\n  }\n": types.FollowUpDocument,
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
export function graphql(source: "\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id status timeliness dueOn daysOverdue dueSoon role office { id name } directive { id text dueText } }\n    }\n  }\n"): (typeof documents)["\n  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String) {\n    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id status timeliness dueOn daysOverdue dueSoon role office { id name } directive { id text dueText } }\n    }\n  }\n"];
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