import { InputType } from 'type-graphql';
import { Line, Reference, Value, Words } from '../input/input-field.js';
import { MutationInput } from '../input/mutation-input.js';
import { DateScalar } from '../input/scalars.js';

@InputType()
export class CreateFieldInput extends MutationInput {
  @Line({ description: 'Unique in the installation. Capitals, digits and single hyphens, at most 50.' })
  code!: string;
  @Line()
  name!: string;
  @Line({ nullable: true, description: 'The paper that divides the work this way.' })
  source?: string | null;
  @Value(() => DateScalar, { nullable: true })
  validFrom?: string | null;
  @Value(() => DateScalar, { nullable: true, description: 'Inclusive.' })
  validUntil?: string | null;
}

@InputType()
export class EndFieldInput extends MutationInput {
  @Reference()
  fieldId!: string;
  @Value(() => DateScalar, { description: 'The last day, inclusive.' })
  validUntil!: string;
  @Words({ nullable: true, description: 'Why.' })
  reason?: string | null;
}
