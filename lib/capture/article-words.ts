const BLOCK =
  /^(address|article|blockquote|body|center|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/i;
const UNSEEN = /^(style|script|head|title|template|noscript)$/i;

/** The words of an element of a copy of a page, a line a block: `innerText` for what is not drawn. */
export function wordsOf(root: Element): string {
  const text = linesOf(root).map((line) => line.text);
  return text
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A line as it would be drawn, and the nodes that it is made of. */
export interface Line {
  text: string;
  nodes: ChildNode[];
}

/** The lines of an element. Splits text nodes of preformatted text: for copies only. */
export function linesOf(root: Element): Line[] {
  const lines: Line[] = [{ text: '', nodes: [] }];
  const last = () => lines[lines.length - 1]!;
  const breakLine = () => last().nodes.length && lines.push({ text: '', nodes: [] });
  const walk = (parent: Node, isPreformatted: boolean): void => {
    for (const node of Array.from(parent.childNodes)) {
      if (node.nodeType === 3) addText(node as Text, isPreformatted, last, breakLine);
      else if (node.nodeType === 1) walkElement(node as Element, isPreformatted);
    }
  };
  const walkElement = (element: Element, isPreformatted: boolean): void => {
    const tag = element.tagName;
    if (UNSEEN.test(tag) || element.hasAttribute('hidden')) return;
    if (tag === 'BR') {
      last().nodes.push(element);
      lines.push({ text: '', nodes: [] });
      return;
    }
    if (BLOCK.test(tag)) breakLine();
    walk(element, isPreformatted || tag === 'PRE');
    if (BLOCK.test(tag)) breakLine();
    if (tag === 'P') lines.push({ text: '', nodes: [] });
  };
  walk(root, root.tagName === 'PRE');
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

/** Adds a text node to the last line; in preformatted text each of its lines becomes a node of its own. */
function addText(
  text: Text,
  isPreformatted: boolean,
  last: () => Line,
  breakLine: () => void,
): void {
  for (let node: Text | undefined = text; node;) {
    const end: number = isPreformatted ? node.data.indexOf('\n') : -1;
    const isCut: boolean = end >= 0 && end + 1 < node.data.length;
    const rest: Text | undefined = isCut ? node.splitText(end + 1) : undefined;
    last().text += node.data.replace(/\s+/g, ' ');
    last().nodes.push(node);
    if (end >= 0) breakLine();
    node = rest;
  }
}
