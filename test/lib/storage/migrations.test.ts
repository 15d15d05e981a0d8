import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { insightText, type Insight } from '@/lib/domain/insight';
import { termsOf } from '@/lib/domain/terms';
import type { Group } from '@/lib/cluster/contract';
import { openDatabase } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createRepeatedStore } from '@/lib/storage/repeated-store';
import { anInsight, aSource } from '@/test/support/builders';
import { aGroup } from '@/test/support/evidence';

/** A database as version 1 left it, written with the browser's own calls and not with today's code. */
async function storedVersion1(name: string, insight: object): Promise<void> {
  const db = await openDB(name, 1, {
    upgrade(old) {
      const insights = old.createObjectStore('insights', { keyPath: 'id' });
      insights.createIndex('byCreated', 'createdAt');
      insights.createIndex('byPage', 'source.canonicalUrl');
      insights.createIndex('byProblem', 'problemId');
      old.createObjectStore('problems', { keyPath: 'id' });
      old.createObjectStore('decisions', { keyPath: 'id' });
      const drafts = old.createObjectStore('drafts', { keyPath: 'id' });
      drafts.createIndex('byTab', 'tabId');
      drafts.createIndex('byPage', 'pageUrl');
      old.createObjectStore('outbox', { keyPath: ['store', 'id'] });
      old.createObjectStore('settings');
    },
  });
  await db.put('insights', insight);
  await db.put('settings', false, 'singleKeys');
  await db.put('outbox', { store: 'insights', id: 'refused', held: { title: 'No' } });
  db.close();
}

/** The engine's last answer as version 11 kept it. */
async function storedVersion11(name: string, groups: Group[]): Promise<void> {
  const stored = { grouping: { groups, ungrouped: ['c'] }, count: 3, at: '2026-03-02T09:00:00Z' };
  const db = await openDB(name, 11, {
    upgrade(old) {
      old.createObjectStore('groupings');
    },
  });
  await db.put('groupings', stored, 'current');
  db.close();
}

/** An insight and its terms as version 12 kept them. */
async function storedVersion12(name: string, insight: Insight): Promise<void> {
  const db = await openDB(name, 12, {
    upgrade(old) {
      old.createObjectStore('insights', { keyPath: 'id' });
      const terms = old.createObjectStore('terms', { keyPath: 'id' });
      terms.createIndex('byTerm', 'terms', { multiEntry: true });
    },
  });
  await db.put('insights', insight);
  await db.put('terms', { id: insight.id, terms: ['expor'] });
  db.close();
}

describe('migrations', () => {
  it('[ST6] keeps insights and their terms, and can hold what many have in common', async () => {
    const name = crypto.randomUUID();
    const insight = anInsight();
    await storedVersion12(name, insight);
    const db = await openDatabase(() => {}, name);
    expect(await db.getAll('insights')).toEqual([insight]);
    expect(await db.getAllKeysFromIndex('terms', 'byTerm', 'expor')).toEqual([insight.id]);
    expect((await createRepeatedStore(db).get()).size).toBe(0);
  });

  it('[ST6] keeps the groups, and why insights are together', async () => {
    const name = crypto.randomUUID();
    const group = aGroup(['a', 'b']);
    await storedVersion11(name, [group]);
    const groupings = createGroupingStore(await openDatabase(() => {}, name));
    expect((await groupings.get())?.grouping).toEqual({ groups: [group], ungrouped: ['c'] });
  });

  it('[ST6] brings version 1 to the newest: nothing is lost, what was added is there', async () => {
    const name = crypto.randomUUID();
    const source = aSource({ app: 'Zendesk', recordId: '48213' });
    const insight = anInsight({ note: 'kept', tags: ['export'], source });
    await storedVersion1(name, insight);
    const db = await openDatabase(() => {}, name);
    expect(await db.getAll('insights')).toEqual([insight]);
    expect(await db.get('settings', 'singleKeys')).toBe(false);
    expect(await db.countFromIndex('outbox', 'byHeld')).toBe(1);
    expect(await db.count('history')).toBe(0);
    expect(await db.count('groupings')).toBe(0);
    expect(await db.countFromIndex('pageVersions', 'byPage')).toBe(0);
    expect(await db.count('webhooks')).toBe(0);
    expect(await db.countFromIndex('webhookQueue', 'byWebhook')).toBe(0);
    expect(await db.count('attachments')).toBe(0);
    expect(await db.countFromIndex('insights', 'byAttachments')).toBe(0);
    const [term = ''] = termsOf(insightText(insight));
    expect(await db.getAllKeysFromIndex('terms', 'byTerm', term)).toEqual([insight.id]);
    expect(await db.countFromIndex('groups', 'byMember')).toBe(0);
    expect(await db.count('repeated')).toBe(0);
    expect(await db.countFromIndex('insights', 'byTag', 'export')).toBe(1);
    expect(await db.countFromIndex('insights', 'byRecord', ['Zendesk', '48213'])).toBe(1);
  });
});
