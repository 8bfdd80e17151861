import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { showOnTop } from './show-on-top';

/** Shows its content above everything on the page, X's dialogs included, whatever it stands in. */
export function TopLayer({ children }: { readonly children: ReactNode }) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (layer.current !== null) showOnTop(layer.current);
  }, []);
  return (
    <div ref={layer} className="notice-layer" popover="manual">
      {children}
    </div>
  );
}
