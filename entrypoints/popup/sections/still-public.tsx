import { i18n } from '#i18n';
import { formatCount } from '@/components/format/digits';
import { formatRoughDuration } from '@/components/format/duration';
import { namesOfKinds } from '@/components/sensitive-warning/kind-names';
import type { StillPublic } from '@/domain/public-findings';
import type { LiveRead } from '@/storage/database/hooks';
import styles from '../popup.module.css';

/** More would make the popup scroll for something that is mostly over long ago. */
const MOST_LISTED = 10;

export interface StillPublicSectionProps {
  /** The longest first. */
  readonly findings: LiveRead<readonly Omit<StillPublic, 'answeredBy'>[]>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Customers' posts with personal data that nobody here has seen gone; nothing where there is none. */
export function StillPublicSection({ findings, now }: StillPublicSectionProps) {
  if (findings.state !== 'ready' || findings.value.length === 0) return null;
  const newest = findings.value.toReversed().slice(0, MOST_LISTED);
  return (
    <details className={styles.method}>
      <summary>{formatCount('popup.stillPublic.count', findings.value.length)}</summary>
      <p>{i18n.t('popup.stillPublic.meaning')}</p>
      <ul className={styles.posts}>
        {newest.map(({ tweetId, kinds, since }) => (
          <li key={tweetId}>
            <a href={`https://x.com/i/status/${tweetId}`} target="_blank" rel="noreferrer">
              {i18n.t('popup.stillPublic.post', {
                kinds: namesOfKinds(kinds),
                duration: formatRoughDuration(Math.max(now - since, 0)),
              })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
