import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { RECEIPT_FUNCTION, showReceipt, type ReceiptRequest } from '@/lib/capture/receipt';

// A script that is injected takes no arguments: it leaves a function behind, which is then called.
export default defineUnlistedScript(() => {
  Object.assign(globalThis, {
    [RECEIPT_FUNCTION]: (request: ReceiptRequest) => showReceipt(document, request),
  });
});
