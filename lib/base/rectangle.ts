/** A rectangle in whole pixels. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Size = Pick<Rectangle, 'width' | 'height'>;
export type Point = Pick<Rectangle, 'x' | 'y'>;

/** Smaller ones could be neither seen nor grasped. */
const SMALLEST = 8;

export const whole = ({ width, height }: Size): Rectangle => ({ x: 0, y: 0, width, height });

/** Moved by so much and no farther than the edges of `bounds`. */
export const moved = (rectangle: Rectangle, by: Point, bounds: Size): Rectangle => ({
  ...rectangle,
  x: within(rectangle.x + by.x, 0, bounds.width - rectangle.width),
  y: within(rectangle.y + by.y, 0, bounds.height - rectangle.height),
});

/** With its far corner moved by so much; the near one stays. */
export const resized = (rectangle: Rectangle, by: Point, bounds: Size): Rectangle => ({
  ...rectangle,
  width: length(rectangle.width + by.x, bounds.width - rectangle.x),
  height: length(rectangle.height + by.y, bounds.height - rectangle.y),
});

/** Between two corners, wherever a drag began and ended. */
export function between(one: Point, other: Point, bounds: Size): Rectangle {
  const across = extent(one.x, other.x, bounds.width);
  const down = extent(one.y, other.y, bounds.height);
  return { x: across.start, y: down.start, width: across.length, height: down.length };
}

function extent(one: number, other: number, limit: number): { start: number; length: number } {
  const long = length(Math.abs(one - other), limit);
  return { start: within(Math.min(one, other), 0, limit - long), length: long };
}

const length = (wanted: number, most: number): number =>
  within(wanted, Math.min(SMALLEST, most), most);

const within = (value: number, least: number, most: number): number =>
  Math.round(Math.min(Math.max(value, least), most));
