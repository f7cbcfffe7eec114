import { type ChangeSet, ChangeSetType, type EntityMetadata, ReferenceKind } from '@mikro-orm/core';
import { sql } from 'kysely';
import { Assignment } from '../assignment/assignment.js';
import { AssignmentState, countedProperties } from '../assignment/assignment-state.js';
import { Committee } from '../committee/committee.js';
import { Conclusion } from '../conclusion/conclusion.js';
import { select } from '../database/select.js';
import type { Em } from '../database/store.js';
import { Directive } from '../directive/directive.js';
import { follow } from '../directive/directive-status.js';
import { Event } from '../history/event.js';
import { ownerOf } from '../history/owner.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { accented, fold } from '../kernel/fold.js';
import { idOf } from '../kernel/id.js';
import { Indicator } from '../measurement/indicator.js';
import { Meeting } from '../meeting/meeting.js';
import { Office } from '../office/office.js';
import { Person } from '../person/person.js';
import type { WordedType } from '../search/search-entry.js';

type Change = ChangeSet<object>;

export interface Actor {
  at: string;
  today: string;
  actorKey: number;
  actorLogin: string;
  tokenKey: number | null;
  requestId: string;
}

/** Not told in the record: what is kept for the machine only. */
const untold = new Set(['IdempotentRequest', 'Event', 'SearchEntry', 'AccessToken']);

/**
 * Writes what a transaction changed and, from the same list of changes, what has to stay in step with it: the states of assignments, the
 * deadline and status of their directives, the words for searching, and the events. Nothing can be changed past it.
 */
export class Recorder {
  #changes: Change[] = [];

  constructor(
    readonly em: Em,
    readonly actor: Actor,
  ) {
    em.getEventManager().registerSubscriber({
      afterFlush: ({ uow }) => {
        this.#changes.push(...(uow.getChangeSets() as Change[]));
        return Promise.resolve();
      },
    });
  }

  async record(action: string, { on = this.actor.today, reason = null, paper = null }: { on?: string; reason?: string | null; paper?: string | null }): Promise<void> {
    await this.em.flush();
    await this.#followDirectives();
    const changes = this.#changes.filter(change => !untold.has(change.meta.className));
    this.#changes = [];
    await this.#keepStates(changes, on);
    await this.#keepWords(changes);
    await this.#appendEvents(changes, action, on, reason, paper);
  }

  /** A directive's deadline and status are those of its lead assignments. */
  async #followDirectives(): Promise<void> {
    const directives = new Set(this.#changes.map(({ entity }) => entity).filter(entity => entity instanceof Assignment).map(({ directive }) => directive));
    if (directives.size === 0) return;
    const assignments = await this.em.find(Assignment, { directive: { $in: [...directives].map(({ id }) => id) } });
    for (const directive of directives) if (directive.announcedOn != null) follow(directive, assignments.filter(assignment => assignment.directive === directive));
    await this.em.flush();
  }

  async #keepStates(changes: readonly Change[], on: string): Promise<void> {
    const changed = new Set<Assignment>();
    for (const { entity, payload, type } of changes)
      if (entity instanceof Assignment && entity.assignedOn != null && (type === ChangeSetType.CREATE || 'assignedOn' in payload || countedProperties.some(property => property in payload))) changed.add(entity);
    if (changed.size === 0) return;
    await this.em.insertMany(
      AssignmentState,
      [...changed].map(assignment => ({
        assignment: assignment.id,
        on,
        at: this.actor.at,
        ...(Object.fromEntries(countedProperties.map(property => [property, assignment[property] ?? null])) as unknown as Pick<AssignmentState, (typeof countedProperties)[number]>),
      })),
    );
  }

  async #keepWords(changes: readonly Change[]): Promise<void> {
    const changed = new Map<object, { type: WordedType; key: number; words: string }>();
    for (const { entity } of changes) {
      const found = wordsOf(entity);
      if (found) changed.set(entity, found);
    }
    for (const { type, key, words } of changed.values()) {
      const folded = fold(words);
      const exact = accented(words);
      await select(this.em, sql`insert into search_entry (object_type, object_key, folded, accented) values (${type}, ${key}, ${folded}, ${exact}) on conflict (object_type, object_key) do update set folded = excluded.folded, accented = excluded.accented`);
    }
  }

  async #appendEvents(changes: readonly Change[], action: string, on: string, reason: string | null, paper: string | null): Promise<void> {
    const events = new Map<object, { type: string; key: number; before: Record<string, unknown>; after: Record<string, unknown> }>();
    const created = new Set(changes.filter(({ type }) => type === ChangeSetType.CREATE).map(({ entity }) => entity));
    for (const change of changes) {
      const owner = ownerOf(change.entity);
      let event = events.get(owner);
      if (!event) events.set(owner, (event = { type: owner.constructor.name, key: owner.id, before: {}, after: {} }));
      const id = idOf(change.meta.className, (change.entity as { id: number }).id);
      const { before, after } = told(change);
      // a second flush of the same action tells only what it adds; what was made by it had no before
      event.before[id] = created.has(change.entity) ? {} : { ...before, ...(event.before[id] as object) };
      event.after[id] = { ...(event.after[id] as object), ...after };
    }
    if (events.size === 0) return;
    const { at, actorKey, actorLogin, tokenKey, requestId } = this.actor;
    await this.em.insertMany(
      Event,
      [...events.values()].map(({ type, key, before, after }) => ({
        at, on, actorKey, actorLogin, tokenKey, requestId, action, objectType: type, objectKey: key, reason, paper, before: canonicalJson(before), after: canonicalJson(after),
      })),
    );
  }
}

/** The properties that a change touched, as they were and as they are. */
function told({ type, payload, originalEntity, entity, meta }: Change): { before: Record<string, unknown>; after: Record<string, unknown> } {
  // what is made or taken away is told whole
  const whole = type !== ChangeSetType.UPDATE && type !== ChangeSetType.UPDATE_EARLY;
  const names = (whole ? meta.props.map(({ name }) => name) : Object.keys(payload)).filter(name => name !== 'id' && name !== 'version' && name !== 'sortKey') as string[];
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const name of names) {
    const value = valueOf(entity, name, meta);
    if (whole && value === null) continue;
    if (type === ChangeSetType.CREATE) after[name] = value;
    else if (whole) before[name] = value;
    else {
      before[name] = (originalEntity as Record<string, unknown> | undefined)?.[name] ?? null;
      after[name] = value;
    }
  }
  return { before, after };
}

function valueOf(entity: object, name: string, meta: EntityMetadata): unknown {
  const value = (entity as Record<string, unknown>)[name] ?? null;
  const reference = meta.properties[name as never] as { kind: ReferenceKind } | undefined;
  return reference && reference.kind !== ReferenceKind.SCALAR && value !== null ? (value as { id: number }).id : value;
}

function wordsOf(entity: object): { type: WordedType; key: number; words: string } | undefined {
  if (entity instanceof Meeting) return { type: 'Meeting', key: entity.id, words: entity.title };
  if (entity instanceof Conclusion) return { type: 'Conclusion', key: entity.id, words: entity.text };
  if (entity instanceof Directive) return { type: 'Directive', key: entity.id, words: [entity.text, entity.quote, entity.dueText].filter(Boolean).join(' ') };
  if (entity instanceof Office) return { type: 'Office', key: entity.id, words: [entity.name, entity.code, ...(entity.aliases ?? [])].join(' ') };
  if (entity instanceof Person) return { type: 'Person', key: entity.id, words: [entity.name, entity.position].filter(Boolean).join(' ') };
  if (entity instanceof Committee) return { type: 'Committee', key: entity.id, words: entity.name };
  if (entity instanceof Indicator) return { type: 'Indicator', key: entity.id, words: `${entity.code} ${entity.name}` };
  return undefined;
}
