import { resolve } from 'node:path';

interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

const POPUP = resolve('entrypoints/popup/index.html');

/**
 * Each file costs a popup a millisecond or two before it can be typed in. What it shares with other pages is
 * one file, not one for each set of pages that share a part; they load some code that they do not use.
 */
export const CHUNKS = {
  groups: [
    {
      name: (id: string, modules: Modules) =>
        firstScreenOf(POPUP, modules).has(id) ? 'shared' : null,
      minShareCount: 2,
      debugName: 'shared',
    },
  ],
};

const known = new WeakMap<Modules, Set<string>>();

/** What is loaded with a page, and not by an `import()` that comes later. */
function firstScreenOf(page: string, modules: Modules): Set<string> {
  const found = known.get(modules) ?? new Set<string>();
  if (found.size > 0) return found;
  known.set(modules, found);
  const waiting = [page];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
