import { InputType } from 'type-graphql';
import { DocumentInput } from '../document/document.inputs.js';
import { Count, Flag, Line, Part, Reference, References, Several, Value, Words } from '../input/input-field.js';
import { MutationInput } from '../input/mutation-input.js';
import { DateScalar, DecimalScalar } from '../input/scalars.js';
import type { Binding, Comparator } from '../measurement/target-rule.js';
import { BindingEnum, ComparatorEnum, Priority } from './directive.node.js';

@InputType({ description: 'What a task and a target have in common: who, what, when.' })
export abstract class DirectiveInput {
  @Count(1, 1000, { nullable: true, description: 'Within its conclusion, from 1; the next one unless given.' }) ordinal?: number;
  @Words({ description: 'What is to be done.' }) text!: string;
  @Words({ nullable: true, description: 'The exact words of the conclusion that order it; they must stand in its text.' }) quote?: string;
  @Value(() => BindingEnum, { nullable: true, description: 'EACH for groups and for several lead offices, TOGETHER otherwise, unless given.' }) binding?: Binding;
  @References(500, { nullable: true, description: 'The offices that lead, valid on the meeting’s day; exactly one where it binds TOGETHER.' }) leadOfficeIds?: string[];
  @References(50, { nullable: true, description: 'Groups of which every member leads its own share: as they were on the meeting’s day.' }) leadGroupIds?: string[];
  @References(500, { nullable: true, description: 'The offices that coordinate.' }) coordinatingOfficeIds?: string[];
  @Reference({ nullable: true }) fieldId?: string;
  @Value(() => Priority, { nullable: true, description: 'NORMAL unless given.' }) priority?: 'NORMAL' | 'HIGH' | 'URGENT';
  @Reference({ nullable: true, description: 'The specialist in the secretariat who follows it.' }) followerId?: string;
  @Value(() => DateScalar, { nullable: true, description: 'The deadline, inclusive. Words that give no date give none: write them in dueText.' }) dueOn?: string;
  @Line({ nullable: true, description: 'The deadline as written.' }) dueText?: string;
  @Several(() => DocumentInput, 50, { nullable: true, description: 'The documents it rests on.' }) basis?: DocumentInput[];
}

@InputType()
export class TaskInput extends DirectiveInput {
  @Words({ nullable: true, description: 'The product that is to be handed in.' }) deliverable?: string;
}

@InputType()
export class BaselineInput {
  @Value(() => DecimalScalar) value!: string;
  @Value(() => DateScalar) on!: string;
}
@InputType()
export class MilestoneInput {
  @Value(() => DateScalar) on!: string;
  @Value(() => DecimalScalar) value!: string;
}

@InputType()
export class TargetInput extends DirectiveInput {
  @Reference() indicatorId!: string;
  @Value(() => ComparatorEnum) comparator!: Comparator;
  @Value(() => DecimalScalar, { nullable: true, description: 'Inclusive; needed for RANGE, AT_LEAST and EXACTLY.' }) lower?: string;
  @Value(() => DecimalScalar, { nullable: true, description: 'Inclusive; needed for RANGE and AT_MOST. EXACTLY has both bounds equal, and one suffices.' }) upper?: string;
  @Flag({ nullable: true, description: '"khoảng"; it never widens the bounds.' }) approximate?: boolean;
  @Value(() => DateScalar, { nullable: true }) periodFrom?: string;
  @Value(() => DateScalar, { nullable: true, description: 'Inclusive.' }) periodUntil?: string;
  @Part(() => BaselineInput, { nullable: true }) baseline?: BaselineInput;
  @Several(() => MilestoneInput, 100, { nullable: true }) milestones?: MilestoneInput[];
  @References(500, { nullable: true, description: 'Whose figures are measured; the offices it binds unless given.' }) reporterIds?: string[];
}

@InputType({ description: 'A task or a target, exactly one of both.' })
export class DirectiveOfConclusionInput {
  @Part(() => TaskInput, { nullable: true }) task?: TaskInput;
  @Part(() => TargetInput, { nullable: true }) target?: TargetInput;
}

@InputType()
export class AssignTaskInput extends MutationInput {
  @Reference() conclusionId!: string;
  @Part(() => TaskInput) task!: TaskInput;
}
@InputType()
export class SetTargetInput extends MutationInput {
  @Reference() conclusionId!: string;
  @Part(() => TargetInput) target!: TargetInput;
}

@InputType({ description: 'What is not given stays. Before it is announced everything may change; then only its words, until the notice is issued; who follows it and its priority at any time.' })
export class AmendDirectiveInput extends MutationInput {
  @Reference() directiveId!: string;
  @Count(1, 2_000_000_000) version!: number;
  @Words({ nullable: true }) text?: string;
  @Words({ nullable: true }) quote?: string;
  @Line({ nullable: true }) dueText?: string;
  @Words({ nullable: true }) deliverable?: string;
  @Value(() => Priority, { nullable: true }) priority?: 'NORMAL' | 'HIGH' | 'URGENT';
  @Reference({ nullable: true }) followerId?: string;
  @Value(() => DateScalar, { nullable: true, description: 'Of a draft.' }) dueOn?: string;
  @Reference({ nullable: true, description: 'Of a draft.' }) fieldId?: string;
  @Value(() => ComparatorEnum, { nullable: true, description: 'Of a draft.' }) comparator?: Comparator;
  @Value(() => DecimalScalar, { nullable: true, description: 'Of a draft.' }) lower?: string;
  @Value(() => DecimalScalar, { nullable: true, description: 'Of a draft.' }) upper?: string;
  @Flag({ nullable: true, description: 'Of a draft.' }) approximate?: boolean;
  @Value(() => DateScalar, { nullable: true, description: 'Of a draft.' }) periodFrom?: string;
  @Value(() => DateScalar, { nullable: true, description: 'Of a draft.' }) periodUntil?: string;
  @Part(() => BaselineInput, { nullable: true, description: 'Of a draft.' }) baseline?: BaselineInput;
  @Several(() => MilestoneInput, 100, { nullable: true, description: 'Of a draft.' }) milestones?: MilestoneInput[];
  @Value(() => BindingEnum, { nullable: true, description: 'Of a draft.' }) binding?: Binding;
  @Reference({ nullable: true, description: 'Of a draft.' }) indicatorId?: string;
  @References(500, { nullable: true, description: 'Of a draft: all of them; with none they are the offices it binds.' }) reporterIds?: string[];
  @Several(() => DocumentInput, 50, { nullable: true, description: 'Of a draft: all the documents it rests on.' }) basis?: DocumentInput[];
}

@InputType({ description: 'A further office. In a directive that is in force, its share is in force from `on`, with the deadline as ordered.' })
export class AddAssignmentInput extends MutationInput {
  @Reference() directiveId!: string;
  @Reference() officeId!: string;
  @Flag({ nullable: true, description: 'It coordinates; it leads unless given.' }) coordinating?: boolean;
  @Value(() => DateScalar, { nullable: true, description: 'Today unless given; not before the directive came into force. An earlier day needs the paper.' }) on?: string;
  @Line({ nullable: true, description: 'The paper it was entered from, where `on` is an earlier day.' }) paper?: string;
  @Words({ nullable: true }) reason?: string;
}

@InputType()
export class WithdrawDirectiveInput extends MutationInput {
  @Reference() directiveId!: string;
  @Words() reason!: string;
  @Value(() => DateScalar, { nullable: true, description: 'Today unless given.' }) on?: string;
  @Line({ nullable: true }) paper?: string;
}
