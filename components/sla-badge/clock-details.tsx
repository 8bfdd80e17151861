import { i18n } from '#i18n';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { formatDuration } from '../format/duration';
import { reasonName } from '../format/wait-names';
import { responseTime } from './clock-look';

export interface ClockDetailsProps {
  /** The tweet's clock; null when the wait is not recorded, for the reason in `problem`. */
  readonly event: SlaEvent | null;
  /** A sentence that says why waits are not recorded now, or null while they are. */
  readonly problem: string | null;
}

/** What a reply clock counts, in full. */
export function ClockDetails({ event, problem }: ClockDetailsProps) {
  return (
    <>
      {event !== null && <ClockTimes event={event} />}
      {problem !== null && <p className="badge-problem">{problem}</p>}
    </>
  );
}

/** When a clock began and is due, and how it was answered. */
function ClockTimes({ event }: { readonly event: SlaEvent }) {
  const rows: readonly (readonly [string, string])[] = [
    [i18n.t('overlay.clock.posted'), formatMoment(event.startedAt)],
    [i18n.t('overlay.clock.seen'), afterwards(event.firstSeenAt - event.startedAt)],
    [i18n.t('overlay.clock.due'), formatMoment(event.dueAt)],
    ...(event.triage.noReplyNeeded === null
      ? []
      : ([
          [i18n.t('overlay.clock.reason'), reasonName(event.triage.noReplyNeeded.reason)],
        ] as const)),
    ...(event.metAt === null
      ? []
      : ([
          [
            event.metHere
              ? i18n.t('overlay.clock.answeredHere')
              : i18n.t('overlay.clock.answeredElsewhere'),
            formatMoment(event.metAt),
          ],
          [
            i18n.t('overlay.clock.responseTime'),
            formatDuration(responseTime(event, event.metAt - event.startedAt)),
          ],
        ] as const)),
  ];
  return (
    <dl>
      {rows.map(([term, value]) => (
        <div className="badge-row" key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function afterwards(milliseconds: number): string {
  return i18n.t('overlay.clock.after', { duration: formatDuration(milliseconds) });
}

function formatMoment(moment: number): string {
  const format = new Intl.DateTimeFormat(i18n.t('shared.languageTag'), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(moment);
}
