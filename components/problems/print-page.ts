/** Prints a page of its own without leaving the screen; its frame stays until the next one. */
export function printPage(html: string): void {
  document.querySelector('#print-page')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'print-page';
  frame.hidden = true;
  frame.srcdoc = html;
  frame.addEventListener('load', () => frame.contentWindow?.print(), { once: true });
  document.body.append(frame);
}
