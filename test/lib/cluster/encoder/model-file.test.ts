import { describe, expect, it } from 'vitest';
import { readModel, writeModel } from '@/lib/cluster/encoder/model-file';

describe('model file', () => {
  it('gives back each array, aligned for the kernel', () => {
    const arrays = new Map<string, Int8Array | Float32Array>([
      ['cells', Int8Array.of(-1, 2, 3)],
      ['scales', Float32Array.of(0.5, 0.25)],
    ]);
    const { index, body } = readModel(writeModel(arrays));
    const [start, bytes] = index['scales']!;
    expect(start % 16).toBe(0);
    const { buffer } = body.slice(start, start + bytes);
    expect([...new Float32Array(buffer)]).toEqual([0.5, 0.25]);
    expect([...new Int8Array(body.slice(0, 3).buffer)]).toEqual([-1, 2, 3]);
  });
});
