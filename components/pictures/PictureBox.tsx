import { useEffect, useRef } from 'preact/hooks';
import { moved, resized, type Point, type Rectangle, type Size } from '@/lib/base/rectangle';
import { t } from '@/lib/base/message';

interface Props {
  kind: 'crop' | 'black';
  label: string;
  box: Rectangle;
  size: Size;
  onChange: (box: Rectangle) => void;
  onRemove?: () => void;
}

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** A key press goes this part of the picture; with Ctrl one pixel. */
const STEPS = 50;

/** A rectangle that arrow keys move, and with Shift resize. A new one has the focus. */
export function PictureBox({ kind, label, box, size, onChange, onRemove }: Props) {
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => element.current?.focus({ focusVisible: true }), []);
  const { x, y, width, height } = box;

  function onKeyDown(event: KeyboardEvent): void {
    const arrow = ARROWS[event.key];
    if (arrow) {
      const step = event.ctrlKey || event.metaKey ? 1 : Math.ceil(size.width / STEPS);
      const by = { x: arrow.x * step, y: arrow.y * step };
      onChange((event.shiftKey ? resized : moved)(box, by, size));
    } else if (onRemove && (event.key === 'Delete' || event.key === 'Backspace')) onRemove();
    else return;
    event.preventDefault();
  }

  return (
    <button
      ref={element}
      type="button"
      class="picture-box"
      data-kind={kind}
      aria-label={t('picture_box_place', label, width, height, x, y)}
      style={{
        left: `${(x / size.width) * 100}%`,
        top: `${(y / size.height) * 100}%`,
        width: `${(width / size.width) * 100}%`,
        height: `${(height / size.height) * 100}%`,
      }}
      onKeyDown={onKeyDown}
    />
  );
}
