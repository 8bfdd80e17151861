import { i18n } from '#i18n';
import type { MouseEvent, ReactNode } from 'react';
import { Icon } from '../icon/icon';

export interface NoticeProps {
  readonly message: string;
  /** True for what can wait: screen readers say it when they are done with the rest. */
  readonly isQuiet?: boolean;
  readonly onClose: (event: MouseEvent) => void;
  /** The ways out: buttons and links. */
  readonly children?: ReactNode;
}

/** One plain message on the page; it stays until it is closed. */
export function Notice({ message, isQuiet = false, onClose, children }: NoticeProps) {
  return (
    <div className="notice" role={isQuiet ? 'status' : 'alert'}>
      <p className="notice-message">{message}</p>
      <button
        type="button"
        className="notice-close"
        aria-label={i18n.t('overlay.notice.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      {children}
    </div>
  );
}
