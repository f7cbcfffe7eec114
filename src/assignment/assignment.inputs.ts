import { InputType } from 'type-graphql';
import { DocumentInput } from '../document/document.inputs.js';
import { Count, Reference, Several, Value, Words } from '../input/input-field.js';
import { StepInput } from '../input/mutation-input.js';
import { DateScalar, DecimalScalar } from '../input/scalars.js';

@InputType({ description: 'A step of an assignment.' })
export class AssignmentStepInput extends StepInput {
  @Reference() assignmentId!: string;
}

@InputType()
export class AcknowledgeAssignmentInput extends AssignmentStepInput {
  @Reference({ nullable: true, description: 'The officer who does it.' }) responsibleId?: string;
}

@InputType()
export class ReportAssignmentInput extends AssignmentStepInput {
  @Words({ description: 'The result in words.' }) result!: string;
  @Value(() => DecimalScalar, { nullable: true, description: 'Of a target: the value of that day.' }) value?: string;
  @Several(() => DocumentInput, 50, { nullable: true, description: 'What is delivered.' }) deliverables?: DocumentInput[];
  @Several(() => DocumentInput, 50, { nullable: true }) evidence?: DocumentInput[];
}

@InputType({ description: 'Of a return or a reopening; it may carry a new date.' })
export class SendBackInput extends AssignmentStepInput {
  @Value(() => DateScalar, { nullable: true, description: 'A new deadline, from `on` onwards.' }) newDueOn?: string;
}

@InputType({ description: 'The new office takes over both deadlines and the count of extensions.' })
export class TransferAssignmentInput extends AssignmentStepInput {
  @Reference() toOfficeId!: string;
}

@InputType({ description: 'Open work of a replaced conclusion goes on in a directive of the supplement: the old share is withdrawn, the new one has both its deadlines.' })
export class CarryOverAssignmentInput extends AssignmentStepInput {
  @Reference({ description: 'The directive that goes on with it, of the conclusion that took the place of the old one.' }) toDirectiveId!: string;
}

@InputType()
export class UrgeAssignmentInput extends StepInput {
  @Reference() assignmentId!: string;
  @Words() text!: string;
}

@InputType()
export class NameResponsibleInput extends StepInput {
  @Reference() assignmentId!: string;
  @Reference() responsibleId!: string;
}

@InputType()
export class UpdateProgressInput extends StepInput {
  @Reference() assignmentId!: string;
  @Words() text!: string;
  @Count(0, 100, { nullable: true, description: 'Per cent, 0–100.' }) progress?: number;
}

@InputType()
export class DeclareObstacleInput extends StepInput {
  @Reference() assignmentId!: string;
  @Words({ description: 'Why it is blocked.' }) text!: string;
  @Words({ nullable: true, description: 'What is needed to go on.' }) needed?: string;
  @Reference({ nullable: true, description: 'From which office.' }) waitingForOfficeId?: string;
}

@InputType()
export class ClearObstacleInput extends StepInput {
  @Reference() obstacleId!: string;
  @Words({ nullable: true }) note?: string;
}

@InputType()
export class RequestExtensionInput extends StepInput {
  @Reference() assignmentId!: string;
  @Value(() => DateScalar, { description: 'Later than the current deadline.' }) newDueOn!: string;
}

@InputType()
export class ExtensionDecisionInput extends StepInput {
  @Reference() extensionId!: string;
}
@InputType()
export class GrantExtensionInput extends ExtensionDecisionInput {
  @Value(() => DateScalar, { nullable: true, description: 'Another date than the one asked for, later than the current deadline.' }) newDueOn?: string;
}

@InputType()
export class SetDeadlineInput extends StepInput {
  @Reference() assignmentId!: string;
  @Count(1, 2_000_000_000, { description: 'Of the assignment that the date was chosen for.' }) version!: number;
  @Value(() => DateScalar) dueOn!: string;
}
