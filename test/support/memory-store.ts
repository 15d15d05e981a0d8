import type { JsonObject } from '@/lib/base/json';
import { nameOf } from '@/lib/sync/page';
import type { RecordKey, RecordState } from '@/lib/sync/record/record-state';
import type { Sending } from '@/lib/sync/sending';
import { newMeta, type Change, type SyncMeta, type SyncStore } from '@/lib/sync/store';

/** The records of one installation, in memory. Each method happens at one moment, as a transaction does. */
export function createMemoryStore() {
  const states = new Map<string, RecordState>();
  const sendings: Sending[] = [];
  let meta: SyncMeta = newMeta();
  const entries = () => [...states].map(([name, state]) => ({ key: keyOf(name), state }));
  const store: SyncStore = {
    readMeta: () => Promise.resolve(meta),
    pending: (limit, withheld) => {
      const flying = entries()
        .filter(({ state }) => state.inflight)
        .toSorted((a, b) => (a.state.inflight?.attempts ?? 0) - (b.state.inflight?.attempts ?? 0));
      const open = entries().filter(
        ({ key, state }) =>
          state.open && !state.open.held && !state.inflight && !withheld?.has(key.kind),
      );
      return Promise.resolve([...flying, ...open].slice(0, limit).map(({ key }) => key));
    },
    read: (keys) => Promise.resolve(keys.map((key) => states.get(nameOf(key)) ?? {})),
    known: () =>
      Promise.resolve(
        entries()
          .filter(({ state }) => state.shadow)
          .map(({ key }) => key),
      ),
    unread: () =>
      Promise.resolve(
        entries()
          .filter(({ state }) => state.shadow?.unread)
          .map(({ key }) => key),
      ),
    update: (keys, change: Change) => {
      const next = change(
        meta,
        keys.map((key) => states.get(nameOf(key)) ?? {}),
      );
      if (!next) return Promise.resolve();
      meta = next.meta;
      for (const [at, key] of keys.entries()) states.set(nameOf(key), next.states[at] ?? {});
      return Promise.resolve();
    },
    log: (sending) => {
      sendings.push(sending);
      return Promise.resolve();
    },
  };
  return {
    store,
    states,
    sendings,
    meta: () => meta,
    view: (key: RecordKey): JsonObject | undefined => states.get(nameOf(key))?.view,
    /** As the product commits an edit: the record and what it was before, at once. */
    edit(key: RecordKey, change: (view: JsonObject | undefined) => JsonObject | undefined): void {
      const { view, ...state } = states.get(nameOf(key)) ?? {};
      const next = change(view);
      const open = { base: state.open ? state.open.base : (view ?? null) };
      states.set(nameOf(key), { ...state, open, ...(next && { view: next }) });
    },
  };
}
export type MemoryStore = ReturnType<typeof createMemoryStore>;

const keyOf = (name: string): RecordKey => {
  const [kind = '', id = ''] = name.split('/');
  return { kind, id };
};
