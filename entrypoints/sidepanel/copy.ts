/** Both forms at once: a mail takes the rich one, a ticket the plain one. */
export async function copy(text: string, html?: string): Promise<void> {
  const plain = new Blob([text], { type: 'text/plain' });
  const rich = html && { 'text/html': new Blob([html], { type: 'text/html' }) };
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, ...rich })]);
}
