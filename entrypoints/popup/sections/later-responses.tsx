import { i18n } from '#i18n';
import { formatDuration } from '@/components/format/duration';
import type { ResponseTimes } from '@/domain/stats/response-summary';
import styles from '../popup.module.css';

/** How fast customers who wrote again were answered, in one line. */
export function LaterResponses({ times }: { readonly times: ResponseTimes }) {
  return (
    <section className={styles.line}>
      <h2 className={styles.lineTitle}>{i18n.t('popup.nextResponse.title')}</h2>
      <p className={styles.muted}>{wordsFor(times)}</p>
    </section>
  );
}

function wordsFor({ n, medianMs, p90Ms }: ResponseTimes): string {
  if (medianMs === null || p90Ms === null) return i18n.t('popup.nextResponse.none');
  return i18n.t('popup.nextResponse.figures', n, {
    median: formatDuration(medianMs),
    percentile: formatDuration(p90Ms),
  });
}
