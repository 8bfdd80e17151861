import { useLayoutEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { OverlayHost } from '../store';
import { setTheme } from './host';
import { useOverlay } from './overlay-store';

/** Draws into one of our hosts, in X's theme. */
export function HostPortal({ host, children }: { host: OverlayHost; children: ReactNode }) {
  const theme = useOverlay((state) => state.theme);
  useLayoutEffect(() => {
    setTheme(host, theme);
  }, [host, theme]);
  return createPortal(children, host.reactPlace());
}
