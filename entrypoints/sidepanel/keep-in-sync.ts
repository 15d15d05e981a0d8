import { SYNC_RUN } from '@/lib/messages/sync-run';
import { sendToWorker } from '@/lib/platform/send';
import { onOwnCommit } from '@/lib/storage/changes';
import type { Panel } from './compose';

/** While the review is looked at, what others did is here within so many seconds. */
const EVERY_MS = 15_000;

/** Has the worker sync after each commit of this page, and now and then while it is looked at. */
export function keepInSync({ sync }: Panel): void {
  onOwnCommit(() => void sendToWorker(SYNC_RUN).catch(() => {}));
  const look = (): void => {
    if (document.visibilityState === 'visible') void sync.poll();
  };
  document.addEventListener('visibilitychange', look);
  setInterval(look, EVERY_MS);
  void sync.load().then(look);
}
