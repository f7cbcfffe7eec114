import { InputType } from 'type-graphql';
import { Count, Line, Lines, Reference, Value, Words } from '../input/input-field.js';
import { MutationInput } from '../input/mutation-input.js';
import { DateScalar } from '../input/scalars.js';

@InputType()
export class CreateOfficeInput extends MutationInput {
  @Line({ description: 'Unique in the installation, prefixed by its government: HOAIDUC-NOIVU. Capitals, digits and single hyphens, at most 50.' })
  code!: string;
  @Line()
  name!: string;
  @Line({ description: 'Data: DEPARTMENT, COMMUNE, PARTY_BODY, …; COLLECTIVE where nobody knows who is meant.' })
  kind!: string;
  @Reference({ nullable: true, description: 'The office it hangs under. Left out for the root alone, of which there is one.' })
  parentId?: string | null;
  @Lines(50, { nullable: true, description: 'Other spellings.' })
  aliases?: string[] | null;
  @Line({ nullable: true, description: 'The body that directs it professionally, where that is another than the local government.' })
  lineAuthority?: string | null;
  @Value(() => DateScalar, { nullable: true, description: 'Inclusive.' })
  validFrom?: string | null;
  @Value(() => DateScalar, { nullable: true, description: 'The last day on which it takes new work, inclusive.' })
  validUntil?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class AmendOfficeInput extends MutationInput {
  @Reference()
  officeId!: string;
  @Count(1, 2_147_483_647, { description: 'The version it was made on.' })
  version!: number;
  @Line({ nullable: true })
  name?: string;
  @Line({ nullable: true })
  kind?: string;
  @Reference({ nullable: true, description: 'Moves it, with everything below it.' })
  parentId?: string;
  @Lines(50, { nullable: true, description: 'All other spellings; an empty list where there are none.' })
  aliases?: string[];
  @Line({ nullable: true, description: 'null where it is the local government itself.' })
  lineAuthority?: string | null;
  @Value(() => DateScalar, { nullable: true })
  validFrom?: string | null;
}

@InputType()
export class EndOfficeInput extends MutationInput {
  @Reference()
  officeId!: string;
  @Value(() => DateScalar, { description: 'The last day on which it takes new work, inclusive. What it owes it still reports, until that is transferred.' })
  validUntil!: string;
  @Words({ description: 'Why; the decision that ends it.' })
  reason!: string;
}
