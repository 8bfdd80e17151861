import { i18n } from '#i18n';
import type { SyntheticEvent } from 'react';
import type { SlaEvent, SlaState } from '@/domain/sla/sla-event';
import { slaStatus } from '@/domain/sla/sla-status';
import { DetailsPopover } from '../details-popover/details-popover';
import { formatDuration } from '../format/duration';
import { Icon, type IconName } from '../icon/icon';
import type { ToolbarItemProps } from '../reply-toolbar/reply-toolbar';

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

const HOUR = 60 * 60_000;

/** How long a customer still waits, or has waited: in words and with a shape, not by colour alone. */
export function SlaBadge({ event, problem, now, ...popover }: SlaBadgeProps) {
  const { icon, tone, text } = event === null ? notRecorded() : badgeFor(event, now);
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

interface Badge {
  readonly icon: IconName;
  readonly tone: 'calm' | 'soon' | 'late' | 'done' | 'quiet';
  readonly text: string;
}

const LOOKS: Readonly<Record<SlaState, Pick<Badge, 'icon' | 'tone'>>> = {
  'on-track': { icon: 'running', tone: 'calm' },
  'at-risk': { icon: 'soon', tone: 'soon' },
  overdue: { icon: 'overdue', tone: 'late' },
  met: { icon: 'answered', tone: 'done' },
  'met-late': { icon: 'answered', tone: 'quiet' },
  'no-reply-needed': { icon: 'closed', tone: 'quiet' },
  withdrawn: { icon: 'closed', tone: 'quiet' },
};

function notRecorded(): Badge {
  return { icon: 'closed', tone: 'quiet', text: i18n.t('overlay.clock.notRecorded') };
}

function badgeFor(event: SlaEvent, now: number): Badge {
  const { state, remainingMs, responseMs, opensAt } = slaStatus(event, now);
  if (opensAt !== null) {
    return { icon: 'closed', tone: 'quiet', text: opensText(opensAt, now) };
  }
  return { ...LOOKS[state], text: words(state, remainingMs, responseTime(event, responseMs ?? 0)) };
}

/** How long an answer took, in open time. */
function responseTime(event: SlaEvent, calendarMs: number): number {
  // An answer outside hours took none, which would say nothing.
  return event.businessResponseMs || calendarMs;
}

function words(state: SlaState, remaining: number, response: number): string {
  switch (state) {
    case 'on-track':
    case 'at-risk':
      return i18n.t('overlay.clock.left', { duration: formatDuration(remaining) });
    case 'overdue':
      return i18n.t('overlay.clock.overdue', { duration: roughly(-remaining) });
    case 'met':
      return i18n.t('overlay.clock.answered', { duration: formatDuration(response) });
    case 'met-late':
      return i18n.t('overlay.clock.answeredLate', { duration: formatDuration(response) });
    case 'no-reply-needed':
      return i18n.t('overlay.clock.noReplyNeeded');
    case 'withdrawn':
      return i18n.t('overlay.clock.withdrawn');
  }
}

/** Outside business hours, the clock has not begun to run. A weekday says enough within a week. */
function opensText(opensAt: number, now: number): string {
  const isSoon = opensAt - now < 6 * 24 * HOUR;
  const format = new Intl.DateTimeFormat(i18n.t('shared.languageTag'), {
    ...(isSoon ? { weekday: 'short' } : { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  });
  return i18n.t('overlay.clock.opens', { moment: format.format(opensAt) });
}

/** Past the hour, the minutes no longer matter and would not fit. */
function roughly(milliseconds: number): string {
  return formatDuration(
    milliseconds < HOUR ? milliseconds : Math.floor(milliseconds / HOUR) * HOUR,
  );
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
