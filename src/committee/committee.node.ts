import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../input/scalars.js';
import { OfficeNode } from '../office/office.node.js';
import { PersonNode } from '../person/person.node.js';
import { Below, connection, enumeration, Node, simple } from '../reading/graph.js';
import { committeeKinds, committeeMemberRoles } from './committee.js';

export const CommitteeKind = enumeration('CommitteeKind', committeeKinds, undefined, { STEERING: 'Ban chỉ đạo.', INSPECTION_TEAM: 'Đoàn kiểm tra.', WORKING_GROUP: 'Tổ giúp việc, tổ công tác.' });
export const CommitteeMemberRole = enumeration('CommitteeMemberRole', committeeMemberRoles);

@ObjectType('CommitteeMember', { simpleResolvers: true })
export class CommitteeMemberNode {
  @Field(() => PersonNode) person!: PersonNode;
  @Field(() => CommitteeMemberRole) role!: string;
  @Field(() => DateScalar, { nullable: true }) validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Inclusive.' }) validUntil?: string;
}

@ObjectType('Committee', { ...simple, description: 'Ban chỉ đạo, đoàn kiểm tra, tổ giúp việc.' })
export class CommitteeNode extends Node {
  @Field(() => String) name!: string;
  @Field(() => CommitteeKind) kind!: string;
  @Field(() => OfficeNode, { description: 'The government it belongs to.' }) host!: OfficeNode;
  @Field(() => PersonNode, { nullable: true, description: 'Unknown where the record does not say.' }) head?: PersonNode;
  @Field(() => OfficeNode, { nullable: true }) standingAgency?: OfficeNode;
  @Below('Committee', () => CommitteeMemberNode, { records: 'CommitteeMember', entity: 'CommitteeMember', parent: 'committee', order: ['id'] })
  members!: CommitteeMemberNode[];
  @Field(() => DateScalar, { nullable: true }) validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Inclusive.' }) validUntil?: string;
  @Field(() => Int) version!: number;
}
export const CommitteeConnection = connection('Committee', () => CommitteeNode);
