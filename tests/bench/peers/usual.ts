// The usual way: one class is entity and type of the API, relations are loaded by the ORM's own dataloader, Apollo Server executes.
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Collection, DataloaderType, type EntityManager, MikroORM, raw, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SqliteDriver } from '@mikro-orm/sqlite';
import Fastify from 'fastify';
import { Arg, buildSchema, Ctx, Field, FieldResolver, Float, ID, InputType, Int, InterfaceType, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import { cursor, overdueSql, timelinessOf } from './answer.mjs';

const { DATABASE, TODAY: today } = process.env;

const enumeration = (name: string, words: string): Record<string, string> => {
  const object = Object.fromEntries(words.split(' ').map(word => [word, word]));
  registerEnumType(object, { name });
  return object;
};
const MeetingKind = enumeration('MeetingKind', 'STEERING REVIEW ROLLOUT APPRAISAL INSPECTION REGULAR BRIEFING WORKING THEMATIC CONGRESS LAUNCH OTHER');
const MeetingStatus = enumeration('MeetingStatus', 'PLANNED HELD CANCELLED ISSUED');
const Priority = enumeration('Priority', 'NORMAL HIGH URGENT');
const Comparator = enumeration('Comparator', 'RANGE AT_LEAST AT_MOST EXACTLY');
const Role = enumeration('AssignmentRole', 'LEAD COORDINATING');
const Status = enumeration('AssignmentStatus', 'ASSIGNED IN_PROGRESS REPORTED COMPLETED ON_HOLD DECLINED TRANSFERRED WITHDRAWN');
const Timeliness = enumeration('Timeliness', 'COMPLETED_ON_TIME COMPLETED_LATE IN_PROGRESS_ON_TIME IN_PROGRESS_OVERDUE');

@InterfaceType({ resolveType: value => (value instanceof Directive ? (value.kind === 'TASK' ? 'Task' : 'Target') : value.constructor.name) })
abstract class Node {
  @Field(() => ID, { name: 'id' }) nodeId!: string;
}
@ObjectType({ implements: Node })
@Entity({ tableName: 'office' })
class Office extends Node {
  @PrimaryKey({ type: 'integer' }) id!: number;
  @Field() @Property({ type: 'string' }) code!: string;
  @Field() @Property({ type: 'string' }) name!: string;
}
@ObjectType({ implements: Node })
@Entity({ tableName: 'person' })
class Person extends Node {
  @PrimaryKey({ type: 'integer' }) id!: number;
  @Field() @Property({ type: 'string' }) name!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string', nullable: true }) position!: string | null;
}
@ObjectType({ implements: Node })
@Entity({ tableName: 'meeting' })
class Meeting extends Node {
  @PrimaryKey({ type: 'integer' }) id!: number;
  @Field() @Property({ type: 'string' }) title!: string;
  @Field(() => MeetingKind) @Property({ type: 'string' }) kind!: string;
  @Field(() => MeetingStatus) @Property({ type: 'string' }) status!: string;
  @Field() @Property({ type: 'string' }) heldOn!: string;
  @ManyToOne(() => Office, { ref: true }) host!: Ref<Office>;
  @ManyToOne(() => Person, { ref: true, nullable: true }) chair!: Ref<Person> | null;
  @OneToMany(() => Conclusion, conclusion => conclusion.meeting, { orderBy: { series: 'asc', ordinal: 'asc', id: 'asc' } }) conclusions = new Collection<Conclusion>(this);
}
@ObjectType({ implements: Node })
@Entity({ tableName: 'conclusion' })
class Conclusion extends Node {
  @PrimaryKey({ type: 'integer' }) id!: number;
  @Property({ type: 'integer' }) series!: number;
  @Field(() => Int) @Property({ type: 'integer' }) ordinal!: number;
  @Field() @Property({ type: 'string' }) text!: string;
  @Property({ type: 'string', nullable: true }) removedOn!: string | null;
  @ManyToOne(() => Meeting, { ref: true }) meeting!: Ref<Meeting>;
  @OneToMany(() => Directive, directive => directive.conclusion, { orderBy: { ordinal: 'asc', id: 'asc' } }) directives = new Collection<Directive>(this);
}
@InterfaceType('Directive', { implements: Node, resolveType: (value: Directive) => (value.kind === 'TASK' ? 'Task' : 'Target') })
@Entity({ tableName: 'directive' })
class Directive extends Node {
  @PrimaryKey({ type: 'integer' }) id!: number;
  @Property({ type: 'string' }) kind!: string;
  @Property({ type: 'integer' }) ordinal!: number;
  @Field() @Property({ type: 'string' }) text!: string;
  @Field(() => Priority) @Property({ type: 'string' }) priority!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string', nullable: true }) dueOn!: string | null;
  @Field(() => String, { nullable: true }) @Property({ type: 'string', nullable: true }) dueText!: string | null;
  @Property({ type: 'string', nullable: true }) deliverable!: string | null;
  @Property({ type: 'string', nullable: true }) comparator!: string | null;
  @Property({ type: 'string', nullable: true }) lower!: string | null;
  @Property({ type: 'string', nullable: true }) upper!: string | null;
  @Property({ type: 'string', nullable: true }) unit!: string | null;
  @ManyToOne(() => Conclusion, { ref: true }) conclusion!: Ref<Conclusion>;
  @OneToMany(() => Assignment, assignment => assignment.directive, { orderBy: { dueOn: 'asc nulls last', id: 'asc' } }) assignments = new Collection<Assignment>(this);
}
// two types of the API over one table: the records are Directives, and the fields that differ are resolved of them
@ObjectType({ implements: [Directive, Node] })
class Task extends Directive {}
@ObjectType({ implements: [Directive, Node] })
class Target extends Directive {}
@ObjectType({ implements: Node })
@Entity({ tableName: 'assignment' })
class Assignment extends Node {
  @PrimaryKey({ type: 'integer' }) id!: number;
  @Field(() => Role) @Property({ type: 'string' }) role!: string;
  @Field(() => Status) @Property({ type: 'string' }) status!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string', nullable: true }) dueOn!: string | null;
  @Field(() => Int, { nullable: true }) @Property({ type: 'integer', nullable: true }) progress!: number | null;
  @Property({ type: 'string', nullable: true }) assignedOn!: string | null;
  @Property({ type: 'string', nullable: true }) reportedOn!: string | null;
  @Property({ type: 'string', nullable: true }) completedOn!: string | null;
  @ManyToOne(() => Office, { ref: true }) office!: Ref<Office>;
  @ManyToOne(() => Directive, { ref: true }) directive!: Ref<Directive>;
}

@ObjectType()
class PageInfo {
  @Field() hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}
@ObjectType()
class AssignmentConnection {
  @Field(() => [Assignment]) nodes!: Assignment[];
  @Field() pageInfo!: PageInfo;
}
@ObjectType()
class ConclusionConnection {
  @Field(() => [Conclusion]) nodes!: Conclusion[];
}
@ObjectType()
class DirectiveConnection {
  @Field(() => [Directive]) nodes!: Directive[];
}
@InputType()
class AssignmentFilter {
  @Field(() => [Timeliness], { nullable: true }) timeliness?: string[];
}
interface Context {
  em: EntityManager;
}
const word = (record: Node): string => (record instanceof Directive ? record.kind : record.constructor.name).toLowerCase();
const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));
const first = (rows: Assignment[], size: number): AssignmentConnection => {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: rows.length > size, endCursor: last ? cursor(last.dueOn, last.id) : null } };
};

@Resolver(() => Node)
class NodeResolver {
  @FieldResolver(() => ID, { name: 'id' }) nodeId(@Root() record: Node & { id: number }): string {
    return `${word(record)}_${record.id}`;
  }
  @Query(() => Node, { nullable: true }) node(@Arg('id', () => ID) id: string, @Ctx() { em }: Context) {
    return em.findOne(Meeting, Number(id.slice('meeting_'.length)));
  }
}
@Resolver(() => Meeting)
class MeetingResolver {
  @FieldResolver(() => Office) host(@Root() meeting: Meeting) {
    return meeting.host.load();
  }
  @FieldResolver(() => Person, { nullable: true }) chair(@Root() meeting: Meeting) {
    return meeting.chair?.load() ?? null;
  }
  @FieldResolver(() => ConclusionConnection) async conclusions(@Root() meeting: Meeting, @Arg('first', () => Int, { defaultValue: 20 }) size: number) {
    return { nodes: (await meeting.conclusions.loadItems({ where: { removedOn: null } })).slice(0, size) };
  }
}
@Resolver(() => Conclusion)
class ConclusionResolver {
  @FieldResolver(() => Meeting) meeting(@Root() conclusion: Conclusion) {
    return conclusion.meeting.load();
  }
  @FieldResolver(() => DirectiveConnection) async directives(@Root() conclusion: Conclusion, @Arg('first', () => Int, { defaultValue: 20 }) size: number) {
    return { nodes: (await conclusion.directives.loadItems()).slice(0, size) };
  }
}
@Resolver(() => Directive)
class DirectiveResolver {
  @FieldResolver(() => Conclusion) conclusion(@Root() directive: Directive) {
    return directive.conclusion.load();
  }
  @FieldResolver(() => AssignmentConnection) async assignments(@Root() directive: Directive, @Arg('first', () => Int, { defaultValue: 20 }) size: number) {
    return first(await directive.assignments.loadItems(), size);
  }
}
@Resolver(() => Task)
class TaskResolver {
  @FieldResolver(() => String, { nullable: true, name: 'deliverable' }) handedIn(@Root() task: Task) {
    return task.deliverable;
  }
}
@Resolver(() => Target)
class TargetResolver {
  @FieldResolver(() => Comparator, { name: 'comparator' }) compared(@Root() target: Target) {
    return target.comparator;
  }
  @FieldResolver(() => Float, { nullable: true, name: 'lower' }) from(@Root() target: Target) {
    return numberOf(target.lower);
  }
  @FieldResolver(() => Float, { nullable: true, name: 'upper' }) until(@Root() target: Target) {
    return numberOf(target.upper);
  }
  @FieldResolver(() => String, { name: 'unit' }) measuredIn(@Root() target: Target) {
    return target.unit;
  }
}
@Resolver(() => Assignment)
class AssignmentResolver {
  @Query(() => AssignmentConnection) async assignments(@Arg('filter', () => AssignmentFilter, { nullable: true }) _: AssignmentFilter, @Arg('first', () => Int, { defaultValue: 20 }) size: number, @Ctx() { em }: Context) {
    // the conditions of the other peers, through the ORM
    const overdue = raw(alias => overdueSql(alias, `'${today}'`));
    return first(await em.find(Assignment, { [overdue]: [] }, { orderBy: { dueOn: 'asc', id: 'asc' }, limit: size + 1 }), size);
  }
  @FieldResolver(() => Timeliness, { nullable: true }) timeliness(@Root() { status, assignedOn: assigned_on, dueOn: due_on, reportedOn: reported_on, completedOn: completed_on }: Assignment) {
    return timelinessOf({ status, assigned_on, due_on, reported_on, completed_on }, today);
  }
  @FieldResolver(() => Office) office(@Root() assignment: Assignment) {
    return assignment.office.load();
  }
  @FieldResolver(() => Directive) directive(@Root() assignment: Assignment) {
    return assignment.directive.load();
  }
}

const orm = await MikroORM.init({ driver: SqliteDriver, dbName: DATABASE, entities: [Office, Person, Meeting, Conclusion, Directive, Assignment], dataloader: DataloaderType.ALL, ignoreUndefinedInQuery: true });
await orm.em.execute('pragma cache_size=-64000');
const schema = await buildSchema({ resolvers: [NodeResolver, MeetingResolver, ConclusionResolver, DirectiveResolver, TaskResolver, TargetResolver, AssignmentResolver], orphanedTypes: [Task, Target], validate: false });
const apollo = new ApolloServer<Context>({ schema });
await apollo.start();
const app = Fastify();
app.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(apollo, { context: async () => ({ em: orm.em.fork() }) }) });
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
