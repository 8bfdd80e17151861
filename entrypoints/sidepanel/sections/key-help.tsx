import { i18n } from '#i18n';
import styles from '../queue.module.css';

interface KeyHelpProps {
  readonly hasLetterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
}

/** The keys that no button shows, and the switch for those that are letters; folded away, since the list needs the room more. */
export function KeyHelp({ hasLetterKeys, onLetterKeys }: KeyHelpProps) {
  const [next, previous] = hasLetterKeys ? ['j', 'k'] : ['↓', '↑'];
  return (
    <details className={styles.help}>
      <summary>{i18n.t('queue.help.title')}</summary>
      <p>
        <kbd>{next}</kbd> <kbd>{previous}</kbd> {i18n.t('queue.help.move')} · <kbd>Enter</kbd>{' '}
        {i18n.t('queue.help.open')} · <kbd>Esc</kbd> {i18n.t('queue.help.back')}
      </p>
      <label>
        <input
          type="checkbox"
          checked={hasLetterKeys}
          onChange={(event) => onLetterKeys(event.target.checked)}
        />{' '}
        {i18n.t('queue.help.letters')}
      </label>
    </details>
  );
}
