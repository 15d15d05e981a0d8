import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { between, moved, type Point, type Rectangle, type Size } from '@/lib/base/rectangle';
import { t } from '@/lib/base/message';
import { PictureBox } from './PictureBox';

/** What a stroke of the pointer draws. */
export type Tool = 'crop' | 'black';

interface Props {
  url: string;
  size: Size;
  tool: Tool;
  crop: Rectangle;
  black: readonly Rectangle[];
  onCrop: (crop: Rectangle) => void;
  onBlack: (black: Rectangle[]) => void;
}

/** What the pointer does from its press on, with each place that it comes to. */
type Drag = (to: Point) => void;

/** The picture with its region and its black boxes. */
export function PictureStage({ url, size, tool, crop, black, onCrop, onBlack }: Props) {
  const drag = useRef<Drag | undefined>(undefined);
  const withBox = (at: number, ...boxes: Rectangle[]) => black.toSpliced(at, 1, ...boxes);

  function begin(event: TargetedPointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return;
    const from = placeOf(event, size);
    const at = boxUnder(event.target);
    const box = black[at];
    event.currentTarget.setPointerCapture(event.pointerId);
    if (box) drag.current = (to) => onBlack(withBox(at, moved(box, minus(to, from), size)));
    else if (tool === 'crop') drag.current = (to) => onCrop(between(from, to, size));
    else drag.current = (to) => onBlack([...black, between(from, to, size)]);
  }

  return (
    <div
      class="picture-stage"
      role="application"
      aria-label={t('picture_stage')}
      style={{ '--ratio': String(size.width / size.height) }}
      onPointerDown={begin}
      onPointerMove={(event) => drag.current?.(placeOf(event, size))}
      onPointerUp={() => (drag.current = undefined)}
      onPointerCancel={() => (drag.current = undefined)}
    >
      <img src={url} alt="" draggable={false} />
      <PictureBox
        kind="crop"
        box={crop}
        size={size}
        name={placed(t('picture_region'), crop)}
        onChange={onCrop}
      />
      {black.map((box, at) => (
        <PictureBox
          key={at}
          kind="black"
          box={box}
          size={size}
          name={placed(t('picture_box', at + 1), box)}
          onChange={(next) => onBlack(withBox(at, next))}
          onRemove={() => onBlack(withBox(at))}
        />
      ))}
      {/* A name that changes under the focus is not read again. */}
      <output class="visually-hidden">
        {[
          placed(t('picture_region'), crop),
          ...black.map((box, at) => placed(t('picture_box', at + 1), box)),
        ].join('. ')}
      </output>
    </div>
  );
}

const placed = (name: string, { x, y, width, height }: Rectangle): string =>
  t('picture_box_place', name, width, height, x, y);

const minus = (one: Point, other: Point): Point => ({ x: one.x - other.x, y: one.y - other.y });

/** Where the pointer is, in the picture's own pixels. */
function placeOf(event: TargetedPointerEvent<HTMLDivElement>, size: Size): Point {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  return {
    x: ((event.clientX - left) / width) * size.width,
    y: ((event.clientY - top) / height) * size.height,
  };
}

/** The number of the black box; -1 for none. The region lets the pointer through. */
function boxUnder(target: EventTarget | null): number {
  if (!(target instanceof HTMLElement) || !target.matches('[data-kind=black]')) return -1;
  return [...(target.parentElement?.querySelectorAll('[data-kind=black]') ?? [])].indexOf(target);
}
