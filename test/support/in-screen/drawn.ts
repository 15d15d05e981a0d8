/** Read in the page: what of a screen somebody sees, also in the open shadow roots of it. */

/** Where one is: a dialog that lets nothing else be reached, or all of it. */
const ground = (): ParentNode => document.querySelector('dialog:modal') ?? document;

export function all(selector: string, within: ParentNode = ground()): HTMLElement[] {
  const roots = [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [
    ...within.querySelectorAll<HTMLElement>(selector),
    ...roots.flatMap((root) => all(selector, root)),
  ];
}

export const isDrawn = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

/** For listeners only: one pixel, cut away. */
export const isForListeners = (element: Element): boolean =>
  ancestors(element).some((one) => getComputedStyle(one).clipPath === 'inset(50%)');

export function ancestors(element: Element): Element[] {
  const above = element.assignedSlot ?? element.parentElement ?? hostOf(element);
  return above ? [element, ...ancestors(above)] : [element];
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** So that a fault is found again: what it is and what it says. */
export function nameOf(element: Element): string {
  const words = element.getAttribute('aria-label') ?? element.textContent.trim();
  const kind = element.classList[0] ? `.${element.classList[0]}` : element.localName;
  return words ? `${kind} “${words.slice(0, 40)}”` : kind;
}
