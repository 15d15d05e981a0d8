// Kinds are told by `nodeType`, not `instanceof`: nodes of another frame have other constructors.

export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

export const isElement = (node: Node): node is Element => node.nodeType === 1;

const isSlot = (node: Element): node is HTMLSlotElement => node.localName === 'slot';

/** The tree as it is drawn: a shadow root in place of its host's children, slotted nodes in their slot. */
export function drawnChildren(node: Node): Iterable<Node> {
  if (!isElement(node)) return node.childNodes;
  if (node.shadowRoot) return node.shadowRoot.childNodes;
  const slotted = isSlot(node) ? node.assignedNodes() : [];
  return slotted.length > 0 ? slotted : node.childNodes;
}

/** The parent in that tree; a slotted node is in its slot, the top of a shadow tree in its host. */
export function drawnParent(node: Node): Node | null {
  const slot = isElement(node) || isText(node) ? node.assignedSlot : null;
  const parent = slot ?? node.parentNode;
  return parent && 'host' in parent ? (parent as ShadowRoot).host : parent;
}

/** `node` itself where it is an element, and the elements that it is drawn in, nearest first. */
export function drawnAncestors(node: Node): Element[] {
  const ancestors: Element[] = [];
  for (let at: Node | null = node; at; at = drawnParent(at)) {
    if (isElement(at)) ancestors.push(at);
  }
  return ancestors;
}
