import { expect, it } from 'vitest';
import { plainProducts } from '@/lib/cluster/similarity/dense';
import { fastProducts } from '@/lib/cluster/similarity/products';
import { loadKernel } from '@/scripts/encoder/load';
import { random } from '@/scripts/eval/random';

it('products by the kernel are those of plain code', () => {
  const [count, size] = [37, 16];
  const next = random('products');
  const rows = Float32Array.from({ length: count * size }, () => (next() - 0.5) / 2);
  const dense = { size, rows, known: new Uint8Array(count).fill(1) };
  const [fast, plain] = [fastProducts(dense, loadKernel()), plainProducts(dense)];
  for (let i = 0; i < count; i++) {
    const [found, expected] = [new Float32Array(count), new Float32Array(count)];
    fast(i, found);
    plain(i, expected);
    for (let j = i + 1; j < count; j++) expect(found[j]).toBeCloseTo(expected[j]!, 2);
  }
});
