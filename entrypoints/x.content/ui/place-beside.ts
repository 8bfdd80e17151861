/** Pixels between the panel and its anchor, and between the panel and the window's edge. */
const GAP = 6;
const MARGIN = 8;

/** Puts a fixed panel below its anchor, or above it where there is more room; always within the window. */
export function placeBeside(panel: HTMLElement, anchor: HTMLElement): void {
  const button = anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = button.bottom + GAP;
  const roomBelow = clientHeight - MARGIN - below;
  const top = height <= roomBelow || roomBelow >= button.top ? below : button.top - GAP - height;
  const rightToLeft = getComputedStyle(anchor).direction === 'rtl';
  const left = rightToLeft ? button.right - width : button.left;
  panel.style.top = `${within(top, clientHeight - height)}px`;
  panel.style.left = `${within(left, clientWidth - width)}px`;
}

function within(position: number, room: number): number {
  return Math.max(MARGIN, Math.min(position, room - MARGIN));
}
