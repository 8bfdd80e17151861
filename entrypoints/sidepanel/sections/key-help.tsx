import { i18n } from '#i18n';
import styles from '../queue.module.css';

/** The keys that no button shows. */
export function KeyHelp() {
  return (
    <p className={styles.help}>
      <kbd>j</kbd> <kbd>k</kbd> {i18n.t('queue.help.move')} · <kbd>Enter</kbd>{' '}
      {i18n.t('queue.help.open')} · <kbd>Esc</kbd> {i18n.t('queue.help.back')}
    </p>
  );
}
