import { i18n } from '#i18n';
import { formatDuration } from '@/components/format/duration';
import { Figure } from '@/components/figure/figure';
import { ShareBar } from '@/components/share-bar/share-bar';
import type { ResponseSummary, Share } from '@/domain/stats/response-summary';
import styles from '../popup.module.css';

interface FirstResponseProps {
  readonly response: ResponseSummary['firstResponse'];
}

/** How fast the first answers were, each figure with the number it rests on. */
export function FirstResponse({ response }: FirstResponseProps) {
  const { n, medianMs, p90Ms, within15, within60 } = response;
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>{i18n.t('popup.firstResponse.title')}</h2>
        <span className={styles.muted}>{i18n.t('popup.firstResponse.count', n)}</span>
      </div>
      {medianMs === null || p90Ms === null ? (
        <p className={styles.muted}>{i18n.t('popup.firstResponse.none')}</p>
      ) : (
        <dl className={styles.pair}>
          <Figure label={i18n.t('popup.firstResponse.median')} value={formatDuration(medianMs)}>
            {i18n.t('popup.firstResponse.medianMeaning')}
          </Figure>
          <Figure label={i18n.t('popup.firstResponse.percentile')} value={formatDuration(p90Ms)}>
            {i18n.t('popup.firstResponse.percentileMeaning')}
          </Figure>
        </dl>
      )}
      <dl className={styles.shares}>
        <ShareOf label={i18n.t('popup.firstResponse.under15')} {...within15} />
        <ShareOf label={i18n.t('popup.firstResponse.under60')} {...within60} />
      </dl>
    </section>
  );
}

function ShareOf({ label, met, n }: Share & { readonly label: string }) {
  if (n === 0) {
    return (
      <ShareBar
        label={label}
        share={null}
        value="–"
        context={i18n.t('popup.firstResponse.noShare')}
      />
    );
  }
  return (
    <ShareBar
      label={label}
      share={met / n}
      value={percent(met, n)}
      context={i18n.t('popup.firstResponse.share', { met, n })}
    />
  );
}

/** Rounded, but 100 % is all of them. */
function percent(met: number, n: number): string {
  const share = met === n ? 1 : Math.min(met / n, 0.99);
  return new Intl.NumberFormat(i18n.t('shared.languageTag'), { style: 'percent' }).format(share);
}
