import type { JSX as Elements } from 'preact';

/** An element that is wanted on the page. */
interface Wanted {
  readonly tag: string;
  readonly props: Props;
  readonly children: readonly Drawn[];
}

/** What a view draws: elements and text; `null`, `false` and '' are nothing. */
export type Drawn = Wanted | string | number | boolean | null | undefined | readonly Drawn[];

type Props = Readonly<Record<string, unknown>>;
type View = (props: Props & { readonly children: readonly Drawn[] }) => Drawn;

const applied = new WeakMap<Node, Props>();

/** What JSX compiles to. A view is a function and drawn at once. */
export function h(tag: string | View, props: Props | null, ...children: readonly Drawn[]): Drawn {
  if (typeof tag === 'function') return tag({ ...props, children });
  return { tag, props: props ?? {}, children };
}

/** What TypeScript checks JSX against; the attributes of elements as Preact describes them. */
export declare namespace h {
  namespace JSX {
    type Element = Drawn;
    type ElementType = keyof IntrinsicElements | ((props: never) => Drawn);
    interface ElementChildrenAttribute {
      children: unknown;
    }
    interface IntrinsicAttributes {
      readonly key?: string;
    }
    type IntrinsicElements = Elements.IntrinsicElements;
  }
}

/** `<Fragment>`: its children without an element round them. */
export function Fragment({ children }: { readonly children?: Drawn }): Drawn {
  return children;
}

/**
 * Makes the children of `parent` what is drawn, and touches only what differs,
 * so that focus, selection and a word half typed by an input method survive.
 * Children are matched by position, tag and `key`.
 *
 * Not by Preact: a form without local state needs 1/8 of its bytes.
 */
export function render(parent: Element, drawn: Drawn): void {
  const items = listed(drawn);
  items.forEach((item, at) => {
    const old = parent.childNodes[at];
    const node = old && fits(old, item) ? old : create(item, parent);
    if (old === undefined) parent.append(node);
    else if (old !== node) old.replaceWith(node);
    update(node, item);
  });
  while (parent.childNodes.length > items.length) parent.lastChild?.remove();
}

function listed(drawn: Drawn): readonly (Wanted | string)[] {
  if (isList(drawn)) return drawn.flatMap(listed);
  if (typeof drawn === 'object' && drawn !== null) return [drawn];
  return typeof drawn === 'number' || (typeof drawn === 'string' && drawn !== '')
    ? [`${drawn}`]
    : [];
}

function isList(drawn: Drawn): drawn is readonly Drawn[] {
  return Array.isArray(drawn);
}

function fits(node: Node, item: Wanted | string): boolean {
  if (typeof item !== 'object') return node.nodeType === Node.TEXT_NODE;
  return (
    node.nodeName.toLowerCase() === item.tag && applied.get(node)?.['key'] === item.props['key']
  );
}

function create(item: Wanted | string, parent: Element): ChildNode {
  if (typeof item !== 'object') return document.createTextNode('');
  const space = item.tag === 'svg' ? 'http://www.w3.org/2000/svg' : parent.namespaceURI;
  return document.createElementNS(space, item.tag);
}

function update(node: ChildNode, item: Wanted | string): void {
  if (node instanceof Element && typeof item === 'object') {
    const before = applied.get(node) ?? {};
    for (const name of Object.keys({ ...before, ...item.props }))
      setProp(node, name, item.props[name]);
    applied.set(node, item.props);
    render(node, item.children);
  } else if (node.textContent !== item) node.textContent = `${item}`;
}

/** Handlers and the state of inputs are properties, all else attributes. */
function setProp(element: Element, name: string, value: unknown): void {
  const handler = name.startsWith('on') ? name.toLowerCase() : name;
  const state = element as unknown as Record<string, unknown>;
  if (handler !== name || name === 'value' || name === 'checked') {
    if (state[handler] !== value) state[handler] = value;
  } else if (value === undefined || value === false) element.removeAttribute(name);
  else if (name !== 'key') element.setAttribute(name, value === true ? '' : `${value}`);
}
