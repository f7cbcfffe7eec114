/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** By which deadline work is judged. */
export type DeadlineBasis =
  /** After the extensions that were granted. */
  | 'CURRENT'
  /** As it was ordered. */
  | 'ORIGINAL';

export type DirectiveKind =
  | 'TARGET'
  | 'TASK';

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

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { done: boolean } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { done: boolean } };

export type WhoAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAsksQuery = { viewer: { today: string, account: { id: string, login: string, name: string }, actingFor: { id: string, login: string, name: string } | null, grants: Array<{ role: Role, validFrom: string | null, validUntil: string | null, office: { id: string, code: string, name: string } }>, standsInFor: Array<{ id: string, validFrom: string, validUntil: string, account: { id: string, login: string, name: string } }> } | null };

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


export const SignOutDocument = {"__meta__":{"hash":"sha256:b8a465b81107a0a32f35d251d5b73f9f85eacc0b79f70c1807110a5a0312c518"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:65507daffd89257dd1fd22476126198c2d64ec30c4a74fddb38a6cd1df39ef4b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const WhoAsksDocument = {"__meta__":{"hash":"sha256:878b3532dc7cfae0855eaeb9b9b7b9f32adb094bb6826e779f6a686d31eb30fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAsks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standsInFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoAsksQuery, WhoAsksQueryVariables>;
export const FollowUpDocument = {"__meta__":{"hash":"sha256:d25acbb6e6ad7f2e8478c6df7a491bb54e34f68bb37540ea6be53e1fbadcbcf8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadlineBasis"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueText"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpQuery, FollowUpQueryVariables>;
export const OfficesToChooseDocument = {"__meta__":{"hash":"sha256:73ad499d547fb862aae231ced15f38b640a0bd025f514b648b02e26bffd2de98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficesToChoose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinOfficeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"validOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validOn"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"withinOfficeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinOfficeId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OfficesToChooseQuery, OfficesToChooseQueryVariables>;
export const ChosenOfficesDocument = {"__meta__":{"hash":"sha256:a9fb09387b83a9e58e7f9aee82ed6f1cf8be8e2b911524a798afab259e7399b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenOffices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Office"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ChosenOfficesQuery, ChosenOfficesQueryVariables>;
export const PeopleToChooseDocument = {"__meta__":{"hash":"sha256:53682b24aeec826e00260b161253f45f429b4d03e39cd01d095ad7d32108fc76"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleToChoose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinOfficeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"validOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validOn"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"withinOfficeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinOfficeId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleToChooseQuery, PeopleToChooseQueryVariables>;
export const ChosenPersonDocument = {"__meta__":{"hash":"sha256:8d018aa4d11e018eb23d8cee6155b0c0489979419d945047dd4732f2f87c6f4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChosenPersonQuery, ChosenPersonQueryVariables>;