import { i18n } from '#i18n';
import type { ReactNode, SyntheticEvent } from 'react';
import type { FindingReason, SensitiveKind } from '@/domain/sensitive-data/finding';
import { formatDuration } from '../format/duration';
import { namesOfKinds } from './kind-names';
import { reasonText } from './reason-text';

export interface SensitiveDetailsProps {
  readonly kinds: readonly SensitiveKind[];
  readonly reasons: ReadonlyMap<SensitiveKind, FindingReason>;
  /** How long it has been public, in milliseconds; null while that is not recorded. */
  readonly publicFor: number | null;
  /** That the brand has answered already; null when it has not. */
  readonly answered: ReactNode;
  readonly onAskToDelete: (event: SyntheticEvent) => void;
}

/** Which kinds of personal data a customer's tweet shows to everyone, never the values, and what to do about it. */
export function SensitiveDetails(props: SensitiveDetailsProps) {
  const { kinds, reasons, publicFor, answered, onAskToDelete } = props;
  return (
    <>
      <p>{i18n.t('overlay.sensitive.tweet', { kinds: namesOfKinds(kinds) })}</p>
      {publicFor !== null && (
        <p>{i18n.t('overlay.sensitive.since', { duration: formatDuration(publicFor) })}</p>
      )}
      <p>{i18n.t('overlay.sensitive.why')}</p>
      <ul className="warning-reasons">
        {[...reasons].map(([kind, reason]) => (
          <li key={kind}>
            {i18n.t('overlay.sensitive.because', {
              kind: namesOfKinds([kind]),
              reason: reasonText(reason),
            })}
          </li>
        ))}
      </ul>
      {answered}
      <button type="button" className="button warning-ask" onClick={onAskToDelete}>
        {i18n.t('overlay.sensitive.askToDelete')}
      </button>
    </>
  );
}

export interface StillPublicDetailsProps {
  readonly kinds: readonly SensitiveKind[];
  /** Milliseconds. */
  readonly publicFor: number;
  /** Where the post that shows them is, or was. */
  readonly href: string;
}

/** What another post of the conversation showed, and nobody here has seen gone. */
export function StillPublicDetails({ kinds, publicFor, href }: StillPublicDetailsProps) {
  const duration = formatDuration(publicFor);
  return (
    <>
      <p>{i18n.t('overlay.sensitive.elsewhere', { kinds: namesOfKinds(kinds), duration })}</p>
      <p>
        <a href={href}>{i18n.t('overlay.sensitive.openPost')}</a>
      </p>
    </>
  );
}
