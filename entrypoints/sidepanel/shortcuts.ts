import type { Shortcut, ShortcutSection } from '@/components/KeyHelp';
import { problemKeys } from '@/components/problems/problem-keys';
import { t } from '@/lib/base/message';
import type { BoundCommand } from '@/lib/platform/shortcuts';

/**
 * The keys as they are really bound: the browser's own first, then those of each screen. Without `singleKeys`, letters
 * and signs alone do nothing.
 */
export function shortcutsOf(
  commands: readonly BoundCommand[],
  singleKeys: boolean,
): ShortcutSection[] {
  const sections = [
    { title: t('keys_everywhere'), shortcuts: [...commands.map(toShortcut), ...everywhere()] },
    { title: t('view_problems'), shortcuts: problemKeys() },
    {
      title: t('view_insights'),
      shortcuts: [
        { keys: 'X', does: t('key_choose') },
        { keys: 'Delete', does: t('key_delete') },
      ],
    },
  ];
  if (singleKeys) return sections;
  return sections
    .map(({ title, shortcuts }) => ({ title, shortcuts: shortcuts.flatMap(withoutSingle) }))
    .filter(({ shortcuts }) => shortcuts.length > 0);
}

const toShortcut = ({ name, keys, description }: BoundCommand): Shortcut => ({
  keys,
  does: name === '_execute_action' ? t('key_popup') : description,
});

const everywhere = (): Shortcut[] => [
  { keys: '/', does: t('key_search') },
  { keys: 'J', does: t('key_next') },
  { keys: 'K', does: t('key_previous') },
  { keys: 'Enter', does: t('key_open') },
  { keys: 'Z, Ctrl+Z', does: t('key_undo') },
  { keys: 'Shift+Z, Ctrl+Shift+Z', does: t('key_redo') },
  { keys: 'Esc', does: t('key_back') },
  { keys: '1 2 3', does: t('key_views') },
  { keys: '?', does: t('key_help') },
];

/** What is left of a shortcut where single keys are off; one that the browser left unbound is still told of. */
function withoutSingle({ keys, does }: Shortcut): Shortcut[] {
  const left = keys.split(', ').filter((key) => !SINGLE.test(key));
  return left.length > 0 ? [{ keys: left.join(', '), does }] : [];
}

const SINGLE = /^(?:\S|Shift\+Z|1 2 3)$/u;
