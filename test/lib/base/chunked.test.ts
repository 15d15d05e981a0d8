import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunked } from '@/lib/base/chunked';

it('chunks hold everything in its order, each full but the last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (list, size) => {
      const chunks = [...chunked(list, size)];
      expect(chunks.flat()).toEqual(list);
      for (const chunk of chunks.slice(0, -1)) expect(chunk).toHaveLength(size);
      expect(chunks.at(-1)?.length).not.toBe(0);
    }),
  );
});
