import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/storage/database';
import { createConnectionStore } from '@/lib/storage/connection-store';
import { createSettingStore } from '@/lib/storage/setting-store';

const fresh = () => openDatabase(() => {}, crypto.randomUUID());

describe('settings', () => {
  it('are at their initial value until someone sets them', async () => {
    expect(await createSettingStore(await fresh()).get('singleKeys')).toBe(true);
  });

  it('come back as they were set', async () => {
    const settings = createSettingStore(await fresh());
    await settings.set('siteTags', { 'example.com': ['export', 'api'] });
    expect(await settings.get('siteTags')).toEqual({ 'example.com': ['export', 'api'] });
  });

  it('stay as they were first made up, once settled', async () => {
    const settings = createSettingStore(await fresh());
    const made = await settings.settle('author');
    expect(await settings.settle('author')).toEqual(made);
    expect(await settings.get('author')).toEqual(made);
  });

  it('[ST8] fall back to the initial value when the stored one no longer fits', async () => {
    const db = await fresh();
    await db.put('settings', 'yes', 'singleKeys');
    expect(await createSettingStore(db).get('singleKeys')).toBe(true);
  });
});

it('gives two that ask at the same moment the same made-up value', async () => {
  const store = createConnectionStore(await openDatabase(() => {}, crypto.randomUUID()));
  const keys = await Promise.all([1, 2, 3].map(() => store.settle('pseudonymKey')));
  expect(new Set([...keys, await store.get('pseudonymKey')]).size).toBe(1);
});
