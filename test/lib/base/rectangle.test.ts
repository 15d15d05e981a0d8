import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, moved, resized, whole, type Rectangle, type Size } from '@/lib/base/rectangle';

const length = fc.integer({ min: 1, max: 4_000 });
const bounds: fc.Arbitrary<Size> = fc.record({ width: length, height: length });
const any = fc.integer({ min: -9_000, max: 9_000 });
const point = fc.record({ x: any, y: any });

const isInside = (one: Rectangle, { width, height }: Size): boolean =>
  one.x >= 0 &&
  one.y >= 0 &&
  one.width > 0 &&
  one.height > 0 &&
  one.x + one.width <= width &&
  one.y + one.height <= height;

describe('a rectangle on a picture', () => {
  it('stays inside, however it is drawn, moved and resized', () => {
    fc.assert(
      fc.property(bounds, point, point, point, (size, one, other, by) => {
        const drawn = between(one, other, size);
        for (const rectangle of [drawn, moved(drawn, by, size), resized(drawn, by, size)]) {
          expect(isInside(rectangle, size)).toBe(true);
        }
      }),
    );
  });

  it('is the same whichever corner a drag begins at', () => {
    fc.assert(
      fc.property(bounds, point, point, (size, one, other) => {
        expect(between(one, other, size)).toEqual(between(other, one, size));
      }),
    );
  });

  it('keeps its size when it is moved against an edge', () => {
    const size = { width: 100, height: 50 };
    const box = { x: 10, y: 10, width: 20, height: 20 };
    expect(moved(box, { x: 500, y: -500 }, size)).toEqual({ ...box, x: 80, y: 0 });
  });

  it('shrinks from its far corner', () => {
    const size = { width: 100, height: 50 };
    expect(resized(whole(size), { x: -30, y: -10 }, size)).toEqual({
      x: 0,
      y: 0,
      width: 70,
      height: 40,
    });
  });
});
