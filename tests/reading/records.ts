import 'reflect-metadata';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { execute, getOperationAST, type GraphQLSchema, type OperationDefinitionNode, validate } from 'graphql';
import { onTestFinished } from 'vitest';
import { Viewer } from '../../src/access/viewer.js';
import { Account, type Role } from '../../src/account/account.js';
import { Assignment } from '../../src/assignment/assignment.js';
import { AssignmentState, countedProperties } from '../../src/assignment/assignment-state.js';
import { Conclusion } from '../../src/conclusion/conclusion.js';
import { Database } from '../../src/database/database.js';
import type { Em } from '../../src/database/store.js';
import { Directive } from '../../src/directive/directive.js';
import { accented, fold } from '../../src/kernel/fold.js';
import { Refusal } from '../../src/kernel/refusal.js';
import { Meeting } from '../../src/meeting/meeting.js';
import { Office } from '../../src/office/office.js';
import { Person } from '../../src/person/person.js';
import { Entities } from '../../src/reading/catalogue.js';
import type { Context } from '../../src/reading/context.js';
import { Projection } from '../../src/reading/projection.js';
import { Read } from '../../src/reading/read.js';
import { SearchEntry } from '../../src/search/search-entry.js';
import { catalogue } from '../../src/server/catalogue.js';
import { fieldReader, makeSchema } from '../../src/server/schema.js';
import { ComparedQueries } from '../both-executors.js';
import { anEmptyPlace } from '../database.js';

let schema: GraphQLSchema | undefined;
let queries: ComparedQueries | undefined;

/** A document's variables, which may be left out where none has to be given. */
type Given<V> = Record<string, never> extends V ? [variables?: V] : [variables: V];
export interface Answer<R> {
  data: R;
  faults: Record<string, string>;
  /** what was refused as a whole or with faults */
  refusals: Refusal[];
  statements: number;
}

/** Records of a committee's register, put straight into a database of their own, and read as a viewer reads them. */
export class Register {
  today = '2026-03-02';
  private constructor(
    readonly database: Database,
    readonly em: Em,
    readonly projection: Projection,
  ) {}

  static async open(): Promise<Register> {
    const place = await anEmptyPlace();
    const database = await Database.open(place.url);
    onTestFinished(async () => {
      await database.close();
      await place.remove();
    });
    const entities = new Entities(database.orm.getMetadata().getAll().values());
    return new Register(database, database.orm.em.fork() as Em, new Projection(entities, catalogue));
  }

  save(): Promise<void> {
    return this.em.flush();
  }

  async office(code: string, parent: Office | null = null, more: Partial<Office> = {}): Promise<Office> {
    const office = this.em.create(Office, { code, name: code, kind: 'DEPARTMENT', parent, aliases: [], sortKey: code.toLowerCase(), path: '', ...more });
    await this.save();
    office.path = `${parent?.path ?? '.'}${office.id}.`;
    return office;
  }
  person(name: string, office: Office | null = null): Person {
    return this.em.create(Person, { name, office, sortKey: name.toLowerCase() });
  }
  async account(login: string, role: Role, office: Office): Promise<Viewer> {
    const account = this.em.create(Account, { login, name: login });
    await this.save();
    return new Viewer({ key: account.id, login, name: login }, null, [{ role, officeKey: office.id, path: office.path }]);
  }
  meeting(host: Office, more: Partial<Meeting> = {}): Meeting {
    return this.em.create(Meeting, { host, title: 'Sơ kết', kind: 'REVIEW', status: 'ISSUED', heldOn: '2026-01-05', mode: 'IN_PERSON', announcedOn: '2026-01-05', ...more });
  }
  conclusion(meeting: Meeting, more: Partial<Conclusion> = {}): Conclusion {
    return this.em.create(Conclusion, { meeting, series: 0, ordinal: 1, text: 'Rà soát', noTaskArises: false, announcedOn: '2026-01-05', ...more });
  }
  directive(conclusion: Conclusion, more: Partial<Directive> = {}): Directive {
    return this.em.create(Directive, {
      kind: 'TASK', conclusion, meeting: conclusion.meeting, ordinal: 1, text: 'Rà soát thủ tục', binding: 'TOGETHER', priority: 'NORMAL', status: 'IN_PROGRESS', announcedOn: '2026-01-05', milestones: [], ...more,
    });
  }
  assignment(directive: Directive, office: Office, more: Partial<Assignment> = {}): Assignment {
    const { dueOn = null } = more;
    return this.em.create(Assignment, { directive, meeting: directive.meeting, office, role: 'LEAD', status: 'ASSIGNED', assignedOn: '2026-01-05', originalDueOn: dueOn, blocked: false, extensionCount: 0, needsReview: false, ...more });
  }
  /** What counted of an assignment from a day on, recorded at an instant. */
  async state(assignment: Assignment, on: string, more: Partial<AssignmentState> = {}, at = `${on}T02:00:00.000Z`): Promise<void> {
    await this.save();
    const counted = Object.fromEntries(countedProperties.map(property => [property, assignment[property] ?? null])) as unknown as Pick<AssignmentState, (typeof countedProperties)[number]>;
    this.em.create(AssignmentState, { ...counted, ...more, assignment, on, at });
    await this.save();
  }
  async words(objectType: SearchEntry['objectType'], record: { id: number; text?: string }, text = record.text ?? ''): Promise<void> {
    await this.save();
    this.em.create(SearchEntry, { objectType, objectKey: record.id, folded: fold(text), accented: accented(text) });
    await this.save();
  }

  async ask<R, V extends Record<string, unknown>>(viewer: Viewer, document: TypedDocumentNode<R, V>, ...[variableValues]: Given<V>): Promise<Answer<R>> {
    await this.save();
    schema ??= makeSchema(catalogue);
    const { statements } = this.database;
    const read = new Read(this.projection, statements, { viewer, today: this.today, language: 'en', settings: { dueSoonDays: 3, staleDays: 100 } });
    const before = statements.count;
    const misasked = validate(schema, document);
    if (misasked.length) throw misasked[0];
    queries ??= new ComparedQueries(schema);
    const contextValue = { viewer, language: 'en', read } as Context;
    const operation = getOperationAST(document) as OperationDefinitionNode;
    const compiled = await queries.run({ document, operation, variables: variableValues ?? {} }, contextValue);
    const { data, errors = [] } = compiled ?? (await execute({ schema, document, variableValues, contextValue, fieldResolver: fieldReader(schema, catalogue) as never }));
    const faults: Record<string, string> = {};
    const refusals: Refusal[] = [];
    for (const error of errors) {
      if (!(error.originalError instanceof Refusal)) throw error;
      refusals.push(error.originalError);
      for (const { path, text } of error.originalError.details.fields ?? []) faults[path.join('.')] = text.en;
    }
    return { data: data as R, faults, refusals, statements: statements.count - before };
  }
}

/** A district with its secretariat and two departments, and one meeting. */
export async function aDistrict() {
  const register = await Register.open();
  const district = await register.office('HOAIDUC');
  const interior = await register.office('HOAIDUC-NOIVU', district);
  const health = await register.office('HOAIDUC-YTE', district);
  const chair = register.person('Nguyễn Văn An', district);
  const meeting = register.meeting(district, { chair, place: 'Hội trường' });
  const conclusion = register.conclusion(meeting);
  const secretariat = await register.account('thuky', 'SECRETARIAT', district);
  const officer = await register.account('noivu', 'OFFICE', interior);
  return { register, district, interior, health, chair, meeting, conclusion, secretariat, officer };
}
