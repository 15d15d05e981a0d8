import { t } from '@/lib/base/message';
import type { StorageTrouble } from '@/lib/models/storage-trouble';

/** What the database refuses, in a sentence that says what to do. */
export function StorageWarning({ trouble }: { trouble: StorageTrouble | undefined }) {
  return trouble ? (
    <p class="warning" role="alert">
      {t(`storage_${trouble}`)}
    </p>
  ) : null;
}
