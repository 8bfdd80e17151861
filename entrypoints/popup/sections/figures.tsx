import { i18n } from '#i18n';
import { formatCount } from '@/components/format/digits';
import { Callout } from '@/components/callout/callout';
import { OverdueMark } from '@/components/overdue-mark/overdue-mark';
import { countOverdue } from '@/domain/sla/queue';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { periodStart, type Period } from '@/domain/stats/period';
import { countedWaits, summarizeResponses } from '@/domain/stats/response-summary';
import { FirstResponse } from './first-response';
import { LaterResponses } from './later-responses';
import { MethodNote } from './method-note';
import { Overview } from './overview';

interface FiguresProps {
  readonly events: readonly SlaEvent[];
  readonly now: number;
  readonly period: Period;
  readonly countOutsideHours: boolean;
}

/** The figures of the waits that began in the period, and a word about older ones that are still open. */
export function Figures({ events, now, period, countOutsideHours }: FiguresProps) {
  const start = periodStart(period, now);
  const counted = countedWaits(events);
  const inPeriod = counted.filter((event) => event.startedAt >= start);
  const olderWaiting = counted.filter((event) => event.startedAt < start && event.metAt === null);
  const summary = summarizeResponses(inPeriod, now, { view: 'business', countOutsideHours });
  return (
    <>
      {inPeriod.length > 0 && <Overview summary={summary} events={inPeriod} now={now} />}
      {olderWaiting.length > 0 && <OlderWaiting waits={olderWaiting} now={now} />}
      {summary.outsideHours > 0 && <p>{i18n.t('popup.outsideHours', summary.outsideHours)}</p>}
      {inPeriod.length > 0 ? (
        <>
          <FirstResponse response={summary.firstResponse} />
          <LaterResponses times={summary.nextResponse} />
          <MethodNote />
        </>
      ) : (
        <Callout title={i18n.t('popup.empty.quietTitle')}>
          <p>{i18n.t('popup.empty.quiet')}</p>
        </Callout>
      )}
    </>
  );
}

/** Who waits from before the period; the icon counts them too. */
function OlderWaiting({
  waits,
  now,
}: {
  readonly waits: readonly SlaEvent[];
  readonly now: number;
}) {
  const overdue = countOverdue(waits, now);
  return (
    <p>
      {formatCount('popup.olderWaiting', waits.length)}{' '}
      {overdue > 0 && <OverdueMark>{formatCount('popup.overdue', overdue)}</OverdueMark>}
    </p>
  );
}
