import { InputType } from 'type-graphql';
import { Line, Reference } from '../input/input-field.js';
import { MutationInput } from '../input/mutation-input.js';

@InputType()
export class LinkIdentityInput extends MutationInput {
  @Reference()
  accountId!: string;
  @Line({ description: 'The other system, as it writes itself: https://login.hanoi.gov.vn/realms/chidao.' })
  issuer!: string;
  @Line({ description: 'By which it knows the person, and never gives to another: the claim "sub". No mail address, which can change hands.' })
  subject!: string;
}

@InputType()
export class UnlinkIdentityInput extends MutationInput {
  @Reference()
  identityId!: string;
}
