import type { PageReading } from './reading';

/** What one frame of a tab gave back. Firefox's frame numbers need more than 32 bits. */
export interface FrameReading {
  frameId: number;
  reading: PageReading;
}

/**
 * The frame whose selection is meant: the one the menu was opened in, else the one the user is in, else
 * the one with the most words. Undefined when nothing is selected in it, or anywhere.
 */
export function chooseReading(
  frames: readonly FrameReading[],
  frameId?: number,
): PageReading | undefined {
  const selected = frames.filter(({ reading }) => reading.passages.length > 0);
  if (frameId !== undefined) return selected.find((frame) => frame.frameId === frameId)?.reading;
  const readings = selected.map(({ reading }) => reading).toSorted((a, b) => length(b) - length(a));
  // A frame that has the focus gives it to the frames around it as well: the innermost is meant.
  const focused = readings.filter(({ hasFocus }) => hasFocus);
  return focused.find(({ isTop }) => !isTop) ?? focused[0] ?? readings[0];
}

const length = ({ passages }: PageReading): number =>
  passages.reduce((sum, { exact }) => sum + exact.length, 0);
