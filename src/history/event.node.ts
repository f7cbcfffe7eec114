import { Field, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar, JsonScalar } from '../input/scalars.js';
import { connection, Node, simple } from '../reading/graph.js';

@ObjectType('Event', { ...simple, description: 'What was recorded: who, when, why, and what it changed. Events are only ever appended, in the order of their ids.' })
export class EventNode extends Node {
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' }) at!: string;
  @Field(() => DateScalar, { description: 'The day it counts.' }) on!: string;
  @Field(() => String, { description: 'The login of the account that did it.' }) actorLogin!: string;
  @Field(() => String, { nullable: true, description: 'The login of the account for which the actor stood in.' }) actingForLogin?: string;
  @Field(() => String, { description: 'The word of the step or mutation.' }) action!: string;
  @Field(() => String, { nullable: true }) reason?: string;
  @Field(() => String, { nullable: true, description: 'The paper it was entered from.' }) paper?: string;
  @Field(() => String) requestId!: string;
  @Field(() => JsonScalar, { description: 'The records of the object that were changed, by id, as they were.' }) before!: string;
  @Field(() => JsonScalar, { description: 'The same, as they became.' }) after!: string;
}
export const EventConnection = connection('Event', () => EventNode);
