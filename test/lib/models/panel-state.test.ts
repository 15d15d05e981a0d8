import { expect, it } from 'vitest';
import { createPanelState } from '@/lib/models/panel-state';
import { openDatabase } from '@/lib/storage/database';
import { createSettingStore } from '@/lib/storage/setting-store';

it('opens again where it was left', async () => {
  const settings = createSettingStore(await openDatabase(() => {}, crypto.randomUUID()));
  const left = createPanelState(settings);
  left.view.value = 'tags';
  left.scroll = 420;
  await left.save({ text: 'export', filters: [{ field: 'tag', value: 'api' }], sort: 'newest' });
  const again = createPanelState(settings);
  expect(await again.load()).toMatchObject({ text: 'export', sort: 'newest' });
  expect(again.view.value).toBe('tags');
  expect(again.scroll).toBe(420);
});
