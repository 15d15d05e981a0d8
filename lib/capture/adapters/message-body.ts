import { drawnAncestors } from '@/lib/capture/composed-tree';
import type { Adapter } from './adapter';
import { messageAround } from './generic';
import { adapterOf } from './known-app';

/** The element that holds the words of the message around `start`, without its sender and buttons where that is known. */
export function messageBody(
  adapters: readonly Adapter[],
  doc: Document,
  start: Node,
): Element | undefined {
  const adapter = adapterOf(adapters, doc)?.adapter;
  if (!adapter) return messageAround(start);
  const message = drawnAncestors(start).find((element) => element.matches(adapter.message.join()));
  if (!message) return undefined;
  const bodies = adapter.body?.length
    ? Array.from(message.querySelectorAll(adapter.body.join()))
    : [];
  return bodies.find((body) => body.closest(adapter.message.join()) === message) ?? message;
}
