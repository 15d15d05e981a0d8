import { isElement } from '@/lib/capture/composed-tree';

/** Where the user is: the beginning of the selection, else what has the focus; through open shadow roots. */
export function startNode(doc: Document): Node | undefined {
  const selection = doc.getSelection();
  const shadowRoots = shadowRootsIn(doc);
  const [range] = selection?.rangeCount ? rangesOf(selection, shadowRoots) : [];
  if (range && !(range.collapsed && isTop(range.startContainer))) {
    return nodeAt(range.startContainer, range.startOffset);
  }
  const focused = deepFocus(doc);
  return focused && !isTop(focused) ? focused : undefined;
}

function rangesOf(selection: Selection, shadowRoots: ShadowRoot[]): AbstractRange[] {
  return selection.getComposedRanges?.({ shadowRoots }) ?? [selection.getRangeAt(0)];
}

/** A range may begin between two nodes: the one that it selects is meant. */
const nodeAt = (container: Node, offset: number): Node => container.childNodes[offset] ?? container;

function deepFocus(root: DocumentOrShadowRoot): Element | undefined {
  const active = root.activeElement ?? undefined;
  return active?.shadowRoot ? (deepFocus(active.shadowRoot) ?? active) : active;
}

const isTop = (node: Node): boolean => isElement(node) && /^(html|body)$/i.test(node.tagName);

function shadowRootsIn(root: Document | ShadowRoot): ShadowRoot[] {
  return Array.from(root.querySelectorAll('*')).flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRootsIn(shadowRoot)] : [],
  );
}
