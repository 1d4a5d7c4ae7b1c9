import type { CDPSession, Locator } from 'playwright-core';

interface Value {
  readonly value?: unknown;
}

/** A node of Chromium's accessibility tree (CDP, `Accessibility.AXNode`). */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** What is said by the name of something else: a label's words by its field, a legend's by its group. */
const silent = new Set(['InlineTextBox', 'LabelText', 'Legend', 'generic', 'none', 'paragraph']);
/** What is said with its name alone; what stands inside is in the name already. */
const whole = new Set(['heading', 'button', 'link', 'radio', 'checkbox', 'textbox', 'searchbox']);
const named = new Set(['LabelText', 'Legend']);
const states = new Set([
  'level',
  'checked',
  'pressed',
  'invalid',
  'expanded',
  'disabled',
  'focused',
]);

/**
 * What a screen reader says of an element and all within it, in the order of
 * reading: a line for each thing with its role, name, state and description.
 */
export async function transcript(session: CDPSession, element: Locator): Promise<string> {
  const root = await backendNode(session, element);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === root);
  return top === undefined ? '' : linesOf(top, byId, 0, false).join('\n');
}

async function backendNode(session: CDPSession, element: Locator): Promise<number> {
  await element.evaluate((one) => Object.assign(globalThis, { transcribed: one }));
  const { result } = await session.send('Runtime.evaluate', { expression: 'transcribed' });
  const { objectId = '' } = result;
  return (await session.send('DOM.describeNode', { objectId })).node.backendNodeId;
}

function linesOf(
  node: Node,
  byId: ReadonlyMap<string, Node>,
  depth: number,
  isNamed: boolean,
): readonly string[] {
  const role = String(node.role?.value ?? '');
  const isSaid = !node.ignored && !silent.has(role) && !isHushed(node, role, isNamed);
  const own = isSaid ? [`${'  '.repeat(depth)}${lineOf(node, role)}`] : [];
  if (isSaid && (whole.has(role) || role === 'StaticText')) return own;
  const inside = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    const within = isNamed || named.has(role);
    return child === undefined ? [] : linesOf(child, byId, isSaid ? depth + 1 : depth, within);
  });
  return [...own, ...inside];
}

/** Spaces between words, what a name says already, and a live region that says nothing yet. */
function isHushed({ name, childIds = [] }: Node, role: string, isNamed: boolean): boolean {
  if (role === 'StaticText') return isNamed || String(name?.value).trim() === '';
  return role === 'status' && childIds.length === 0;
}

function lineOf(node: Node, role: string): string {
  const said = (value: Value | undefined) => String(value?.value ?? '').replaceAll(/\s+/gu, ' ');
  if (role === 'StaticText') return said(node.name);
  const state = (node.properties ?? [])
    .filter(
      ({ name, value }) => states.has(name) && ![false, 'false'].includes(value.value as string),
    )
    .map(({ name, value }) =>
      value.value === 'true' || value.value === true ? name : `${name} ${String(value.value)}`,
    );
  const isChoice = role === 'radio' || role === 'checkbox';
  const parts = [role, said(node.name), said(node.value), ...state];
  if (isChoice && !state.includes('checked')) parts.push('not checked');
  const description = said(node.description);
  return parts.filter(Boolean).join(', ') + (description && ` (${description})`);
}
