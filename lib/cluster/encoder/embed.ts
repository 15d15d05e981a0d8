import { EMBEDDED, type Machine } from './machine';

/** Twice the embedding plus sines of the position, as the published graph has it. */
export function embed(
  { memory, weights }: Machine,
  texts: readonly (readonly number[])[],
  starts: readonly number[],
  to: number,
): void {
  const states = memory.floats(to, starts.at(-1)! * EMBEDDED);
  const scales = weights.floats('embeddings.scales');
  const cells = memory.bytes(weights.pointer('embeddings.weights'), scales.length * EMBEDDED);
  const rates = weights.floats('timing');
  const half = EMBEDDED / 2;
  for (const [b, tokens] of texts.entries())
    for (let t = 0; t < starts[b + 1]! - starts[b]!; t++) {
      const token = tokens[t] ?? 0;
      const at = (starts[b]! + t) * EMBEDDED;
      for (let k = 0; k < EMBEDDED; k++)
        states[at + k] = 2 * scales[token]! * cells[token * EMBEDDED + k]!;
      for (let k = 0; k < half; k++) {
        states[at + k]! += Math.sin(t * rates[k]!);
        states[at + half + k]! += Math.cos(t * rates[k]!);
      }
    }
}
