import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { keepBeside } from '@/components/popover/keep-beside';
import { trustedGesture } from '../page/x-page';
import { showOnTop } from './show-on-top';

export interface AnchoredPanelProps {
  readonly className: string;
  readonly anchor: HTMLElement;
  readonly onPressOutside: () => void;
  readonly children: ReactNode;
}

/**
 * A panel in the browser's top layer, beside an element that may stand in another shadow root. Follows its anchor while
 * the page scrolls.
 */
export function AnchoredPanel({ className, anchor, onPressOutside, children }: AnchoredPanelProps) {
  const panel = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null) return;
    showOnTop(element);
    return keepBeside(element, anchor, 'start');
  }, [anchor]);

  useEffect(() => {
    const pressed = (event: PointerEvent): void => {
      if (trustedGesture(event) === null) return;
      const path = event.composedPath();
      const isInside = panel.current !== null && path.includes(panel.current);
      // A press on the anchor is answered by its own click.
      if (!isInside && !path.includes(anchor)) onPressOutside();
    };
    window.addEventListener('pointerdown', pressed, true);
    return () => window.removeEventListener('pointerdown', pressed, true);
  }, [anchor, onPressOutside]);

  return (
    <div ref={panel} className={className} popover="manual">
      {children}
    </div>
  );
}
