import { createClient } from '@/lib/messages/client';
import { sendToWorker } from '@/lib/platform/send';

/** The worker does it: this popup closes as soon as the page is looked at. */
export const showClipped = (tabId: number): Promise<void> =>
  createClient(sendToWorker)('clipped/show', { tabId });
