import { ChangeSetType, type EntityClass } from '@mikro-orm/core';
import { sql } from 'kysely';
import { Assignment } from '../assignment/assignment.js';
import { AssignmentState, countedProperties } from '../assignment/assignment-state.js';
import { beforeCommit } from '../database/before-commit.js';
import { select } from '../database/select.js';
import type { Em } from '../database/store.js';
import { type Change, insertRows, writeChanges } from '../database/write-changes.js';
import { Directive } from '../directive/directive.js';
import { follow } from '../directive/directive-status.js';
import { ownerOf } from '../history/owner.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { accented, fold } from '../kernel/fold.js';
import { idOf } from '../kernel/id.js';
import { appendEvents, type Untied } from './append-events.js';
import { beginRecord } from './begin-record.js';
import { told, untold } from './told.js';
import { type Words, wordsOf } from './words-of.js';

export interface Actor {
  at: string;
  today: string;
  /** none: what acted is no account */
  actorKey: number | null;
  actorLogin: string;
  /** for whom the actor stood in */
  actingForKey: number | null;
  actingForLogin: string | null;
  tokenKey: number | null;
  sessionKey: number | null;
  /** where the request came from */
  address: string | null;
  requestId: string;
}

/**
 * Writes what a transaction changed and, from the same list of changes, what has to stay in step with it: the states of assignments, the
 * deadline and status of their directives, the words for searching, and the events. Nothing can be changed past it.
 */
export class Recorder {
  #changes: Change[] = [];
  /** what was made in this transaction, by its kind */
  readonly #made = new Map<unknown, object[]>();
  /** what is appended to the record as the last thing of the transaction */
  readonly #events: Untied[] = [];

  constructor(
    readonly em: Em,
    readonly actor: Actor,
  ) {
    em.getEventManager().registerSubscriber({
      afterFlush: ({ uow }) => {
        this.#take(uow.getChangeSets() as Change[]);
        return Promise.resolve();
      },
    });
    beforeCommit(em, () => appendEvents(em, this.#events, () => beginRecord(em, this.#made, this.#events[0])));
  }

  async record(action: string, { on = this.actor.today, reason = null, paper = null }: { on?: string; reason?: string | null; paper?: string | null }): Promise<void> {
    this.#take(await writeChanges(this.em));
    await this.#followDirectives();
    const changes = this.#changes.filter(change => !untold.has(change.meta.className));
    this.#changes = [];
    await this.#keepStates(changes, on);
    await this.#keepWords(changes);
    this.#tell(changes, action, on, reason, paper);
  }

  made<T extends object>(entity: EntityClass<T>): T[] {
    return (this.#made.get(entity) ?? []) as T[];
  }

  #take(changes: readonly Change[]): void {
    for (const change of changes) {
      this.#changes.push(change);
      if (change.type !== ChangeSetType.CREATE) continue;
      const made = this.#made.get(change.meta.class);
      if (made) made.push(change.entity);
      else this.#made.set(change.meta.class, [change.entity]);
    }
  }

  /** A directive's deadline and status are those of its lead assignments. */
  async #followDirectives(): Promise<void> {
    const touched = new Set(this.#changes.map(({ entity }) => entity).filter(entity => entity instanceof Assignment).map(({ directive }) => directive));
    const announced = [...touched].filter(({ announcedOn }) => announcedOn != null);
    if (announced.length === 0) return;
    // what was made just now has no other shares than those that were made with it
    const made = new Set<object>(this.made(Directive));
    const elsewhere = announced.filter(directive => !made.has(directive)).map(({ id }) => id);
    const shares = elsewhere.length === announced.length ? [] : this.made(Assignment);
    const assignments = new Set(elsewhere.length === 0 ? shares : [...shares, ...(await this.em.find(Assignment, { directive: elsewhere }))]);
    const of = Map.groupBy(assignments, ({ directive }) => directive);
    const moved = announced.filter(directive => {
      const { status, dueOn } = directive;
      follow(directive, of.get(directive) ?? []);
      return directive.status !== status || directive.dueOn !== dueOn;
    });
    if (moved.length > 0) this.#take(await writeChanges(this.em));
  }

  async #keepStates(changes: readonly Change[], on: string): Promise<void> {
    const changed = new Set<Assignment>();
    for (const { entity, payload, type } of changes)
      if (entity instanceof Assignment && entity.assignedOn != null && (type === ChangeSetType.CREATE || 'assignedOn' in payload || countedProperties.some(property => property in payload))) changed.add(entity);
    if (changed.size === 0) return;
    await insertRows(
      this.em,
      AssignmentState,
      [...changed].map(assignment => ({
        assignment: assignment.id,
        on,
        at: this.actor.at,
        ...(Object.fromEntries(countedProperties.map(property => [property, assignment[property] ?? null])) as Record<string, unknown>),
      })),
    );
  }

  async #keepWords(changes: readonly Change[]): Promise<void> {
    const changed = new Map<object, Words>();
    for (const change of changes) {
      const found = wordsOf(change);
      if (found) changed.set(change.entity, found);
    }
    if (changed.size === 0) return;
    const rows = [...changed.values()].map(({ type, key, words }) => sql`(${type}, ${key}, ${fold(words)}, ${accented(words)})`);
    await select(this.em, sql`insert into search_entry (object_type, object_key, folded, accented) values ${sql.join(rows)} on conflict (object_type, object_key) do update set folded = excluded.folded, accented = excluded.accented`);
  }

  #tell(changes: readonly Change[], action: string, on: string, reason: string | null, paper: string | null): void {
    const events = new Map<object, { type: string; key: number; parts: number; before: Record<string, unknown>; after: Record<string, unknown> }>();
    const created = new Set(changes.filter(({ type }) => type === ChangeSetType.CREATE).map(({ entity }) => entity));
    for (const change of changes) {
      const owner = ownerOf(change.entity);
      let event = events.get(owner);
      if (!event) events.set(owner, (event = { type: owner.constructor.name, key: owner.id, parts: 0, before: {}, after: {} }));
      event.parts++;
      const id = idOf(change.meta.className, (change.entity as { id: number }).id);
      const { before, after } = told(change);
      // a second flush of the same action tells only what it adds; what was made by it had no before
      const earlier = id in event.after;
      event.before[id] = created.has(change.entity) ? {} : earlier ? { ...before, ...(event.before[id] as object) } : before;
      event.after[id] = earlier ? { ...(event.after[id] as object), ...after } : after;
    }
    const { at, today: _, ...actor } = this.actor;
    for (const { type, key, parts, before, after } of events.values()) {
      // a change by itself is told in order
      const json = parts === 1 ? JSON.stringify : canonicalJson;
      this.#events.push({ at, on, ...actor, action, objectType: type, objectKey: key, reason, paper, before: json(before), after: json(after) });
    }
  }
}
