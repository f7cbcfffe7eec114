import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { TargetNode } from '../directive/directive.node.js';
import type { Context } from '../reading/context.js';
import { PageArgs } from '../reading/graph.js';
import type { Row } from '../reading/projection.js';
import { measurementCriteria, MeasurementFilter, measurements } from './measurement.list.js';
import { MeasurementConnection } from './measurement.node.js';

@Resolver()
export class MeasurementResolver {
  @Query(() => MeasurementConnection, { description: 'What was measured, the last day first. Wrong figures stay in it and say so.' })
  measurements(
    @Arg('filter', () => MeasurementFilter, { nullable: true }) filter: MeasurementFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.page(measurements, measurementCriteria(filter), page, info);
  }
}

@Resolver(() => TargetNode)
export class TargetMeasurementsResolver {
  @FieldResolver(() => MeasurementConnection, { description: 'What was measured for it, the last day first.' })
  measurements(
    @Root() target: Row,
    @Arg('filter', () => MeasurementFilter, { nullable: true }) filter: MeasurementFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.pageBelow(target, 'target', measurements, measurementCriteria(filter), page, info);
  }
}
