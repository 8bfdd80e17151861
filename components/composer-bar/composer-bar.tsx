import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import type { SensitiveKind } from '@/domain/sensitive-data/finding';
import { Icon } from '../icon/icon';
import { namesOfKinds } from '../sensitive-warning/kind-names';

export interface ComposerBarProps {
  /** True for a message, which others cannot read. */
  readonly isPrivate: boolean;
  /** Kinds of personal data in the draft; empty for none. */
  readonly warningKinds: readonly SensitiveKind[];
  /** The bar's buttons. */
  readonly children: ReactNode;
}

/** The row below X's editor: canned replies, and what the agent should know before pressing Post. */
export function ComposerBar({ isPrivate, warningKinds, children }: ComposerBarProps) {
  return (
    <div className="composer-bar" role="group" aria-label={i18n.t('extension.name')}>
      {children}
      {/* Always there, so that screen readers notice when its content changes. */}
      <div className="composer-warning" role="status">
        {warningKinds.length > 0 && (
          <>
            <Icon name="warning" />
            <span>{warningText(isPrivate, namesOfKinds(warningKinds))}</span>
          </>
        )}
      </div>
    </div>
  );
}

function warningText(isPrivate: boolean, kinds: string): string {
  return isPrivate
    ? i18n.t('overlay.sensitive.message', { kinds })
    : i18n.t('overlay.sensitive.draft', { kinds });
}
