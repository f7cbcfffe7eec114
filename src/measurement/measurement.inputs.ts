import { InputType } from 'type-graphql';
import { DocumentInput } from '../document/document.inputs.js';
import { Flag, Line, Reference, Several, Value, Words } from '../input/input-field.js';
import { MutationInput } from '../input/mutation-input.js';
import { DateScalar, DecimalScalar } from '../input/scalars.js';
import type { Decimal } from '../kernel/decimal.js';

@InputType({ description: 'One figure of one office: numerator and denominator, or a value.' })
export class MeasurementLineInput {
  @Reference({ description: 'An announced target.' })
  targetId!: string;
  @Reference({ description: 'One of the reporters of the target.' })
  officeId!: string;
  @Value(() => DateScalar, { nullable: true, description: 'Of a flow: the first day it covers. A figure as of one day has none.' })
  from?: string | null;
  @Value(() => DateScalar, { description: 'The as-of day; of a flow the last day it covers, inclusive. Not in the future.' })
  on!: string;
  @Value(() => DecimalScalar, { nullable: true })
  numerator?: Decimal | null;
  @Value(() => DecimalScalar, { nullable: true, description: 'Greater than 0.' })
  denominator?: Decimal | null;
  @Value(() => DecimalScalar, { nullable: true, description: 'In the unit of the target, instead of numerator and denominator.' })
  value?: Decimal | null;
  @Line({ nullable: true, description: 'Where the figure comes from.' })
  source?: string | null;
  @Several(() => DocumentInput, 20, { nullable: true })
  evidence?: DocumentInput[] | null;
}

@InputType()
export class RecordMeasurementsInput extends MutationInput {
  @Several(() => MeasurementLineInput, 500)
  lines!: MeasurementLineInput[];
  @Flag({ nullable: true, description: 'With true one bad line refuses all of them; otherwise good lines are recorded and bad ones answered with their faults.' })
  allOrNothing?: boolean | null;
}

@InputType({ description: 'The new figures, given whole. The wrong ones stay readable and count no more.' })
export class CorrectMeasurementInput extends MutationInput {
  @Reference()
  measurementId!: string;
  @Value(() => DateScalar, { nullable: true, description: 'As it was, unless given.' })
  from?: string | null;
  @Value(() => DateScalar, { nullable: true, description: 'As it was, unless given.' })
  on?: string | null;
  @Value(() => DecimalScalar, { nullable: true })
  numerator?: Decimal | null;
  @Value(() => DecimalScalar, { nullable: true, description: 'Greater than 0.' })
  denominator?: Decimal | null;
  @Value(() => DecimalScalar, { nullable: true, description: 'In the unit of the target, instead of numerator and denominator.' })
  value?: Decimal | null;
  @Line({ nullable: true, description: 'Where the figure comes from.' })
  source?: string | null;
  @Several(() => DocumentInput, 20, { nullable: true })
  evidence?: DocumentInput[] | null;
  @Words({ description: 'Why the old figure was wrong.' })
  reason!: string;
}
