import { AccountMutations } from '../account/account.mutations.resolver.js';
import { AccountResolver } from '../account/account.resolver.js';
import { ExternalIdentityMutations } from '../account/external-identity.mutations.resolver.js';
import { SignInMutations } from '../account/sign-in.mutations.resolver.js';
import { ApiTokenMutations } from '../account/api-token.mutations.resolver.js';
import { ViewerResolver } from '../account/viewer.resolver.js';
import { AssignmentChangedResolver } from '../assignment/assignment-changed.resolver.js';
import { AssignmentMutations } from '../assignment/assignment.mutations.resolver.js';
import { AssignmentResolver, DirectiveAssignmentsResolver } from '../assignment/assignment.resolver.js';
import { CommitteeMutations } from '../committee/committee.mutations.resolver.js';
import { CommitteeResolver } from '../committee/committee.resolver.js';
import { ConclusionMutations } from '../conclusion/conclusion.mutations.resolver.js';
import { ConclusionResolver, MeetingConclusionsResolver } from '../conclusion/conclusion.resolver.js';
import { DirectiveMutations } from '../directive/directive.mutations.resolver.js';
import { ConclusionDirectivesResolver, DirectiveResolver } from '../directive/directive.resolver.js';
import { FieldMutations } from '../field/field.mutations.resolver.js';
import { FieldOfWorkResolver } from '../field/field.resolver.js';
import { AccountHistoryResolver, ConclusionHistoryResolver, DirectiveHistoryResolver, MeetingHistoryResolver } from '../history/history.resolver.js';
import { IndicatorMutations } from '../measurement/indicator.mutations.resolver.js';
import { IndicatorResolver } from '../measurement/indicator.resolver.js';
import { InstallationResolver } from '../installation/installation.resolver.js';
import { MeasurementMutations } from '../measurement/measurement.mutations.resolver.js';
import { MeasurementResolver, TargetMeasurementsResolver } from '../measurement/measurement.resolver.js';
import { AssignmentAttainmentResolver, TargetResolver, TargetValueResolver } from '../measurement/target.resolver.js';
import { MeetingChangedResolver } from '../meeting/meeting-changed.resolver.js';
import { MeetingMutations } from '../meeting/meeting.mutations.resolver.js';
import { MeetingResolver } from '../meeting/meeting.resolver.js';
import { OfficeMutations } from '../office/office.mutations.resolver.js';
import { OfficeResolver } from '../office/office.resolver.js';
import { PersonMutations } from '../person/person.mutations.resolver.js';
import { PersonResolver } from '../person/person.resolver.js';
import { NodeResolver } from '../reading/node.resolver.js';
import { SearchResolver } from '../search/search.resolver.js';
import { OpenMattersResolver } from '../standing/open-matters.resolver.js';
import { CommitteeStandingResolver, DirectiveStandingResolver, MeetingStandingResolver, OfficeStandingResolver, StandingResolver } from '../standing/standing.resolver.js';

/** Every class that answers fields. One that is missing here fails a test, and the start where a rule names its fields. */
export const resolvers = [
  AccountMutations,
  AccountResolver,
  SignInMutations,
  ViewerResolver,
  ApiTokenMutations,
  ExternalIdentityMutations,
  AssignmentChangedResolver,
  AssignmentMutations,
  AssignmentResolver,
  DirectiveAssignmentsResolver,
  CommitteeMutations,
  CommitteeResolver,
  ConclusionMutations,
  ConclusionResolver,
  MeetingConclusionsResolver,
  DirectiveMutations,
  ConclusionDirectivesResolver,
  DirectiveResolver,
  FieldMutations,
  FieldOfWorkResolver,
  AccountHistoryResolver,
  ConclusionHistoryResolver,
  DirectiveHistoryResolver,
  MeetingHistoryResolver,
  IndicatorMutations,
  IndicatorResolver,
  InstallationResolver,
  MeasurementMutations,
  MeasurementResolver,
  TargetMeasurementsResolver,
  AssignmentAttainmentResolver,
  TargetResolver,
  TargetValueResolver,
  MeetingChangedResolver,
  MeetingMutations,
  MeetingResolver,
  OfficeMutations,
  OfficeResolver,
  PersonMutations,
  PersonResolver,
  NodeResolver,
  SearchResolver,
  OpenMattersResolver,
  CommitteeStandingResolver,
  DirectiveStandingResolver,
  MeetingStandingResolver,
  OfficeStandingResolver,
  StandingResolver,
] as const;
