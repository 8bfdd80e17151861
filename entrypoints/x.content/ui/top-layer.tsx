import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** Shows its content above everything on the page, X's dialogs included, whatever it stands in. */
export function TopLayer({ children }: { readonly children: ReactNode }) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => layer.current?.showPopover(), []);
  return (
    <div ref={layer} className="notice-layer" popover="manual">
      {children}
    </div>
  );
}
