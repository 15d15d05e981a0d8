import type { Adapter } from './adapter';

/** The app that a page belongs to by its address, and what the address says: the pattern's groups. */
export function adapterOf(
  adapters: readonly Adapter[],
  doc: Document,
): { adapter: Adapter; groups: Record<string, string | undefined> } | undefined {
  for (const adapter of adapters) {
    for (const pattern of adapter.urls) {
      const match = new RegExp(pattern).exec(doc.location.href);
      if (match && (!adapter.proof || doc.querySelector(adapter.proof))) {
        return { adapter, groups: match.groups ?? {} };
      }
    }
  }
  return undefined;
}
