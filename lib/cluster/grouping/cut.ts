import type { Settings } from '@/lib/cluster/settings';
import { fromCell, NEVER, type Similarities } from '@/lib/cluster/similarity/pairs';

/** Where the tree is cut: so far above the mean similarity of the inbox's own pairs. */
export function cutFor({ cells }: Similarities, settings: Settings) {
  const histogram = new Uint32Array(65_536);
  for (let c = 0; c < cells.length; c++) histogram[cells[c]!]!++;
  const pairs = Math.max(1, cells.length - histogram[NEVER]!);
  let [sum, squares] = [0, 0];
  for (let cell = NEVER + 1; cell < histogram.length; cell++) {
    sum += histogram[cell]! * fromCell(cell);
    squares += histogram[cell]! * fromCell(cell) ** 2;
  }
  const mean = sum / pairs;
  const deviation = Math.sqrt(Math.max(0, squares / pairs - mean * mean));
  const cut = (deviations: number): number =>
    Math.min(settings.mostCut, mean + deviations * deviation);
  return {
    groups: Math.max(settings.leastCut, cut(settings.groupCut)),
    themes: cut(settings.themeCut),
  };
}
