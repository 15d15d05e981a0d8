import { deleteInsights } from '@/lib/domain/insight-edits';
import { VIEWS } from '@/lib/domain/panel-state';
import type { Panel } from './compose';

type Act = (panel: Panel, event: KeyboardEvent) => void;

/** A key by its name, with its modifiers in front: `Shift+ArrowDown`. */
const LIST_KEYS: Record<string, Act> = {
  j: ({ selection }) => selection.move(1),
  ArrowDown: ({ selection }) => selection.move(1),
  k: ({ selection }) => selection.move(-1),
  ArrowUp: ({ selection }) => selection.move(-1),
  'Shift+ArrowDown': ({ selection }) => selection.move(1, true),
  'Shift+ArrowUp': ({ selection }) => selection.move(-1, true),
  PageDown: ({ selection }) => selection.move(8),
  PageUp: ({ selection }) => selection.move(-8),
  x: ({ selection }) => {
    if (selection.focused.value !== undefined) selection.toggle(selection.focused.value);
  },
  Enter: ({ selection, state }) => (state.detail.value = selection.focused.value),
  Delete: ({ selection, acts }) => {
    const ids = selection.targets.value;
    if (ids.length > 0) void acts.run(deleteInsights(ids));
  },
};

const UNDO_KEYS: Record<string, Act> = {
  z: ({ acts }) => void acts.undo(),
  'Shift+Z': ({ acts }) => void acts.redo(),
  'Ctrl+z': ({ acts }) => void acts.undo(),
  'Ctrl+Shift+Z': ({ acts }) => void acts.redo(),
};

const OTHER_KEYS: Record<string, Act> = {
  '/': () => document.querySelector<HTMLElement>('[type=search]')?.focus(),
  Escape: ({ state, selection }) => {
    if (state.detail.value === undefined) selection.clear();
    else state.detail.value = undefined;
  },
  ...Object.fromEntries(
    VIEWS.map((view, index) => [
      String(index + 1),
      ({ state }: Panel) => void (state.view.value = view),
    ]),
  ),
};

/** Keys of the review. Single letters can be switched off (WCAG 2.1.4) and never act while somebody types. */
export function listenToKeys(panel: Panel, onHelp: () => void): () => void {
  const stop = new AbortController();
  let areSingleKeysOn = true;
  void panel.settings.get('singleKeys').then((isOn) => (areSingleKeysOn = isOn));
  document.addEventListener(
    'keydown',
    (event) => {
      const key = nameOf(event);
      if (isTyping(event) || (isSingle(key) && !areSingleKeysOn)) return;
      const act = key === '?' ? onHelp : findAct(panel, key, event);
      if (!act) return;
      event.preventDefault();
      act(panel, event);
    },
    stop,
  );
  return () => stop.abort();
}

/** The screen of problems has keys of its own for its rows and for taking back. */
function findAct({ state }: Panel, key: string, { target }: KeyboardEvent): Act | undefined {
  if (state.view.value === 'problems') return /^[1-9]$/.test(key) ? OTHER_KEYS[key] : undefined;
  const inFeed = target instanceof Element && target.matches('[role=feed] article, body');
  return (inFeed ? LIST_KEYS[key] : undefined) ?? UNDO_KEYS[key] ?? OTHER_KEYS[key];
}

function nameOf({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): string {
  const isNamed = key.length > 1 || /[A-Z]/.test(key);
  return [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(shiftKey && isNamed ? ['Shift'] : []),
    key,
  ].join('+');
}

const isSingle = (key: string): boolean => key.length === 1 || key === 'Shift+Z';

function isTyping({ target, isComposing, key }: KeyboardEvent): boolean {
  if (isComposing) return true;
  const isField =
    target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select');
  return isField && key !== 'Escape';
}
