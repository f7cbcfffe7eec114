import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { ref } from '../database/sql.js';
import type { Context } from '../reading/context.js';
import type { ListOf } from '../reading/list.js';
import { FieldNode } from './field.node.js';

const fields: ListOf<object> = { type: 'Field', filters: {}, orders: { CODE: [{ by: ({ alias }) => ref(alias, 'code') }] }, usual: 'CODE' };

@Resolver()
export class FieldOfWorkResolver {
  @Query(() => [FieldNode], { description: 'The fields of work by code, ended ones too; at most 500.' })
  fields(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.all(fields, {}, info);
  }
}
