import { i18n } from '#i18n';
import type { SyntheticEvent } from 'react';
import type { SensitiveKind } from '@/domain/sensitive-data/finding';
import { namesOfKinds } from './kind-names';

export interface SensitiveDetailsProps {
  readonly kinds: readonly SensitiveKind[];
  readonly onAskToDelete: (event: SyntheticEvent) => void;
}

/** Which kinds of personal data a customer's tweet shows to everyone, never the values, and what to do about it. */
export function SensitiveDetails({ kinds, onAskToDelete }: SensitiveDetailsProps) {
  return (
    <>
      <p>{i18n.t('overlay.sensitive.tweet', { kinds: namesOfKinds(kinds) })}</p>
      <p>{i18n.t('overlay.sensitive.why')}</p>
      <button type="button" className="button warning-ask" onClick={onAskToDelete}>
        {i18n.t('overlay.sensitive.askToDelete')}
      </button>
    </>
  );
}
