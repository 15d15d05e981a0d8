/** Prints a page of its own without leaving the screen; its frame stays until the next one. */
export function printPage(html: string): void {
  document.querySelector('#print-page')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'print-page';
  // Out of sight, but laid out: what is not displayed is printed empty. It runs no scripts.
  frame.className = 'visually-hidden';
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.srcdoc = html;
  frame.addEventListener('load', () => frame.contentWindow?.print(), { once: true });
  document.body.append(frame);
}
