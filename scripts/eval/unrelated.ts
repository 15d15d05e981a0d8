import type { Line } from './inbox';
import { random, shuffled } from './random';
import { isNoise } from './seeded';

/** Texts that have nothing to do with each other, or little: each of another label of some set. */
export function drawUnrelated(
  sets: Iterable<readonly Line[]>,
  count: number,
  seed: number,
): Line[] {
  const next = random(`unrelated-${count}-${seed}`);
  const labels = [...sets].flatMap((lines) =>
    [...Map.groupBy(lines, ({ label = '' }) => label)].flatMap(([label, some]) =>
      isNoise(label) ? [] : [some],
    ),
  );
  return shuffled(labels, next)
    .slice(0, count)
    .map((some) => some[Math.floor(next() * some.length)]!);
}
