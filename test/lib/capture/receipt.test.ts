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

  it('[CA71] says what could not be read', () => {
    const shadows: ShadowRoot[] = [];
    const attach: (this: Element, init: ShadowRootInit) => ShadowRoot = Reflect.get(
      Element.prototype,
      'attachShadow',
    );
    Element.prototype.attachShadow = function watched(options) {
      const root = attach.call(this, options);
      shadows.push(root);
      return root;
    };
    void showReceipt(document, { ...request, notes: ['3 of 12 messages are in the page.'] });
    Element.prototype.attachShadow = attach;
    expect(shadows[0]?.querySelector('small')?.textContent).toContain('3 of 12');
    document.querySelector('verbatim-receipt')?.remove();
  });
});
