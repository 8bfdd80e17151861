import { i18n } from '#i18n';
import { Callout } from '@/components/callout/callout';
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
      {olderWaiting.length > 0 && <p>{i18n.t('popup.olderWaiting', olderWaiting.length)}</p>}
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
