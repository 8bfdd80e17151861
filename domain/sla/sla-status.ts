import type { Span } from './open-spans';
import type { SlaEvent, SlaState } from './sla-event';
import { isNotForUs } from './triage';

/** What the moments of a wait mean at one point in time. */
export interface SlaStatus {
  readonly state: SlaState;
  /**
   * Open time up to the deadline in milliseconds; for an answered wait, what was left of it at the answer. Negative once
   * the deadline has passed: then it is all the time since, for that is how long the customer waits too long.
   */
  readonly remainingMs: number;
  /** Milliseconds from the customer's tweet to the answer by the calendar; null while the customer waits. */
  readonly responseMs: number | null;
  /** When the clock will begin to run, while it does not because the customer wrote outside hours; else null. */
  readonly opensAt: number | null;
  /** Until when the agent put the open wait off, while that moment has not come; else null. */
  readonly snoozedUntil: number | null;
}

/** What tells whether a customer still waits. */
type WaitEnd = Pick<SlaEvent, 'metAt' | 'withdrawnAt' | 'triage'>;

/**
 * When the wait ended: with the answer, when the agent said that none is needed, or when the customer was found to have deleted
 * it. Null while the customer waits.
 */
export function endedAt({ metAt, withdrawnAt, triage }: WaitEnd): number | null {
  return metAt ?? triage.noReplyNeeded?.at ?? withdrawnAt;
}

/** True while the customer waits. */
export function isOpenWait(wait: WaitEnd): boolean {
  return endedAt(wait) === null;
}

/** Reads a wait at `now` (milliseconds since the epoch). An answer at the very deadline is in time. */
export function slaStatus(event: SlaEvent, now: number): SlaStatus {
  const { metAt, dueAt, triage } = event;
  const at = endedAt(event) ?? now;
  const isLate = at > dueAt;
  const remainingMs = isLate ? dueAt - at : lengthAfter(at, event.openTime);
  if (isNotForUs(triage)) return { ...ENDED, state: 'no-reply-needed', remainingMs };
  if (metAt !== null) {
    const state = isLate ? 'met-late' : 'met';
    return { ...ENDED, state, remainingMs, responseMs: metAt - event.startedAt };
  }
  if (triage.noReplyNeeded !== null) return { ...ENDED, state: 'no-reply-needed', remainingMs };
  if (event.withdrawnAt !== null) return { ...ENDED, state: 'withdrawn', remainingMs };
  const state = isLate ? 'overdue' : now < event.atRiskAt ? 'on-track' : 'at-risk';
  const clockStart = clockStartsAt(event);
  return {
    state,
    remainingMs,
    responseMs: null,
    // A clock that is behind X's, or was read a while ago, sees posts of its own future: nothing has to open for those.
    opensAt: Math.max(now, event.startedAt) < clockStart ? clockStart : null,
    snoozedUntil: now < (triage.snoozedUntil ?? now) ? triage.snoozedUntil : null,
  };
}

const ENDED = { responseMs: null, opensAt: null, snoozedUntil: null } as const;

/** When the clock began: with the customer's tweet, or with the next opening after it. Milliseconds since the epoch. */
export function clockStartsAt({ openTime, startedAt }: SlaEvent): number {
  return openTime[0]?.start ?? startedAt;
}

/** How long the customer's tweet stood before this browser showed it; 0 where the clock is behind X's. Milliseconds. */
export function timeToSee({ firstSeenAt, startedAt }: SlaEvent): number {
  return Math.max(0, firstSeenAt - startedAt);
}

/** How long the answer took from then on, milliseconds; null without one, or where it came before anybody saw the tweet here. */
export function timeToAct({ firstSeenAt, metAt }: SlaEvent): number | null {
  return metAt === null || metAt < firstSeenAt ? null : metAt - firstSeenAt;
}

/** How much open time the customer was promised to wait at most, milliseconds. */
export function targetMs({ openTime }: SlaEvent): number {
  return lengthAfter(-Infinity, openTime);
}

/** True when hours make a difference to this wait: some of the time up to its deadline does not count. */
export function restsWhileClosed(event: SlaEvent): boolean {
  return targetMs(event) < event.dueAt - event.startedAt;
}

/** True when both the tweet and its answer came outside hours, before the next opening: no open time passed at all. */
export function isAnsweredOutsideHours(event: SlaEvent): boolean {
  return event.metAt !== null && event.metAt < clockStartsAt(event);
}

/**
 * How long a customer who still waits has waited, in open time up to the deadline and by the calendar after it, as in
 * {@link SlaStatus.remainingMs}. Milliseconds.
 */
export function waitedMs(event: SlaEvent, now: number): number {
  const target = lengthAfter(event.startedAt, event.openTime);
  return target - slaStatus({ ...event, metAt: null }, now).remainingMs;
}

/** How much of the spans lies after `at`. */
function lengthAfter(at: number, spans: readonly Span[]): number {
  const lengths = spans.map(({ start, end }) => Math.max(0, end - Math.max(start, at)));
  return lengths.reduce((sum, length) => sum + length, 0);
}
