import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

/** A piece of a file, as the parser of the build sees it. */
export interface Syntax {
  type: string;
  parent?: Syntax;
  [part: string]: unknown;
}
export const isSyntax = (part: unknown): part is Syntax => typeof part === 'object' && part !== null && typeof (part as Syntax).type === 'string';
export const partsOf = (node: Syntax): Syntax[] => Object.entries(node).flatMap(([name, part]) => (name === 'parent' || /^type(Annotation|Arguments|Parameters)$|^returnType$/.test(name) ? [] : [part].flat().filter(isSyntax)));
export const isFunction = ({ type }: Syntax) => /Function/.test(type) && type !== 'TSFunctionType';
export const nameOf = (node: unknown): string => (isSyntax(node) ? (node.type === 'JSXMemberExpression' ? `${nameOf(node.object)}.${nameOf(node.property)}` : String(node.name ?? '')) : '');
export function* within(node: Syntax): Generator<Syntax> {
  yield node;
  for (const part of partsOf(node)) yield* within(part);
}
export const part = (node: Syntax, name: string): Syntax => node[name] as Syntax;
export const list = (node: Syntax, name: string): Syntax[] => (node[name] as (Syntax | null)[]).filter(isSyntax);

/** A name, the part of the text in which it means this, and what it was made of. */
interface Named {
  scope: Syntax;
  /** made of this; a property has none, what a callback is given is made of what the callback was handed to */
  of?: Syntax;
  property?: string;
  /** the place among what a function is called with, and the function */
  given?: { at: number; to: Syntax };
}
function namesIn(pattern: Syntax): { name: string; first: string }[] {
  if (pattern.type === 'Identifier') return [{ name: nameOf(pattern), first: '' }];
  if (pattern.type === 'AssignmentPattern') return namesIn(part(pattern, 'left'));
  if (pattern.type === 'RestElement') return namesIn(part(pattern, 'argument')).map(({ name }) => ({ name, first: '...' }));
  if (pattern.type === 'ObjectPattern') return list(pattern, 'properties').flatMap(property => (property.type === 'RestElement' ? namesIn(property) : namesIn(part(property, 'value')).map(({ name }) => ({ name, first: nameOf(property.key) }))));
  if (pattern.type === 'ArrayPattern') return list(pattern, 'elements').flatMap(namesIn);
  return [];
}
const scopeOf = (node: Syntax): Syntax => {
  let scope = node.parent as Syntax;
  while (!isFunction(scope) && scope.type !== 'BlockStatement' && scope.type !== 'Program') scope = scope.parent as Syntax;
  return scope;
};

/** A file of the pages: what its names mean where they stand. */
export class Module {
  readonly #named = new Map<string, Named[]>();
  readonly imports = new Map<string, { from: string; name: string }>();
  readonly functions = new Map<string, Syntax>();
  /** by the function they stand in */
  readonly elements = new Map<string, Syntax[]>();
  readonly program: Syntax;
  readonly path: string;
  constructor(path: string, text: string) {
    this.path = path;
    this.program = parseSync(path, text).program as unknown as Syntax;
    for (const node of within(this.program)) for (const child of partsOf(node)) child.parent = node;
    for (const node of within(this.program)) this.#note(node);
    for (const [name, definition] of this.functions) this.elements.set(name, [...within(definition)].filter(({ type }) => type === 'JSXOpeningElement'));
  }
  #note(node: Syntax): void {
    if (node.type === 'ImportDeclaration') for (const specifier of list(node, 'specifiers')) this.imports.set(nameOf(specifier.local), { from: this.#at(String(part(node, 'source').value)), name: nameOf(specifier.imported) });
    if (node.type === 'VariableDeclarator' && isSyntax(node.init)) {
      const init = node.init;
      for (const { name } of namesIn(part(node, 'id'))) this.#name(name, { scope: scopeOf(node), of: init });
      if (isFunction(init) && scopeOf(node) === this.program) this.functions.set(nameOf(node.id), init);
      // a part that is loaded when it is opened
      const late = [...within(init)].find(({ type }) => type === 'ImportExpression');
      const taken = late && [...within(init)].find(({ type }) => type === 'ObjectPattern');
      if (late && taken) this.imports.set(nameOf(node.id), { from: this.#at(String(part(late, 'source').value)), name: namesIn(taken)[0].name });
    }
    if (!isFunction(node)) return;
    if (node.type === 'FunctionDeclaration' && scopeOf(node) === this.program) this.functions.set(nameOf(node.id), node);
    else if (node.type === 'FunctionDeclaration') this.#name(nameOf(node.id), { scope: scopeOf(node), of: node });
    const isTop = [...this.functions.values()].includes(node);
    for (const [at, given] of list(node, 'params').entries())
      for (const { name, first } of namesIn(given)) this.#name(name, { scope: node, given: { at, to: node }, ...(isTop && { property: first || '*' }) });
  }
  #name(name: string, named: Named): void {
    this.#named.set(name, [...(this.#named.get(name) ?? []), named]);
  }
  #at(source: string): string {
    return source.startsWith('.') ? join(dirname(this.path), source) : source;
  }
  find(name: string, from: Syntax): Named | undefined {
    const all = this.#named.get(name);
    for (let scope: Syntax | undefined = from; scope && all; scope = scope.parent) {
      const found = all.find(named => named.scope === scope);
      if (found) return found;
    }
    return undefined;
  }
}

/** What a function answers, wherever it ends. */
export function returnsOf(definition: Syntax): Syntax[] {
  const body = part(definition, 'body');
  if (body.type !== 'BlockStatement') return [body];
  const answers: Syntax[] = [];
  const look = (node: Syntax) => {
    if (node.type === 'ReturnStatement' && isSyntax(node.argument)) answers.push(node.argument);
    if (!isFunction(node)) for (const child of partsOf(node)) look(child);
  };
  look(body);
  return answers;
}
