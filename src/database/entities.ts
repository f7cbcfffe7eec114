import { Account, Grant } from '../account/account.js';
import { AccountSession } from '../account/account-session.js';
import { ApiToken } from '../account/api-token.js';
import { BegunSignIn } from '../account/begun-sign-in.js';
import { Credential } from '../account/credential.js';
import { ExternalIdentity } from '../account/external-identity.js';
import { FailedSignIns } from '../account/failed-sign-ins.js';
import { SetupCode } from '../account/setup-code.js';
import { StandIn } from '../account/stand-in.js';
import { Assignment } from '../assignment/assignment.js';
import { AssignmentState } from '../assignment/assignment-state.js';
import { CompletionReport } from '../assignment/completion-report.js';
import { Extension } from '../assignment/extension.js';
import { Obstacle } from '../assignment/obstacle.js';
import { ProgressUpdate } from '../assignment/progress-update.js';
import { Urge } from '../assignment/urge.js';
import { Committee, CommitteeMember } from '../committee/committee.js';
import { Conclusion } from '../conclusion/conclusion.js';
import { Directive, Reporter } from '../directive/directive.js';
import { Document, DocumentUse } from '../document/document.js';
import { Field } from '../field/field.js';
import { Event, IdempotentRequest } from '../history/event.js';
import { Indicator } from '../measurement/indicator.js';
import { Measurement } from '../measurement/measurement.js';
import { AgendaItem, AgendaItemOffice } from '../meeting/agenda-item.js';
import { Attendance } from '../meeting/attendance.js';
import { CoChair, Meeting, MeetingCommittee } from '../meeting/meeting.js';
import { Notice } from '../meeting/notice.js';
import { Figure, Observation, ObservationOffice } from '../meeting/observation.js';
import { Session, SessionOffice } from '../meeting/session.js';
import { Office } from '../office/office.js';
import { OfficeGroup, OfficeGroupMember } from '../office/office-group.js';
import { Person } from '../person/person.js';
import { SearchEntry } from '../search/search-entry.js';

/** Every record that is kept. */
export const entities = [
  Office, OfficeGroup, OfficeGroupMember, Person, Committee, CommitteeMember, Field, Indicator,
  Account, Grant, StandIn, Credential, AccountSession, ApiToken, ExternalIdentity, BegunSignIn, FailedSignIns, SetupCode,
  Meeting, MeetingCommittee, CoChair, Session, SessionOffice, AgendaItem, AgendaItemOffice, Attendance, Observation, ObservationOffice, Figure, Notice,
  Conclusion, Directive, Reporter, Measurement,
  Assignment, AssignmentState, CompletionReport, Extension, Obstacle, ProgressUpdate, Urge,
  Document, DocumentUse, Event, IdempotentRequest, SearchEntry,
] as const;
