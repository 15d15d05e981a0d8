import { all, ancestors, isDrawn, isForListeners, nameOf } from './drawn';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
/** WCAG 2.5.8; a hair less is a matter of rounding. */
const TARGET = 23.5;

export const controls = (): HTMLElement[] =>
  all(CONTROLS).filter((one) => isDrawn(one) && !isForListeners(one));

/** What a finger may hit for it: the label that holds it counts. */
const targetOf = (control: Element): Element => control.closest('label') ?? control;

export function uncoveredFault(control: HTMLElement): string | undefined {
  control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const target = targetOf(control);
  const hit = atCentre(control);
  if (hit && (target.contains(hit) || hit.contains(control))) return undefined;
  return `${nameOf(control)} is under ${hit ? nameOf(hit) : 'the edge of the window'}`;
}

function atCentre(control: Element): Element | null {
  const [box = control.getBoundingClientRect()] = control.getClientRects();
  const root = control.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
}

export function sizeFault(control: HTMLElement): string | undefined {
  if (isInWords(control)) return undefined;
  const { width, height } = targetOf(control).getBoundingClientRect();
  if (Math.min(width, height) >= TARGET) return undefined;
  return `${nameOf(control)} is ${Math.round(width)} × ${Math.round(height)} pixels small`;
}

/** A link in the middle of a sentence is as high as its line. */
const isInWords = (control: Element): boolean =>
  getComputedStyle(control).display === 'inline' &&
  control.parentElement?.textContent.trim() !== control.textContent.trim();

export function focusFault(control: HTMLElement): string | undefined {
  if (control.matches(':disabled')) return undefined;
  control.focus({ preventScroll: true });
  const root = control.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== control) return `${nameOf(control)} takes no focus`;
  const isMarked = ancestors(control).slice(0, 3).some(hasOutline);
  return isMarked ? undefined : `${nameOf(control)} does not show the focus`;
}

function hasOutline(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
}
