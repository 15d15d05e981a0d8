import { describe, expect, it } from 'vitest';
import { showReceipt } from '@/lib/capture/receipt';

const request = {
  title: 'Saved',
  text: '<b>words</b>',
  undo: 'Undo',
  close: 'Close',
  direction: 'ltr',
};

describe('the receipt', () => {
  it('is one element of its own, out of reach of the page, and leaves nothing behind', async () => {
    document.body.replaceChildren('the page');
    const before = new XMLSerializer().serializeToString(document);
    void showReceipt(document, request);
    const host = document.querySelector('verbatim-receipt');
    expect(host?.shadowRoot).toBeNull();
    expect(host?.textContent).toBe('');
    host?.remove();
    expect(new XMLSerializer().serializeToString(document)).toBe(before);
  });
});
