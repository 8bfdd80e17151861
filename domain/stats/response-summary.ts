import type { SlaEvent } from '../sla/sla-event';
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
  readonly firstResponse: ResponseTimes & { readonly within15: Share; readonly within60: Share };
  /** Answers to customers who wrote again. */
  readonly nextResponse: ResponseTimes;
}

/** Summarizes waits at `now` (milliseconds since the epoch); choose the period by choosing the events. */
export function summarizeResponses(events: readonly SlaEvent[], now: number): ResponseSummary {
  const first = events.filter((event) => event.metric === 'first-response');
  const next = events.filter((event) => event.metric === 'next-response');
  const answered = events.filter((event) => event.metAt !== null).length;
  return {
    answered,
    waiting: events.length - answered,
    firstResponse: {
      ...responseTimes(first),
      within15: shareWithin(15 * MINUTE, first, now),
      within60: shareWithin(60 * MINUTE, first, now),
    },
    nextResponse: responseTimes(next),
  };
}

function responseTimes(events: readonly SlaEvent[]): ResponseTimes {
  const times = events.map(responseMs).filter((time) => time !== null);
  return { n: times.length, medianMs: nearestRank(times, 50), p90Ms: nearestRank(times, 90) };
}

function responseMs(event: SlaEvent): number | null {
  return event.metAt === null ? null : event.metAt - event.startedAt;
}

/** Counts a wait once its outcome is certain: when it is answered, or too old to be answered within `limit`. */
function shareWithin(limit: number, events: readonly SlaEvent[], now: number): Share {
  const certain = events.filter((event) => event.metAt !== null || now - event.startedAt > limit);
  const met = certain.filter((event) => (responseMs(event) ?? Infinity) <= limit);
  return { met: met.length, n: certain.length };
}
