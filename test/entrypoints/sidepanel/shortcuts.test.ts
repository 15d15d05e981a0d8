import { expect, it } from 'vitest';
import { shortcutsOf } from '@/entrypoints/sidepanel/shortcuts';

const commands = [{ name: 'open-review', keys: '', description: 'Open the review' }];
const keysOf = (singleKeys: boolean) =>
  shortcutsOf(commands, singleKeys).flatMap(({ shortcuts }) => shortcuts.map(({ keys }) => keys));

it('lists each key that acts', () => {
  expect(keysOf(true)).toEqual(
    expect.arrayContaining(['', 'J', 'Z, Ctrl+Z', 'Shift+Z, Ctrl+Shift+Z', '1 2 3', 'R', 'Delete']),
  );
});

it('lists no letter where single letters are switched off', () => {
  expect(keysOf(false)).toEqual(['', 'Enter', 'Ctrl+Z', 'Ctrl+Shift+Z', 'Esc', 'Delete']);
});
