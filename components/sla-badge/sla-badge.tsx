import { i18n } from '#i18n';
import type { SyntheticEvent } from 'react';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { DetailsPopover } from '../details-popover/details-popover';
import { formatDuration } from '../format/duration';
import { Icon } from '../icon/icon';
import type { ToolbarItemProps } from '../reply-toolbar/reply-toolbar';
import { clockLook, responseTime, type ClockLook } from './clock-look';

export interface SlaBadgeProps {
  /** The tweet's clock; null when the wait is not recorded, for the reason in `problem`. */
  readonly event: SlaEvent | null;
  /** A sentence that says why waits are not recorded now, or null while they are. */
  readonly problem: string | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly open: boolean;
  readonly onToggle: (event: SyntheticEvent) => void;
  readonly onDismiss: () => void;
  readonly item?: ToolbarItemProps;
}

/** How long a customer still waits, or has waited: in words and with a shape, not by colour alone. */
export function SlaBadge({ event, problem, now, ...popover }: SlaBadgeProps) {
  const { icon, tone, text } = event === null ? notRecorded() : clockLook(event, now);
  return (
    <DetailsPopover
      {...popover}
      className={`badge badge-${tone}`}
      title={i18n.t('overlay.clock.title')}
      button={
        <>
          <Icon name={icon} />
          <span className="badge-text">{text}</span>
        </>
      }
    >
      {event !== null && <ClockDetails event={event} />}
      {problem !== null && <p className="badge-problem">{problem}</p>}
    </DetailsPopover>
  );
}

function notRecorded(): ClockLook {
  return { icon: 'closed', tone: 'quiet', text: i18n.t('overlay.clock.notRecorded') };
}

function ClockDetails({ event }: { event: SlaEvent }) {
  const rows: readonly (readonly [string, string])[] = [
    [i18n.t('overlay.clock.posted'), formatMoment(event.startedAt)],
    [i18n.t('overlay.clock.seen'), afterwards(event.firstSeenAt - event.startedAt)],
    [i18n.t('overlay.clock.due'), formatMoment(event.dueAt)],
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
