import { AgendaItemOffice, AgendaItem } from '../meeting/agenda-item.js';
import { CompletionReport } from '../assignment/completion-report.js';
import { Extension } from '../assignment/extension.js';
import { Obstacle } from '../assignment/obstacle.js';
import { ProgressUpdate } from '../assignment/progress-update.js';
import { Urge } from '../assignment/urge.js';
import { Grant } from '../account/account.js';
import { ApiToken } from '../account/api-token.js';
import { ExternalIdentity } from '../account/external-identity.js';
import { StandIn } from '../account/stand-in.js';
import { CommitteeMember } from '../committee/committee.js';
import { Reporter } from '../directive/directive.js';
import { DocumentUse } from '../document/document.js';
import { Attendance } from '../meeting/attendance.js';
import { CoChair, MeetingCommittee } from '../meeting/meeting.js';
import { Notice } from '../meeting/notice.js';
import { Figure, Observation, ObservationOffice } from '../meeting/observation.js';
import { Session, SessionOffice } from '../meeting/session.js';
import { Measurement } from '../measurement/measurement.js';
import { OfficeGroupMember } from '../office/office-group.js';

export interface Keyed {
  id: number;
}

/**
 * The record in whose history a change is told: a report belongs to its assignment, a figure to the observation's meeting. A record that is not
 * part of another tells its own.
 */
export function ownerOf(record: object): Keyed {
  if (record instanceof CompletionReport || record instanceof Extension || record instanceof Obstacle || record instanceof ProgressUpdate || record instanceof Urge) return record.assignment;
  if (record instanceof MeetingCommittee || record instanceof CoChair || record instanceof Session || record instanceof Attendance || record instanceof AgendaItem || record instanceof Observation || record instanceof Notice) return record.meeting;
  if (record instanceof SessionOffice) return record.session.meeting;
  if (record instanceof AgendaItemOffice) return record.agendaItem.meeting;
  if (record instanceof ObservationOffice || record instanceof Figure) return record.observation.meeting;
  if (record instanceof Reporter) return record.directive;
  if (record instanceof Measurement) return record.target;
  if (record instanceof CommitteeMember) return record.committee;
  if (record instanceof OfficeGroupMember) return record.group;
  if (record instanceof Grant || record instanceof StandIn || record instanceof ApiToken || record instanceof ExternalIdentity) return record.account;
  if (record instanceof DocumentUse) return record.meeting ?? record.agendaItem?.meeting ?? record.directive ?? record.completionReport?.assignment ?? record.measurement?.target ?? record.document;
  return record as Keyed;
}
