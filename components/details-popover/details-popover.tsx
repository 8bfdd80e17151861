import { useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { keepBeside } from '../popover/keep-beside';

export interface DetailsPopoverProps {
  /** Class, icon and words of the button. */
  readonly className: string;
  readonly button: ReactNode;
  /** Heading of the details, and their accessible name. */
  readonly title: string;
  readonly open: boolean;
  /** The agent pressed the button. */
  readonly onToggle: (event: SyntheticEvent) => void;
  /** The browser closed the details: Escape, or a click elsewhere. */
  readonly onDismiss: () => void;
  /** Set by a toolbar, which gives the focus to one of its items at a time. */
  readonly item?: { readonly tabIndex: number; readonly 'data-item': string };
  readonly children: ReactNode;
}

/** A button with a few words that opens more of them, above everything else on the page. */
export function DetailsPopover(props: DetailsPopoverProps) {
  const { className, button, title, open, onToggle, onDismiss, item, children } = props;
  const buttonRef = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const source = buttonRef.current;
    const details = panel.current;
    if (source === null || details === null) return;
    // The source puts the details right behind their button for the Tab key.
    details.showPopover({ source });
    return keepBeside(details, source, 'end');
  }, [open]);

  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={onToggle}
        {...item}
      >
        {button}
      </button>
      {open && (
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
      )}
    </>
  );
}
