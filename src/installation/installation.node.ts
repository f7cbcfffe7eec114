import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../input/scalars.js';

@ObjectType('Installation', { simpleResolvers: true, description: 'What a page has to know of this installation before anybody has signed in.' })
export class InstallationNode {
  @Field(() => Boolean, { description: 'It is the demo, which lets anybody on its machine sign in as anyone.' }) demo!: boolean;
  @Field(() => Boolean, { description: 'One may sign in at a provider of OpenID Connect, at /auth/oidc.' }) oidc!: boolean;
  @Field(() => Boolean, { description: 'There is no account yet: setUp makes the first one.' }) needsSetUp!: boolean;
  @Field(() => Int, { description: 'How many days before its deadline open work is due soon.' }) dueSoonDays!: number;
  @Field(() => String, { description: 'The time zone whose calendar says which day today is, as in Asia/Ho_Chi_Minh.' }) timeZone!: string;
  @Field(() => DateScalar, { description: 'Today in that time zone.' }) today!: string;
}
