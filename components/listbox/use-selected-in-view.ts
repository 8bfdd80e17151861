import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Keeps the selected option of a listbox in view, now and after `selected` changes. Returns the ref for the list. */
export function useSelectedInView(selected: unknown): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (shown == null || list.current === null) return;
    // Scrolls the list alone: scrollIntoView would move X's page as well.
    const { offsetTop, offsetHeight } = shown;
    const { scrollTop, clientHeight } = list.current;
    if (offsetTop < scrollTop) list.current.scrollTop = offsetTop;
    else if (offsetTop + offsetHeight > scrollTop + clientHeight) {
      list.current.scrollTop = offsetTop + offsetHeight - clientHeight;
    }
  }, [selected]);
  return list;
}
