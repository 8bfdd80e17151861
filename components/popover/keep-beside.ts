/** Pixels between the panel and its anchor, and between the panel and the window's edge. */
const GAP = 6;
const MARGIN = 8;

/** The edge at which panel and anchor are flush, in the anchor's reading direction. */
export type Alignment = 'start' | 'end';

/**
 * Keeps a fixed panel below its anchor, or above it where there is more room, always within the window, while the page
 * scrolls and either of them changes; until the returned function is called. The style sheet's own anchors would do it
 * without us, but not in every browser we support, and not across shadow roots.
 */
export function keepBeside(panel: HTMLElement, anchor: HTMLElement, flush: Alignment): () => void {
  const place = (): void => placeBeside(panel, anchor, flush);
  place();
  const resized = new ResizeObserver(place);
  resized.observe(panel);
  const ended = new AbortController();
  const options = { signal: ended.signal, capture: true, passive: true };
  window.addEventListener('scroll', place, options);
  window.addEventListener('resize', place, options);
  return () => {
    resized.disconnect();
    ended.abort();
  };
}

function placeBeside(panel: HTMLElement, anchor: HTMLElement, flush: Alignment): void {
  const button = anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = button.bottom + GAP;
  const roomBelow = clientHeight - MARGIN - below;
  const top = height <= roomBelow || roomBelow >= button.top ? below : button.top - GAP - height;
  const rightToLeft = getComputedStyle(anchor).direction === 'rtl';
  const left = (flush === 'end') === rightToLeft ? button.left : button.right - width;
  panel.style.top = `${within(top, clientHeight - height)}px`;
  panel.style.left = `${within(left, clientWidth - width)}px`;
}

function within(position: number, room: number): number {
  return Math.max(MARGIN, Math.min(position, room - MARGIN));
}
