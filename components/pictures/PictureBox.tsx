import { useEffect, useRef } from 'preact/hooks';
import { moved, resized, type Point, type Rectangle, type Size } from '@/lib/base/rectangle';

interface Props {
  kind: 'crop' | 'black';
  /** Which one it is and where, in words. */
  name: string;
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
export function PictureBox({ kind, name, box, size, onChange, onRemove }: Props) {
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => element.current?.focus({ focusVisible: true }), []);
  const { x, y, width, height } = box;

  function onKeyDown(event: KeyboardEvent): void {
    const arrow = ARROWS[event.key];
    if (arrow) {
      const step = event.ctrlKey || event.metaKey ? 1 : Math.ceil(size.width / STEPS);
      const by = { x: arrow.x * step, y: arrow.y * step };
      onChange((event.shiftKey ? resized : moved)(box, by, size));
    } else if (onRemove && (event.key === 'Delete' || event.key === 'Backspace')) {
      focusRegion(element.current);
      onRemove();
    } else return;
    event.preventDefault();
  }

  return (
    <button
      ref={element}
      type="button"
      class="picture-box"
      data-kind={kind}
      aria-label={name}
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

/** The box goes, and the focus must not go with it. */
const focusRegion = (box: HTMLElement | null): void =>
  box?.parentElement?.querySelector<HTMLElement>('[data-kind=crop]')?.focus();
