import { isFunction, isSyntax, list, Module, nameOf, part, partsOf, returnsOf, type Syntax, within } from './page-text.js';

/** Where what is typed lives: in the browser's store, in the address, in the component alone; or it comes from whoever shows the field, by this of its properties. */
type Home = 'kept' | 'address' | 'component' | `property ${string}`;
/** A field as it stands in some component, and where what is typed into it lives; nowhere, if nothing says so. */
export interface Field {
  holder: string;
  tag: string;
  homes: Home[];
}

const typed = new Set(['TextInput', 'Textarea', 'NumberInput', 'PasswordInput', 'PinInput', 'Autocomplete', 'TagsInput', 'Select', 'MultiSelect', 'NativeSelect', 'Checkbox', 'Radio.Group', 'Switch', 'SegmentedControl', 'Chip', 'Slider', 'FileInput', 'ColorInput', 'JsonInput', 'input', 'textarea', 'select']);
const values = ['value', 'checked'];
/** Hooks of packages in which something lives that nobody else has; the others answer what the server or the address says. */
const inComponent = /^use(State|Reducer|Ref|Disclosure|Toggle|Counter|ListState|Map|Set|SetState|InputState|Uncontrolled|LocalStorage|SessionStorage)$/;

/** Every field of the pages: of a package, and of our own that hand on what is typed to whoever shows them. */
export function fieldsOf(texts: ReadonlyMap<string, string>): Field[] {
  const modules = new Map([...texts].map(([path, text]) => [path, new Module(path, text)]));
  /** by file and name: the properties of a component in which it is given what is typed */
  const handedOn = new Map<string, Set<string>>();

  function homes(expression: Syntax, module: Module, seen: ReadonlySet<unknown> = new Set()): Home[] {
    const all: Home[] = [];
    const follow = (node: Syntax) => {
      if (isFunction(node)) return;
      if (node.type === 'CallExpression') return void all.push(...ofCall(node));
      if (node.type === 'MemberExpression' && node.computed !== true) {
        const owner = part(node, 'object');
        const named = owner.type === 'Identifier' ? module.find(nameOf(owner), owner) : undefined;
        if (named?.property === '*') return void all.push(`property ${nameOf(node.property)}`);
        return follow(owner);
      }
      if (node.type === 'ConditionalExpression') {
        const before = all.length;
        for (const branch of ['consequent', 'alternate']) follow(part(node, branch));
        // one word or another for what is asked
        if (all.length === before) follow(part(node, 'test'));
        return;
      }
      if (node.type === 'Property' && node.computed !== true) return follow(part(node, 'value'));
      if (node.type === 'Identifier') return void all.push(...ofName(nameOf(node), node));
      for (const child of partsOf(node)) follow(child);
    };
    function ofName(name: string, at: Syntax): Home[] {
      const named = module.find(name, at);
      if (!named || seen.has(named)) return [];
      const further = new Set([...seen, named]);
      if (named.of) return homes(named.of, module, further);
      if (named.property) return [`property ${named.property}`];
      const { at: place, to } = named.given as { at: number; to: Syntax };
      const around = to.parent as Syntax;
      // what a list's own function goes through, one by one
      if (around.type === 'CallExpression' && part(around, 'callee').type === 'MemberExpression') return place === 0 ? homes(part(part(around, 'callee'), 'object'), module, further) : [];
      // what somebody is given who says how each is shown
      if (around.type === 'JSXExpressionContainer') return givenTo(around, place, module, further);
      const itself = nameOf(to.id ?? (around.type === 'VariableDeclarator' ? around.id : undefined));
      if (!itself) return [];
      const calls = [...within(module.program)].filter(node => node.type === 'CallExpression' && nameOf(node.callee) === itself);
      return calls.flatMap(call => list(call, 'arguments').slice(place, place + 1).flatMap(argument => homes(argument, module, further)));
    }
    function ofCall(call: Syntax): Home[] {
      const callee = part(call, 'callee');
      const name = callee.type === 'MemberExpression' ? nameOf(callee.property) : nameOf(callee);
      const answered = (definition: Syntax) => (seen.has(definition) ? [] : returnsOf(definition).flatMap(answer => homes(answer, module, new Set([...seen, definition]))));
      const given = () => list(call, 'arguments').flatMap(argument => (isFunction(argument) ? answered(argument) : homes(argument, module, seen)));
      if (name === 'useKeptInput') return ['kept'];
      if (name === 'useSearch') return ['address'];
      if (inComponent.test(name)) return ['component', ...given()];
      if (callee.type === 'MemberExpression') {
        const owner = homes(part(callee, 'object'), module, seen);
        // what is looked up by is not what is found; Object.entries and the like have nothing of their own
        return owner.length > 0 ? owner : given();
      }
      const inner = module.find(name, callee)?.of;
      if (inner && isFunction(inner)) return [...answered(inner), ...given()];
      const own = ours(name, module);
      if (name === 'useMemo' || !/^use[A-Z]/.test(name)) return given();
      if (!own || seen.has(own.definition)) return [];
      return returnsOf(own.definition).flatMap(answer => homes(answer, own.module, new Set([...seen, own.definition]))).flatMap(home => (home.startsWith('property') ? given() : [home]));
    }
    follow(expression);
    return [...new Set(all)];
  }
  function ours(name: string, module: Module): { key: string; module: Module; definition: Syntax } | undefined {
    const imported = module.imports.get(name);
    const at = imported ? modules.get(imported.from) : module;
    const definition = at?.functions.get(imported?.name ?? name);
    return at && definition && { key: `${at.path} ${imported?.name ?? name}`, module: at, definition };
  }
  /** Where that lives which a function is called with that stands between the tags of an element, or in one of its properties. */
  function givenTo(container: Syntax, place: number, module: Module, seen: ReadonlySet<unknown>): Home[] {
    const holder = container.parent as Syntax;
    const isBetween = holder.type === 'JSXElement';
    const [element, property] = isBetween ? [part(holder, 'openingElement'), 'children'] : [holder.parent as Syntax, nameOf(holder.name)];
    const own = ours(nameOf(element.name), module);
    if (!own || seen.has(container)) return [];
    const further = new Set([...seen, container]);
    const isIt = (node: unknown): boolean => isSyntax(node) && node.type === 'Identifier' && nameOf(node) === property && own.module.find(property, node)?.property === property;
    const found = [...within(own.definition)].flatMap((node): Home[] => {
      if (node.type === 'CallExpression' && isIt(node.callee)) return list(node, 'arguments').slice(place, place + 1).flatMap(argument => homes(argument, own.module, further));
      return node.type === 'JSXExpressionContainer' && isIt(node.expression) ? givenTo(node, place, own.module, further) : [];
    });
    return found.flatMap(home => (home.startsWith('property ') ? ofProperties(element, new Set([home.slice('property '.length)]), module, further) : [home]));
  }
  function ofProperties(element: Syntax, names: ReadonlySet<string>, module: Module, seen?: ReadonlySet<unknown>): Home[] {
    const attributes = list(element, 'attributes');
    const named = attributes.filter(({ type, name }) => type === 'JSXAttribute' && names.has(nameOf(name)));
    if (named.length > 0) return named.flatMap(({ value }) => (isSyntax(value) ? homes(value, module, seen) : []));
    // all the others: what is not named comes with them
    const spread = attributes.filter(({ type }) => type === 'JSXSpreadAttribute').flatMap(({ argument }) => homes(argument as Syntax, module, seen));
    return spread.flatMap((home): Home[] => (/^property (\.\.\.|\*)$/.test(home) ? [...names].map((name): Home => `property ${name}`) : [home]));
  }
  /** Where what is typed into an element lives; undefined where it is no field. */
  function ofElement(element: Syntax, module: Module): Home[] | undefined {
    const tag = nameOf(element.name);
    const own = ours(tag, module);
    const given = own ? handedOn.get(own.key) : typed.has(tag) ? new Set(values) : undefined;
    if (!given || list(element, 'attributes').some(({ name }) => /^(aria-)?readonly$/i.test(nameOf(name)))) return undefined;
    return [...new Set(ofProperties(element, given, module))];
  }

  const fields = new Map<Syntax, Field>();
  const known = () => [...handedOn.values()].reduce((sum, { size }) => sum + size, 0);
  // a component that hands on makes fields of those that show it, until there is no other
  for (let before = -1; before !== known(); ) {
    before = known();
    for (const module of modules.values())
      for (const [name, elements] of module.elements)
        for (const element of elements) {
          const found = ofElement(element, module);
          if (!found) continue;
          const holder = `${module.path} ${name}`;
          fields.set(element, { holder, tag: nameOf(element.name), homes: found });
          // what lives here may begin with something of whoever shows it: that is handed on only by what a field is given
          const names = found.flatMap(home => (home.startsWith('property ') ? [home.slice('property '.length)] : [])).filter(name => !found.includes('kept') && (!found.includes('component') || values.includes(name)));
          if (names.length > 0) handedOn.set(holder, new Set([...(handedOn.get(holder) ?? []), ...names]));
        }
  }
  return [...fields.values()];
}
