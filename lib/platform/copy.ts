/**
 * Both forms at once: a mail takes the rich one, a ticket the plain one. A text may be on its way still: the
 * browser remembers that it was asked for by a click.
 */
export async function copy(text: string | Promise<string>, html?: string): Promise<void> {
  const plain = Promise.resolve(text).then((words) => new Blob([words], { type: 'text/plain' }));
  const rich = html && { 'text/html': new Blob([html], { type: 'text/html' }) };
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, ...rich })]);
}
