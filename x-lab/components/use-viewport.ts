import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

interface Viewport {
  readonly top: number;
  readonly height: number;
}

/** A render for every scrolled pixel would be a waste. */
const STEP = 160;

/** The visible part of the window, in the list's own coordinates. */
export function useViewport(list: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, height: innerHeight });
  useLayoutEffect(() => {
    const read = () => {
      const start = list.current?.getBoundingClientRect().top ?? 0;
      const top = Math.round(-start / STEP) * STEP;
      setViewport((last) =>
        last.top === top && last.height === innerHeight ? last : { top, height: innerHeight },
      );
    };
    read();
    addEventListener('scroll', read, { passive: true });
    addEventListener('resize', read);
    return () => {
      removeEventListener('scroll', read);
      removeEventListener('resize', read);
    };
  }, [list]);
  return viewport;
}
