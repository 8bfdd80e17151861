import type { OverlayHost } from '../../store';

/** Widths in pixels from which there is room for the first button's words, and for everybody's. */
const ROOM_FOR_SOME = 290;
const ROOM_FOR_ALL = 400;

export interface RoomWatch {
  readonly add: (host: OverlayHost) => void;
  readonly drop: (host: OverlayHost) => void;
}

/**
 * Marks each toolbar with the room it has for words (`data-room`: `some` or `all`), before it is painted. One observer for
 * all of them: the style sheet's own container queries cost X's page a second pass over the styles of every tweet.
 */
export function watchRoom(signal: AbortSignal): RoomWatch {
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) mark(target, contentRect.width);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    add: ({ element }) => observer.observe(element),
    drop: ({ element }) => observer.unobserve(element),
  };
}

function mark(host: Element, width: number): void {
  if (width < ROOM_FOR_SOME) host.removeAttribute('data-room');
  else host.setAttribute('data-room', width < ROOM_FOR_ALL ? 'some' : 'all');
}
