import { InputType } from 'type-graphql';
import { Count, Line, Reference, Value, Words } from '../input/input-field.js';
import { MutationInput } from '../input/mutation-input.js';
import { DateScalar } from '../input/scalars.js';

@InputType()
export class CreatePersonInput extends MutationInput {
  @Line()
  name!: string;
  @Line({ nullable: true, description: 'As of today; a meeting keeps the position of its day.' })
  position?: string | null;
  @Reference({ nullable: true })
  officeId?: string | null;
  @Value(() => DateScalar, { nullable: true })
  validFrom?: string | null;
  @Value(() => DateScalar, { nullable: true, description: 'Inclusive.' })
  validUntil?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class AmendPersonInput extends MutationInput {
  @Reference()
  personId!: string;
  @Count(1, 2_147_483_647, { description: 'The version it was made on.' })
  version!: number;
  @Line({ nullable: true })
  name?: string;
  @Line({ nullable: true, description: 'null where it is unknown.' })
  position?: string | null;
  @Reference({ nullable: true, description: 'null where it is unknown.' })
  officeId?: string | null;
  @Value(() => DateScalar, { nullable: true })
  validFrom?: string | null;
}

@InputType()
export class EndPersonInput extends MutationInput {
  @Reference()
  personId!: string;
  @Value(() => DateScalar, { description: 'The last day, inclusive.' })
  validUntil!: string;
  @Words({ nullable: true, description: 'Why.' })
  reason?: string | null;
}
