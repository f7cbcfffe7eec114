import { ArgsType, Field, ObjectType } from 'type-graphql';
import { connection, Node, PageArgs } from '../reading/graph.js';

@ObjectType('SearchHit', { simpleResolvers: true })
export class SearchHitNode {
  @Field(() => Node as never, { description: 'A Meeting, a Conclusion, a Task, a Target or an Office.' }) record!: Node;
  @Field(() => String, { description: 'The words of the record around the first one that was found.' }) excerpt!: string;
}
export const SearchConnection = connection('Search', () => SearchHitNode);

@ArgsType()
export class SearchArguments extends PageArgs {
  @Field(() => String, { description: '2–200 characters. Every word has to occur. Typed without accents they are ignored ("duong" finds "đường" and "dương"), typed with accents they are respected ("đương" begins "đương", not "đường").' })
  text!: string;
}
