import { InputType } from 'type-graphql';
import { DirectiveOfConclusionInput } from '../directive/directive.inputs.js';
import { Count, Flag, Line, Reference, Several, Value, Words } from '../input/input-field.js';
import { MutationInput } from '../input/mutation-input.js';
import { DateScalar } from '../input/scalars.js';

@InputType()
export class ConclusionInput {
  @Count(1, 1000, { nullable: true, description: 'From 1; the next one unless given. No two conclusions of a series have the same.' }) ordinal?: number;
  @Words({ description: 'The chair’s exact words.' }) text!: string;
  @Flag({ nullable: true, description: 'It orders nothing, and somebody has looked.' }) noTaskArises?: boolean;
  @Several(() => DirectiveOfConclusionInput, 100, { nullable: true }) directives?: DirectiveOfConclusionInput[];
}

@InputType()
export class AddConclusionInput extends MutationInput {
  @Reference() meetingId!: string;
  @Count(1, 1000, { nullable: true }) ordinal?: number;
  @Words() text!: string;
  @Flag({ nullable: true }) noTaskArises?: boolean;
  @Several(() => DirectiveOfConclusionInput, 100, { nullable: true }) directives?: DirectiveOfConclusionInput[];
}

@InputType({ description: 'Until the notice is issued.' })
export class ReviseConclusionInput extends MutationInput {
  @Reference() conclusionId!: string;
  @Count(1, 2_000_000_000) version!: number;
  @Words({ nullable: true }) text?: string;
  @Count(1, 1000, { nullable: true }) ordinal?: number;
}

@InputType()
export class RemoveDraftConclusionInput extends MutationInput {
  @Reference() conclusionId!: string;
  @Words() reason!: string;
}

@InputType()
export class MarkNoTaskArisesInput extends MutationInput {
  @Reference() conclusionId!: string;
  @Flag({ nullable: true, description: 'False takes the mark away; true unless given.' }) noTaskArises?: boolean;
}

@InputType()
export class AnnounceConclusionsInput extends MutationInput {
  @Reference() meetingId!: string;
  @Value(() => DateScalar, { nullable: true, description: 'The day on which the work comes into force; the meeting’s day unless given.' }) announcedOn?: string;
}

@InputType()
export class IssueNoticeInput extends MutationInput {
  @Reference() meetingId!: string;
  @Line({ description: 'Unique for the host and the year.' }) number!: string;
  @Value(() => DateScalar) issuedOn!: string;
  @Reference() signerId!: string;
  @Line({ nullable: true }) signerPosition?: string;
}

@InputType()
export class SupplementConclusionInput extends ConclusionInput {
  @Reference({ nullable: true, description: 'The issued conclusion whose place it takes; work that it ordered and that is still open comes under review.' }) replacesConclusionId?: string;
}

@InputType({ description: 'A later notice linked to the first. Nothing issued is ever edited; a supplement says what holds from now on.' })
export class IssueSupplementInput extends MutationInput {
  @Reference() meetingId!: string;
  @Line() number!: string;
  @Value(() => DateScalar) issuedOn!: string;
  @Reference() signerId!: string;
  @Line({ nullable: true }) signerPosition?: string;
  @Several(() => SupplementConclusionInput, 100) conclusions!: SupplementConclusionInput[];
}
