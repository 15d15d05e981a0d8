import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { MenuItem } from '@/components/Menu';
import type { ProblemTools } from './problem-tools';

interface Pressed {
  event: KeyboardEvent;
  singleKeys: boolean;
  tools: ProblemTools;
  menu: (problem: RankedProblem) => readonly MenuItem[];
}

/** Keys of the review: the menu's letters act on the problem in focus or open; j and k walk the list. */
export function actByKey(pressed: Pressed): void {
  const { event, singleKeys } = pressed;
  const { target } = event;
  if (!(target instanceof Element) || isElsewhere(target)) return;
  const act = actOf(pressed) ?? (singleKeys ? letterOf(pressed, target) : undefined);
  if (!act) return;
  event.preventDefault();
  act();
}

/** A field, an open menu and a dialog have keys of their own. */
const isElsewhere = (target: Element): boolean =>
  target.closest('dialog, textarea, select, [role="menu"]') !== null || isTextField(target);

function actOf({ event, tools: { model, deeds } }: Pressed) {
  if (isUndo(event)) return () => void (event.shiftKey ? deeds.redo() : deeds.undo());
  const isBack = event.key === 'Escape' && model.openId.value !== undefined;
  return isBack ? () => void (model.openId.value = undefined) : undefined;
}

function letterOf({ event, tools: { model, deeds }, menu }: Pressed, target: Element) {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const anywhere: Record<string, () => void> = {
    '/': focusSearch,
    z: () => void deeds.undo(),
    Z: () => void deeds.redo(),
    j: () => walk(target, 1),
    k: () => walk(target, -1),
  };
  if (anywhere[key]) return anywhere[key];
  const card = target.closest('[data-problem]')?.getAttribute('data-problem');
  const problem = model.find(card ?? model.openId.value ?? '');
  return problem && menu(problem).find(({ keys }) => keys === key)?.onChoose;
}

const focusSearch = (): void =>
  document.querySelector<HTMLElement>('.problems-tools [type=search]')?.focus();

const isTextField = (target: Element): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox';

const isUndo = ({ ctrlKey, metaKey, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && key.toLowerCase() === 'z';

function walk(from: Element, step: 1 | -1): void {
  const cards = [...document.querySelectorAll('[data-problem] .problem-statement')];
  const here = from.closest('[data-problem]')?.querySelector('.problem-statement');
  const at = here ? cards.indexOf(here) : -1;
  const next = cards[Math.min(cards.length - 1, Math.max(0, at + step))];
  if (next instanceof HTMLElement) next.focus();
}
