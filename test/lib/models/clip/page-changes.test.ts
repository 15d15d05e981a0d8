import { describe, expect, it } from 'vitest';
import { clipped, popups, source } from '@/test/support/popups';

describe("a competitor's page", () => {
  const whole = clipped('Plans.', { source: { ...source, whole: 'page' } });

  it('[CA65] keeps its text as a version when it is clipped whole, and tells later what changed', async () => {
    const { open, db, page } = await popups();
    page.text = 'Plans from $10.\nFree trial.';
    const first = await open(whole);
    first.change({ kind: 'competitor', competitor: 'Globex' });
    await first.save();
    expect(await db.getAll('pageVersions')).toMatchObject([{ text: page.text }]);
    page.text = 'Plans from $12.\nFree trial.';
    const second = await open(whole);
    expect(second.draft.value).toMatchObject({ kind: 'competitor', competitor: 'Globex' });
    await second.changes.look();
    expect(second.changes.found.value?.differences).toMatchObject([{ kind: 'changed' }]);
    await second.save();
    expect(await db.count('pageVersions')).toBe(2);
    await second.undo();
    expect(await db.count('pageVersions')).toBe(1);
  });

  it('[CA65] keeps no version of a selection, of a page of nobody, or of what says the same', async () => {
    const { open, db } = await popups();
    await (await open(whole)).save();
    const selected = await open(clipped());
    selected.change({ kind: 'competitor' });
    await selected.save();
    expect(await db.count('pageVersions')).toBe(0);
    for (const result of [whole, whole]) {
      const model = await open(result);
      model.change({ kind: 'competitor' });
      await model.save();
    }
    expect(await db.count('pageVersions')).toBe(1);
  });
});
