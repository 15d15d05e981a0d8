/**
 * How much of what a text says some of `documents` say too, 0 to 1: the share of its different terms that are in one
 * of them, each counted by how rare it is (Salton & Buckley 1988). A term that nobody has said speaks against all.
 */
export function coverageOver(documents: readonly (readonly string[])[]) {
  const terms = documents.map((document) => new Set(document));
  const df = new Map<string, number>();
  for (const own of terms) for (const term of own) df.set(term, (df.get(term) ?? 0) + 1);
  const rarity = (n: number): number => Math.log((1 + documents.length) / (1 + n)) + 1;
  return (document: readonly string[], items: readonly number[]): number => {
    let [told, all] = [0, 0];
    for (const term of new Set(document)) {
      const n = df.get(term) ?? 0;
      all += rarity(n);
      if (n > 0 && items.some((item) => terms[item]?.has(term))) told += rarity(n);
    }
    return told / Math.max(1, all);
  };
}
