import { addBusinessTime, openTime } from './business-time';
import type { Span } from './open-spans';
import type { SlaPolicy } from './policy';
import type { SlaMetric } from './sla-event';

const MINUTE = 60_000;

/** The moments of a clock, milliseconds since the epoch. */
export interface Clock {
  /** The open time the target is made of; begins when the clock does. */
  readonly openTime: readonly Span[];
  readonly dueAt: number;
  readonly atRiskAt: number;
}

/** The one place that computes a deadline: the target in open time, from the customer's tweet on. */
export function startClock(policy: SlaPolicy, metric: SlaMetric, startedAt: number): Clock {
  const { hours, atRisk, firstResponseMinutes, nextResponseMinutes } = policy;
  const minutes = metric === 'first-response' ? firstResponseMinutes : nextResponseMinutes;
  const target = minutes * MINUTE;
  const margin = 'share' in atRisk ? Math.round(target * atRisk.share) : atRisk.minutes * MINUTE;
  return {
    openTime: openTime(startedAt, target, hours),
    dueAt: addBusinessTime(startedAt, target, hours),
    atRiskAt: addBusinessTime(startedAt, Math.max(0, target - margin), hours),
  };
}
