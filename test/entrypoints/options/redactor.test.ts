// @vitest-environment node
import { computed } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { createPreviewRedactor } from '@/entrypoints/options/redactor';
import { toFields } from '@/lib/base/fields';
import { createBackupStore } from '@/lib/storage/backup-store';
import { onChanges } from '@/lib/storage/changes';
import { createConnectionStore } from '@/lib/storage/connection-store';
import { openDatabase } from '@/lib/storage/database';
import { createInsightRedactor } from '@/lib/sync/record/insight-redactor';
import { anInsight } from '@/test/support/builders';

it('[SY54] shows after everything was erased what is sent from then on', async () => {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const connections = createConnectionStore(db);
  const stop = new AbortController();
  const redact = await createPreviewRedactor(connections, (listener) =>
    onChanges(listener, stop.signal),
  );
  const fields = toFields(anInsight({ customer: { name: 'Ana Ruiz' } }));
  const shown = computed(() => redact(fields));
  const before = shown.value;
  await createBackupStore(db).erase();
  await vi.waitFor(() => expect(shown.value).not.toEqual(before));
  const sent = createInsightRedactor(await connections.settle('pseudonymKey'))(fields);
  expect(shown.value).toEqual(sent);
  stop.abort();
});
