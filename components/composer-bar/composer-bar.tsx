import { i18n } from '#i18n';
import type { ReactNode } from 'react';

export interface ComposerBarProps {
  /** What is said of the draft. */
  readonly status: ReactNode;
  /** The bar's buttons. */
  readonly children: ReactNode;
}

/** The row below X's editor: canned replies, and what the agent should know before pressing Post. */
export function ComposerBar({ status, children }: ComposerBarProps) {
  return (
    <div className="composer-bar" role="group" aria-label={i18n.t('extension.name')}>
      {children}
      {status}
    </div>
  );
}
