import { InputType } from 'type-graphql';
import { Count, Line, Lines, Reference, References, Several, Value } from '../input/input-field.js';
import { MutationInput } from '../input/mutation-input.js';
import { DateScalar } from '../input/scalars.js';

@InputType()
export class CreateOfficeGroupInput extends MutationInput {
  @Line({ description: 'As the texts name it: "UBND các xã, thị trấn".' })
  name!: string;
  @Lines(50, { nullable: true, description: 'Other spellings.' })
  aliases?: string[] | null;
  @Reference({ description: 'The government in which the name is used.' })
  governmentId!: string;
  @References(500, { nullable: true, description: 'Members with no first and no last day. Where nobody knows them: one office of kind COLLECTIVE, named as written.' })
  memberIds?: string[] | null;
}

@InputType()
export class OfficeGroupMemberInput {
  @Reference()
  officeId!: string;
  @Value(() => DateScalar, { nullable: true, description: 'Left out: as it stands, and for a new member the day from which the list holds. null: from the beginning.' })
  validFrom?: string | null;
  @Value(() => DateScalar, { nullable: true, description: 'Inclusive. Left out: as it stands. null: without end.' })
  validUntil?: string | null;
}

@InputType({ description: 'All members from a day on. Who is not listed belongs until the day before; nothing is deleted.' })
export class SetOfficeGroupMembersInput extends MutationInput {
  @Reference()
  groupId!: string;
  @Count(1, 2_147_483_647, { description: 'The version it was made on.' })
  version!: number;
  @Several(() => OfficeGroupMemberInput, 500)
  members!: OfficeGroupMemberInput[];
  @Value(() => DateScalar, { nullable: true, description: 'The day from which the list holds; today unless given.' })
  on?: string | null;
}
