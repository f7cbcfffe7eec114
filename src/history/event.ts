import { defineEntity, p } from '@mikro-orm/core';

const EventSchema = defineEntity({
  name: 'Event',
  indexes: [{ properties: ['objectType', 'objectKey', 'id'] }],
  properties: {
    /** the sequence: the order in which things were recorded */
    id: p.integer().primary(),
    at: p.string(),
    /** the day it counts */
    on: p.date(),
    actorKey: p.integer().nullable(),
    actorLogin: p.string(),
    /** for whom the actor stood in */
    actingForKey: p.integer().nullable(),
    actingForLogin: p.string().nullable(),
    tokenKey: p.integer().nullable(),
    sessionKey: p.integer().nullable(),
    /** where the request came from */
    address: p.string().nullable(),
    requestId: p.string(),
    /** the word of the step or mutation */
    action: p.string(),
    objectType: p.string(),
    objectKey: p.integer(),
    reason: p.text().nullable(),
    /** the paper that a secretary entered it from */
    paper: p.text().nullable(),
    /** canonical JSON: the records of the object that were changed, by their id, as they were and as they are */
    before: p.text(),
    after: p.text(),
    /** the hash of the event before it, see chain.ts */
    previous: p.string(),
  },
});
/** What was recorded: who, when, why, and what it changed. Only ever appended. */
export class Event extends EventSchema.class {}
EventSchema.setClass(Event);

const IdempotentRequestSchema = defineEntity({
  name: 'IdempotentRequest',
  uniques: [{ properties: ['accountKey', 'mutation', 'key'] }],
  properties: {
    id: p.integer().primary(),
    accountKey: p.integer(),
    mutation: p.string(),
    key: p.string(),
    contentHash: p.string(),
    at: p.string().index(),
    /** the permissions that were asked for, to be asked again */
    permits: p.json().$type<{ action: string; about: { office?: string; host?: string; place?: string } }[]>(),
    /** the records that answer it */
    result: p.json().$type<Record<string, unknown>>(),
  },
});
/** A mutation that was carried out under a key of the caller, so that a lost answer can be asked for again. */
export class IdempotentRequest extends IdempotentRequestSchema.class {}
IdempotentRequestSchema.setClass(IdempotentRequest);
