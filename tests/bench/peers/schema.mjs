// Our contract as far as the two pages ask, for peers that start from a schema.
export const schema = `
  enum MeetingKind { STEERING REVIEW ROLLOUT APPRAISAL INSPECTION REGULAR BRIEFING WORKING THEMATIC CONGRESS LAUNCH OTHER }
  enum MeetingStatus { PLANNED HELD CANCELLED ISSUED }
  enum Priority { NORMAL HIGH URGENT }
  enum Comparator { RANGE AT_LEAST AT_MOST EXACTLY }
  enum AssignmentRole { LEAD COORDINATING }
  enum AssignmentStatus { ASSIGNED IN_PROGRESS REPORTED COMPLETED ON_HOLD DECLINED TRANSFERRED WITHDRAWN }
  enum Timeliness { COMPLETED_ON_TIME COMPLETED_LATE IN_PROGRESS_ON_TIME IN_PROGRESS_OVERDUE }
  type Query {
    assignments(filter: AssignmentFilter, first: Int): AssignmentConnection!
    node(id: ID!): Node
  }
  input AssignmentFilter { timeliness: [Timeliness!] }
  interface Node { id: ID! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type AssignmentConnection { nodes: [Assignment!]! pageInfo: PageInfo! }
  type ConclusionConnection { nodes: [Conclusion!]! pageInfo: PageInfo! }
  type DirectiveConnection { nodes: [Directive!]! pageInfo: PageInfo! }
  type Office implements Node { id: ID! code: String! name: String! }
  type Person implements Node { id: ID! name: String! position: String }
  type Meeting implements Node { id: ID! title: String! kind: MeetingKind! status: MeetingStatus! heldOn: String! host: Office! chair: Person conclusions(first: Int): ConclusionConnection! }
  type Conclusion implements Node { id: ID! ordinal: Int! text: String! meeting: Meeting! directives(first: Int): DirectiveConnection! }
  interface Directive implements Node { id: ID! text: String! priority: Priority! dueOn: String dueText: String conclusion: Conclusion! assignments(first: Int): AssignmentConnection! }
  type Task implements Directive & Node { id: ID! text: String! priority: Priority! dueOn: String dueText: String conclusion: Conclusion! assignments(first: Int): AssignmentConnection! deliverable: String }
  type Target implements Directive & Node { id: ID! text: String! priority: Priority! dueOn: String dueText: String conclusion: Conclusion! assignments(first: Int): AssignmentConnection! comparator: Comparator! lower: Float upper: Float unit: String! }
  type Assignment implements Node { id: ID! role: AssignmentRole! status: AssignmentStatus! dueOn: String progress: Int timeliness: Timeliness office: Office! directive: Directive! }`;
