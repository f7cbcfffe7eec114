import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { AccountNode } from '../account/account.node.js';
import { ConclusionNode } from '../conclusion/conclusion.node.js';
import { DirectiveNode } from '../directive/directive.node.js';
import { MeetingNode } from '../meeting/meeting.node.js';
import type { Context } from '../reading/context.js';
import { PageArgs } from '../reading/graph.js';
import type { Row } from '../reading/projection.js';
import { history } from './event.list.js';
import { EventConnection } from './event.node.js';

@Resolver(() => AccountNode)
export class AccountHistoryResolver {
  @FieldResolver(() => EventConnection, { description: 'What was recorded of the account, its grants and stand-ins, the last first. To administrators where it holds anything.' })
  history(@Root() account: Row, @Args(() => PageArgs) page: PageArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.pageBelow(account, 'objectKey', history.Account, {}, page, info);
  }
}

@Resolver(() => MeetingNode)
export class MeetingHistoryResolver {
  @FieldResolver(() => EventConnection, { description: 'What was recorded of the meeting and its parts, the last first. To those who keep it.' })
  history(@Root() meeting: Row, @Args(() => PageArgs) page: PageArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.pageBelow(meeting, 'objectKey', history.Meeting, {}, page, info);
  }
}

@Resolver(() => ConclusionNode)
export class ConclusionHistoryResolver {
  @FieldResolver(() => EventConnection, { description: 'What was recorded of its words, the last first. To those who keep the meeting.' })
  history(@Root() conclusion: Row, @Args(() => PageArgs) page: PageArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.pageBelow(conclusion, 'objectKey', history.Conclusion, {}, page, info);
  }
}

@Resolver(() => DirectiveNode)
export class DirectiveHistoryResolver {
  @FieldResolver(() => EventConnection, { description: 'What was recorded of it, the last first. To those who keep the meeting.' })
  history(@Root() directive: Row, @Args(() => PageArgs) page: PageArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.pageBelow(directive, 'objectKey', history.Directive, {}, page, info);
  }
}
