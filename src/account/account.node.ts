import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../input/scalars.js';
import { OfficeNode } from '../office/office.node.js';
import { PersonNode } from '../person/person.node.js';
import { Below, enumeration, Node, simple } from '../reading/graph.js';
import { roles } from './account.js';

const RoleEnum = enumeration('Role', roles, 'What an account does at an office.', {
  SECRETARIAT: 'Logs meetings, confirms and returns reports.',
  OFFICE: 'Owes work and reports it.',
  LEADERSHIP: 'Looks at what is overdue, decides extensions.',
  ADMINISTRATOR: 'Keeps accounts and the directory, and decides nothing.',
});

@ObjectType('Account', { ...simple, description: 'Who did something: the account’s name as people know it.' })
export class AccountNode extends Node {
  @Field(() => String) login!: string;
  @Field(() => String) name!: string;
  @Field(() => PersonNode, { nullable: true }) person?: PersonNode;
}

@ObjectType('Grant', { simpleResolvers: true, description: 'A role held at an office and everything below it.' })
export class GrantNode {
  @Field(() => RoleEnum) role!: string;
  @Field(() => OfficeNode) office!: OfficeNode;
  @Field(() => DateScalar, { nullable: true }) validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Inclusive.' }) validUntil?: string;
}

@ObjectType('Viewer', { simpleResolvers: true, description: 'Who asks.' })
export class ViewerNode {
  @Field(() => AccountNode) account!: AccountNode;
  @Below('Viewer', () => GrantNode, { records: 'Grant', entity: 'Grant', parent: 'account', order: ['id'] }, 'All grants, those that have ended or not begun too.')
  grants!: GrantNode[];
  @Field(() => DateScalar, { description: 'Today in the installation’s time zone.' }) today!: string;
}
