import { type ClassType, Field, ObjectType } from 'type-graphql';

@ObjectType('Warning', { simpleResolvers: true, description: 'Something to look at before going on; name its code in acceptWarnings to go on all the same.' })
export class WarningNode {
  @Field(() => String) code!: string;
  @Field(() => [String], { description: 'Where in the input, or in the record.' }) path!: string[];
  @Field(() => String, { description: 'In the language of the request.' }) message!: string;
}

/** What a mutation answers: the records it changed, read again. `lists` are fields with several. */
export function payload(name: string, records: Record<string, () => ClassType | object>, lists: Record<string, () => ClassType | object> = {}): ClassType {
  @ObjectType(`${name}Payload`, { simpleResolvers: true })
  class Payload {
    @Field(() => Boolean, { description: 'False where there are warnings to accept first: nothing was changed.' }) done!: boolean;
    @Field(() => Boolean, { description: 'The idempotency key was used before with the same content: nothing was done again.' }) repeated!: boolean;
    @Field(() => [WarningNode]) warnings!: WarningNode[];
  }
  for (const [field, type] of Object.entries(records)) Field(type as never, { nullable: true })(Payload.prototype, field);
  for (const [field, type] of Object.entries(lists)) Field(() => [type()] as never)(Payload.prototype, field);
  return Payload;
}
