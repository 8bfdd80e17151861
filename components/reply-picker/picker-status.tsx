import { i18n } from '#i18n';
import { useEffect, useRef, type SyntheticEvent } from 'react';

export interface PickerStatusProps {
  /** What stands in place of the replies: that they are being read, or why they could not be. */
  readonly message: string;
  /** Null while there is nothing to try again. */
  readonly onRetry: ((event: SyntheticEvent) => void) | null;
  readonly onClose: (event: SyntheticEvent) => void;
}

/** The picker while it has no replies to show. */
export function PickerStatus({ message, onRetry, onClose }: PickerStatusProps) {
  const dialog = useRef<HTMLDivElement>(null);
  // Takes the focus, so that Escape works and X's own shortcuts do not hear what is typed in the meantime.
  useEffect(() => dialog.current?.focus(), []);
  return (
    <div
      ref={dialog}
      className="picker"
      role="dialog"
      aria-label={i18n.t('overlay.picker.label')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose(event);
      }}
    >
      <p className="picker-message" role="status">
        {message}
      </p>
      {onRetry !== null && (
        <button type="button" className="button" onClick={onRetry}>
          {i18n.t('overlay.picker.retry')}
        </button>
      )}
    </div>
  );
}
