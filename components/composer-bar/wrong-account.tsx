import { i18n } from '#i18n';
import type { SyntheticEvent } from 'react';
import type { Handle } from '@/domain/tweet';
import { Icon } from '../icon/icon';

export interface WrongAccountProps {
  /** The account the draft would be posted from. */
  readonly account: Handle;
  readonly brands: readonly Handle[];
  readonly onConfirm: (event: SyntheticEvent) => void;
}

/** A draft that would not be the brand's. */
export function WrongAccount({ account, brands, onConfirm }: WrongAccountProps) {
  const list = brands.map((handle) => `@${handle}`).join(', ');
  return (
    <div className="wrong-account" role="alert">
      <Icon name="overdue" />
      <span>{i18n.t('overlay.account.wrong', { account, brands: list })}</span>
      <button type="button" className="action" onClick={onConfirm}>
        {i18n.t('overlay.account.confirm', { account })}
      </button>
    </div>
  );
}
