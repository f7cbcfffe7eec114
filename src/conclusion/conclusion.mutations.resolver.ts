import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { MeetingNode, NoticeNode } from '../meeting/meeting.node.js';
import { addConclusion, announceConclusions, markNoTaskArises, removeDraftConclusion, reviseConclusion } from './conclusion.command.js';
import { AddConclusionInput, AnnounceConclusionsInput, IssueNoticeInput, IssueSupplementInput, MarkNoTaskArisesInput, RemoveDraftConclusionInput, ReviseConclusionInput } from './conclusion.inputs.js';
import { ConclusionNode } from './conclusion.node.js';
import { issueNotice } from './issue-notice.command.js';
import { issueSupplement } from './issue-supplement.command.js';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';

const ConclusionPayload = payload('Conclusion', { conclusion: () => ConclusionNode });
const AnnouncementPayload = payload('Announcement', { meeting: () => MeetingNode });
const NoticePayload = payload('Notice', { meeting: () => MeetingNode, notice: () => NoticeNode });

@Resolver()
export class ConclusionMutations {
  @Mutation(() => ConclusionPayload, { description: 'A draft, with the directives it orders.' })
  async addConclusion(@Arg('input', () => AddConclusionInput) input: AddConclusionInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('addConclusion', input, addConclusion), info);
  }

  @Mutation(() => ConclusionPayload, { description: 'Betters its words, until the notice is issued.' })
  async reviseConclusion(@Arg('input', () => ReviseConclusionInput) input: ReviseConclusionInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('reviseConclusion', input, reviseConclusion), info);
  }

  @Mutation(() => ConclusionPayload, { description: 'Takes a draft out of sight; it stays in the record.' })
  async removeDraftConclusion(@Arg('input', () => RemoveDraftConclusionInput) input: RemoveDraftConclusionInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('removeDraftConclusion', input, removeDraftConclusion), info);
  }

  @Mutation(() => ConclusionPayload, { description: 'Says that somebody looked and found that it orders nothing.' })
  async markNoTaskArises(@Arg('input', () => MarkNoTaskArisesInput) input: MarkNoTaskArisesInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('markNoTaskArises', input, markNoTaskArises), info);
  }

  @Mutation(() => AnnouncementPayload, { description: 'Puts the drafts of a meeting in force. Warns NEITHER_DIRECTIVE_NOR_NO_TASK, NOBODY_NAMED, DEADLINE_BEFORE_MEETING.' })
  async announceConclusions(@Arg('input', () => AnnounceConclusionsInput) input: AnnounceConclusionsInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('announceConclusions', input, announceConclusions), info);
  }

  @Mutation(() => NoticePayload, { description: 'Locks the words for good and announces what was not announced, with the same warnings.' })
  async issueNotice(@Arg('input', () => IssueNoticeInput) input: IssueNoticeInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('issueNotice', input, issueNotice), info);
  }

  @Mutation(() => NoticePayload, { description: 'A later notice with conclusions of its own, in force from its day; open work of what it replaces comes under review.' })
  async issueSupplement(@Arg('input', () => IssueSupplementInput) input: IssueSupplementInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('issueSupplement', input, issueSupplement), info);
  }
}
