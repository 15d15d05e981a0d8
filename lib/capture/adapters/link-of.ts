import type { Adapter } from './adapter';
import type { Values } from './read-fields';

/** The address of the message or record itself: as the page states it, or made as the app makes it. */
export function linkOf(
  adapter: Adapter,
  groups: Record<string, string | undefined>,
  values: Values,
  doc: Document,
) {
  const stated = values.link && URL.parse(values.link.text, doc.location.href);
  if (stated && /^https?:$/.test(stated.protocol)) return stated.href;
  const parts: Record<string, string | undefined> = {
    ...groups,
    ...(values.recordId && { recordId: encodeURIComponent(values.recordId.text) }),
    ...(values.messageId && { messageId: values.messageId.text }),
  };
  const names = [...(adapter.link ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (!adapter.link || !names.every((name) => parts[name])) return undefined;
  return adapter.link.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}
