import type { Line } from './inbox';
import { random, shuffled, type Random } from './random';

/** An inbox drawn from a labelled set: some problems of Zipf sizes, and lines that belong to none. */
export interface Recipe {
  set: string;
  problems: number;
  insights: number;
  /** Share of lines that belong to no problem. */
  noise: number;
  seed: number;
}

/** Every mix of sizes, with 15 % noise on even seeds and 25 % on odd ones. */
export function recipesOf(set: string, seeds: number, sizes = [50, 200, 1000]): Recipe[] {
  return sizes.flatMap((insights) =>
    [8, 25].flatMap((problems) =>
      insights / problems < 4
        ? []
        : Array.from({ length: seeds }, (_, seed) => ({
            set,
            problems,
            insights,
            noise: seed % 2 ? 0.25 : 0.15,
            seed,
          })),
    ),
  );
}

const LEAST = 3;
/** Labels by which the sets tell what belongs to none of the others. */
export const isNoise = (label: string): boolean => /^(?:oos|__noise|NO_NODES|OTHER$|~)/.test(label);

/**
 * Draws the inbox. Noise is the set's own where it has some, then one line of each label not used, up to
 * half, then `outOfScope`.
 */
export function drawInbox(lines: readonly Line[], recipe: Recipe, outOfScope: readonly Line[]) {
  const next = random(Object.values(recipe).join('-'));
  const byLabel = Map.groupBy(lines, ({ label = '' }) => label);
  const labels = shuffled(
    [...byLabel.keys()].filter((l) => !isNoise(l) && byLabel.get(l)!.length >= LEAST).toSorted(),
    next,
  );
  const used = labels.slice(0, recipe.problems);
  const noise = Math.round(recipe.insights * recipe.noise);
  const sizes = zipf(
    recipe.insights - noise,
    used.map((label) => byLabel.get(label)!.length),
  );
  const inbox = used.flatMap((label, l) => shuffled(byLabel.get(label)!, next).slice(0, sizes[l]));
  const loners = drawLoners({ lines, byLabel, outOfScope }, labels.slice(used.length), noise, next);
  return shuffled([...inbox, ...loners.map(({ text }, i) => ({ text, label: `~${i}` }))], next);
}

interface Sources {
  lines: readonly Line[];
  byLabel: ReadonlyMap<string, readonly Line[]>;
  outOfScope: readonly Line[];
}

function drawLoners(
  { lines, byLabel, outOfScope }: Sources,
  rest: string[],
  noise: number,
  next: Random,
) {
  const own = shuffled(
    lines.filter(({ label = '' }) => isNoise(label)),
    next,
  );
  const drawn = own.slice(0, noise);
  for (const label of rest) {
    if (drawn.length >= noise / (own.length > 0 ? 1 : 2)) break;
    drawn.push(shuffled(byLabel.get(label)!, next)[0]!);
  }
  return [...drawn, ...shuffled(outOfScope, next)].slice(0, noise);
}

/** Sizes falling as rank to the power -0.9, at least 3, none above what there is. */
function zipf(total: number, available: number[]): number[] {
  const weights = available.map((_, rank) => 1 / (rank + 1) ** 0.9);
  const sum = weights.reduce((a, b) => a + b, 0);
  const sizes = weights.map((weight, l) =>
    Math.min(available[l]!, Math.max(LEAST, Math.round((total * weight) / sum))),
  );
  for (let pass = 0; pass < 10; pass++) {
    const missing = total - sizes.reduce((a, b) => a + b, 0);
    const open = sizes.flatMap((size, l) => (size < available[l]! ? [l] : []));
    if (missing <= 0 || open.length === 0) break;
    const share = Math.max(1, Math.floor(missing / open.length));
    for (const l of open) sizes[l] = Math.min(available[l]!, sizes[l]! + share);
  }
  return sizes;
}
