import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { keepBeside } from '../popover/keep-beside';

export interface DetailsPopoverProps {
  /** The button that opened it, beside which it stands. */
  readonly anchor: HTMLElement;
  /** Heading of the details, and their accessible name. */
  readonly title: string;
  /** The agent left the details: Escape, a click elsewhere, or the keyboard. */
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** More words on what a button shows, above everything else on the page. */
export function DetailsPopover({ anchor, title, onDismiss, children }: DetailsPopoverProps) {
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const details = panel.current;
    if (details === null) return;
    // The source puts the details right behind their button for the Tab key.
    details.showPopover({ source: anchor });
    anchor.setAttribute('aria-describedby', details.id);
    const stopFollowing = keepBeside(details, anchor, 'end');
    return () => {
      stopFollowing();
      anchor.removeAttribute('aria-describedby');
      // With the details, the keyboard would be gone too.
      const root = details.getRootNode();
      const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
      if (details.contains(focused)) anchor.focus();
    };
  }, [anchor]);

  return (
    <div
      ref={panel}
      id={id}
      className="details"
      popover="auto"
      role="dialog"
      aria-label={title}
      onBlur={({ relatedTarget: next, currentTarget }) => {
        // A press on words in it takes the focus nowhere.
        if (next !== null && next !== anchor && !currentTarget.contains(next)) onDismiss();
      }}
      onToggle={(event) => {
        if (event.newState === 'closed') onDismiss();
      }}
    >
      <strong className="details-title">{title}</strong>
      {children}
    </div>
  );
}
