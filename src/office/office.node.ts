import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../input/scalars.js';
import { Below, connection, Node, simple } from '../reading/graph.js';

@ObjectType('Office', { ...simple, description: 'Đơn vị, cơ quan: who receives work. Offices form one tree.' })
export class OfficeNode extends Node {
  @Field(() => String, { description: 'Unique in the installation, prefixed by its government: HOAIDUC-NOIVU.' }) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'Data, not an enumeration: DEPARTMENT, COMMUNE, PARTY_BODY, …; COLLECTIVE where nobody knows who is meant.' }) kind!: string;
  @Field(() => OfficeNode, { nullable: true }) parent?: OfficeNode;
  @Field(() => [String], { description: 'Other spellings.' }) aliases!: string[];
  @Field(() => String, { nullable: true, description: 'The body that directs it professionally, where that is another than the local government.' }) lineAuthority?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Inclusive.' }) validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it takes new work, inclusive.' }) validUntil?: string;
  @Field(() => Int) version!: number;
}
export const OfficeConnection = connection('Office', () => OfficeNode);

@ObjectType('OfficeGroupMember', { simpleResolvers: true })
export class OfficeGroupMemberNode {
  @Field(() => OfficeNode) office!: OfficeNode;
  @Field(() => DateScalar, { nullable: true }) validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Inclusive.' }) validUntil?: string;
}

@ObjectType('OfficeGroup', { ...simple, description: 'A named set of offices ("UBND các xã, thị trấn"), resolved as of the meeting’s day.' })
export class OfficeGroupNode extends Node {
  @Field(() => String) name!: string;
  @Field(() => [String], { description: 'Other spellings.' }) aliases!: string[];
  @Field(() => OfficeNode, { description: 'The government in which the name is used.' }) government!: OfficeNode;
  @Below('OfficeGroup', () => OfficeGroupMemberNode, { records: 'OfficeGroupMember', entity: 'OfficeGroupMember', parent: 'group', order: ['id'] })
  members!: OfficeGroupMemberNode[];
  @Field(() => Boolean, { description: 'Nobody knows its members: one office of kind COLLECTIVE holds the work until somebody is named.' }) toBeNamed!: boolean;
  @Field(() => Int) version!: number;
}
