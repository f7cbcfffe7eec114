import { InputType } from 'type-graphql';
import { Key, Line, Lines, Value, Words } from './input-field.js';
import { DateScalar } from './scalars.js';

@InputType({ description: 'What every mutation takes.' })
export abstract class MutationInput {
  @Key({ nullable: true, description: 'A word of the caller’s, at most 64 characters, kept 30 days: the same key with the same content changes nothing and answers the same records.' })
  idempotencyKey?: string;

  @Lines(20, { nullable: true, description: 'The codes of the warnings that were read and are accepted. What only warns does nothing until each is named.' })
  acceptWarnings?: string[];
}

/** A step that counts from a day. */
@InputType()
export abstract class StepInput extends MutationInput {
  @Value(() => DateScalar, { nullable: true, description: 'The day it counts; today unless given. Only the secretariat may give an earlier one, not before the previous step, naming the paper.' })
  on?: string;

  @Line({ nullable: true, description: 'The paper it was entered from, where the secretariat enters it for an office or for an earlier day.' })
  paper?: string;

  @Words({ nullable: true, description: 'Why. Needed to decline, return, reopen, hold, insist, transfer, withdraw and carry over.' })
  reason?: string;
}
