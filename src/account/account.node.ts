import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../input/scalars.js';
import { OfficeNode } from '../office/office.node.js';
import { PersonNode } from '../person/person.node.js';
import { Below, connection, enumeration, Node, simple } from '../reading/graph.js';
import { roles } from './account.js';
import { ApiTokenNode } from './api-token.node.js';
import { ExternalIdentityNode } from './external-identity.node.js';

export const RoleEnum = enumeration('Role', roles, 'What an account does at an office.', {
  SECRETARIAT: 'Logs meetings, confirms and returns reports.',
  OFFICE: 'Owes work and reports it.',
  LEADERSHIP: 'Looks at what is overdue, decides extensions.',
  ADMINISTRATOR: 'Keeps accounts and the directory, and decides nothing.',
});

const whole = 'Seen by its owner and by administrators where it holds anything.';

@ObjectType('Account', { ...simple, description: 'Who did something: the account’s name as people know it. All else of it is seen by its owner, and by administrators where it holds anything.' })
export class AccountNode extends Node {
  @Field(() => String) login!: string;
  @Field(() => String) name!: string;
  @Field(() => PersonNode, { nullable: true, description: `Whose it is, where that is a person of the directory. ${whole}` }) person?: PersonNode;
  @Field(() => DateScalar, { nullable: true, description: `The first day on which it may sign in and act, inclusive. ${whole}` }) activeFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: `The last one, inclusive; of an account that was disabled, the day before. ${whole}` }) activeUntil?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: `When its password was set last; null: it has none. ${whole}` }) passwordSetAt?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: `Until when the code that was handed to its owner sets its password; null: there is none. ${whole}` }) setupCodeUntil?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: `Since when it signs in with a second factor; null: without one. ${whole}` }) secondFactorSince?: string;
  @Field(() => Int, { nullable: true, description: whole }) version?: number;
  @Below('Account', () => GrantNode, { records: 'Grant', entity: 'Grant', parent: 'account', order: ['id'] }, `All grants, those that have ended or not begun too. ${whole}`)
  grants!: GrantNode[];
  @Below('Account', () => StandInNode, { records: 'StandIn', entity: 'StandIn', parent: 'account', order: ['id'] }, `Who acts for it, and when. ${whole}`)
  standIns!: StandInNode[];
  @Below('Account', () => AccountSessionNode, { records: 'AccountSession', entity: 'AccountSession', parent: 'account', order: ['id'] }, `Those of the last month; of those that are over the latest hundred. ${whole}`)
  sessions!: AccountSessionNode[];
  @Below('Account', () => ApiTokenNode, { records: 'ApiToken', entity: 'ApiToken', parent: 'account', order: ['id'] }, `By which programs act as the account, those that are over too. ${whole}`)
  tokens!: ApiTokenNode[];
  @Below('Account', () => ExternalIdentityNode, { records: 'ExternalIdentity', entity: 'ExternalIdentity', parent: 'account', order: ['id'] }, `By which other systems know it. ${whole}`)
  identities!: ExternalIdentityNode[];
}
export const AccountConnection = connection('Account', () => AccountNode);

@ObjectType('Grant', { simpleResolvers: true, description: 'A role held at an office and everything below it.' })
export class GrantNode {
  @Field(() => RoleEnum) role!: string;
  @Field(() => OfficeNode) office!: OfficeNode;
  @Field(() => DateScalar, { nullable: true }) validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Inclusive.' }) validUntil?: string;
}

@ObjectType('StandIn', { ...simple, description: 'Somebody acts for another in a time, with his grants; the record names both.' })
export class StandInNode extends Node {
  @Field(() => AccountNode, { description: 'Who is away.' }) account!: AccountNode;
  @Field(() => AccountNode, { description: 'Who acts for him.' }) substitute!: AccountNode;
  @Field(() => DateScalar, { description: 'Inclusive.' }) validFrom!: string;
  @Field(() => DateScalar, { description: 'Inclusive; before the first day where it was ended before it began.' }) validUntil!: string;
  @Field(() => String, { nullable: true }) reason?: string;
}

@ObjectType('AccountSession', { ...simple, description: 'A browser in which somebody has signed in. It ends when it was not used for 30 minutes, and 12 hours after the sign-in at the latest.' })
export class AccountSessionNode extends Node {
  @Field(() => String, { description: 'By what it was signed in: password, oidc, setup, or demo, which takes no proof.' }) means!: string;
  @Field(() => DateTimeScalar) createdAt!: string;
  @Field(() => DateTimeScalar, { description: 'To the minute.' }) lastUsedAt!: string;
  @Field(() => DateTimeScalar, { description: 'The end, however much it is used.' }) expiresAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended by somebody, or by a change of the account.' }) endedAt?: string;
  @Field(() => String, { description: 'From where.' }) address!: string;
  @Field(() => String, { nullable: true, description: 'What the browser calls itself.' }) userAgent?: string;
  @Field(() => AccountNode, { nullable: true, description: 'For whom it acts.' }) actingFor?: AccountNode;
}

@ObjectType('Viewer', { simpleResolvers: true, description: 'Who asks.' })
export class ViewerNode {
  @Field(() => AccountNode) account!: AccountNode;
  @Field(() => AccountNode, { nullable: true, description: 'For whom he acts as a stand-in: then what he may do is what that account may.' }) actingFor?: AccountNode;
  @Field(() => AccountSessionNode, { nullable: true, description: 'The session by which he asks; null where that is a token.' }) session?: AccountSessionNode;
  @Below('Viewer', () => GrantNode, { records: 'Grant', entity: 'Grant', parent: 'account', order: ['id'] }, 'All grants of his own, those that have ended or not begun too.')
  grants!: GrantNode[];
  @Below('Viewer', () => StandInNode, { records: 'StandIn', entity: 'StandIn', parent: 'substitute', order: ['id'] }, 'For whom he stands in, and when; with actFor he begins to.')
  standsInFor!: StandInNode[];
  @Field(() => DateScalar, { description: 'Today in the installation’s time zone.' }) today!: string;
}
