import { drawnAncestors } from '@/lib/capture/composed-tree';
import type { Health } from '@/lib/domain/source';
import type { Adapter } from './adapter';
import type { Place } from './read-field';

/** What holds a list, where the page says which of its items are there. */
const LIST = '[role="feed"],[role="list"],[role="log"],[role="grid"],ol,ul';
const SIZED = '[aria-setsize]';

/**
 * `3/12` where a thread says that it is longer than what of it is in the page: apps take messages out that are
 * scrolled away, and fold long threads behind a number.
 */
export function missingMessages({ message: known, more }: Adapter, place: Place): Health[] {
  const { message, record } = place;
  const root = (message?.getRootNode() ?? record) as ParentNode | undefined;
  const holder = record && 'documentElement' in record ? root : record;
  if (!holder) return [];
  const selector = known.join();
  const messages = Array.from(holder.querySelectorAll(selector));
  const present = messages.filter((one) => !one.parentElement?.closest(selector)).length;
  const folded = more ? sum(Array.from(holder.querySelectorAll(more.join()), numberIn)) : 0;
  const stated = message ? statedSize(message) : 0;
  return told(present, Math.max(present + folded, stated));
}

/** The same on a page that nobody described: by what its list says of itself. */
export function missingItems(start: Node): Health[] {
  const item = drawnAncestors(start).find((element) => element.matches(SIZED));
  if (!item) return [];
  const list = item.parentElement?.closest(LIST) ?? item.parentElement;
  return told(list?.querySelectorAll(SIZED).length ?? 0, statedSize(item));
}

const told = (present: number, total: number): Health[] =>
  present > 0 && total > present
    ? [{ code: 'messages-missing', detail: `${present}/${total}` }]
    : [];

/** -1 is ARIA's word for nobody knows. */
function statedSize(message: Element): number {
  const sized = drawnAncestors(message).find((element) => element.matches(SIZED));
  return Math.max(0, Number.parseInt(sized?.getAttribute('aria-setsize') ?? '', 10) || 0);
}

/** `9`, `9 more`, `Load 80 remaining items`. */
const numberIn = (element: Element): number =>
  Number(
    /\d+/.exec(element.textContent.replaceAll(/(?<=\d)[.,\u00a0\u202f](?=\d{3})/g, ''))?.[0] ?? 0,
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
