import { Field, ObjectType } from 'type-graphql';
import { AccountNode } from '../account/account.node.js';
import { TargetNode } from '../directive/directive.node.js';
import { DocumentUseNode } from '../document/document.node.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../input/scalars.js';
import { OfficeNode } from '../office/office.node.js';
import { Below, connection, Node, simple } from '../reading/graph.js';

@ObjectType('Measurement', { ...simple, description: 'Số liệu: what an office measured for a target.' })
export class MeasurementNode extends Node {
  @Field(() => TargetNode) target!: TargetNode;
  @Field(() => OfficeNode) office!: OfficeNode;
  @Field(() => DateScalar, { nullable: true, description: 'Of a flow: the first day it covers.' }) from?: string;
  @Field(() => DateScalar, { description: 'The as-of day; of a flow the last day it covers, inclusive.' }) on!: string;
  @Field(() => DecimalScalar, { nullable: true }) numerator?: string;
  @Field(() => DecimalScalar, { nullable: true }) denominator?: string;
  @Field(() => DecimalScalar, { nullable: true }) value?: string;
  @Field(() => String, { nullable: true }) source?: string;
  @Below('Measurement', () => DocumentUseNode, { records: 'DocumentUse', entity: 'DocumentUse', parent: 'measurement', order: ['id'] })
  evidence!: DocumentUseNode[];
  @Field(() => DateTimeScalar) at!: string;
  @Field(() => AccountNode) by!: AccountNode;
  @Field(() => MeasurementNode, { nullable: true, description: 'The wrong figure that this one takes the place of.' }) corrects?: MeasurementNode;
  @Field(() => String, { nullable: true }) correctionReason?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When a later measurement took its place; it stays readable and counts no more.' }) correctedAt?: string;
}
export const MeasurementConnection = connection('Measurement', () => MeasurementNode);
