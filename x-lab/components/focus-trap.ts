import type { RefObject } from 'react';
import { useEffect } from 'react';

const FOCUSABLE = 'a[href], button:not([disabled]), [contenteditable="true"], [tabindex="0"]';

/** Keeps the focus inside an open dialog, as X does: whatever takes it outside loses it again. */
export function useFocusTrap(dialog: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    const focusFirst = () => dialog.current?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    const keepInside = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLElement) || !dialog.current) return;
      const layer = event.target.closest('[role="dialog"], [role="alertdialog"]');
      if (layer) last = event.target;
      else if (last?.isConnected) last.focus();
      else focusFirst();
    };
    const wrapAround = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || !dialog.current) return;
      const all = [...dialog.current.querySelectorAll<HTMLElement>(FOCUSABLE)];
      const [first, end] = [all[0], all.at(-1)];
      if (event.shiftKey && document.activeElement === first) end?.focus();
      else if (!event.shiftKey && document.activeElement === end) first?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('focusin', keepInside);
    document.addEventListener('keydown', wrapAround);
    return () => {
      document.removeEventListener('focusin', keepInside);
      document.removeEventListener('keydown', wrapAround);
    };
  }, [dialog]);
}
