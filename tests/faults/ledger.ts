import type { Findings } from './findings.js';

/** One change that was sent: it makes a version of a person. */
export interface Sent {
  key: string;
  name: string;
  position: string;
  /** that it makes; the first is the person's creation */
  version: number;
  /** acknowledged, in doubt because no answer came or one that leaves it open, or refused with the word that nothing was changed */
  answer: 'acknowledged' | 'open' | 'refused';
  /** whether the last comparison found it */
  stored: boolean;
}
export interface Known {
  id?: string;
  sent: Sent[];
}

/** What a database holds, as it tells by itself. */
export interface Stored {
  people: { key: number; name: string; position: string; version: number }[];
  /** of people, in their order */
  events: { key: number; after: string }[];
  /** what else is not as it should be */
  faults: string[];
}

/** What was sent to the program, and what it answered; held against what is stored. */
export class Ledger {
  readonly people = new Map<string, Known>();

  send(key: string, name: string, position: string): Sent {
    let known = this.people.get(name);
    if (!known) this.people.set(name, (known = { sent: [] }));
    const sent: Sent = { key, name, position, version: known.sent.length + 1, answer: 'open', stored: false };
    known.sent.push(sent);
    return sent;
  }

  inDoubt(): Sent[] {
    return [...this.people.values()].flatMap(({ sent }) => sent.filter(({ answer }) => answer !== 'acknowledged'));
  }

  /** `upTo`: whether a change had been acknowledged by the moment that what is stored shows; by now unless given. */
  compare(stored: Stored, findings: Findings, acknowledged = ({ answer }: Sent) => answer === 'acknowledged'): void {
    const rows = Map.groupBy(stored.people, ({ name }) => name);
    for (const [name, { sent }] of this.people) {
      const found = rows.get(name) ?? [];
      const due = sent.findLastIndex(acknowledged) + 1;
      if (found.length > 1) findings.fault('duplicated', `${name} is there ${found.length} times`);
      const version = found[0]?.version ?? 0;
      for (let missing = version + 1; missing <= due; missing++) findings.fault('lost', `${name}: version ${missing} was acknowledged, and there is version ${version}`);
      if (version > sent.length) findings.fault('neverSent', `${name} has version ${version}, and ${sent.length} were sent`);
      else if (version > 0 && found[0].position !== sent[version - 1].position) findings.fault('changed', `${name}: version ${version} is not as it was sent`);
      for (const one of sent) {
        one.stored = one.version <= version;
        if (one.stored && one.answer === 'refused') findings.fault('contrary', `${name}: version ${one.version} was refused with the word that nothing was changed, and it is there`);
      }
    }
    for (const name of rows.keys()) if (!this.people.has(name)) findings.fault('neverSent', `${name} was never sent`);
    this.#compareEvents(stored, findings);
    for (const fault of stored.faults) findings.fault('contrary', fault);
  }

  /** An event for each version, and what they tell one after the other is the row. */
  #compareEvents({ people, events }: Stored, findings: Findings): void {
    const told = Map.groupBy(events, ({ key }) => key);
    for (const { key, name, position, version } of people) {
      const its = told.get(key) ?? [];
      told.delete(key);
      const after = Object.assign({}, ...its.flatMap(event => Object.values(JSON.parse(event.after) as Record<string, object>))) as { name?: string; position?: string };
      if (its.length !== version || after.name !== name || after.position !== position) findings.fault('contrary', `${name}: ${its.length} events for version ${version}, and the last ${after.position === position ? 'tells' : 'does not tell'} the row`);
    }
    for (const key of told.keys()) findings.fault('contrary', `events tell of a person ${key} that is not there`);
  }
}
