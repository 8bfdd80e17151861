import type { SlaEvent } from '../sla/sla-event';
import { isAnsweredOutsideHours, isOpenWait, waitedMs } from '../sla/sla-status';
import { isNotForUs } from '../sla/triage';
import { nearestRank } from './percentile';

const MINUTE = 60_000;

/** `met` of `n` waits. A share says nothing without its `n`; show both. */
export interface Share {
  readonly met: number;
  readonly n: number;
}

/** How long answers took, in milliseconds. */
export interface ResponseTimes {
  /** Answers given: what median and p90 stand on. */
  readonly n: number;
  /** By nearest rank; null without answers. */
  readonly medianMs: number | null;
  readonly p90Ms: number | null;
}

export interface ResponseSummary {
  /** Waits that ended with an answer, first and later ones. */
  readonly answered: number;
  /** Waits that still go on, first and later ones. */
  readonly waiting: number;
  /** Answers outside hours to tweets outside hours that the figures below leave out. */
  readonly outsideHours: number;
  readonly firstResponse: ResponseTimes & { readonly within15: Share; readonly within60: Share };
  /** Answers to customers who wrote again. */
  readonly nextResponse: ResponseTimes;
}

export interface SummaryOptions {
  /** `business`: only open time counts, as for the deadlines. `calendar`: all time. The same where the hours are 24×7. */
  readonly view: 'business' | 'calendar';
  /**
   * Whether an answer outside hours to a tweet outside hours counts in the business view, where it took no time at all.
   * The calendar view counts every answer.
   */
  readonly countOutsideHours: boolean;
}

export const DEFAULT_SUMMARY: SummaryOptions = { view: 'business', countOutsideHours: false };

/** The waits that figures speak of: all but those that need no reply, are none of ours, or were withdrawn. */
export function countedWaits(events: readonly SlaEvent[]): readonly SlaEvent[] {
  return events.filter(
    (event) => !isNotForUs(event.triage) && (event.metAt !== null || isOpenWait(event)),
  );
}

/** Summarizes waits at `now` (milliseconds since the epoch); choose the period by choosing the events. */
export function summarizeResponses(
  all: readonly SlaEvent[],
  now: number,
  { view, countOutsideHours }: SummaryOptions = DEFAULT_SUMMARY,
): ResponseSummary {
  const events = countedWaits(all);
  const leavesOut = view === 'business' && !countOutsideHours;
  const counted = leavesOut ? events.filter((event) => !isAnsweredOutsideHours(event)) : events;
  const waits = counted.map((event) => measure(event, now, view));
  const first = waits.filter(({ metric }) => metric === 'first-response');
  const next = waits.filter(({ metric }) => metric === 'next-response');
  const answered = events.filter((event) => event.metAt !== null).length;
  return {
    answered,
    waiting: events.length - answered,
    outsideHours: events.length - counted.length,
    firstResponse: {
      ...responseTimes(first),
      within15: shareWithin(15 * MINUTE, first),
      within60: shareWithin(60 * MINUTE, first),
    },
    nextResponse: responseTimes(next),
  };
}

/** One wait as the figures see it. */
interface MeasuredWait {
  readonly metric: SlaEvent['metric'];
  /** How long the answer took, milliseconds; null while the customer waits. */
  readonly responseMs: number | null;
  /** How long the customer waited until the answer, or until now. */
  readonly waitedMs: number;
}

function measure(event: SlaEvent, now: number, view: SummaryOptions['view']): MeasuredWait {
  const { metric, metAt, startedAt, businessResponseMs } = event;
  if (metAt === null) {
    const waited = view === 'business' ? waitedMs(event, now) : now - startedAt;
    return { metric, responseMs: null, waitedMs: waited };
  }
  const taken = view === 'business' ? (businessResponseMs ?? 0) : metAt - startedAt;
  return { metric, responseMs: taken, waitedMs: taken };
}

function responseTimes(waits: readonly MeasuredWait[]): ResponseTimes {
  const times = waits.map(({ responseMs }) => responseMs).filter((time) => time !== null);
  return { n: times.length, medianMs: nearestRank(times, 50), p90Ms: nearestRank(times, 90) };
}

/** Counts a wait once its outcome is certain: when it is answered, or too old to be answered within `limit`. */
function shareWithin(limit: number, waits: readonly MeasuredWait[]): Share {
  const certain = waits.filter((wait) => wait.responseMs !== null || wait.waitedMs > limit);
  const met = certain.filter((wait) => wait.responseMs !== null && wait.responseMs <= limit);
  return { met: met.length, n: certain.length };
}
