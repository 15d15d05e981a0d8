import { useEffect, useState } from 'preact/hooks';
import { SyncStatus } from '@/components/SyncStatus';
import { plural, t } from '@/lib/base/message';
import type { Panel } from './compose';

/** Where the sync stands, as long as there is one. */
export function SyncFoot({ sync }: { sync: Panel['sync'] }) {
  const status = sync.status.value;
  const now = useNow();
  if (!status) return null;
  const needsMore = status.held > 0 || status.notices > 0 || status.isPaused;
  return (
    <SyncStatus
      status={status}
      now={now}
      isBusy={sync.isBusy.value}
      onRetry={() => void sync.retry()}
    >
      {needsMore && (
        <a href="options.html#connections" target="_blank" rel="noreferrer">
          {status.notices > 0 ? plural('sync_notices', status.notices) : t('sync_details')}
        </a>
      )}
    </SyncStatus>
  );
}

const REDRAW_MS = 30_000;

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), REDRAW_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
