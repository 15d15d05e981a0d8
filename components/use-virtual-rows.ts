import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

interface Options {
  scroller: RefObject<HTMLElement | null>;
  ids: readonly string[];
  /** Height of a row in pixels before it was drawn. */
  estimate: number;
  /** Where the list stood when it was last seen, in pixels. */
  initialOffset?: number;
}

type Rows = Virtualizer<HTMLElement, HTMLElement>;

export interface VirtualRows {
  rows: VirtualItem[];
  height: number;
  measure: (row: HTMLElement | null) => void;
  reveal: (index: number) => void;
}

/** Draws of a long list only what is in sight, whatever each row's height turns out to be. */
export function useVirtualRows({ scroller, ids, estimate, initialOffset }: Options): VirtualRows {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const pending = useRef(false);
  const options = {
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index: number) => ids[index] ?? index,
    overscan: 4,
    initialOffset: initialOffset ?? 0,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => {
      if (pending.current) return;
      pending.current = true;
      redraw(undefined);
    },
  };
  const [virtualizer] = useState<Rows>(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  pending.current = false;
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: (row) => virtualizer.measureElement(row),
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
