import { i18n } from '#i18n';
import type { SyntheticEvent } from 'react';
import type { SensitiveKind } from '@/domain/sensitive-data/finding';
import { DetailsPopover } from '../details-popover/details-popover';
import { Icon } from '../icon/icon';
import type { ToolbarItemProps } from '../reply-toolbar/reply-toolbar';
import { namesOfKinds } from './kind-names';

export interface SensitiveWarningProps {
  readonly kinds: readonly SensitiveKind[];
  /** In how many places. */
  readonly count: number;
  readonly onAskToDelete: (event: SyntheticEvent) => void;
  readonly open: boolean;
  readonly onToggle: (event: SyntheticEvent) => void;
  readonly onDismiss: () => void;
  readonly item?: ToolbarItemProps;
}

/** Says that a customer's tweet shows personal data to everyone: which kinds, never the values, and what to do about it. */
export function SensitiveWarning(props: SensitiveWarningProps) {
  const { kinds: found, count, onAskToDelete, ...popover } = props;
  const kinds = namesOfKinds(found);
  return (
    <DetailsPopover
      {...popover}
      className="badge badge-warning"
      title={i18n.t('overlay.sensitive.title')}
      button={
        <>
          <Icon name="warning" />
          <span className="visually-hidden">{i18n.t('overlay.sensitive.badge', { kinds })}</span>
          <span className="warning-count" aria-hidden="true">
            {count}
          </span>
          <span className="warning-kinds" aria-hidden="true">
            {kinds}
          </span>
        </>
      }
    >
      <p>{i18n.t('overlay.sensitive.tweet', { kinds })}</p>
      <p>{i18n.t('overlay.sensitive.why')}</p>
      <button type="button" className="button warning-ask" onClick={onAskToDelete}>
        {i18n.t('overlay.sensitive.askToDelete')}
      </button>
    </DetailsPopover>
  );
}
