import type { Raw, Records } from './raw-records.js';

/** An account as it is signed in. */
export interface Somebody {
  key: number;
  login: string;
}

/**
 * Who sees what and who may do what, said once more as the field says it, over the rows of the database, one by one. It shares nothing with what it is held
 * against: neither a statement nor a function. Each rule is a property, so that a test can turn one around.
 */
export class Oracle {
  constructor(
    /** as they are by now: who tries something reads them again */
    public records: Records,
    readonly today: string,
  ) {}

  /** "An account has grants: role, office, from, until", both days inclusive. */
  grants = ({ key }: Somebody): Raw[] =>
    [...this.records.grant.values()].filter(({ account_id, valid_from, valid_until }) => account_id === key && (valid_from === null || valid_from <= this.today) && (valid_until === null || this.today <= valid_until));

  /** An office, or one below it in the tree. */
  isWithin = (office: unknown, above: unknown): boolean => office !== null && (office === above || this.isWithin(this.records.office.get(office as number)?.parent_id ?? null, above));

  /** "Every account sees what its offices and those below owe": of whichever role. */
  owes = (who: Somebody, office: unknown): boolean => this.grants(who).some(({ office_id }) => this.isWithin(office, office_id));

  /** "Secretariat and leadership also see, and act for, the meetings hosted by their office or below it." */
  keeps = (who: Somebody, meeting: unknown): boolean => this.holds(who, ['SECRETARIAT', 'LEADERSHIP'], this.records.meeting.get(meeting as number)?.host_id);

  holds = (who: Somebody, roles: readonly string[], office: unknown): boolean => this.grants(who).some(({ role, office_id }) => roles.includes(role as string) && this.isWithin(office, office_id));
  holdsAnywhere = (who: Somebody, roles: readonly string[]): boolean => this.grants(who).some(({ role }) => roles.includes(role as string));

  /** A share of its own, or of an office below: drafts are nobody's yet; what was withdrawn or transferred was its own and stays readable. */
  isOwn = (who: Somebody, share: Raw): boolean => share.assigned_on !== null && this.owes(who, share.office_id);
  #hasOwn(who: Somebody, column: string, key: unknown): boolean {
    return [...this.records.assignment.values()].some(share => share[column] === key && this.isOwn(who, share));
  }
  hasShareIn = (who: Somebody, directive: unknown): boolean => this.#hasOwn(who, 'directive_id', directive);
  hasShareInMeeting = (who: Somebody, meeting: unknown): boolean => this.#hasOwn(who, 'meeting_id', meeting);

  /** "reports, updates, obstacles, extensions and history only of its own and below" */
  isWhole = (who: Somebody, share: Raw): boolean => this.keeps(who, share.meeting_id) || this.isOwn(who, share);

  /** Who measures figures for a target sees what he measures for. */
  isMeasuring = (who: Somebody, directive: Raw): boolean => directive.announced_on !== null && [...this.records.reporter.values()].some(({ directive_id, office_id }) => directive_id === directive.id && this.owes(who, office_id));

  /** "its own attendance": a person or a delegation of its offices, or of a group that they belonged to on the day of the meeting. */
  isOwnAttendance = (who: Somebody, attendance: Raw): boolean => {
    const { held_on } = this.records.meeting.get(attendance.meeting_id as number) as Raw;
    const isMember = ({ group_id, valid_from, valid_until, office_id }: Raw) =>
      group_id === attendance.group_id && (valid_from === null || (valid_from as string) <= (held_on as string)) && (valid_until === null || (held_on as string) <= (valid_until as string)) && this.owes(who, office_id);
    return (
      this.owes(who, attendance.office_id) ||
      (attendance.person_id !== null && this.owes(who, this.records.person.get(attendance.person_id as number)?.office_id)) ||
      (attendance.group_id !== null && [...this.records.office_group_member.values()].some(isMember))
    );
  };

  /** "observations about it"; one that was withdrawn stays readable to those who keep the record */
  isAbout = (who: Somebody, observation: Raw): boolean => observation.withdrawn_on === null && [...this.records.observation_office.values()].some(({ observation_id, office_id }) => observation_id === observation.id && this.owes(who, office_id));

  /** A document is seen with a record that it belongs to, and that one only. */
  seesUse = (who: Somebody, use: Raw): boolean => {
    const { agenda_item, directive, completion_report, measurement } = this.records;
    const of = (table: Map<number, Raw>, column: string) => (use[column] === null ? undefined : table.get(use[column] as number));
    const [item, ordered, report, measured] = [of(agenda_item, 'agenda_item_id'), of(directive, 'directive_id'), of(completion_report, 'completion_report_id'), of(measurement, 'measurement_id')];
    if (use.meeting_id !== null) return this.keeps(who, use.meeting_id);
    if (item) return this.keeps(who, item.meeting_id);
    if (ordered) return this.rules.Directive(who, ordered);
    if (report) return this.rules.CompletionReport(who, report);
    return measured !== undefined && this.rules.Measurement(who, measured);
  };

  /** "An administrator keeps accounts within his places": he reads of those that hold anything there, or ever did; the one of the root reads all. */
  isAdministered = (who: Somebody, account: unknown): boolean =>
    [...this.records.grant.values()].some(({ account_id, office_id }) => account_id === account && this.holds(who, ['ADMINISTRATOR'], office_id)) || this.holds(who, ['ADMINISTRATOR'], this.#root);
  /** He changes what holds nothing anywhere else, now or later, nor stands in for anybody who does: it could be used there. */
  isKept = (who: Somebody, account: unknown): boolean => {
    const lasts = ({ valid_until }: Raw) => valid_until === null || this.today <= (valid_until as string);
    const away = [...this.records.stand_in.values()].filter(standIn => standIn.substitute_id === account && lasts(standIn)).map(({ account_id }) => account_id);
    return [account, ...away].every(one => {
      const held = [...this.records.grant.values()].filter(grant => grant.account_id === one && lasts(grant));
      return held.length > 0 ? held.every(({ office_id }) => this.holds(who, ['ADMINISTRATOR'], office_id)) : this.holds(who, ['ADMINISTRATOR'], this.#root);
    });
  };
  /** "Everybody else sees of an account its login and name" */
  isWholeAccount = (who: Somebody, account: unknown): boolean => who.key === account || this.isAdministered(who, account);
  get #root(): unknown {
    return [...this.records.office.values()].find(({ parent_id }) => parent_id === null)?.id;
  }

  #ofAssignment = (who: Somebody, { assignment_id }: Raw): boolean => this.isWhole(who, this.records.assignment.get(assignment_id as number) as Raw);
  #ofKept = (who: Somebody, { meeting_id }: Raw): boolean => this.keeps(who, meeting_id);
  #everybody = (): boolean => true;

  /** By the API's words for them: the records that may be read. */
  rules: Record<string, (who: Somebody, record: Raw) => boolean> = {
    Office: this.#everybody,
    Person: this.#everybody,
    Account: this.#everybody,
    AccountSession: (who, { account_id }) => this.isWholeAccount(who, account_id),
    ApiToken: (who, { account_id }) => this.isWholeAccount(who, account_id),
    ExternalIdentity: (who, { account_id }) => this.isWholeAccount(who, account_id),
    StandIn: (who, { account_id, substitute_id }) => this.isWholeAccount(who, account_id) || this.isWholeAccount(who, substitute_id),
    Meeting: (who, { id }) => this.keeps(who, id) || this.hasShareInMeeting(who, id),
    Session: this.#ofKept,
    AgendaItem: this.#ofKept,
    Attendance: (who, attendance) => this.keeps(who, attendance.meeting_id) || (this.hasShareInMeeting(who, attendance.meeting_id) && this.isOwnAttendance(who, attendance)),
    Observation: (who, observation) => this.keeps(who, observation.meeting_id) || (this.hasShareInMeeting(who, observation.meeting_id) && this.isAbout(who, observation)),
    Figure: (who, { observation_id }) => this.rules.Observation(who, this.records.observation.get(observation_id as number) as Raw),
    Notice: (who, { meeting_id }) => this.rules.Meeting(who, this.records.meeting.get(meeting_id as number) as Raw),
    /** "the conclusions in which it has a share" */
    Conclusion: (who, { id, meeting_id }) => this.keeps(who, meeting_id) || [...this.records.directive.values()].some(directive => directive.conclusion_id === id && this.hasShareIn(who, directive.id)),
    Directive: (who, directive) => this.keeps(who, directive.meeting_id) || this.hasShareIn(who, directive.id) || this.isMeasuring(who, directive),
    /** "An office with a share sees all shares of that directive" */
    Assignment: (who, share) => this.keeps(who, share.meeting_id) || (share.assigned_on !== null && this.hasShareIn(who, share.directive_id)),
    CompletionReport: this.#ofAssignment,
    ProgressUpdate: this.#ofAssignment,
    Extension: this.#ofAssignment,
    Obstacle: this.#ofAssignment,
    Urge: this.#ofAssignment,
    Measurement: (who, { office_id, target_id }) => this.owes(who, office_id) || this.keeps(who, this.records.directive.get(target_id as number)?.meeting_id),
    Document: (who, { id }) => [...this.records.document_use.values()].some(use => use.document_id === id && this.seesUse(who, use)),
    Event: (who, { object_type, object_key }) => {
      if (object_type === 'Assignment') return this.isWhole(who, this.records.assignment.get(object_key as number) as Raw);
      if (object_type === 'Account') return this.isAdministered(who, object_key);
      if (object_type === 'Meeting') return this.keeps(who, object_key);
      const owner = object_type === 'Conclusion' ? this.records.conclusion.get(object_key as number) : object_type === 'Directive' ? this.records.directive.get(object_key as number) : undefined;
      return owner !== undefined && this.keeps(who, owner.meeting_id);
    },
  };

  sees(who: Somebody, type: string, record: Raw): boolean {
    return this.rules[type](who, record);
  }

  /** The office itself does an office's work: what a commune owes, the commune reports, and not who stands above it. */
  isOffice = (who: Somebody, office: unknown): boolean => this.grants(who).some(({ role, office_id }) => role === 'OFFICE' && office_id === office);

  /** Who may do what: an office its own steps, and the secretariat of the host for it; leadership decides on time and on holding. */
  may = (who: Somebody, by: Doer, { office, host, accounts }: { office?: unknown; host: unknown; accounts: unknown[] }): boolean =>
    by === 'keeper' ? accounts.includes(who.key) || this.isKept(who, accounts[0]) : this.holds(who, by === 'deciders' ? ['SECRETARIAT', 'LEADERSHIP'] : ['SECRETARIAT'], host) || (by === 'office' && this.isOffice(who, office));
  mayAnywhere = (who: Somebody, by: Doer): boolean => by === 'keeper' || this.holdsAnywhere(who, by === 'deciders' ? ['SECRETARIAT', 'LEADERSHIP'] : by === 'office' ? ['SECRETARIAT', 'OFFICE'] : ['SECRETARIAT']);
}
/** Whose work a mutation is. */
export type Doer = 'keeper' | 'office' | 'secretariat' | 'deciders';
