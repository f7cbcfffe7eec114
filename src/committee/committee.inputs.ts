import { InputType } from 'type-graphql';
import { Count, Line, Reference, Several, Value, Words } from '../input/input-field.js';
import { MutationInput } from '../input/mutation-input.js';
import { DateScalar } from '../input/scalars.js';
import type { committeeKinds, committeeMemberRoles } from './committee.js';
import { CommitteeKind, CommitteeMemberRole } from './committee.node.js';

@InputType()
export class CommitteeMemberInput {
  @Reference()
  personId!: string;
  @Value(() => CommitteeMemberRole)
  role!: (typeof committeeMemberRoles)[number];
  @Value(() => DateScalar, { nullable: true, description: 'Left out: as it stands, and for a new member the day from which the list holds. null: from the beginning.' })
  validFrom?: string | null;
  @Value(() => DateScalar, { nullable: true, description: 'Inclusive. Left out: as it stands. null: without end.' })
  validUntil?: string | null;
}

@InputType()
export class CreateCommitteeInput extends MutationInput {
  @Line()
  name!: string;
  @Value(() => CommitteeKind)
  kind!: (typeof committeeKinds)[number];
  @Reference({ description: 'The government it belongs to.' })
  hostId!: string;
  @Reference({ nullable: true, description: 'Left out where the record does not say.' })
  headId?: string | null;
  @Reference({ nullable: true })
  standingAgencyId?: string | null;
  @Several(() => CommitteeMemberInput, 200, { nullable: true, description: 'Deputies and members; the head stands by itself. With days left out: from the beginning, without end.' })
  members?: CommitteeMemberInput[] | null;
  @Value(() => DateScalar, { nullable: true })
  validFrom?: string | null;
  @Value(() => DateScalar, { nullable: true, description: 'Inclusive.' })
  validUntil?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class AmendCommitteeInput extends MutationInput {
  @Reference()
  committeeId!: string;
  @Count(1, 2_147_483_647, { description: 'The version it was made on.' })
  version!: number;
  @Line({ nullable: true })
  name?: string;
  @Value(() => CommitteeKind, { nullable: true })
  kind?: (typeof committeeKinds)[number];
  @Reference({ nullable: true, description: 'null where it is unknown.' })
  headId?: string | null;
  @Reference({ nullable: true, description: 'null where there is none.' })
  standingAgencyId?: string | null;
  @Value(() => DateScalar, { nullable: true })
  validFrom?: string | null;
}

@InputType()
export class EndCommitteeInput extends MutationInput {
  @Reference()
  committeeId!: string;
  @Value(() => DateScalar, { description: 'The last day, inclusive.' })
  validUntil!: string;
  @Words({ description: 'Why; the decision that dissolves it.' })
  reason!: string;
}

@InputType({ description: 'All deputies and members from a day on. Who is not listed belongs until the day before; nothing is deleted.' })
export class SetCommitteeMembersInput extends MutationInput {
  @Reference()
  committeeId!: string;
  @Count(1, 2_147_483_647, { description: 'The version it was made on.' })
  version!: number;
  @Several(() => CommitteeMemberInput, 200)
  members!: CommitteeMemberInput[];
  @Value(() => DateScalar, { nullable: true, description: 'The day from which the list holds; today unless given.' })
  on?: string | null;
}
