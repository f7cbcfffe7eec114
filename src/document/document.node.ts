import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../input/scalars.js';
import { enumeration, Node, simple } from '../reading/graph.js';
import { documentRelations } from './document.js';

const DocumentRelationEnum = enumeration('DocumentRelation', documentRelations, 'What a document is to a record.');

@ObjectType('Document', { ...simple, description: 'Văn bản. What is unknown is null.' })
export class DocumentNode extends Node {
  @Field(() => String, { description: 'Data: plan, decision, official letter, …' }) kind!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) number?: string;
  @Field(() => DateScalar, { nullable: true }) issuedOn?: string;
  @Field(() => String, { nullable: true }) issuer?: string;
}

@ObjectType('DocumentUse', { simpleResolvers: true })
export class DocumentUseNode {
  @Field(() => DocumentRelationEnum) relation!: string;
  @Field(() => DocumentNode) document!: DocumentNode;
}
