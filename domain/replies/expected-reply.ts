import { addBusinessTime, isOpen, nextOpening, openingAfter } from '../sla/business-time';
import type { ServiceHours } from '../sla/business-hours';
import type { SlaEvent } from '../sla/sla-event';
import { isAnsweredOutsideHours } from '../sla/sla-status';
import { nearestRank } from '../stats/percentile';
import { countedWaits } from '../stats/response-summary';

/** What can be promised honestly to a customer who writes now. */
export type ExpectedReply =
  /** So many milliseconds from now. */
  | { readonly kind: 'within'; readonly ms: number }
  /** Not before it opens: milliseconds since the epoch. */
  | { readonly kind: 'opens'; readonly at: number };

/** How far back the agent's own answers count, in milliseconds. */
export const EXPECTED_REPLY_PERIOD = 7 * 24 * 60 * 60_000;

/** Fewer answers say nothing about the next one. */
const FEWEST_ANSWERS = 5;

/** Four of five answers came as fast or faster. */
const PERCENT = 80;

/**
 * While it is open: how fast the agent's own first answers of the last seven days were, in open time (80th percentile by
 * nearest rank); when that leads past closing time, and while it is closed, the next opening. Null with fewer than five
 * answers. Hours that are not `24x7` need `prepareTimeZones` first.
 */
export function expectedReply(
  events: readonly SlaEvent[],
  now: number,
  hours: ServiceHours,
): ExpectedReply | null {
  if (!isOpen(now, hours)) return { kind: 'opens', at: nextOpening(now, hours) };
  const times = countedWaits(events)
    .filter(({ metric, metHere }) => metric === 'first-response' && metHere)
    .filter(({ metAt }) => metAt !== null && metAt > now - EXPECTED_REPLY_PERIOD)
    .filter((event) => !isAnsweredOutsideHours(event))
    .flatMap(({ businessResponseMs }) => businessResponseMs ?? []);
  const ms = times.length < FEWEST_ANSWERS ? null : nearestRank(times, PERCENT);
  if (ms === null) return null;
  const at = openingAfter(now, hours);
  const isInTime = at === null || addBusinessTime(now, ms, hours) < at;
  return isInTime ? { kind: 'within', ms } : { kind: 'opens', at };
}
