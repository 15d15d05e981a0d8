import type { Json, JsonObject } from '@/lib/base/json';
import type { MemoryStore } from '@/test/support/memory-store';

interface Write {
  id: string;
  field: string;
  value: string;
  before: Json | undefined;
  in: MemoryStore;
}

/** All that was done in a world, by which it is judged when it has come to rest. */
export interface Ledger {
  writes: Write[];
  /** Values that somebody saw before replacing them, or the record that holds them. */
  seen: Set<string>;
  addedTags: { id: string; tag: string }[];
  removedTags: Set<string>;
  /** By mutation id, how often the server applied it. */
  applied: Map<string, number>;
  sets: { id: string; set: JsonObject }[];
  buried: Set<string>;
}

export const emptyLedger = (): Ledger => ({
  writes: [],
  seen: new Set(),
  addedTags: [],
  removedTags: new Set(),
  applied: new Map(),
  sets: [],
  buried: new Set(),
});

export function textsOf(value: Json): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
