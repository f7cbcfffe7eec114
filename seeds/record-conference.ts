import { announceConclusions, addConclusion } from '../src/conclusion/conclusion.command.js';
import { AddConclusionInput, AnnounceConclusionsInput, ConclusionInput } from '../src/conclusion/conclusion.inputs.js';
import { DirectiveOfConclusionInput, TargetInput, TaskInput } from '../src/directive/directive.inputs.js';
import { DocumentInput } from '../src/document/document.inputs.js';
import { DocumentUse } from '../src/document/document.js';
import { idOf } from '../src/kernel/id.js';
import { AgendaItemInput, AttendanceInput, FigureInput, ObservationInput, RecordMeetingInput, SessionInput, SourceInput } from '../src/meeting/meeting.inputs.js';
import { recordMeeting } from '../src/meeting/record-meeting.command.js';
import type { ConferenceData } from './conferences/conference.js';
import type { Stage } from './stage.js';

/**
 * Records a conference as the secretariat of its host, and announces it as of its own day. Directives that rest on a document of the meeting's own
 * agenda have to wait until that document is in the record; everything else goes in one go.
 */
export async function recordConference(stage: Stage, { conclusions, ...meeting }: ConferenceData): Promise<void> {
  const secretariat = `secretariat.${meeting.hostId.toLowerCase()}`;
  if (!conclusions.some(restsOnItsAgenda)) {
    await stage.does(secretariat, recordMeeting, asInput(stage, new RecordMeetingInput(), { ...meeting, conclusions, announcedOn: meeting.heldOn }));
    return;
  }
  const { meeting: key } = await stage.does(secretariat, recordMeeting, asInput(stage, new RecordMeetingInput(), meeting));
  await rememberDocuments(stage, key);
  const meetingId = idOf('Meeting', key);
  for (const conclusion of conclusions) await stage.does(secretariat, addConclusion, Object.assign(asInput(stage, new AddConclusionInput(), conclusion), { meetingId }));
  await stage.does(secretariat, announceConclusions, Object.assign(new AnnounceConclusionsInput(), { meetingId, announcedOn: meeting.heldOn }));
}

const restsOnItsAgenda = ({ directives }: ConclusionInput): boolean => directives?.some(({ task, target }) => (task ?? target)?.basis?.some(({ documentId }) => documentId)) ?? false;

/** By their titles, under which the directives of the same conference name them. */
async function rememberDocuments(stage: Stage, meeting: number): Promise<void> {
  const uses = await stage.database.write(em => em.find(DocumentUse, { agendaItem: { meeting } }, { populate: ['document'] }));
  for (const { document } of uses) stage.remember(document.title, 'Document', document.id);
}

/** The inputs inside an input, by the name of the field they stand in. */
const parts: Record<string, new () => object> = {
  source: SourceInput,
  sessions: SessionInput,
  agenda: AgendaItemInput,
  attendance: AttendanceInput,
  observations: ObservationInput,
  figures: FigureInput,
  conclusions: ConclusionInput,
  directives: DirectiveOfConclusionInput,
  task: TaskInput,
  target: TargetInput,
  presented: DocumentInput,
  adopted: DocumentInput,
  documents: DocumentInput,
  basis: DocumentInput,
};

/** Data as the input it describes, ids in place of words. Every part becomes an instance of its class, because the checks of an input belong to its class. */
function asInput<I extends object>(stage: Stage, input: I, data: object): I {
  for (const [name, value] of Object.entries(data)) Object.assign(input, { [name]: Array.isArray(value) ? value.map(one => valueOf(stage, name, one)) : valueOf(stage, name, value) });
  return input;
}

function valueOf(stage: Stage, name: string, value: unknown): unknown {
  if (typeof value === 'string') return /Ids?$/.test(name) ? stage.id(value) : value;
  if (value === null || typeof value !== 'object') return value;
  const Part = parts[name];
  if (!Part) throw new Error(`"${name}" is no part of a meeting`);
  return asInput(stage, new Part(), value);
}
