import { i18n } from '#i18n';
import { formatCount } from '@/components/format/digits';
import { Figure } from '@/components/figure/figure';
import { OverdueMark } from '@/components/overdue-mark/overdue-mark';
import { countOverdue } from '@/domain/sla/queue';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { ResponseSummary } from '@/domain/stats/response-summary';
import styles from '../popup.module.css';

interface OverviewProps {
  readonly summary: ResponseSummary;
  readonly events: readonly SlaEvent[];
  readonly now: number;
}

/** How many customers had their answer and how many still wait, first and later responses together. */
export function Overview({ summary, events, now }: OverviewProps) {
  const overdue = countOverdue(events, now);
  return (
    <dl className={styles.tiles}>
      <Figure
        label={i18n.t('popup.answered')}
        size="large"
        value={String(summary.answered)}
        context={i18n.t('popup.outOf', { n: events.length })}
      />
      <Figure label={i18n.t('popup.waiting')} size="large" value={String(summary.waiting)}>
        {overdue > 0 && <OverdueMark>{formatCount('popup.overdue', overdue)}</OverdueMark>}
      </Figure>
    </dl>
  );
}
