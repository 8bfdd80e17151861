import { useSyncExternalStore } from 'react';
import { SECTION_NAMES, type SectionName } from './section-names';

/** How far below the window's top a part may begin to be the one that is read, pixels: every part is higher than that. */
const READING_LINE = 120;

/** The part of the page that is being read: the one at the top of the window, or the last at the page's end. */
export function useCurrentSection(): SectionName {
  return useSyncExternalStore(watchView, sectionInView);
}

function watchView(onChange: () => void): () => void {
  const watching = new AbortController();
  const options = { signal: watching.signal, passive: true };
  window.addEventListener('scroll', onChange, options);
  window.addEventListener('resize', onChange, options);
  return () => watching.abort();
}

function sectionInView(): SectionName {
  const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
  // The last part is too short to come to the top. Zoomed pages scroll by fractions of a pixel.
  const isAtEnd = scrollTop > 0 && scrollTop + clientHeight > scrollHeight - 2;
  const line = isAtEnd ? clientHeight : READING_LINE;
  return SECTION_NAMES.findLast((name) => topOf(name) <= line) ?? SECTION_NAMES[0];
}

/** Pixels below the window's top; the links are drawn before the parts are. */
function topOf(name: SectionName): number {
  return document.getElementById(name)?.getBoundingClientRect().top ?? Infinity;
}
