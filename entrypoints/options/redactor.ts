import { signal } from '@preact/signals';
import type { ChangeEvent } from '@/lib/storage/changes';
import type { ConnectionStore } from '@/lib/storage/connection-store';
import { createInsightRedactor } from '@/lib/sync/record/insight-redactor';
import type { Redactor } from '@/lib/sync/record/sharing-lens';

/**
 * What the previews are made with, as what is sent is made: with the key of this moment. Erasing everything,
 * here or in another page, takes the key away; what is shown is made anew.
 */
export async function createPreviewRedactor(
  connections: Pick<ConnectionStore, 'settle'>,
  onChanges: (listener: (events: ChangeEvent[]) => void) => void,
): Promise<Redactor> {
  const make = async () => {
    const key = await connections.settle('pseudonymKey');
    return { key, redact: createInsightRedactor(key) };
  };
  const current = signal(await make());
  async function follow(): Promise<void> {
    const next = await make();
    if (next.key !== current.value.key) current.value = next;
  }
  onChanges((events) => {
    if (events.some(({ store }) => store === 'settings')) void follow();
  });
  return (insight) => current.value.redact(insight);
}
