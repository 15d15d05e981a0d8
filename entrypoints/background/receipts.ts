import { t } from '@/lib/base/message';
import type { Inject } from '@/lib/capture/clip';
import { RECEIPT_FUNCTION, type ReceiptAnswer, type ReceiptRequest } from '@/lib/capture/receipt';

interface Deps {
  direction: () => string;
  inject: Inject;
  callInPage: (tabId: number, name: string, argument: unknown) => Promise<unknown>;
  setBadge: (tabId: number, text: string, title: string) => Promise<void>;
}

export type Receipts = ReturnType<typeof createReceipts>;

/** Says on the page what happened; on the icon where the page lets nothing be shown. */
export function createReceipts({ direction, inject, callInPage, setBadge }: Deps) {
  return async (
    tabId: number,
    { badge, ...note }: Omit<ReceiptRequest, 'close' | 'direction'> & { badge: string },
  ): Promise<ReceiptAnswer> => {
    const request: ReceiptRequest = {
      ...note,
      close: t('close'),
      direction: direction(),
    };
    try {
      await inject({ tabId, frameIds: [0] }, '/receipt.js');
      return (await callInPage(tabId, RECEIPT_FUNCTION, request)) === 'undo' ? 'undo' : 'closed';
    } catch {
      // The page lets nothing be shown, or it was left meanwhile.
      await setBadge(tabId, badge, `${note.title} ${note.text}`);
      return 'closed';
    }
  };
}
