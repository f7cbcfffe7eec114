import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Outcome } from '../access/unit-of-work.js';
import type { Language } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';
import { correctMeasurement } from './correct-measurement.command.js';
import { CorrectMeasurementInput, RecordMeasurementsInput } from './measurement.inputs.js';
import { MeasurementNode } from './measurement.node.js';
import { recordMeasurements, type RefusedLine } from './record-measurements.command.js';

@ObjectType('FieldFault', { simpleResolvers: true })
export class FieldFaultNode {
  @Field(() => [String], { description: 'Where in the arguments: input, lines, 2, numerator.' }) path!: string[];
  @Field(() => String, { description: 'What is wrong and what would be right, in the language of the request.' }) message!: string;
}

@ObjectType('RefusedLine', { simpleResolvers: true, description: 'A line that was not recorded.' })
export class RefusedLineNode {
  @Field(() => Int, { description: 'Counted from 0, as the lines were sent.' }) line!: number;
  @Field(() => [FieldFaultNode]) fields!: FieldFaultNode[];
}

const RecordMeasurementsPayload = payload('RecordMeasurements', {}, { measurements: () => MeasurementNode, refusedLines: () => RefusedLineNode });
Field(() => Int, { description: 'How many lines were recorded.' })(RecordMeasurementsPayload.prototype, 'recorded');
const MeasurementPayload = payload('Measurement', { measurement: () => MeasurementNode });

@Resolver()
export class MeasurementMutations {
  @Mutation(() => RecordMeasurementsPayload, { description: 'Hands in figures of targets. Good lines are recorded and bad ones answered with their faults, unless allOrNothing.' })
  async recordMeasurements(@Arg('input', () => RecordMeasurementsInput) input: RecordMeasurementsInput, @Ctx() { work, read, language }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(spoken(await work.run('recordMeasurements', input, recordMeasurements), language), info);
  }

  @Mutation(() => MeasurementPayload, { description: 'A new figure takes the place of a wrong one, names it and says why; the old one stays readable. LOCKED where it was corrected already.' })
  async correctMeasurement(@Arg('input', () => CorrectMeasurementInput) input: CorrectMeasurementInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('correctMeasurement', input, correctMeasurement), info);
  }
}

/** The faults of the refused lines in the language of the request. */
function spoken(outcome: Outcome, language: Language): Outcome {
  const refused = outcome.refusedLines as RefusedLine[];
  return { ...outcome, refusedLines: refused.map(({ line, fields }) => ({ line, fields: fields.map(({ path, text }) => ({ path: path.map(String), message: text[language] })) })) };
}
