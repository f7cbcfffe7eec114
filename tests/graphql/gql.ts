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
    "\n  subscription AssignmentChanged($filter: AssignmentFilter) {\n    assignmentChanged(filter: $filter) { action at assignment { id status office { code } reports { result } directive { text } } }\n  }\n": typeof types.AssignmentChangedDocument,
    "\n  query OverdueUnderMeeting($meetingId: ID!) {\n    assignments(filter: { meetingId: $meetingId, timeliness: [IN_PROGRESS_OVERDUE] }) {\n      totalCount\n      nodes {\n        id\n        dueOn\n        daysOverdue\n        office { id name }\n        directive { __typename id text conclusion { id ordinal text meeting { id title heldOn } } }\n      }\n    }\n  }\n": typeof types.OverdueUnderMeetingDocument,
    "\n  query MeetingOfHoaiDuc {\n    office(code: \"HOAIDUC\") { id name }\n    meetings(filter: { heldFrom: \"2017-03-16\", heldTo: \"2017-03-16\" }) { nodes { id title heldOn committees { name } chair { name } } }\n  }\n": typeof types.MeetingOfHoaiDucDocument,
    "\n  query BackFromMeeting($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id\n        conclusions(first: 10) { nodes { id directives(first: 20) { nodes { id assignments(first: 20) { nodes { id office { name } } } } } } }\n      }\n    }\n  }\n": typeof types.BackFromMeetingDocument,
    "\n  query RangeTarget($meetingId: ID!) {\n    targets(filter: { meetingId: $meetingId }, asOf: \"2017-12-31\") {\n      nodes {\n        lower upper unit approximate comparator periodFrom periodUntil dueOn\n        reporters { name }\n        attainment\n        value { reported expected missing { name } asOf }\n        track(asOf: \"2018-01-01\") { status reason }\n      }\n    }\n  }\n": typeof types.RangeTargetDocument,
    "\n  query JudgedTargets {\n    targets { nodes { value { value numerator denominator reported expected missing { code } asOf } attainment met track { status expected reason } } }\n  }\n": typeof types.JudgedTargetsDocument,
    "query ExactValues { targets { nodes { attainment met value { value } } } }": typeof types.ExactValuesDocument,
    "\n  query WhoReported {\n    targets { nodes { reporters { code } value { value numerator denominator reported expected missing { code } asOf } } }\n  }\n": typeof types.WhoReportedDocument,
    "query EarlyValue { targets { nodes { value { value } early: value(asOf: \"2026-01-31\") { value reported asOf } } } }": typeof types.EarlyValueDocument,
    "\n  query AttainmentsBeforeCorrection {\n    assignments(knownAt: \"2026-02-19T00:00:00Z\") { nodes { attainment directive { ... on Target { value { value } met } } } }\n  }\n": typeof types.AttainmentsBeforeCorrectionDocument,
    "\n  query KnownFigures($knownAt: DateTime) {\n    known: targets(knownAt: $knownAt) { nodes { value { value } attainment met track { status } measurements { nodes { correctedAt } } } }\n    now: targets { nodes { value(knownAt: $knownAt) { value } attainment(knownAt: $knownAt) met(knownAt: $knownAt) track(knownAt: $knownAt) { status } } }\n  }\n": typeof types.KnownFiguresDocument,
    "query TakenOver($asOf: Date) { targets(asOf: $asOf) { nodes { reporters { code } value { value numerator denominator reported missing { code } } } } }": typeof types.TakenOverDocument,
    "query NamedReporters { targets { nodes { reporters { code } value { value expected } } } assignments { nodes { attainment } } }": typeof types.NamedReportersDocument,
    "\n  query ExpectedOffices {\n    targets { nodes { value { expected } before: value(asOf: \"2026-02-09\") { expected } } }\n    first: targets(asOf: \"2026-01-04\") { nodes { id } }\n  }\n": typeof types.ExpectedOfficesDocument,
    "query ExpectedNow { targets { nodes { value { expected } } } }": typeof types.ExpectedNowDocument,
    "\n  query OwnAttainment {\n    assignments(orderBy: ASSIGNED_ON_ASCENDING) { nodes { office { code } attainment directive { ... on Target { attainment met track { status reason forecast { value } } } } } }\n  }\n": typeof types.OwnAttainmentDocument,
    "\n  query FiguresAsTold($asOf: Date) {\n    targets(asOf: $asOf) { nodes { value { value numerator denominator reported expected missing { code } } attainment met track { status expected reason forecast { value } } } }\n  }\n": typeof types.FiguresAsToldDocument,
    "\n  query NarrowedTargets($filter: TargetFilter, $orderBy: TargetOrder, $first: Int, $asOf: Date) {\n    targets(filter: $filter, orderBy: $orderBy, first: $first, asOf: $asOf) { totalCount nodes { text } pageInfo { hasNextPage } }\n  }\n": typeof types.NarrowedTargetsDocument,
    "query FiguresOfMany($first: Int) { targets(first: $first) { nodes { reporters { code } value { value missing { code } } attainment met track { status } } } }": typeof types.FiguresOfManyDocument,
    "query UnmetTargets { targets(filter: { met: false }) { nodes { id } } }": typeof types.UnmetTargetsDocument,
    "\n  subscription MeetingChanged($meetingId: ID, $hostId: ID) {\n    meetingChanged(meetingId: $meetingId, hostId: $hostId) { action at meeting { id title place conclusions(first: 10) { nodes { text } } } }\n  }\n": typeof types.MeetingChangedDocument,
    "\n  query WorkAsOf($asOf: Date, $knownAt: DateTime, $basis: DeadlineBasis) {\n    assignments(asOf: $asOf, knownAt: $knownAt, basis: $basis) {\n      totalCount\n      nodes { status dueOn completedOn timeliness daysOverdue daysLate dueSoon directive { status dueOn } }\n    }\n  }\n": typeof types.WorkAsOfDocument,
    "\n  query OverdueByDeadline {\n    late: assignments(asOf: \"2026-02-10\", basis: ORIGINAL, filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }\n    current: assignments(asOf: \"2026-02-10\", filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }\n  }\n": typeof types.OverdueByDeadlineDocument,
    "\n  query ShareAtItsMoments($id: ID!) {\n    node(id: $id) {\n      ... on Assignment {\n        status\n        whenReported: status(asOf: \"2026-02-26\")\n        before: status(asOf: \"2026-01-10\")\n        timeliness\n        original: timeliness(asOf: \"2026-02-10\", basis: ORIGINAL)\n        daysOverdue(asOf: \"2026-02-24\")\n      }\n    }\n  }\n": typeof types.ShareAtItsMomentsDocument,
    "\n  query ReportsAsOf($asOf: Date) {\n    assignments(asOf: $asOf) { nodes { reports { answer answeredBy { login } } directive { assignments { nodes { status } } } } }\n  }\n": typeof types.ReportsAsOfDocument,
    "query DirectivesAsOf($asOf: Date) { directives(asOf: $asOf) { nodes { status dueOn } } }": typeof types.DirectivesAsOfDocument,
    "query NarrowedAssignments($filter: AssignmentFilter) { assignments(filter: $filter) { nodes { office { code } } } }": typeof types.NarrowedAssignmentsDocument,
    "query NumberOfAssignments($filter: AssignmentFilter) { assignments(filter: $filter) { totalCount } }": typeof types.NumberOfAssignmentsDocument,
    "query NarrowedDirectives($filter: DirectiveFilter) { directives(filter: $filter) { nodes { __typename text } } }": typeof types.NarrowedDirectivesDocument,
    "query DirectivesWithWords($text: String) { directives(filter: { text: $text }) { nodes { text } } }": typeof types.DirectivesWithWordsDocument,
    "query NarrowedConclusions($filter: ConclusionFilter) { conclusions(filter: $filter) { nodes { text } } }": typeof types.NarrowedConclusionsDocument,
    "query NarrowedMeetings($filter: MeetingFilter, $orderBy: MeetingOrder) { meetings(filter: $filter, orderBy: $orderBy) { nodes { heldOn } } }": typeof types.NarrowedMeetingsDocument,
    "query NarrowedOffices($filter: OfficeFilter) { offices(filter: $filter) { nodes { code } } }": typeof types.NarrowedOfficesDocument,
    "query OfficesByCode { here: office(code: \"HOAIDUC\") { name parent { name } } nowhere: office(code: \"X\") { name } }": typeof types.OfficesByCodeDocument,
    "query PeopleWithWords($text: String) { people(filter: { text: $text }) { nodes { name } } }": typeof types.PeopleWithWordsDocument,
    "query TheOtherLists { fields { code } officeGroups { name } committees { nodes { name } } indicators { totalCount } measurements { totalCount } }": typeof types.TheOtherListsDocument,
    "query NarrowedMeasurements($filter: MeasurementFilter) { measurements(filter: $filter) { nodes { value } } }": typeof types.NarrowedMeasurementsDocument,
    "\n  query CorrectedBelowTargets {\n    directives(filter: { kind: TARGET }) {\n      nodes { ... on Target { measurements(first: 1, filter: { corrected: true }) { totalCount nodes { value target { id } } } history { totalCount } } }\n    }\n  }\n": typeof types.CorrectedBelowTargetsDocument,
    "query WalkAssignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $basis: DeadlineBasis, $first: Int, $after: String, $last: Int, $before: String) {\n    list: assignments(filter: $filter, orderBy: $orderBy, basis: $basis, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }": typeof types.WalkAssignmentsDocument,
    "query WalkDirectives($filter: DirectiveFilter, $orderBy: DirectiveOrder, $basis: DeadlineBasis, $first: Int, $after: String, $last: Int, $before: String) {\n    list: directives(filter: $filter, orderBy: $orderBy, basis: $basis, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }": typeof types.WalkDirectivesDocument,
    "query WalkTargets($filter: TargetFilter, $orderBy: TargetOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    list: targets(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }": typeof types.WalkTargetsDocument,
    "query WalkConclusions($filter: ConclusionFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    list: conclusions(filter: $filter, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }": typeof types.WalkConclusionsDocument,
    "query WalkMeetings($filter: MeetingFilter, $orderBy: MeetingOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    list: meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }": typeof types.WalkMeetingsDocument,
    "query CountedStandings($groupBy: StandingGroup, $filter: AssignmentFilter, $basis: DeadlineBasis) {\n  standings(groupBy: $groupBy, filter: $filter, basis: $basis) {\n    office { id } host { id } committee { id } meeting { id } field { id }\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked onTimeOfDue { numerator denominator }\n  } }": typeof types.CountedStandingsDocument,
    "\n  query PageOfAssignments($first: Int, $after: String, $last: Int, $before: String, $orderBy: AssignmentOrder) {\n    assignments(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      nodes { id dueOn }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.PageOfAssignmentsDocument,
    "query AllAssignments($orderBy: AssignmentOrder) { assignments(first: 100, orderBy: $orderBy) { totalCount nodes { id dueOn } } }": typeof types.AllAssignmentsDocument,
    "query DirectivesAfter($after: String) { directives(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }": typeof types.DirectivesAfterDocument,
    "\n  query FirstBelowTasks($ids: [ID!]!, $after: String) {\n    nodes(ids: $ids) {\n      ... on Task { assignments(first: 1, after: $after) { totalCount nodes { office { code } } pageInfo { hasNextPage endCursor } } }\n    }\n  }\n": typeof types.FirstBelowTasksDocument,
    "\n  query JudgedByOriginal($asOf: Date) {\n    assignments(asOf: $asOf, basis: ORIGINAL) { nodes { timeliness daysOverdue originalDueOn } }\n    late: assignments(asOf: $asOf, basis: ORIGINAL, filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }\n    due: assignments(asOf: $asOf, basis: ORIGINAL, filter: { dueFrom: \"2026-02-28\" }) { totalCount }\n    standings(asOf: $asOf, basis: ORIGINAL) { inProgressOnTime inProgressOverdue }\n  }\n": typeof types.JudgedByOriginalDocument,
    "\n  query DirectivesOfOffices($asOf: Date, $knownAt: DateTime, $filter: DirectiveFilter) {\n    directives(asOf: $asOf, knownAt: $knownAt, filter: $filter) { nodes { status announcedOn } }\n  }\n": typeof types.DirectivesOfOfficesDocument,
    "\n  query MeetingOfPast($asOf: Date, $knownAt: DateTime) {\n    conclusions(asOf: $asOf, knownAt: $knownAt) { nodes { text announcedOn notice { number } replacedBy { text } meeting { notices { number } conclusions { totalCount } } } }\n  }\n": typeof types.MeetingOfPastDocument,
    "\n  query HandedOver($asOf: Date) {\n    assignments(asOf: $asOf) { nodes { id status transferredTo { id } transferredFrom { id } } }\n  }\n": typeof types.HandedOverDocument,
    "\n  query FragmentInTwoPlaces {\n    a: meetings(first: 1) { nodes { ...listsOfMeeting } }\n    b: meetings(first: 1) { nodes { ...listsOfMeeting committees { name } conclusions(first: 1) { nodes { announcedOn meeting { title } } } } }\n  }\n  fragment listsOfMeeting on Meeting { committees { id } conclusions(first: 1) { nodes { id } } }\n": typeof types.FragmentInTwoPlacesDocument,
    "\n  query OfficesOfStandings {\n    a: standings(groupBy: OFFICE) { ...officeOfStanding }\n    b: standings(groupBy: OFFICE) { ...officeOfStanding office { name } }\n  }\n  fragment officeOfStanding on Standing { office { id } }\n": typeof types.OfficesOfStandingsDocument,
    "\n  query StatusInNodesAndEdges($asOf: Date) {\n    assignments { nodes { status } edges { node { status(asOf: \"2026-01-20\") } } }\n    again: assignments { nodes { status(asOf: $asOf) } edges { node { status } } }\n  }\n": typeof types.StatusInNodesAndEdgesDocument,
    "\n  query StatusOfNextTwice {\n    assignments(filter: { status: TRANSFERRED }) { nodes { a: transferredTo { s: status } b: transferredTo { s: status(asOf: \"2026-02-11\") } } }\n  }\n": typeof types.StatusOfNextTwiceDocument,
    "\n  query SharesOfAll {\n    assignments { totalCount nodes { office { code } status progress half: progress responsible { name } } }\n    blocked: assignments(filter: { blocked: true }) { totalCount }\n    repeatedly: assignments(filter: { extendedRepeatedly: true }) { totalCount nodes { extendedRepeatedly } }\n  }\n": typeof types.SharesOfAllDocument,
    "\n  query MeetingInPart($id: ID!) {\n    node(id: $id) {\n      ... on Meeting { title place conclusions { nodes { ordinal } } attendance { totalCount nodes { office { code } } } observations { nodes { text } } }\n    }\n  }\n": typeof types.MeetingInPartDocument,
    "query AttendanceOfGroups($id: ID!) { node(id: $id) { ... on Meeting { attendance { nodes { group { name } } } } } }": typeof types.AttendanceOfGroupsDocument,
    "query UpdatesOfShares { assignments { nodes { updates { nodes { text by { login } } } history { totalCount } } } }": typeof types.UpdatesOfSharesDocument,
    "query OpenStepsOfShares { assignments { nodes { openSteps buttons: openSteps } } }": typeof types.OpenStepsOfSharesDocument,
    "query StepsAfterReports { assignments(filter: { status: REPORTED }) { nodes { openSteps reports { result documents { relation } } } } }": typeof types.StepsAfterReportsDocument,
    "query DraftDirective($id: ID!) { node(id: $id) { ... on Directive { status assignments { nodes { status timeliness openSteps } } } } }": typeof types.DraftDirectiveDocument,
    "query RecordsByIds($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }": typeof types.RecordsByIdsDocument,
    "query TheViewer { viewer { today account { login } grants { role office { code } } } }": typeof types.TheViewerDocument,
    "query TheGroups { officeGroups { name aliases toBeNamed members { office { code } } } }": typeof types.TheGroupsDocument,
    "\n  query OrdersOfOffice($officeIds: [ID!], $withinOfficeId: ID, $asOf: Date) {\n    directives(asOf: $asOf, filter: { officeIds: $officeIds, withinOfficeId: $withinOfficeId }) { totalCount }\n    targets(asOf: $asOf, filter: { officeIds: $officeIds, withinOfficeId: $withinOfficeId }) { totalCount }\n  }\n": typeof types.OrdersOfOfficeDocument,
    "\n  query OverdueInOneStatement($first: Int) {\n    assignments(first: $first, filter: { timeliness: [IN_PROGRESS_OVERDUE] }) {\n      nodes { id status dueOn timeliness daysOverdue office { id name } directive { id text __typename conclusion { id ordinal meeting { id title heldOn chair { id name } } } } }\n    }\n  }\n": typeof types.OverdueInOneStatementDocument,
    "\n  query PageOfMeeting($id: ID!) {\n    node(id: $id) {\n      ... on Meeting {\n        title chair { name } committees { name } agenda { title }\n        conclusions { totalCount nodes { ordinal text directives { nodes { text assignments { nodes { office { name } timeliness } } } } } }\n      }\n    }\n  }\n": typeof types.PageOfMeetingDocument,
    "query OnlyTheNumber { assignments { totalCount } }": typeof types.OnlyTheNumberDocument,
    "\n  query HistoriesOfTwoTypes($ids: [ID!]!) {\n    nodes(ids: $ids) { ... on Meeting { history { ...told } } ... on Assignment { history { ...told } } }\n  }\n  fragment told on EventConnection { nodes { action } }\n": typeof types.HistoriesOfTwoTypesDocument,
    "\n  query FoundWords($text: String!) {\n    search(text: $text, first: 50) { totalCount nodes { excerpt record { __typename id ... on Task { text } } } }\n  }\n": typeof types.FoundWordsDocument,
    "\n  query PageOfFound($first: Int, $after: String, $last: Int, $before: String) {\n    search(text: \"sơ kết\", first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { record { id ... on Meeting { title host { name } } ... on Conclusion { ordinal } ... on Target { text } ... on Office { code } } } }\n      pageInfo { hasNextPage hasPreviousPage endCursor startCursor }\n    }\n  }\n": typeof types.PageOfFoundDocument,
    "query Who { viewer { account { login } today } }": typeof types.WhoDocument,
    "\n  query OpenMattersSheet($committeeId: ID, $hostId: ID, $first: Int = 20) {\n    openMatters(committeeId: $committeeId, hostId: $hostId) {\n      asOf committee { name } host { code } standing { total inProgressOverdue withoutDeadline }\n      overdue(first: $first) { ...workOnSheet }\n      dueSoon(first: $first) { ...workOnSheet }\n      awaitingConfirmation(first: $first) { ...workOnSheet }\n      blocked(first: $first) { ...workOnSheet }\n      declined(first: $first) { ...workOnSheet }\n      underReview(first: $first) { ...workOnSheet }\n      withoutDeadline(first: $first) { ...workOnSheet }\n      toBeNamed(first: $first) { ...workOnSheet }\n      pendingExtensions { reason requestedOn assignment { office { code } directive { text } } }\n      offTrackTargets { nodes { text track { status } } }\n      conclusionsWithoutDirective { nodes { text meeting { title } } }\n    }\n  }\n  fragment workOnSheet on AssignmentConnection { totalCount nodes { office { code } directive { text } } pageInfo { hasNextPage endCursor } }\n": typeof types.OpenMattersSheetDocument,
    "\n  query RequestsAsOf($committeeId: ID, $asOf: Date, $knownAt: DateTime) {\n    openMatters(committeeId: $committeeId, asOf: $asOf, knownAt: $knownAt) { asOf pendingExtensions { reason } }\n  }\n": typeof types.RequestsAsOfDocument,
    "query RestOfOverdue($committeeId: ID, $after: String) { openMatters(committeeId: $committeeId) { overdue(after: $after) { nodes { id } } } }": typeof types.RestOfOverdueDocument,
    "\n  query Unanswered($hostId: ID, $asOf: Date) {\n    openMatters(hostId: $hostId, asOf: $asOf) { conclusionsWithoutDirective { nodes { text } } }\n    conclusions(asOf: $asOf, filter: { withoutDirective: true }) { nodes { text } }\n  }\n": typeof types.UnansweredDocument,
    "query WhoseMatters($committeeId: ID, $hostId: ID) { openMatters(committeeId: $committeeId, hostId: $hostId) { asOf } }": typeof types.WhoseMattersDocument,
    "\n  query EveryStanding($asOf: Date, $knownAt: DateTime, $basis: DeadlineBasis) {\n    all: standings(asOf: $asOf, knownAt: $knownAt, basis: $basis) { ...figures }\n    offices: standings(groupBy: OFFICE, asOf: $asOf, knownAt: $knownAt, basis: $basis) { office { code } ...figures }\n    hosts: standings(groupBy: HOST, asOf: $asOf, knownAt: $knownAt, basis: $basis) { host { code } total }\n    meetings: standings(groupBy: MEETING, asOf: $asOf, knownAt: $knownAt, basis: $basis) { meeting { title } total }\n    fields: standings(groupBy: FIELD, asOf: $asOf, knownAt: $knownAt, basis: $basis) { field { code } total }\n    months: standings(groupBy: MONTH, asOf: $asOf, knownAt: $knownAt, basis: $basis) { month total }\n    assignments(first: 100, filter: { role: LEAD }, asOf: $asOf, knownAt: $knownAt, basis: $basis) { nodes { status timeliness dueOn originalDueOn daysOverdue dueSoon isRequest office { code } } }\n  }\n  fragment figures on Standing {\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked\n    completedOfTotal { numerator denominator percent }\n    onTimeOfDue { numerator denominator percent }\n    overdueAge { fromDays toDays count }\n  }\n": typeof types.EveryStandingDocument,
    "query NothingCounted { standings { ...figures } none: standings(groupBy: OFFICE) { total } }": typeof types.NothingCountedDocument,
    "query StandingsOfOffices { standings(groupBy: OFFICE) { office { code } inProgressOverdue total } }": typeof types.StandingsOfOfficesDocument,
    "query WorstStandings($first: Int) { standings(groupBy: OFFICE, first: $first) { office { code } inProgressOverdue } }": typeof types.WorstStandingsDocument,
    "query StandingsByRole { lead: standings { total } coordinating: standings(filter: { role: COORDINATING }) { total } }": typeof types.StandingsByRoleDocument,
    "query StandingsOfCommittees { standings { total } rows: standings(groupBy: COMMITTEE) { committee { name standing { total } } total } }": typeof types.StandingsOfCommitteesDocument,
    "\n  query StandingsBelowMeetings($asOf: Date) {\n    standings(groupBy: MEETING, asOf: $asOf) {\n      total\n      meeting { title standing { total inProgressOnTime inProgressOverdue completedLate meeting { title } } host { standing { total } } }\n    }\n  }\n": typeof types.StandingsBelowMeetingsDocument,
    "query StandingsBelowDirectives { directives { nodes { __typename standing(asOf: \"2026-01-20\") { inProgressOverdue } } } }": typeof types.StandingsBelowDirectivesDocument,
};
const documents: Documents = {
    "\n  subscription AssignmentChanged($filter: AssignmentFilter) {\n    assignmentChanged(filter: $filter) { action at assignment { id status office { code } reports { result } directive { text } } }\n  }\n": types.AssignmentChangedDocument,
    "\n  query OverdueUnderMeeting($meetingId: ID!) {\n    assignments(filter: { meetingId: $meetingId, timeliness: [IN_PROGRESS_OVERDUE] }) {\n      totalCount\n      nodes {\n        id\n        dueOn\n        daysOverdue\n        office { id name }\n        directive { __typename id text conclusion { id ordinal text meeting { id title heldOn } } }\n      }\n    }\n  }\n": types.OverdueUnderMeetingDocument,
    "\n  query MeetingOfHoaiDuc {\n    office(code: \"HOAIDUC\") { id name }\n    meetings(filter: { heldFrom: \"2017-03-16\", heldTo: \"2017-03-16\" }) { nodes { id title heldOn committees { name } chair { name } } }\n  }\n": types.MeetingOfHoaiDucDocument,
    "\n  query BackFromMeeting($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id\n        conclusions(first: 10) { nodes { id directives(first: 20) { nodes { id assignments(first: 20) { nodes { id office { name } } } } } } }\n      }\n    }\n  }\n": types.BackFromMeetingDocument,
    "\n  query RangeTarget($meetingId: ID!) {\n    targets(filter: { meetingId: $meetingId }, asOf: \"2017-12-31\") {\n      nodes {\n        lower upper unit approximate comparator periodFrom periodUntil dueOn\n        reporters { name }\n        attainment\n        value { reported expected missing { name } asOf }\n        track(asOf: \"2018-01-01\") { status reason }\n      }\n    }\n  }\n": types.RangeTargetDocument,
    "\n  query JudgedTargets {\n    targets { nodes { value { value numerator denominator reported expected missing { code } asOf } attainment met track { status expected reason } } }\n  }\n": types.JudgedTargetsDocument,
    "query ExactValues { targets { nodes { attainment met value { value } } } }": types.ExactValuesDocument,
    "\n  query WhoReported {\n    targets { nodes { reporters { code } value { value numerator denominator reported expected missing { code } asOf } } }\n  }\n": types.WhoReportedDocument,
    "query EarlyValue { targets { nodes { value { value } early: value(asOf: \"2026-01-31\") { value reported asOf } } } }": types.EarlyValueDocument,
    "\n  query AttainmentsBeforeCorrection {\n    assignments(knownAt: \"2026-02-19T00:00:00Z\") { nodes { attainment directive { ... on Target { value { value } met } } } }\n  }\n": types.AttainmentsBeforeCorrectionDocument,
    "\n  query KnownFigures($knownAt: DateTime) {\n    known: targets(knownAt: $knownAt) { nodes { value { value } attainment met track { status } measurements { nodes { correctedAt } } } }\n    now: targets { nodes { value(knownAt: $knownAt) { value } attainment(knownAt: $knownAt) met(knownAt: $knownAt) track(knownAt: $knownAt) { status } } }\n  }\n": types.KnownFiguresDocument,
    "query TakenOver($asOf: Date) { targets(asOf: $asOf) { nodes { reporters { code } value { value numerator denominator reported missing { code } } } } }": types.TakenOverDocument,
    "query NamedReporters { targets { nodes { reporters { code } value { value expected } } } assignments { nodes { attainment } } }": types.NamedReportersDocument,
    "\n  query ExpectedOffices {\n    targets { nodes { value { expected } before: value(asOf: \"2026-02-09\") { expected } } }\n    first: targets(asOf: \"2026-01-04\") { nodes { id } }\n  }\n": types.ExpectedOfficesDocument,
    "query ExpectedNow { targets { nodes { value { expected } } } }": types.ExpectedNowDocument,
    "\n  query OwnAttainment {\n    assignments(orderBy: ASSIGNED_ON_ASCENDING) { nodes { office { code } attainment directive { ... on Target { attainment met track { status reason forecast { value } } } } } }\n  }\n": types.OwnAttainmentDocument,
    "\n  query FiguresAsTold($asOf: Date) {\n    targets(asOf: $asOf) { nodes { value { value numerator denominator reported expected missing { code } } attainment met track { status expected reason forecast { value } } } }\n  }\n": types.FiguresAsToldDocument,
    "\n  query NarrowedTargets($filter: TargetFilter, $orderBy: TargetOrder, $first: Int, $asOf: Date) {\n    targets(filter: $filter, orderBy: $orderBy, first: $first, asOf: $asOf) { totalCount nodes { text } pageInfo { hasNextPage } }\n  }\n": types.NarrowedTargetsDocument,
    "query FiguresOfMany($first: Int) { targets(first: $first) { nodes { reporters { code } value { value missing { code } } attainment met track { status } } } }": types.FiguresOfManyDocument,
    "query UnmetTargets { targets(filter: { met: false }) { nodes { id } } }": types.UnmetTargetsDocument,
    "\n  subscription MeetingChanged($meetingId: ID, $hostId: ID) {\n    meetingChanged(meetingId: $meetingId, hostId: $hostId) { action at meeting { id title place conclusions(first: 10) { nodes { text } } } }\n  }\n": types.MeetingChangedDocument,
    "\n  query WorkAsOf($asOf: Date, $knownAt: DateTime, $basis: DeadlineBasis) {\n    assignments(asOf: $asOf, knownAt: $knownAt, basis: $basis) {\n      totalCount\n      nodes { status dueOn completedOn timeliness daysOverdue daysLate dueSoon directive { status dueOn } }\n    }\n  }\n": types.WorkAsOfDocument,
    "\n  query OverdueByDeadline {\n    late: assignments(asOf: \"2026-02-10\", basis: ORIGINAL, filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }\n    current: assignments(asOf: \"2026-02-10\", filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }\n  }\n": types.OverdueByDeadlineDocument,
    "\n  query ShareAtItsMoments($id: ID!) {\n    node(id: $id) {\n      ... on Assignment {\n        status\n        whenReported: status(asOf: \"2026-02-26\")\n        before: status(asOf: \"2026-01-10\")\n        timeliness\n        original: timeliness(asOf: \"2026-02-10\", basis: ORIGINAL)\n        daysOverdue(asOf: \"2026-02-24\")\n      }\n    }\n  }\n": types.ShareAtItsMomentsDocument,
    "\n  query ReportsAsOf($asOf: Date) {\n    assignments(asOf: $asOf) { nodes { reports { answer answeredBy { login } } directive { assignments { nodes { status } } } } }\n  }\n": types.ReportsAsOfDocument,
    "query DirectivesAsOf($asOf: Date) { directives(asOf: $asOf) { nodes { status dueOn } } }": types.DirectivesAsOfDocument,
    "query NarrowedAssignments($filter: AssignmentFilter) { assignments(filter: $filter) { nodes { office { code } } } }": types.NarrowedAssignmentsDocument,
    "query NumberOfAssignments($filter: AssignmentFilter) { assignments(filter: $filter) { totalCount } }": types.NumberOfAssignmentsDocument,
    "query NarrowedDirectives($filter: DirectiveFilter) { directives(filter: $filter) { nodes { __typename text } } }": types.NarrowedDirectivesDocument,
    "query DirectivesWithWords($text: String) { directives(filter: { text: $text }) { nodes { text } } }": types.DirectivesWithWordsDocument,
    "query NarrowedConclusions($filter: ConclusionFilter) { conclusions(filter: $filter) { nodes { text } } }": types.NarrowedConclusionsDocument,
    "query NarrowedMeetings($filter: MeetingFilter, $orderBy: MeetingOrder) { meetings(filter: $filter, orderBy: $orderBy) { nodes { heldOn } } }": types.NarrowedMeetingsDocument,
    "query NarrowedOffices($filter: OfficeFilter) { offices(filter: $filter) { nodes { code } } }": types.NarrowedOfficesDocument,
    "query OfficesByCode { here: office(code: \"HOAIDUC\") { name parent { name } } nowhere: office(code: \"X\") { name } }": types.OfficesByCodeDocument,
    "query PeopleWithWords($text: String) { people(filter: { text: $text }) { nodes { name } } }": types.PeopleWithWordsDocument,
    "query TheOtherLists { fields { code } officeGroups { name } committees { nodes { name } } indicators { totalCount } measurements { totalCount } }": types.TheOtherListsDocument,
    "query NarrowedMeasurements($filter: MeasurementFilter) { measurements(filter: $filter) { nodes { value } } }": types.NarrowedMeasurementsDocument,
    "\n  query CorrectedBelowTargets {\n    directives(filter: { kind: TARGET }) {\n      nodes { ... on Target { measurements(first: 1, filter: { corrected: true }) { totalCount nodes { value target { id } } } history { totalCount } } }\n    }\n  }\n": types.CorrectedBelowTargetsDocument,
    "query WalkAssignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $basis: DeadlineBasis, $first: Int, $after: String, $last: Int, $before: String) {\n    list: assignments(filter: $filter, orderBy: $orderBy, basis: $basis, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }": types.WalkAssignmentsDocument,
    "query WalkDirectives($filter: DirectiveFilter, $orderBy: DirectiveOrder, $basis: DeadlineBasis, $first: Int, $after: String, $last: Int, $before: String) {\n    list: directives(filter: $filter, orderBy: $orderBy, basis: $basis, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }": types.WalkDirectivesDocument,
    "query WalkTargets($filter: TargetFilter, $orderBy: TargetOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    list: targets(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }": types.WalkTargetsDocument,
    "query WalkConclusions($filter: ConclusionFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    list: conclusions(filter: $filter, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }": types.WalkConclusionsDocument,
    "query WalkMeetings($filter: MeetingFilter, $orderBy: MeetingOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    list: meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }": types.WalkMeetingsDocument,
    "query CountedStandings($groupBy: StandingGroup, $filter: AssignmentFilter, $basis: DeadlineBasis) {\n  standings(groupBy: $groupBy, filter: $filter, basis: $basis) {\n    office { id } host { id } committee { id } meeting { id } field { id }\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked onTimeOfDue { numerator denominator }\n  } }": types.CountedStandingsDocument,
    "\n  query PageOfAssignments($first: Int, $after: String, $last: Int, $before: String, $orderBy: AssignmentOrder) {\n    assignments(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      nodes { id dueOn }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.PageOfAssignmentsDocument,
    "query AllAssignments($orderBy: AssignmentOrder) { assignments(first: 100, orderBy: $orderBy) { totalCount nodes { id dueOn } } }": types.AllAssignmentsDocument,
    "query DirectivesAfter($after: String) { directives(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }": types.DirectivesAfterDocument,
    "\n  query FirstBelowTasks($ids: [ID!]!, $after: String) {\n    nodes(ids: $ids) {\n      ... on Task { assignments(first: 1, after: $after) { totalCount nodes { office { code } } pageInfo { hasNextPage endCursor } } }\n    }\n  }\n": types.FirstBelowTasksDocument,
    "\n  query JudgedByOriginal($asOf: Date) {\n    assignments(asOf: $asOf, basis: ORIGINAL) { nodes { timeliness daysOverdue originalDueOn } }\n    late: assignments(asOf: $asOf, basis: ORIGINAL, filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }\n    due: assignments(asOf: $asOf, basis: ORIGINAL, filter: { dueFrom: \"2026-02-28\" }) { totalCount }\n    standings(asOf: $asOf, basis: ORIGINAL) { inProgressOnTime inProgressOverdue }\n  }\n": types.JudgedByOriginalDocument,
    "\n  query DirectivesOfOffices($asOf: Date, $knownAt: DateTime, $filter: DirectiveFilter) {\n    directives(asOf: $asOf, knownAt: $knownAt, filter: $filter) { nodes { status announcedOn } }\n  }\n": types.DirectivesOfOfficesDocument,
    "\n  query MeetingOfPast($asOf: Date, $knownAt: DateTime) {\n    conclusions(asOf: $asOf, knownAt: $knownAt) { nodes { text announcedOn notice { number } replacedBy { text } meeting { notices { number } conclusions { totalCount } } } }\n  }\n": types.MeetingOfPastDocument,
    "\n  query HandedOver($asOf: Date) {\n    assignments(asOf: $asOf) { nodes { id status transferredTo { id } transferredFrom { id } } }\n  }\n": types.HandedOverDocument,
    "\n  query FragmentInTwoPlaces {\n    a: meetings(first: 1) { nodes { ...listsOfMeeting } }\n    b: meetings(first: 1) { nodes { ...listsOfMeeting committees { name } conclusions(first: 1) { nodes { announcedOn meeting { title } } } } }\n  }\n  fragment listsOfMeeting on Meeting { committees { id } conclusions(first: 1) { nodes { id } } }\n": types.FragmentInTwoPlacesDocument,
    "\n  query OfficesOfStandings {\n    a: standings(groupBy: OFFICE) { ...officeOfStanding }\n    b: standings(groupBy: OFFICE) { ...officeOfStanding office { name } }\n  }\n  fragment officeOfStanding on Standing { office { id } }\n": types.OfficesOfStandingsDocument,
    "\n  query StatusInNodesAndEdges($asOf: Date) {\n    assignments { nodes { status } edges { node { status(asOf: \"2026-01-20\") } } }\n    again: assignments { nodes { status(asOf: $asOf) } edges { node { status } } }\n  }\n": types.StatusInNodesAndEdgesDocument,
    "\n  query StatusOfNextTwice {\n    assignments(filter: { status: TRANSFERRED }) { nodes { a: transferredTo { s: status } b: transferredTo { s: status(asOf: \"2026-02-11\") } } }\n  }\n": types.StatusOfNextTwiceDocument,
    "\n  query SharesOfAll {\n    assignments { totalCount nodes { office { code } status progress half: progress responsible { name } } }\n    blocked: assignments(filter: { blocked: true }) { totalCount }\n    repeatedly: assignments(filter: { extendedRepeatedly: true }) { totalCount nodes { extendedRepeatedly } }\n  }\n": types.SharesOfAllDocument,
    "\n  query MeetingInPart($id: ID!) {\n    node(id: $id) {\n      ... on Meeting { title place conclusions { nodes { ordinal } } attendance { totalCount nodes { office { code } } } observations { nodes { text } } }\n    }\n  }\n": types.MeetingInPartDocument,
    "query AttendanceOfGroups($id: ID!) { node(id: $id) { ... on Meeting { attendance { nodes { group { name } } } } } }": types.AttendanceOfGroupsDocument,
    "query UpdatesOfShares { assignments { nodes { updates { nodes { text by { login } } } history { totalCount } } } }": types.UpdatesOfSharesDocument,
    "query OpenStepsOfShares { assignments { nodes { openSteps buttons: openSteps } } }": types.OpenStepsOfSharesDocument,
    "query StepsAfterReports { assignments(filter: { status: REPORTED }) { nodes { openSteps reports { result documents { relation } } } } }": types.StepsAfterReportsDocument,
    "query DraftDirective($id: ID!) { node(id: $id) { ... on Directive { status assignments { nodes { status timeliness openSteps } } } } }": types.DraftDirectiveDocument,
    "query RecordsByIds($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }": types.RecordsByIdsDocument,
    "query TheViewer { viewer { today account { login } grants { role office { code } } } }": types.TheViewerDocument,
    "query TheGroups { officeGroups { name aliases toBeNamed members { office { code } } } }": types.TheGroupsDocument,
    "\n  query OrdersOfOffice($officeIds: [ID!], $withinOfficeId: ID, $asOf: Date) {\n    directives(asOf: $asOf, filter: { officeIds: $officeIds, withinOfficeId: $withinOfficeId }) { totalCount }\n    targets(asOf: $asOf, filter: { officeIds: $officeIds, withinOfficeId: $withinOfficeId }) { totalCount }\n  }\n": types.OrdersOfOfficeDocument,
    "\n  query OverdueInOneStatement($first: Int) {\n    assignments(first: $first, filter: { timeliness: [IN_PROGRESS_OVERDUE] }) {\n      nodes { id status dueOn timeliness daysOverdue office { id name } directive { id text __typename conclusion { id ordinal meeting { id title heldOn chair { id name } } } } }\n    }\n  }\n": types.OverdueInOneStatementDocument,
    "\n  query PageOfMeeting($id: ID!) {\n    node(id: $id) {\n      ... on Meeting {\n        title chair { name } committees { name } agenda { title }\n        conclusions { totalCount nodes { ordinal text directives { nodes { text assignments { nodes { office { name } timeliness } } } } } }\n      }\n    }\n  }\n": types.PageOfMeetingDocument,
    "query OnlyTheNumber { assignments { totalCount } }": types.OnlyTheNumberDocument,
    "\n  query HistoriesOfTwoTypes($ids: [ID!]!) {\n    nodes(ids: $ids) { ... on Meeting { history { ...told } } ... on Assignment { history { ...told } } }\n  }\n  fragment told on EventConnection { nodes { action } }\n": types.HistoriesOfTwoTypesDocument,
    "\n  query FoundWords($text: String!) {\n    search(text: $text, first: 50) { totalCount nodes { excerpt record { __typename id ... on Task { text } } } }\n  }\n": types.FoundWordsDocument,
    "\n  query PageOfFound($first: Int, $after: String, $last: Int, $before: String) {\n    search(text: \"sơ kết\", first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { record { id ... on Meeting { title host { name } } ... on Conclusion { ordinal } ... on Target { text } ... on Office { code } } } }\n      pageInfo { hasNextPage hasPreviousPage endCursor startCursor }\n    }\n  }\n": types.PageOfFoundDocument,
    "query Who { viewer { account { login } today } }": types.WhoDocument,
    "\n  query OpenMattersSheet($committeeId: ID, $hostId: ID, $first: Int = 20) {\n    openMatters(committeeId: $committeeId, hostId: $hostId) {\n      asOf committee { name } host { code } standing { total inProgressOverdue withoutDeadline }\n      overdue(first: $first) { ...workOnSheet }\n      dueSoon(first: $first) { ...workOnSheet }\n      awaitingConfirmation(first: $first) { ...workOnSheet }\n      blocked(first: $first) { ...workOnSheet }\n      declined(first: $first) { ...workOnSheet }\n      underReview(first: $first) { ...workOnSheet }\n      withoutDeadline(first: $first) { ...workOnSheet }\n      toBeNamed(first: $first) { ...workOnSheet }\n      pendingExtensions { reason requestedOn assignment { office { code } directive { text } } }\n      offTrackTargets { nodes { text track { status } } }\n      conclusionsWithoutDirective { nodes { text meeting { title } } }\n    }\n  }\n  fragment workOnSheet on AssignmentConnection { totalCount nodes { office { code } directive { text } } pageInfo { hasNextPage endCursor } }\n": types.OpenMattersSheetDocument,
    "\n  query RequestsAsOf($committeeId: ID, $asOf: Date, $knownAt: DateTime) {\n    openMatters(committeeId: $committeeId, asOf: $asOf, knownAt: $knownAt) { asOf pendingExtensions { reason } }\n  }\n": types.RequestsAsOfDocument,
    "query RestOfOverdue($committeeId: ID, $after: String) { openMatters(committeeId: $committeeId) { overdue(after: $after) { nodes { id } } } }": types.RestOfOverdueDocument,
    "\n  query Unanswered($hostId: ID, $asOf: Date) {\n    openMatters(hostId: $hostId, asOf: $asOf) { conclusionsWithoutDirective { nodes { text } } }\n    conclusions(asOf: $asOf, filter: { withoutDirective: true }) { nodes { text } }\n  }\n": types.UnansweredDocument,
    "query WhoseMatters($committeeId: ID, $hostId: ID) { openMatters(committeeId: $committeeId, hostId: $hostId) { asOf } }": types.WhoseMattersDocument,
    "\n  query EveryStanding($asOf: Date, $knownAt: DateTime, $basis: DeadlineBasis) {\n    all: standings(asOf: $asOf, knownAt: $knownAt, basis: $basis) { ...figures }\n    offices: standings(groupBy: OFFICE, asOf: $asOf, knownAt: $knownAt, basis: $basis) { office { code } ...figures }\n    hosts: standings(groupBy: HOST, asOf: $asOf, knownAt: $knownAt, basis: $basis) { host { code } total }\n    meetings: standings(groupBy: MEETING, asOf: $asOf, knownAt: $knownAt, basis: $basis) { meeting { title } total }\n    fields: standings(groupBy: FIELD, asOf: $asOf, knownAt: $knownAt, basis: $basis) { field { code } total }\n    months: standings(groupBy: MONTH, asOf: $asOf, knownAt: $knownAt, basis: $basis) { month total }\n    assignments(first: 100, filter: { role: LEAD }, asOf: $asOf, knownAt: $knownAt, basis: $basis) { nodes { status timeliness dueOn originalDueOn daysOverdue dueSoon isRequest office { code } } }\n  }\n  fragment figures on Standing {\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked\n    completedOfTotal { numerator denominator percent }\n    onTimeOfDue { numerator denominator percent }\n    overdueAge { fromDays toDays count }\n  }\n": types.EveryStandingDocument,
    "query NothingCounted { standings { ...figures } none: standings(groupBy: OFFICE) { total } }": types.NothingCountedDocument,
    "query StandingsOfOffices { standings(groupBy: OFFICE) { office { code } inProgressOverdue total } }": types.StandingsOfOfficesDocument,
    "query WorstStandings($first: Int) { standings(groupBy: OFFICE, first: $first) { office { code } inProgressOverdue } }": types.WorstStandingsDocument,
    "query StandingsByRole { lead: standings { total } coordinating: standings(filter: { role: COORDINATING }) { total } }": types.StandingsByRoleDocument,
    "query StandingsOfCommittees { standings { total } rows: standings(groupBy: COMMITTEE) { committee { name standing { total } } total } }": types.StandingsOfCommitteesDocument,
    "\n  query StandingsBelowMeetings($asOf: Date) {\n    standings(groupBy: MEETING, asOf: $asOf) {\n      total\n      meeting { title standing { total inProgressOnTime inProgressOverdue completedLate meeting { title } } host { standing { total } } }\n    }\n  }\n": types.StandingsBelowMeetingsDocument,
    "query StandingsBelowDirectives { directives { nodes { __typename standing(asOf: \"2026-01-20\") { inProgressOverdue } } } }": types.StandingsBelowDirectivesDocument,
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
export function graphql(source: "\n  subscription AssignmentChanged($filter: AssignmentFilter) {\n    assignmentChanged(filter: $filter) { action at assignment { id status office { code } reports { result } directive { text } } }\n  }\n"): (typeof documents)["\n  subscription AssignmentChanged($filter: AssignmentFilter) {\n    assignmentChanged(filter: $filter) { action at assignment { id status office { code } reports { result } directive { text } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverdueUnderMeeting($meetingId: ID!) {\n    assignments(filter: { meetingId: $meetingId, timeliness: [IN_PROGRESS_OVERDUE] }) {\n      totalCount\n      nodes {\n        id\n        dueOn\n        daysOverdue\n        office { id name }\n        directive { __typename id text conclusion { id ordinal text meeting { id title heldOn } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OverdueUnderMeeting($meetingId: ID!) {\n    assignments(filter: { meetingId: $meetingId, timeliness: [IN_PROGRESS_OVERDUE] }) {\n      totalCount\n      nodes {\n        id\n        dueOn\n        daysOverdue\n        office { id name }\n        directive { __typename id text conclusion { id ordinal text meeting { id title heldOn } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingOfHoaiDuc {\n    office(code: \"HOAIDUC\") { id name }\n    meetings(filter: { heldFrom: \"2017-03-16\", heldTo: \"2017-03-16\" }) { nodes { id title heldOn committees { name } chair { name } } }\n  }\n"): (typeof documents)["\n  query MeetingOfHoaiDuc {\n    office(code: \"HOAIDUC\") { id name }\n    meetings(filter: { heldFrom: \"2017-03-16\", heldTo: \"2017-03-16\" }) { nodes { id title heldOn committees { name } chair { name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BackFromMeeting($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id\n        conclusions(first: 10) { nodes { id directives(first: 20) { nodes { id assignments(first: 20) { nodes { id office { name } } } } } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BackFromMeeting($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Meeting {\n        id\n        conclusions(first: 10) { nodes { id directives(first: 20) { nodes { id assignments(first: 20) { nodes { id office { name } } } } } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RangeTarget($meetingId: ID!) {\n    targets(filter: { meetingId: $meetingId }, asOf: \"2017-12-31\") {\n      nodes {\n        lower upper unit approximate comparator periodFrom periodUntil dueOn\n        reporters { name }\n        attainment\n        value { reported expected missing { name } asOf }\n        track(asOf: \"2018-01-01\") { status reason }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RangeTarget($meetingId: ID!) {\n    targets(filter: { meetingId: $meetingId }, asOf: \"2017-12-31\") {\n      nodes {\n        lower upper unit approximate comparator periodFrom periodUntil dueOn\n        reporters { name }\n        attainment\n        value { reported expected missing { name } asOf }\n        track(asOf: \"2018-01-01\") { status reason }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JudgedTargets {\n    targets { nodes { value { value numerator denominator reported expected missing { code } asOf } attainment met track { status expected reason } } }\n  }\n"): (typeof documents)["\n  query JudgedTargets {\n    targets { nodes { value { value numerator denominator reported expected missing { code } asOf } attainment met track { status expected reason } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ExactValues { targets { nodes { attainment met value { value } } } }"): (typeof documents)["query ExactValues { targets { nodes { attainment met value { value } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoReported {\n    targets { nodes { reporters { code } value { value numerator denominator reported expected missing { code } asOf } } }\n  }\n"): (typeof documents)["\n  query WhoReported {\n    targets { nodes { reporters { code } value { value numerator denominator reported expected missing { code } asOf } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EarlyValue { targets { nodes { value { value } early: value(asOf: \"2026-01-31\") { value reported asOf } } } }"): (typeof documents)["query EarlyValue { targets { nodes { value { value } early: value(asOf: \"2026-01-31\") { value reported asOf } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttainmentsBeforeCorrection {\n    assignments(knownAt: \"2026-02-19T00:00:00Z\") { nodes { attainment directive { ... on Target { value { value } met } } } }\n  }\n"): (typeof documents)["\n  query AttainmentsBeforeCorrection {\n    assignments(knownAt: \"2026-02-19T00:00:00Z\") { nodes { attainment directive { ... on Target { value { value } met } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KnownFigures($knownAt: DateTime) {\n    known: targets(knownAt: $knownAt) { nodes { value { value } attainment met track { status } measurements { nodes { correctedAt } } } }\n    now: targets { nodes { value(knownAt: $knownAt) { value } attainment(knownAt: $knownAt) met(knownAt: $knownAt) track(knownAt: $knownAt) { status } } }\n  }\n"): (typeof documents)["\n  query KnownFigures($knownAt: DateTime) {\n    known: targets(knownAt: $knownAt) { nodes { value { value } attainment met track { status } measurements { nodes { correctedAt } } } }\n    now: targets { nodes { value(knownAt: $knownAt) { value } attainment(knownAt: $knownAt) met(knownAt: $knownAt) track(knownAt: $knownAt) { status } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TakenOver($asOf: Date) { targets(asOf: $asOf) { nodes { reporters { code } value { value numerator denominator reported missing { code } } } } }"): (typeof documents)["query TakenOver($asOf: Date) { targets(asOf: $asOf) { nodes { reporters { code } value { value numerator denominator reported missing { code } } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NamedReporters { targets { nodes { reporters { code } value { value expected } } } assignments { nodes { attainment } } }"): (typeof documents)["query NamedReporters { targets { nodes { reporters { code } value { value expected } } } assignments { nodes { attainment } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExpectedOffices {\n    targets { nodes { value { expected } before: value(asOf: \"2026-02-09\") { expected } } }\n    first: targets(asOf: \"2026-01-04\") { nodes { id } }\n  }\n"): (typeof documents)["\n  query ExpectedOffices {\n    targets { nodes { value { expected } before: value(asOf: \"2026-02-09\") { expected } } }\n    first: targets(asOf: \"2026-01-04\") { nodes { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ExpectedNow { targets { nodes { value { expected } } } }"): (typeof documents)["query ExpectedNow { targets { nodes { value { expected } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnAttainment {\n    assignments(orderBy: ASSIGNED_ON_ASCENDING) { nodes { office { code } attainment directive { ... on Target { attainment met track { status reason forecast { value } } } } } }\n  }\n"): (typeof documents)["\n  query OwnAttainment {\n    assignments(orderBy: ASSIGNED_ON_ASCENDING) { nodes { office { code } attainment directive { ... on Target { attainment met track { status reason forecast { value } } } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FiguresAsTold($asOf: Date) {\n    targets(asOf: $asOf) { nodes { value { value numerator denominator reported expected missing { code } } attainment met track { status expected reason forecast { value } } } }\n  }\n"): (typeof documents)["\n  query FiguresAsTold($asOf: Date) {\n    targets(asOf: $asOf) { nodes { value { value numerator denominator reported expected missing { code } } attainment met track { status expected reason forecast { value } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NarrowedTargets($filter: TargetFilter, $orderBy: TargetOrder, $first: Int, $asOf: Date) {\n    targets(filter: $filter, orderBy: $orderBy, first: $first, asOf: $asOf) { totalCount nodes { text } pageInfo { hasNextPage } }\n  }\n"): (typeof documents)["\n  query NarrowedTargets($filter: TargetFilter, $orderBy: TargetOrder, $first: Int, $asOf: Date) {\n    targets(filter: $filter, orderBy: $orderBy, first: $first, asOf: $asOf) { totalCount nodes { text } pageInfo { hasNextPage } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FiguresOfMany($first: Int) { targets(first: $first) { nodes { reporters { code } value { value missing { code } } attainment met track { status } } } }"): (typeof documents)["query FiguresOfMany($first: Int) { targets(first: $first) { nodes { reporters { code } value { value missing { code } } attainment met track { status } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnmetTargets { targets(filter: { met: false }) { nodes { id } } }"): (typeof documents)["query UnmetTargets { targets(filter: { met: false }) { nodes { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MeetingChanged($meetingId: ID, $hostId: ID) {\n    meetingChanged(meetingId: $meetingId, hostId: $hostId) { action at meeting { id title place conclusions(first: 10) { nodes { text } } } }\n  }\n"): (typeof documents)["\n  subscription MeetingChanged($meetingId: ID, $hostId: ID) {\n    meetingChanged(meetingId: $meetingId, hostId: $hostId) { action at meeting { id title place conclusions(first: 10) { nodes { text } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkAsOf($asOf: Date, $knownAt: DateTime, $basis: DeadlineBasis) {\n    assignments(asOf: $asOf, knownAt: $knownAt, basis: $basis) {\n      totalCount\n      nodes { status dueOn completedOn timeliness daysOverdue daysLate dueSoon directive { status dueOn } }\n    }\n  }\n"): (typeof documents)["\n  query WorkAsOf($asOf: Date, $knownAt: DateTime, $basis: DeadlineBasis) {\n    assignments(asOf: $asOf, knownAt: $knownAt, basis: $basis) {\n      totalCount\n      nodes { status dueOn completedOn timeliness daysOverdue daysLate dueSoon directive { status dueOn } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverdueByDeadline {\n    late: assignments(asOf: \"2026-02-10\", basis: ORIGINAL, filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }\n    current: assignments(asOf: \"2026-02-10\", filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }\n  }\n"): (typeof documents)["\n  query OverdueByDeadline {\n    late: assignments(asOf: \"2026-02-10\", basis: ORIGINAL, filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }\n    current: assignments(asOf: \"2026-02-10\", filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShareAtItsMoments($id: ID!) {\n    node(id: $id) {\n      ... on Assignment {\n        status\n        whenReported: status(asOf: \"2026-02-26\")\n        before: status(asOf: \"2026-01-10\")\n        timeliness\n        original: timeliness(asOf: \"2026-02-10\", basis: ORIGINAL)\n        daysOverdue(asOf: \"2026-02-24\")\n      }\n    }\n  }\n"): (typeof documents)["\n  query ShareAtItsMoments($id: ID!) {\n    node(id: $id) {\n      ... on Assignment {\n        status\n        whenReported: status(asOf: \"2026-02-26\")\n        before: status(asOf: \"2026-01-10\")\n        timeliness\n        original: timeliness(asOf: \"2026-02-10\", basis: ORIGINAL)\n        daysOverdue(asOf: \"2026-02-24\")\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportsAsOf($asOf: Date) {\n    assignments(asOf: $asOf) { nodes { reports { answer answeredBy { login } } directive { assignments { nodes { status } } } } }\n  }\n"): (typeof documents)["\n  query ReportsAsOf($asOf: Date) {\n    assignments(asOf: $asOf) { nodes { reports { answer answeredBy { login } } directive { assignments { nodes { status } } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DirectivesAsOf($asOf: Date) { directives(asOf: $asOf) { nodes { status dueOn } } }"): (typeof documents)["query DirectivesAsOf($asOf: Date) { directives(asOf: $asOf) { nodes { status dueOn } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NarrowedAssignments($filter: AssignmentFilter) { assignments(filter: $filter) { nodes { office { code } } } }"): (typeof documents)["query NarrowedAssignments($filter: AssignmentFilter) { assignments(filter: $filter) { nodes { office { code } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NumberOfAssignments($filter: AssignmentFilter) { assignments(filter: $filter) { totalCount } }"): (typeof documents)["query NumberOfAssignments($filter: AssignmentFilter) { assignments(filter: $filter) { totalCount } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NarrowedDirectives($filter: DirectiveFilter) { directives(filter: $filter) { nodes { __typename text } } }"): (typeof documents)["query NarrowedDirectives($filter: DirectiveFilter) { directives(filter: $filter) { nodes { __typename text } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DirectivesWithWords($text: String) { directives(filter: { text: $text }) { nodes { text } } }"): (typeof documents)["query DirectivesWithWords($text: String) { directives(filter: { text: $text }) { nodes { text } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NarrowedConclusions($filter: ConclusionFilter) { conclusions(filter: $filter) { nodes { text } } }"): (typeof documents)["query NarrowedConclusions($filter: ConclusionFilter) { conclusions(filter: $filter) { nodes { text } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NarrowedMeetings($filter: MeetingFilter, $orderBy: MeetingOrder) { meetings(filter: $filter, orderBy: $orderBy) { nodes { heldOn } } }"): (typeof documents)["query NarrowedMeetings($filter: MeetingFilter, $orderBy: MeetingOrder) { meetings(filter: $filter, orderBy: $orderBy) { nodes { heldOn } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NarrowedOffices($filter: OfficeFilter) { offices(filter: $filter) { nodes { code } } }"): (typeof documents)["query NarrowedOffices($filter: OfficeFilter) { offices(filter: $filter) { nodes { code } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfficesByCode { here: office(code: \"HOAIDUC\") { name parent { name } } nowhere: office(code: \"X\") { name } }"): (typeof documents)["query OfficesByCode { here: office(code: \"HOAIDUC\") { name parent { name } } nowhere: office(code: \"X\") { name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PeopleWithWords($text: String) { people(filter: { text: $text }) { nodes { name } } }"): (typeof documents)["query PeopleWithWords($text: String) { people(filter: { text: $text }) { nodes { name } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TheOtherLists { fields { code } officeGroups { name } committees { nodes { name } } indicators { totalCount } measurements { totalCount } }"): (typeof documents)["query TheOtherLists { fields { code } officeGroups { name } committees { nodes { name } } indicators { totalCount } measurements { totalCount } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NarrowedMeasurements($filter: MeasurementFilter) { measurements(filter: $filter) { nodes { value } } }"): (typeof documents)["query NarrowedMeasurements($filter: MeasurementFilter) { measurements(filter: $filter) { nodes { value } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CorrectedBelowTargets {\n    directives(filter: { kind: TARGET }) {\n      nodes { ... on Target { measurements(first: 1, filter: { corrected: true }) { totalCount nodes { value target { id } } } history { totalCount } } }\n    }\n  }\n"): (typeof documents)["\n  query CorrectedBelowTargets {\n    directives(filter: { kind: TARGET }) {\n      nodes { ... on Target { measurements(first: 1, filter: { corrected: true }) { totalCount nodes { value target { id } } } history { totalCount } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WalkAssignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $basis: DeadlineBasis, $first: Int, $after: String, $last: Int, $before: String) {\n    list: assignments(filter: $filter, orderBy: $orderBy, basis: $basis, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"): (typeof documents)["query WalkAssignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $basis: DeadlineBasis, $first: Int, $after: String, $last: Int, $before: String) {\n    list: assignments(filter: $filter, orderBy: $orderBy, basis: $basis, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WalkDirectives($filter: DirectiveFilter, $orderBy: DirectiveOrder, $basis: DeadlineBasis, $first: Int, $after: String, $last: Int, $before: String) {\n    list: directives(filter: $filter, orderBy: $orderBy, basis: $basis, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"): (typeof documents)["query WalkDirectives($filter: DirectiveFilter, $orderBy: DirectiveOrder, $basis: DeadlineBasis, $first: Int, $after: String, $last: Int, $before: String) {\n    list: directives(filter: $filter, orderBy: $orderBy, basis: $basis, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WalkTargets($filter: TargetFilter, $orderBy: TargetOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    list: targets(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"): (typeof documents)["query WalkTargets($filter: TargetFilter, $orderBy: TargetOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    list: targets(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WalkConclusions($filter: ConclusionFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    list: conclusions(filter: $filter, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"): (typeof documents)["query WalkConclusions($filter: ConclusionFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    list: conclusions(filter: $filter, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WalkMeetings($filter: MeetingFilter, $orderBy: MeetingOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    list: meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"): (typeof documents)["query WalkMeetings($filter: MeetingFilter, $orderBy: MeetingOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    list: meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CountedStandings($groupBy: StandingGroup, $filter: AssignmentFilter, $basis: DeadlineBasis) {\n  standings(groupBy: $groupBy, filter: $filter, basis: $basis) {\n    office { id } host { id } committee { id } meeting { id } field { id }\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked onTimeOfDue { numerator denominator }\n  } }"): (typeof documents)["query CountedStandings($groupBy: StandingGroup, $filter: AssignmentFilter, $basis: DeadlineBasis) {\n  standings(groupBy: $groupBy, filter: $filter, basis: $basis) {\n    office { id } host { id } committee { id } meeting { id } field { id }\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked onTimeOfDue { numerator denominator }\n  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PageOfAssignments($first: Int, $after: String, $last: Int, $before: String, $orderBy: AssignmentOrder) {\n    assignments(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      nodes { id dueOn }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query PageOfAssignments($first: Int, $after: String, $last: Int, $before: String, $orderBy: AssignmentOrder) {\n    assignments(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      nodes { id dueOn }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AllAssignments($orderBy: AssignmentOrder) { assignments(first: 100, orderBy: $orderBy) { totalCount nodes { id dueOn } } }"): (typeof documents)["query AllAssignments($orderBy: AssignmentOrder) { assignments(first: 100, orderBy: $orderBy) { totalCount nodes { id dueOn } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DirectivesAfter($after: String) { directives(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }"): (typeof documents)["query DirectivesAfter($after: String) { directives(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstBelowTasks($ids: [ID!]!, $after: String) {\n    nodes(ids: $ids) {\n      ... on Task { assignments(first: 1, after: $after) { totalCount nodes { office { code } } pageInfo { hasNextPage endCursor } } }\n    }\n  }\n"): (typeof documents)["\n  query FirstBelowTasks($ids: [ID!]!, $after: String) {\n    nodes(ids: $ids) {\n      ... on Task { assignments(first: 1, after: $after) { totalCount nodes { office { code } } pageInfo { hasNextPage endCursor } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JudgedByOriginal($asOf: Date) {\n    assignments(asOf: $asOf, basis: ORIGINAL) { nodes { timeliness daysOverdue originalDueOn } }\n    late: assignments(asOf: $asOf, basis: ORIGINAL, filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }\n    due: assignments(asOf: $asOf, basis: ORIGINAL, filter: { dueFrom: \"2026-02-28\" }) { totalCount }\n    standings(asOf: $asOf, basis: ORIGINAL) { inProgressOnTime inProgressOverdue }\n  }\n"): (typeof documents)["\n  query JudgedByOriginal($asOf: Date) {\n    assignments(asOf: $asOf, basis: ORIGINAL) { nodes { timeliness daysOverdue originalDueOn } }\n    late: assignments(asOf: $asOf, basis: ORIGINAL, filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }\n    due: assignments(asOf: $asOf, basis: ORIGINAL, filter: { dueFrom: \"2026-02-28\" }) { totalCount }\n    standings(asOf: $asOf, basis: ORIGINAL) { inProgressOnTime inProgressOverdue }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectivesOfOffices($asOf: Date, $knownAt: DateTime, $filter: DirectiveFilter) {\n    directives(asOf: $asOf, knownAt: $knownAt, filter: $filter) { nodes { status announcedOn } }\n  }\n"): (typeof documents)["\n  query DirectivesOfOffices($asOf: Date, $knownAt: DateTime, $filter: DirectiveFilter) {\n    directives(asOf: $asOf, knownAt: $knownAt, filter: $filter) { nodes { status announcedOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingOfPast($asOf: Date, $knownAt: DateTime) {\n    conclusions(asOf: $asOf, knownAt: $knownAt) { nodes { text announcedOn notice { number } replacedBy { text } meeting { notices { number } conclusions { totalCount } } } }\n  }\n"): (typeof documents)["\n  query MeetingOfPast($asOf: Date, $knownAt: DateTime) {\n    conclusions(asOf: $asOf, knownAt: $knownAt) { nodes { text announcedOn notice { number } replacedBy { text } meeting { notices { number } conclusions { totalCount } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandedOver($asOf: Date) {\n    assignments(asOf: $asOf) { nodes { id status transferredTo { id } transferredFrom { id } } }\n  }\n"): (typeof documents)["\n  query HandedOver($asOf: Date) {\n    assignments(asOf: $asOf) { nodes { id status transferredTo { id } transferredFrom { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FragmentInTwoPlaces {\n    a: meetings(first: 1) { nodes { ...listsOfMeeting } }\n    b: meetings(first: 1) { nodes { ...listsOfMeeting committees { name } conclusions(first: 1) { nodes { announcedOn meeting { title } } } } }\n  }\n  fragment listsOfMeeting on Meeting { committees { id } conclusions(first: 1) { nodes { id } } }\n"): (typeof documents)["\n  query FragmentInTwoPlaces {\n    a: meetings(first: 1) { nodes { ...listsOfMeeting } }\n    b: meetings(first: 1) { nodes { ...listsOfMeeting committees { name } conclusions(first: 1) { nodes { announcedOn meeting { title } } } } }\n  }\n  fragment listsOfMeeting on Meeting { committees { id } conclusions(first: 1) { nodes { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficesOfStandings {\n    a: standings(groupBy: OFFICE) { ...officeOfStanding }\n    b: standings(groupBy: OFFICE) { ...officeOfStanding office { name } }\n  }\n  fragment officeOfStanding on Standing { office { id } }\n"): (typeof documents)["\n  query OfficesOfStandings {\n    a: standings(groupBy: OFFICE) { ...officeOfStanding }\n    b: standings(groupBy: OFFICE) { ...officeOfStanding office { name } }\n  }\n  fragment officeOfStanding on Standing { office { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatusInNodesAndEdges($asOf: Date) {\n    assignments { nodes { status } edges { node { status(asOf: \"2026-01-20\") } } }\n    again: assignments { nodes { status(asOf: $asOf) } edges { node { status } } }\n  }\n"): (typeof documents)["\n  query StatusInNodesAndEdges($asOf: Date) {\n    assignments { nodes { status } edges { node { status(asOf: \"2026-01-20\") } } }\n    again: assignments { nodes { status(asOf: $asOf) } edges { node { status } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatusOfNextTwice {\n    assignments(filter: { status: TRANSFERRED }) { nodes { a: transferredTo { s: status } b: transferredTo { s: status(asOf: \"2026-02-11\") } } }\n  }\n"): (typeof documents)["\n  query StatusOfNextTwice {\n    assignments(filter: { status: TRANSFERRED }) { nodes { a: transferredTo { s: status } b: transferredTo { s: status(asOf: \"2026-02-11\") } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharesOfAll {\n    assignments { totalCount nodes { office { code } status progress half: progress responsible { name } } }\n    blocked: assignments(filter: { blocked: true }) { totalCount }\n    repeatedly: assignments(filter: { extendedRepeatedly: true }) { totalCount nodes { extendedRepeatedly } }\n  }\n"): (typeof documents)["\n  query SharesOfAll {\n    assignments { totalCount nodes { office { code } status progress half: progress responsible { name } } }\n    blocked: assignments(filter: { blocked: true }) { totalCount }\n    repeatedly: assignments(filter: { extendedRepeatedly: true }) { totalCount nodes { extendedRepeatedly } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingInPart($id: ID!) {\n    node(id: $id) {\n      ... on Meeting { title place conclusions { nodes { ordinal } } attendance { totalCount nodes { office { code } } } observations { nodes { text } } }\n    }\n  }\n"): (typeof documents)["\n  query MeetingInPart($id: ID!) {\n    node(id: $id) {\n      ... on Meeting { title place conclusions { nodes { ordinal } } attendance { totalCount nodes { office { code } } } observations { nodes { text } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AttendanceOfGroups($id: ID!) { node(id: $id) { ... on Meeting { attendance { nodes { group { name } } } } } }"): (typeof documents)["query AttendanceOfGroups($id: ID!) { node(id: $id) { ... on Meeting { attendance { nodes { group { name } } } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UpdatesOfShares { assignments { nodes { updates { nodes { text by { login } } } history { totalCount } } } }"): (typeof documents)["query UpdatesOfShares { assignments { nodes { updates { nodes { text by { login } } } history { totalCount } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OpenStepsOfShares { assignments { nodes { openSteps buttons: openSteps } } }"): (typeof documents)["query OpenStepsOfShares { assignments { nodes { openSteps buttons: openSteps } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StepsAfterReports { assignments(filter: { status: REPORTED }) { nodes { openSteps reports { result documents { relation } } } } }"): (typeof documents)["query StepsAfterReports { assignments(filter: { status: REPORTED }) { nodes { openSteps reports { result documents { relation } } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DraftDirective($id: ID!) { node(id: $id) { ... on Directive { status assignments { nodes { status timeliness openSteps } } } } }"): (typeof documents)["query DraftDirective($id: ID!) { node(id: $id) { ... on Directive { status assignments { nodes { status timeliness openSteps } } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RecordsByIds($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }"): (typeof documents)["query RecordsByIds($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TheViewer { viewer { today account { login } grants { role office { code } } } }"): (typeof documents)["query TheViewer { viewer { today account { login } grants { role office { code } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TheGroups { officeGroups { name aliases toBeNamed members { office { code } } } }"): (typeof documents)["query TheGroups { officeGroups { name aliases toBeNamed members { office { code } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrdersOfOffice($officeIds: [ID!], $withinOfficeId: ID, $asOf: Date) {\n    directives(asOf: $asOf, filter: { officeIds: $officeIds, withinOfficeId: $withinOfficeId }) { totalCount }\n    targets(asOf: $asOf, filter: { officeIds: $officeIds, withinOfficeId: $withinOfficeId }) { totalCount }\n  }\n"): (typeof documents)["\n  query OrdersOfOffice($officeIds: [ID!], $withinOfficeId: ID, $asOf: Date) {\n    directives(asOf: $asOf, filter: { officeIds: $officeIds, withinOfficeId: $withinOfficeId }) { totalCount }\n    targets(asOf: $asOf, filter: { officeIds: $officeIds, withinOfficeId: $withinOfficeId }) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverdueInOneStatement($first: Int) {\n    assignments(first: $first, filter: { timeliness: [IN_PROGRESS_OVERDUE] }) {\n      nodes { id status dueOn timeliness daysOverdue office { id name } directive { id text __typename conclusion { id ordinal meeting { id title heldOn chair { id name } } } } }\n    }\n  }\n"): (typeof documents)["\n  query OverdueInOneStatement($first: Int) {\n    assignments(first: $first, filter: { timeliness: [IN_PROGRESS_OVERDUE] }) {\n      nodes { id status dueOn timeliness daysOverdue office { id name } directive { id text __typename conclusion { id ordinal meeting { id title heldOn chair { id name } } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PageOfMeeting($id: ID!) {\n    node(id: $id) {\n      ... on Meeting {\n        title chair { name } committees { name } agenda { title }\n        conclusions { totalCount nodes { ordinal text directives { nodes { text assignments { nodes { office { name } timeliness } } } } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PageOfMeeting($id: ID!) {\n    node(id: $id) {\n      ... on Meeting {\n        title chair { name } committees { name } agenda { title }\n        conclusions { totalCount nodes { ordinal text directives { nodes { text assignments { nodes { office { name } timeliness } } } } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OnlyTheNumber { assignments { totalCount } }"): (typeof documents)["query OnlyTheNumber { assignments { totalCount } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoriesOfTwoTypes($ids: [ID!]!) {\n    nodes(ids: $ids) { ... on Meeting { history { ...told } } ... on Assignment { history { ...told } } }\n  }\n  fragment told on EventConnection { nodes { action } }\n"): (typeof documents)["\n  query HistoriesOfTwoTypes($ids: [ID!]!) {\n    nodes(ids: $ids) { ... on Meeting { history { ...told } } ... on Assignment { history { ...told } } }\n  }\n  fragment told on EventConnection { nodes { action } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundWords($text: String!) {\n    search(text: $text, first: 50) { totalCount nodes { excerpt record { __typename id ... on Task { text } } } }\n  }\n"): (typeof documents)["\n  query FoundWords($text: String!) {\n    search(text: $text, first: 50) { totalCount nodes { excerpt record { __typename id ... on Task { text } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PageOfFound($first: Int, $after: String, $last: Int, $before: String) {\n    search(text: \"sơ kết\", first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { record { id ... on Meeting { title host { name } } ... on Conclusion { ordinal } ... on Target { text } ... on Office { code } } } }\n      pageInfo { hasNextPage hasPreviousPage endCursor startCursor }\n    }\n  }\n"): (typeof documents)["\n  query PageOfFound($first: Int, $after: String, $last: Int, $before: String) {\n    search(text: \"sơ kết\", first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { record { id ... on Meeting { title host { name } } ... on Conclusion { ordinal } ... on Target { text } ... on Office { code } } } }\n      pageInfo { hasNextPage hasPreviousPage endCursor startCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Who { viewer { account { login } today } }"): (typeof documents)["query Who { viewer { account { login } today } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenMattersSheet($committeeId: ID, $hostId: ID, $first: Int = 20) {\n    openMatters(committeeId: $committeeId, hostId: $hostId) {\n      asOf committee { name } host { code } standing { total inProgressOverdue withoutDeadline }\n      overdue(first: $first) { ...workOnSheet }\n      dueSoon(first: $first) { ...workOnSheet }\n      awaitingConfirmation(first: $first) { ...workOnSheet }\n      blocked(first: $first) { ...workOnSheet }\n      declined(first: $first) { ...workOnSheet }\n      underReview(first: $first) { ...workOnSheet }\n      withoutDeadline(first: $first) { ...workOnSheet }\n      toBeNamed(first: $first) { ...workOnSheet }\n      pendingExtensions { reason requestedOn assignment { office { code } directive { text } } }\n      offTrackTargets { nodes { text track { status } } }\n      conclusionsWithoutDirective { nodes { text meeting { title } } }\n    }\n  }\n  fragment workOnSheet on AssignmentConnection { totalCount nodes { office { code } directive { text } } pageInfo { hasNextPage endCursor } }\n"): (typeof documents)["\n  query OpenMattersSheet($committeeId: ID, $hostId: ID, $first: Int = 20) {\n    openMatters(committeeId: $committeeId, hostId: $hostId) {\n      asOf committee { name } host { code } standing { total inProgressOverdue withoutDeadline }\n      overdue(first: $first) { ...workOnSheet }\n      dueSoon(first: $first) { ...workOnSheet }\n      awaitingConfirmation(first: $first) { ...workOnSheet }\n      blocked(first: $first) { ...workOnSheet }\n      declined(first: $first) { ...workOnSheet }\n      underReview(first: $first) { ...workOnSheet }\n      withoutDeadline(first: $first) { ...workOnSheet }\n      toBeNamed(first: $first) { ...workOnSheet }\n      pendingExtensions { reason requestedOn assignment { office { code } directive { text } } }\n      offTrackTargets { nodes { text track { status } } }\n      conclusionsWithoutDirective { nodes { text meeting { title } } }\n    }\n  }\n  fragment workOnSheet on AssignmentConnection { totalCount nodes { office { code } directive { text } } pageInfo { hasNextPage endCursor } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestsAsOf($committeeId: ID, $asOf: Date, $knownAt: DateTime) {\n    openMatters(committeeId: $committeeId, asOf: $asOf, knownAt: $knownAt) { asOf pendingExtensions { reason } }\n  }\n"): (typeof documents)["\n  query RequestsAsOf($committeeId: ID, $asOf: Date, $knownAt: DateTime) {\n    openMatters(committeeId: $committeeId, asOf: $asOf, knownAt: $knownAt) { asOf pendingExtensions { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RestOfOverdue($committeeId: ID, $after: String) { openMatters(committeeId: $committeeId) { overdue(after: $after) { nodes { id } } } }"): (typeof documents)["query RestOfOverdue($committeeId: ID, $after: String) { openMatters(committeeId: $committeeId) { overdue(after: $after) { nodes { id } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unanswered($hostId: ID, $asOf: Date) {\n    openMatters(hostId: $hostId, asOf: $asOf) { conclusionsWithoutDirective { nodes { text } } }\n    conclusions(asOf: $asOf, filter: { withoutDirective: true }) { nodes { text } }\n  }\n"): (typeof documents)["\n  query Unanswered($hostId: ID, $asOf: Date) {\n    openMatters(hostId: $hostId, asOf: $asOf) { conclusionsWithoutDirective { nodes { text } } }\n    conclusions(asOf: $asOf, filter: { withoutDirective: true }) { nodes { text } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhoseMatters($committeeId: ID, $hostId: ID) { openMatters(committeeId: $committeeId, hostId: $hostId) { asOf } }"): (typeof documents)["query WhoseMatters($committeeId: ID, $hostId: ID) { openMatters(committeeId: $committeeId, hostId: $hostId) { asOf } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EveryStanding($asOf: Date, $knownAt: DateTime, $basis: DeadlineBasis) {\n    all: standings(asOf: $asOf, knownAt: $knownAt, basis: $basis) { ...figures }\n    offices: standings(groupBy: OFFICE, asOf: $asOf, knownAt: $knownAt, basis: $basis) { office { code } ...figures }\n    hosts: standings(groupBy: HOST, asOf: $asOf, knownAt: $knownAt, basis: $basis) { host { code } total }\n    meetings: standings(groupBy: MEETING, asOf: $asOf, knownAt: $knownAt, basis: $basis) { meeting { title } total }\n    fields: standings(groupBy: FIELD, asOf: $asOf, knownAt: $knownAt, basis: $basis) { field { code } total }\n    months: standings(groupBy: MONTH, asOf: $asOf, knownAt: $knownAt, basis: $basis) { month total }\n    assignments(first: 100, filter: { role: LEAD }, asOf: $asOf, knownAt: $knownAt, basis: $basis) { nodes { status timeliness dueOn originalDueOn daysOverdue dueSoon isRequest office { code } } }\n  }\n  fragment figures on Standing {\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked\n    completedOfTotal { numerator denominator percent }\n    onTimeOfDue { numerator denominator percent }\n    overdueAge { fromDays toDays count }\n  }\n"): (typeof documents)["\n  query EveryStanding($asOf: Date, $knownAt: DateTime, $basis: DeadlineBasis) {\n    all: standings(asOf: $asOf, knownAt: $knownAt, basis: $basis) { ...figures }\n    offices: standings(groupBy: OFFICE, asOf: $asOf, knownAt: $knownAt, basis: $basis) { office { code } ...figures }\n    hosts: standings(groupBy: HOST, asOf: $asOf, knownAt: $knownAt, basis: $basis) { host { code } total }\n    meetings: standings(groupBy: MEETING, asOf: $asOf, knownAt: $knownAt, basis: $basis) { meeting { title } total }\n    fields: standings(groupBy: FIELD, asOf: $asOf, knownAt: $knownAt, basis: $basis) { field { code } total }\n    months: standings(groupBy: MONTH, asOf: $asOf, knownAt: $knownAt, basis: $basis) { month total }\n    assignments(first: 100, filter: { role: LEAD }, asOf: $asOf, knownAt: $knownAt, basis: $basis) { nodes { status timeliness dueOn originalDueOn daysOverdue dueSoon isRequest office { code } } }\n  }\n  fragment figures on Standing {\n    total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked\n    completedOfTotal { numerator denominator percent }\n    onTimeOfDue { numerator denominator percent }\n    overdueAge { fromDays toDays count }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NothingCounted { standings { ...figures } none: standings(groupBy: OFFICE) { total } }"): (typeof documents)["query NothingCounted { standings { ...figures } none: standings(groupBy: OFFICE) { total } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StandingsOfOffices { standings(groupBy: OFFICE) { office { code } inProgressOverdue total } }"): (typeof documents)["query StandingsOfOffices { standings(groupBy: OFFICE) { office { code } inProgressOverdue total } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WorstStandings($first: Int) { standings(groupBy: OFFICE, first: $first) { office { code } inProgressOverdue } }"): (typeof documents)["query WorstStandings($first: Int) { standings(groupBy: OFFICE, first: $first) { office { code } inProgressOverdue } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StandingsByRole { lead: standings { total } coordinating: standings(filter: { role: COORDINATING }) { total } }"): (typeof documents)["query StandingsByRole { lead: standings { total } coordinating: standings(filter: { role: COORDINATING }) { total } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StandingsOfCommittees { standings { total } rows: standings(groupBy: COMMITTEE) { committee { name standing { total } } total } }"): (typeof documents)["query StandingsOfCommittees { standings { total } rows: standings(groupBy: COMMITTEE) { committee { name standing { total } } total } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandingsBelowMeetings($asOf: Date) {\n    standings(groupBy: MEETING, asOf: $asOf) {\n      total\n      meeting { title standing { total inProgressOnTime inProgressOverdue completedLate meeting { title } } host { standing { total } } }\n    }\n  }\n"): (typeof documents)["\n  query StandingsBelowMeetings($asOf: Date) {\n    standings(groupBy: MEETING, asOf: $asOf) {\n      total\n      meeting { title standing { total inProgressOnTime inProgressOverdue completedLate meeting { title } } host { standing { total } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StandingsBelowDirectives { directives { nodes { __typename standing(asOf: \"2026-01-20\") { inProgressOverdue } } } }"): (typeof documents)["query StandingsBelowDirectives { directives { nodes { __typename standing(asOf: \"2026-01-20\") { inProgressOverdue } } } }"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;