import { type ASTNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { atMost } from './limits.js';

/** How much a query is, with every fragment counted where it is used, as often as it is used. */
export interface Extent {
  depth: number;
  aliases: number;
  fields: number;
  directives: number;
  /** a fragment leads back to itself, so that the counts mean little; validation tells of it */
  endless: boolean;
}
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(document.definitions.flatMap(definition => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));

/** Of all operations together, and of the fragments that none of them uses: they are checked too. */
export function extentOf(document: DocumentNode): Extent {
  const known: Known = new Map();
  const fragments = fragmentsOf(document);
  const all = nothing();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    add(all, ofSet(definition.selectionSet, fragments, known));
    all.directives += directivesOf(definition) + (definition.variableDefinitions ?? []).reduce((sum, variable) => sum + directivesOf(variable), 0);
  }
  for (const name of fragments.keys()) if (!known.has(name)) add(all, ofFragment(name, fragments, known));
  return all;
}

/** What a fragment is, once it has been counted: thirty that double each other are walked thirty times, not a billion. */
type Known = Map<string, Extent>;

const nothing = (): Extent => ({ depth: 0, aliases: 0, fields: 0, directives: 0, endless: false });
const directivesOf = (node: ASTNode & { directives?: readonly unknown[] }): number => node.directives?.length ?? 0;

function add(to: Extent, more: Extent): void {
  to.depth = Math.max(to.depth, more.depth);
  to.aliases = atMost(to.aliases + more.aliases);
  to.fields = atMost(to.fields + more.fields);
  to.directives = atMost(to.directives + more.directives);
  to.endless ||= more.endless;
}

function ofSet(set: SelectionSetNode, fragments: Fragments, known: Known): Extent {
  const all = nothing();
  for (const node of set.selections) {
    all.directives += directivesOf(node);
    if (node.kind === Kind.FRAGMENT_SPREAD) add(all, ofFragment(node.name.value, fragments, known));
    else if (node.kind === Kind.INLINE_FRAGMENT) add(all, ofSet(node.selectionSet, fragments, known));
    else add(all, ofField(node, fragments, known));
  }
  return all;
}

function ofField({ alias, selectionSet }: FieldNode, fragments: Fragments, known: Known): Extent {
  const below = selectionSet ? ofSet(selectionSet, fragments, known) : nothing();
  return { ...below, depth: below.depth + 1, fields: below.fields + 1, aliases: below.aliases + (alias ? 1 : 0) };
}

function ofFragment(name: string, fragments: Fragments, known: Known): Extent {
  const counted = known.get(name);
  const fragment = fragments.get(name);
  if (counted || !fragment) return counted ?? nothing();
  // found while the fragment itself is counted
  known.set(name, { ...nothing(), endless: true });
  const extent = ofSet(fragment.selectionSet, fragments, known);
  extent.directives += directivesOf(fragment);
  known.set(name, extent);
  return extent;
}
