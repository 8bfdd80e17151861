import { i18n } from '#i18n';
import type { Handle } from '@/domain/tweet';
import { watchedPhraseSearch } from '@/domain/watched-phrase-search';
import styles from './watched-phrase-links.module.css';

export interface WatchedPhraseLinksProps {
  readonly phrases: readonly string[];
  readonly brandHandles: readonly Handle[];
}

/** Leads to X's own search for posts that name the brand without its handle, by the agent's own click only. */
export function WatchedPhraseLinks({ phrases, brandHandles }: WatchedPhraseLinksProps) {
  if (phrases.length === 0) return null;
  return (
    <ul className={styles.links}>
      {phrases.map((phrase) => (
        <li key={phrase}>
          <a href={watchedPhraseSearch(phrase, brandHandles)} target="_blank" rel="noreferrer">
            {i18n.t('shared.searchPhrase', { phrase })}
          </a>
        </li>
      ))}
    </ul>
  );
}
