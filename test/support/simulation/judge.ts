import { sameJson, type JsonObject } from '@/lib/base/json';
import type { MemoryStore } from '@/test/support/memory-store';
import { textsOf, type Ledger } from './ledger';
import { FIELDS } from './typist';

/** By id, the records as the team has them. */
type Live = ReadonlyMap<string, JsonObject>;

/** What went wrong; nothing, where all is well. A restored server may forget what it did. */
export function judge(
  ledger: Ledger,
  memories: readonly MemoryStore[],
  live: Live,
  wasRestored: boolean,
): string[] {
  const { writes, seen, addedTags, removedTags, applied } = ledger;
  const isThere = (id: string, text: string) => textsOf(live.get(id) ?? {}).includes(text);
  const isTwice = [...applied.values()].some((times) => times > 1);
  const found = {
    diverged: memories.some((memory) => !isEqual(memory, live)),
    'applied twice': !wasRestored && isTwice,
    'lost update': writes.some(({ id, value }) => !seen.has(value) && !isThere(id, value)),
    'lost tag': addedTags.some(({ id, tag }) => !removedTags.has(tag) && !isThere(id, tag)),
    resurrected: !wasRestored && hasRisen(ledger, live),
  };
  return Object.entries(found).flatMap(([name, is]) => (is ? [name] : []));
}

/** A value that was replaced by somebody who had seen it is current again. */
const hasRisen = ({ writes, buried, sets }: Ledger, live: Live): boolean =>
  writes.some(
    ({ id, field, value, before }) =>
      before !== undefined &&
      FIELDS.includes(field) &&
      !buried.has(id) &&
      live.get(id)?.[field] === before &&
      sets.some((one) => one.id === id && one.set[field] === value),
  );

function isEqual(memory: MemoryStore, live: Live): boolean {
  const views = [...memory.states].flatMap(([name, { view }]) =>
    view ? [[name.split('/')[1] ?? '', view] as const] : [],
  );
  return views.length === live.size && views.every(([id, view]) => sameJson(view, live.get(id)));
}

/** What was written last on this machine into `fields`, and is in no version there any more. */
export function lostIn(
  memory: MemoryStore,
  { writes, seen, buried }: Ledger,
  fields: readonly string[],
): string[] {
  const own = writes.filter((one) => one.in === memory && !buried.has(one.id));
  const last = new Map(own.map((one) => [`${one.id} ${one.field}`, one]));
  return [...last.values()].flatMap(({ id, field, value }) => {
    if (!fields.includes(field) || seen.has(value)) return [];
    const texts = textsOf(memory.view({ kind: 'insight', id }) ?? {});
    return texts.some((text) => text.split('\n\n').includes(value)) ? [] : [`${field} ${value}`];
  });
}
