import type { Line } from './inbox';
import { random, shuffled } from './random';
import { drawInbox, isNoise, type Recipe } from './seeded';

/** Lines that are stored already, and lines that come in: those of `homes` belong to a known problem. */
export interface Arrivals {
  stored: Line[];
  fresh: Line[];
  /** Labels of the problems that are known, each of at least two stored lines. */
  homes: Set<string>;
}

/** Of the labels one in six is new, of the lines of the others one in four. */
const NEW_PROBLEMS = 1 / 6;
const NEW_LINES = 1 / 4;

/**
 * Splits a drawn inbox. Half of the noise comes in; with the new problems' lines it makes a third of what does,
 * where there is so much.
 */
export function drawArrivals(
  lines: readonly Line[],
  recipe: Recipe,
  outOfScope: readonly Line[],
): Arrivals {
  const next = random(`arrivals-${Object.values(recipe).join('-')}`);
  const byLabel = Map.groupBy(drawInbox(lines, recipe, outOfScope), ({ label = '' }) =>
    isNoise(label) ? '' : label,
  );
  const noise = shuffled(byLabel.get('') ?? [], next);
  byLabel.delete('');
  const labels = shuffled([...byLabel.keys()].toSorted(), next);
  const known = labels.slice(Math.round(labels.length * NEW_PROBLEMS));
  const strange = labels.filter((label) => !known.includes(label)).flatMap((l) => byLabel.get(l)!);
  const split = known.map((label) => {
    const all = shuffled(byLabel.get(label)!, next);
    const incoming = Math.min(all.length - 2, Math.max(1, Math.round(all.length * NEW_LINES)));
    return { fresh: all.slice(0, incoming), stored: all.slice(incoming) };
  });
  const belonging = split.flatMap(({ fresh }) => fresh);
  const half = noise.length / 2;
  const homeless = shuffled([...strange, ...noise.slice(0, half)], next);
  return {
    stored: shuffled([...split.flatMap(({ stored }) => stored), ...noise.slice(half)], next),
    fresh: shuffled([...belonging, ...homeless.slice(0, belonging.length / 2)], next),
    homes: new Set(known),
  };
}
