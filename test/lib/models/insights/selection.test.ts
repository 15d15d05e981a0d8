import { beforeEach, describe, expect, it } from 'vitest';
import { createSelection, type Selection } from '@/lib/models/insights/selection';

let ids: string[];
let selection: Selection;
beforeEach(() => {
  ids = ['a', 'b', 'c', 'd'];
  selection = createSelection(() => ids);
});

describe('the selection', () => {
  it('begins at the first row and stops at the ends', () => {
    selection.move(1);
    expect(selection.focused.value).toBe('a');
    selection.move(-1);
    expect(selection.focused.value).toBe('a');
    selection.move(9);
    expect(selection.focused.value).toBe('d');
  });

  it('grows from where it began', () => {
    selection.focus('b');
    selection.move(1, true);
    selection.move(1, true);
    expect([...selection.chosen.value]).toEqual(['b', 'c', 'd']);
  });

  it('acts on the chosen rows in the order of the list, else on the focused one', () => {
    selection.focus('c');
    expect(selection.targets.value).toEqual(['c']);
    selection.toggle('d');
    selection.toggle('a');
    expect(selection.targets.value).toEqual(['a', 'd']);
  });

  it('does not act on what the list no longer shows', () => {
    selection.toggle('d');
    ids = ['a', 'b'];
    selection.focus('b');
    expect(createSelection(() => ids).targets.value).toEqual([]);
    selection.clear();
    expect(selection.targets.value).toEqual(['b']);
  });
});
