import { InputType } from 'type-graphql';
import { Line, Reference, Value } from '../input/input-field.js';
import { MutationInput } from '../input/mutation-input.js';
import { DateTimeScalar } from '../input/scalars.js';
import { ScopeEnum } from './api-token.node.js';
import type { Scope } from './api-token.js';

@InputType()
export class CreateTokenInput extends MutationInput {
  @Line({ description: 'What it is for, in your own words.' })
  name!: string;
  @Value(() => ScopeEnum, { description: 'READ is enough for whatever only looks.' })
  scope!: Scope;
  @Value(() => DateTimeScalar, { description: 'From this instant on it is refused; at most a year from now.' })
  expiresAt!: string;
  @Line({ nullable: true, description: 'Of your account, once more; needed where it has one.' })
  password?: string | null;
}

@InputType()
export class RevokeTokenInput extends MutationInput {
  @Reference()
  tokenId!: string;
}
