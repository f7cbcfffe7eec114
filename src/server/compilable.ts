import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, getNamedType, type GraphQLCompositeType, type GraphQLObjectType, type GraphQLSchema, isAbstractType, isCompositeType, Kind, type OperationDefinitionNode, type SelectionSetNode, visit } from 'graphql';
import type { Catalogue } from '../reading/catalogue.js';
import { isAsked } from '../reading/selection.js';
import { fragmentsOf } from './limits/extent.js';
import { isComputed } from './schema.js';

/** So many fields, fragments opened and each type of an interface counted, are compiled at most: an interface within an interface doubles what lies below, and all of it would be code. */
const mostFields = 1000;

/**
 * How many fields compiling would write code for, or null where graphql-jit would answer otherwise than graphql-js:
 * - A computed field with arguments stands in its record under a key of its own, and compiled code reads by the field's name.
 * - What a resolver is told of its field is kept by the names on its path, joined with "_": an alias that has one is taken for another path.
 *   (`__proto__`, which would be no property of an answer, is such an alias.)
 * - The default of a variable that may not be null is forgotten.
 * - A text that has its marks for NaN and dates is written into the code, where what follows the mark of a date *runs*.
 */
export function fieldsToCompile(schema: GraphQLSchema, catalogue: Catalogue, document: DocumentNode, operation: OperationDefinitionNode): number | null {
  const fragments = fragmentsOf(document);
  const root = schema.getQueryType() as GraphQLObjectType;
  let fields = 0;

  const fits = (field: FieldNode, type: GraphQLObjectType): boolean => {
    const name = field.name.value;
    if (field.alias?.value.includes('_')) return false;
    if (name.startsWith('__')) return name === '__typename';
    if (field.arguments?.length && isComputed(catalogue, type, name)) return false;
    const below = getNamedType(type.getFields()[name].type);
    return !field.selectionSet || !isCompositeType(below) || allFit(field.selectionSet, below);
  };
  const allFit = (set: SelectionSetNode, type: GraphQLCompositeType): boolean =>
    isAbstractType(type)
      ? schema.getPossibleTypes(type).every(possible => allFit(set, possible))
      : set.selections.every(node => {
          if (++fields > mostFields) return false;
          if (node.kind === Kind.FIELD) return fits(node, type);
          const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : (fragments.get(node.name.value) as FragmentDefinitionNode);
          const on = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
          if (!on || on === type || (isAbstractType(on) && schema.isSubType(on, type))) return allFit(fragment.selectionSet, type);
          return true;
        });
  const forgets = operation.variableDefinitions?.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue);
  return !forgets && !hasMarks(document) && allFit(operation.selectionSet, root) ? fields : null;
}

function hasMarks(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    StringValue({ value }) {
      found ||= value.includes('__MAGIC_');
    },
  });
  return found;
}

/** The variables by which a document's @include and @skip decide. */
export function conditionsIn(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ arguments: given }) {
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      return false;
    },
  });
  return [...names].sort();
}

/** A document without what its @include and @skip leave out, and without them: graphql-jit mixes up the conditions of a fragment that stands in two places. */
export function withoutConditions(document: DocumentNode, variables: Record<string, unknown>): DocumentNode {
  const decided = <N extends Parameters<typeof isAsked>[0]>(node: N): N | null | undefined => {
    if (!node.directives?.length) return undefined;
    return isAsked(node, variables) ? { ...node, directives: [] } : null;
  };
  return visit(document, { Field: decided, InlineFragment: decided, FragmentSpread: decided });
}
