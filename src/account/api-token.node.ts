import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../input/scalars.js';
import { enumeration, Node, simple } from '../reading/graph.js';
import { scopes } from './api-token.js';

export const ScopeEnum = enumeration('TokenScope', scopes, 'What a token may do.', { READ: 'Reads what its account sees.', READ_WRITE: 'Does what its account may do, but for what one has to sign in for.' });

@ObjectType('ApiToken', { ...simple, description: 'By which a program acts as an account. The token itself is answered once, when it is created.' })
export class ApiTokenNode extends Node {
  @Field(() => String, { description: 'What it is for, in its owner’s words.' }) name!: string;
  @Field(() => ScopeEnum) scope!: string;
  @Field(() => DateTimeScalar) createdAt!: string;
  @Field(() => DateTimeScalar) expiresAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was used last, to the minute.' }) lastUsedAt?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is refused, because somebody took it back.' }) revokedAt?: string;
}
