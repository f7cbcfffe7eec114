import { InputType } from 'type-graphql';
import { FactorCode, Count, Line, Part, Reference, Several, Value, Words } from '../input/input-field.js';
import { MutationInput } from '../input/mutation-input.js';
import { DateScalar } from '../input/scalars.js';
import type { Role } from './account.js';
import { RoleEnum } from './account.node.js';

@InputType({ description: 'A role at an office and everything below it.' })
export class GrantInput {
  @Value(() => RoleEnum)
  role!: Role;
  @Reference()
  officeId!: string;
  @Value(() => DateScalar, { nullable: true, description: 'Inclusive. Of a new grant today unless given; of one that stands, what it was.' })
  validFrom?: string | null;
  @Value(() => DateScalar, { nullable: true, description: 'Inclusive.' })
  validUntil?: string | null;
}

@InputType()
export class CreateAccountInput extends MutationInput {
  @Line({ description: 'Unique in the installation: small letters a–z, digits and signs of . _ @ - between them, at most 100.' })
  login!: string;
  @Line({ description: 'As people know it.' })
  name!: string;
  @Reference({ nullable: true, description: 'Whose account it is, where that is a person of the directory.' })
  personId?: string;
  @Value(() => DateScalar, { nullable: true, description: 'The first day on which it may sign in and act, inclusive.' })
  activeFrom?: string | null;
  @Value(() => DateScalar, { nullable: true, description: 'The last one, inclusive.' })
  activeUntil?: string | null;
  @Several(() => GrantInput, 50, { nullable: true, description: 'At offices at which the caller is administrator, or below. Without any, the administrator of the root alone may make an account.' })
  grants?: GrantInput[];
}

@InputType({ description: 'What is left out stays as it is.' })
export class AmendAccountInput extends MutationInput {
  @Reference()
  accountId!: string;
  @Count(1, 2_147_483_647, { description: 'The version it was made on.' })
  version!: number;
  @Line({ nullable: true })
  name?: string;
  @Reference({ nullable: true })
  personId?: string | null;
  @Value(() => DateScalar, { nullable: true })
  activeFrom?: string | null;
  @Value(() => DateScalar, { nullable: true, description: 'null: without an end, also of one that was disabled.' })
  activeUntil?: string | null;
  @Several(() => GrantInput, 50, { nullable: true, description: 'All grants from today on; one that is not named ended yesterday. Nobody changes his own.' })
  grants?: GrantInput[];
}

@InputType()
export class DisableAccountInput extends MutationInput {
  @Reference()
  accountId!: string;
  @Words({ description: 'Why.' })
  reason!: string;
}

@InputType()
export class CreateStandInInput extends MutationInput {
  @Reference({ description: 'Who is away: one’s own account, or one that the caller administers.' })
  accountId!: string;
  @Reference({ description: 'Who acts for him, with his grants. The record names both.' })
  substituteId!: string;
  @Value(() => DateScalar, { description: 'Inclusive.' })
  validFrom!: string;
  @Value(() => DateScalar, { description: 'Inclusive; at most a year.' })
  validUntil!: string;
  @Words({ nullable: true })
  reason?: string;
}

@InputType()
export class EndStandInInput extends MutationInput {
  @Reference({ description: 'It ends at once.' })
  standInId!: string;
}

@InputType()
export class ActForInput extends MutationInput {
  @Reference({ nullable: true, description: 'An account for which the caller stands in today; null: again for himself alone.' })
  accountId?: string | null;
}

@InputType()
export class SignOutInput {
  @Value(() => Boolean, { nullable: true, description: 'Ends the account’s other sessions too.' })
  everywhere?: boolean;
}

@InputType()
export class EndSessionInput extends MutationInput {
  @Reference()
  sessionId!: string;
}

@InputType()
export class EndSessionsInput extends MutationInput {
  @Reference({ description: 'All sessions of this account end, and those of who acts for it.' })
  accountId!: string;
}

/** What carries a secret takes no idempotency key, because what is kept under one is kept for a month. */
abstract class SecretInput {
  readonly idempotencyKey?: undefined;
  readonly acceptWarnings?: undefined;
}

@InputType()
export class SignInInput extends SecretInput {
  @Line()
  login!: string;
  @Line()
  password!: string;
  @FactorCode({ nullable: true, description: 'Of the second factor, where the account has one.' })
  code?: string;
}

@InputType()
export class ChangePasswordInput extends SecretInput {
  @Line()
  oldPassword!: string;
  @Line({ description: 'At least 15 characters, or 8 with a second factor; at most 200. None that is tried first.' })
  newPassword!: string;
  @Value(() => Boolean, { nullable: true, description: 'Takes back all API tokens of the account, too: where somebody else may have come by one. Programs that use them stop. Otherwise they stay good.' })
  revokeTokens?: boolean;
}

@InputType()
export class ResetPasswordInput extends SecretInput {
  @Reference()
  accountId!: string;
  @Value(() => Boolean, { nullable: true, description: 'Takes the second factor away, too: of who has lost his device.' })
  removeSecondFactor?: boolean;
}

@InputType()
export class SetPasswordInput extends SecretInput {
  @Line({ description: 'What createAccount or resetPassword has answered, as an administrator has handed it over.' })
  code!: string;
  @Line()
  login!: string;
  @Line({ description: 'At least 15 characters, or 8 where the account has a second factor; at most 200. None that is tried first.' })
  password!: string;
}

@InputType()
export class StartSecondFactorInput extends SecretInput {
  @Line()
  password!: string;
}
@InputType()
export class ConfirmSecondFactorInput extends SecretInput {
  @FactorCode({ description: 'What the authenticator app shows.' })
  code!: string;
}
@InputType()
export class RemoveSecondFactorInput extends SecretInput {
  @Line({ description: 'It has to be long enough to stand alone: at least 15 characters.' })
  password!: string;
  @FactorCode()
  code!: string;
}

@InputType({ description: 'The root of the offices, of which an administrator makes the others.' })
export class RootOfficeInput {
  @Line({ description: 'Like HANOI: capitals, digits and single hyphens, at most 50.' })
  code!: string;
  @Line()
  name!: string;
  @Line({ description: 'Data: PROVINCE, DISTRICT, …' })
  kind!: string;
}

@InputType()
export class SetUpInput extends SecretInput {
  @Line({ description: 'What the program printed at its first start.' })
  code!: string;
  @Line({ description: 'Of the first administrator: small letters a–z, digits and signs of . _ @ - between them.' })
  login!: string;
  @Line()
  name!: string;
  @Line({ description: 'At least 15 characters, at most 200.' })
  password!: string;
  @Part(() => RootOfficeInput)
  office!: RootOfficeInput;
}
