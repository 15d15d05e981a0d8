import { describe, expect, it } from 'vitest';
import { clipped, popups, QUOTE } from '@/test/support/popups';

describe('what was clipped before', () => {
  it('[CA60] is noticed by its words, and the draft is added to it', async () => {
    const { open, db } = await popups();
    await (await open(clipped())).save();
    const same = await open(clipped('Every export times  out.'));
    expect(same.before.found.value?.because).toBe('words');
    same.change({ note: 'again', tags: ['export'] });
    await same.addToEarlier();
    expect(same.phase.value.name).toBe('added');
    expect(await db.getAll('insights')).toMatchObject([{ note: 'again', tags: ['export'] }]);
    expect(await db.count('drafts')).toBe(0);
  });

  it('[CA60] gives the draft back on undo, and the insight is as it was', async () => {
    const { open, db } = await popups();
    await (await open(clipped())).save();
    const [insight] = await db.getAll('insights');
    const again = await open(clipped());
    again.change({ note: 'again' });
    await again.addToEarlier();
    await again.undo();
    expect(await db.getAll('insights')).toEqual([insight]);
    expect(again.draft.value?.note).toBe('again');
    expect(await db.count('drafts')).toBe(1);
  });

  it('[CA69] opens in the same form; saving changes it, and undo brings both back', async () => {
    const { open, db } = await popups();
    await (await open(clipped())).save();
    const [insight] = await db.getAll('insights');
    const again = await open(clipped());
    await again.editEarlier();
    expect(again.draft.value?.edits).toEqual(insight);
    expect(again.before.found.value).toBeUndefined();
    again.change({ note: 'edited', severity: 2 });
    await again.save();
    expect(again.phase.value.name).toBe('changed');
    expect(await db.getAll('insights')).toMatchObject([{ id: insight?.id, note: 'edited' }]);
    expect(await db.count('drafts')).toBe(0);
    expect((await db.getAll('history')).map(({ act }) => act.kind)).toEqual(['edit']);
    await again.undo();
    expect(await db.getAll('insights')).toEqual([insight]);
    expect(again.draft.value).toMatchObject({ note: 'edited', edits: { id: insight?.id } });
  });

  it('[CA69] is still being edited when the popup opens again', async () => {
    const { open } = await popups();
    await (await open(clipped())).save();
    const again = await open(clipped());
    await again.editEarlier();
    again.change({ note: 'half a sen' });
    const later = await open(clipped('Other words.'));
    expect(later.draft.value).toMatchObject({ note: 'half a sen', edits: {} });
    later.keepEarlier();
    expect(later.draft.value?.passages.map(({ exact }) => exact)).toEqual([QUOTE, 'Other words.']);
  });

  it('[CA61] is counted, also after a save', async () => {
    const { open } = await popups();
    const first = await open(clipped());
    await first.save();
    await expect.poll(() => first.before.count.value).toBe(1);
    await first.undo();
    await expect.poll(() => first.before.count.value).toBe(0);
  });
});
