import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { keepBeside } from '../popover/keep-beside';

export interface DetailsPopoverProps {
  /** The button that opened it, beside which it stands. */
  readonly anchor: HTMLElement;
  /** Heading of the details, and their accessible name. */
  readonly title: string;
  /** The browser closed the details: Escape, or a click elsewhere. */
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** More words on what a button shows, above everything else on the page. */
export function DetailsPopover({ anchor, title, onDismiss, children }: DetailsPopoverProps) {
  const panel = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const details = panel.current;
    if (details === null) return;
    // The source puts the details right behind their button for the Tab key.
    details.showPopover({ source: anchor });
    return keepBeside(details, anchor, 'end');
  }, [anchor]);

  return (
    <div
      ref={panel}
      className="details"
      popover="auto"
      role="dialog"
      aria-label={title}
      onToggle={(event) => {
        if (event.newState === 'closed') onDismiss();
      }}
    >
      <strong className="details-title">{title}</strong>
      {children}
    </div>
  );
}
