/** The rectangle that a plot's data fill, and the room around it for axes. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Room for axes around a plot of this width; heights stay within what fits on a small screen. */
export function frameOf(width: number, ratio: number, most: number): Frame {
  const narrow = width < 420;
  const height = Math.round(Math.min(most, Math.max(narrow ? 240 : 200, width * ratio)));
  const left = narrow ? 46 : 58;
  const right = narrow ? 18 : 22;
  return { width, height, left, right: Math.max(width - right, left + 40), top: 14, bottom: height - 42 };
}

/** How far apart ticks stand at the least, so that their numbers do not touch. */
export function tickCounts(frame: Frame): { x: number; y: number } {
  return {
    x: Math.max(2, Math.min(8, Math.floor((frame.right - frame.left) / 72))),
    y: Math.max(2, Math.min(7, Math.floor((frame.bottom - frame.top) / 46))),
  };
}
