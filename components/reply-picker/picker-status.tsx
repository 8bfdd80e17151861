import { i18n } from '#i18n';
import { useEffect, useRef, type SyntheticEvent } from 'react';

export interface PickerStatusProps {
  /** Why the replies could not be read. */
  readonly message: string;
  readonly onRetry: (event: SyntheticEvent) => void;
  readonly onClose: (event: SyntheticEvent) => void;
}

/** The picker when it has no replies to show. */
export function PickerStatus({ message, onRetry, onClose }: PickerStatusProps) {
  const dialog = useRef<HTMLDivElement>(null);
  // Takes the focus, so that Escape works and X's own shortcuts do not hear what is typed.
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
      <button type="button" className="button" onClick={onRetry}>
        {i18n.t('overlay.picker.retry')}
      </button>
    </div>
  );
}
