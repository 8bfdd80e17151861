import { i18n } from '#i18n';
import styles from '../popup.module.css';

/** How the figures come about, for those who want to know. */
export function MethodNote() {
  return (
    <details className={styles.method}>
      <summary>{i18n.t('popup.method.title')}</summary>
      <p>{i18n.t('popup.method.clock')}</p>
      <p>{i18n.t('popup.method.median')}</p>
      <p>{i18n.t('popup.method.percentile')}</p>
      <p>{i18n.t('popup.method.share')}</p>
      <p>{i18n.t('popup.method.later')}</p>
    </details>
  );
}
