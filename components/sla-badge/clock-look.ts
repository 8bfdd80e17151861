import { i18n } from '#i18n';
import type { SlaEvent, SlaState } from '@/domain/sla/sla-event';
import { slaStatus } from '@/domain/sla/sla-status';
import { durationCount, formatDuration } from '../format/duration';
import { formatSoon } from '../format/moment';
import type { IconName } from '../icon/icon';

const HOUR = 60 * 60_000;

/** How a clock looks: a shape, a tone and words, so that nothing is said by colour alone. */
export interface ClockLook {
  readonly icon: IconName;
  readonly tone: 'calm' | 'soon' | 'late' | 'done' | 'quiet';
  readonly text: string;
}

const LOOKS: Readonly<Record<SlaState, Pick<ClockLook, 'icon' | 'tone'>>> = {
  'on-track': { icon: 'running', tone: 'calm' },
  'at-risk': { icon: 'soon', tone: 'soon' },
  overdue: { icon: 'overdue', tone: 'late' },
  met: { icon: 'answered', tone: 'done' },
  'met-late': { icon: 'answered', tone: 'quiet' },
  'no-reply-needed': { icon: 'closed', tone: 'quiet' },
  withdrawn: { icon: 'closed', tone: 'quiet' },
};

/** How long a customer still waits at `now` (milliseconds since the epoch), or has waited. */
export function clockLook(event: SlaEvent, now: number): ClockLook {
  const { state, remainingMs, responseMs, opensAt, snoozedUntil } = slaStatus(event, now);
  if (snoozedUntil !== null) {
    const text = i18n.t('overlay.clock.snoozed', { moment: formatSoon(snoozedUntil, now) });
    return { icon: 'snoozed', tone: 'quiet', text };
  }
  if (opensAt !== null) {
    // Outside business hours, the clock has not begun to run.
    const text = i18n.t('overlay.clock.opens', { moment: formatSoon(opensAt, now) });
    return { icon: 'closed', tone: 'quiet', text };
  }
  return { ...LOOKS[state], text: words(state, remainingMs, responseTime(event, responseMs ?? 0)) };
}

/** A wait that nobody counts now. */
export function notRecordedLook(): ClockLook {
  return { icon: 'closed', tone: 'quiet', text: i18n.t('overlay.clock.notRecorded') };
}

/** How long an answer took, in open time where any passed. Milliseconds. */
export function responseTime(event: SlaEvent, calendarMs: number): number {
  // An answer outside hours took none, which would say nothing.
  return event.businessResponseMs || calendarMs;
}

function words(state: SlaState, remaining: number, response: number): string {
  switch (state) {
    case 'on-track':
    case 'at-risk':
      return i18n.t('overlay.clock.left', durationCount(remaining), {
        duration: formatDuration(remaining),
      });
    case 'overdue':
      return i18n.t('overlay.clock.overdue', { duration: roughly(-remaining) });
    case 'met':
      return i18n.t('overlay.clock.answered', { duration: formatDuration(response) });
    case 'met-late':
      return i18n.t('overlay.clock.answeredLate', { duration: roughly(response, Math.round) });
    case 'no-reply-needed':
      return i18n.t('overlay.clock.noReplyNeeded');
    case 'withdrawn':
      return i18n.t('overlay.clock.withdrawn');
  }
}

/** Past the hour, the minutes no longer matter and would not fit; the details have them. */
function roughly(milliseconds: number, round = Math.floor): string {
  return formatDuration(milliseconds < HOUR ? milliseconds : round(milliseconds / HOUR) * HOUR);
}
