import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import type { Draft } from '@/lib/domain/draft';
import { openDatabase } from '@/lib/storage/database';
import { createDraftStore } from '@/lib/storage/draft-store';
import { anInsight } from '@/test/support/builders';

const aDraft = (over: Partial<Draft>): Draft => {
  const { createdAt, updatedAt: _updatedAt, by: _by, ...rest } = anInsight();
  const pageUrl = 'https://example.com/t/1';
  return {
    ...rest,
    tabId: 7,
    pageUrl,
    pendingTag: '',
    touched: true,
    changedAt: createdAt,
    ...over,
  };
};

const freshStore = async () => createDraftStore(await openDatabase(() => {}, crypto.randomUUID()));

describe('drafts', () => {
  it('are found by their tab and page', async () => {
    const drafts = await freshStore();
    const draft = aDraft({ id: newId(), note: 'half a sen' });
    await drafts.put(draft);
    expect(await drafts.find(7, draft.pageUrl)).toEqual(draft);
  });

  it('are found by their page after a restart gave the tab another number', async () => {
    const drafts = await freshStore();
    const draft = aDraft({ id: newId() });
    await drafts.put(draft);
    expect(await drafts.find(1001, draft.pageUrl)).toEqual(draft);
  });

  it('stay with their page when the tab shows another one', async () => {
    const drafts = await freshStore();
    await drafts.put(aDraft({ id: newId() }));
    expect(await drafts.find(7, 'https://example.com/t/2')).toBeUndefined();
  });
});
