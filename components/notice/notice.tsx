import { i18n } from '#i18n';
import type { MouseEvent, ReactNode } from 'react';
import { Icon } from '../icon/icon';

export interface NoticeProps {
  readonly message: string;
  readonly onClose: (event: MouseEvent) => void;
  /** The ways out: buttons and links. */
  readonly children?: ReactNode;
}

/** One plain message on the page; it stays until it is closed. */
export function Notice({ message, onClose, children }: NoticeProps) {
  return (
    <div className="notice" role="alert">
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
