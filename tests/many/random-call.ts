import { getNamedType, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, isAbstractType, isCompositeType, isLeafType, isRequiredArgument } from 'graphql';
import type { Dice } from '../../seeds/bench/dice.js';
import { literalOf, type RandomValue } from './random-value.js';

export interface Call {
  query: string;
  variables: Record<string, unknown>;
}
type Field = GraphQLField<unknown, unknown>;

/** Queries and mutations as a schema allows them, and a few that it does not. */
export class RandomCall {
  #variables: { name: string; type: string; value: unknown }[] = [];
  #aliases = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly dice: Dice,
    readonly value: RandomValue,
  ) {}

  next(): Call {
    this.#variables = [];
    this.#aliases = 0;
    const kind = this.dice.chance(0.5) ? 'query' : 'mutation';
    const root = (kind === 'query' ? this.schema.getQueryType() : this.schema.getMutationType()) as GraphQLNamedType;
    const fields = this.#fieldsOf(root);
    const selection = Array.from({ length: kind === 'query' && this.dice.chance(0.2) ? 2 : 1 }, () => this.#field(this.value.oneOf(fields), 0)).join(' ');
    const declared = this.#variables.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const query = `${kind}${declared && ` (${declared})`} { ${selection} }`;
    return { query: this.dice.chance(0.01) ? this.#broken(query) : query, variables: Object.fromEntries(this.#variables.map(({ name, value }) => [name, value])) };
  }

  #fieldsOf(type: GraphQLNamedType): Field[] {
    return 'getFields' in type ? (Object.values(type.getFields()) as Field[]) : [];
  }

  #field(field: Field, depth: number): string {
    const given = field.args.filter(argument => (isRequiredArgument(argument) ? !this.dice.chance(0.005) : this.dice.chance(depth > 0 ? 0.15 : 0.35)));
    const args = given.map(({ name, type }) => `${name}: ${this.#argument(name, String(type), this.value.of(type, name))}`).join(', ');
    const alias = this.dice.chance(0.1) || depth === 0 ? `a${this.#aliases++}: ` : '';
    const directive = this.dice.chance(0.01) ? ` @${this.value.oneOf(['skip', 'include'])}(if: ${this.dice.chance(0.5)})` : '';
    return `${alias}${field.name}${args && `(${args})`}${directive}${this.#selection(getNamedType(field.type), depth + 1)}`;
  }

  #argument(name: string, type: string, value: unknown): string {
    if (this.dice.chance(0.5)) return literalOf(value);
    const variable = `${name}${this.#variables.length}`;
    this.#variables.push({ name: variable, type, value });
    return `$${variable}`;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    if (!isCompositeType(type)) return '';
    const fields = this.#fieldsOf(type);
    const leaves = fields.filter(field => isLeafType(getNamedType(field.type)));
    const deep = depth < 5 ? fields.filter(field => !leaves.includes(field)) : [];
    const chosen = [...this.#some(leaves, 4), ...this.#some(deep, depth < 3 ? 2 : 1)];
    const parts = chosen.map(field => this.#field(field, depth));
    if (isAbstractType(type) || 'getInterfaces' in type) parts.push('__typename');
    if (isAbstractType(type)) parts.push(...this.#some(this.schema.getPossibleTypes(type), 2).map(of => `... on ${of.name}${this.#selection(of, depth)}`));
    if (this.dice.chance(0.002)) parts.push('noSuchField');
    // the same word twice with other arguments is another query than was meant: mostly each has its own alias
    return ` { ${['__typename', ...new Set(parts)].join(' ')} }`;
  }

  #some<T>(of: readonly T[], most: number): T[] {
    if (of.length === 0) return [];
    return [...new Set(Array.from({ length: this.dice.whole(0, most) }, () => this.value.oneOf(of)))];
  }

  #broken(query: string): string {
    const place = this.dice.whole(0, query.length - 1);
    return this.value.oneOf([query.slice(0, place), query.slice(0, place) + query.slice(place + 1), `${query} ${query}`, query.replace('{', '{ ...F '), `${query} fragment F on Query { ...F }`, `${query.slice(0, place)}\u0000${query.slice(place)}`]);
  }
}
