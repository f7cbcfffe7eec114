import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../input/scalars.js';
import { Node, simple } from '../reading/graph.js';

@ObjectType('ExternalIdentity', { ...simple, description: 'By which another system knows the account: who signs in there signs in here.' })
export class ExternalIdentityNode extends Node {
  @Field(() => String) issuer!: string;
  @Field(() => String) subject!: string;
  @Field(() => Boolean, { description: 'The account was made for it, and its grants follow what the other system says at each sign-in.' }) followsClaims!: boolean;
  @Field(() => DateTimeScalar) createdAt!: string;
  @Field(() => DateTimeScalar, { nullable: true }) lastUsedAt?: string;
}
