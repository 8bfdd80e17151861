import { addBusinessTime, businessTimeBetween, openTime } from './business-time';
import type { Span } from './open-spans';
import { policyInForce, policyName, type SlaPolicy } from './policy';
import type { SlaEvent, SlaMetric } from './sla-event';
import { endedAt, isOpenWait } from './sla-status';

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

/** What is known of a wait before anything is promised. */
type Wait = Omit<SlaEvent, keyof Promised>;

/** What a promise makes of it. */
type Promised = Clock & Pick<SlaEvent, 'businessResponseMs' | 'breachedAt' | 'warnedAt' | 'policy'>;

/** The wait under the promise that it falls under. `history`: all policies, in the order of `comparePolicies`. */
export function underPolicy(wait: Wait, history: readonly SlaPolicy[]): SlaEvent {
  const { metric, startedAt, metAt } = wait;
  const policy = policyInForce(history, { ...wait, endedAt: endedAt(wait) });
  const clock = startClock(policy, metric, startedAt);
  const missed = (metAt ?? noNewsFrom(wait)) > clock.dueAt;
  const isNoNews = !missed && metAt === null && noNewsFrom(wait) >= clock.atRiskAt;
  return {
    ...wait,
    ...clock,
    businessResponseMs: metAt === null ? null : businessTimeBetween(startedAt, metAt, policy.hours),
    breachedAt: missed ? clock.dueAt : null,
    warnedAt: isNoNews ? clock.atRiskAt : null,
    policy: policyName(policy),
  };
}

/** What a wait was already when it was first seen, at risk or overdue, is no news, unless it was snoozed to be told later. */
function noNewsFrom({ firstSeenAt, triage }: Wait): number {
  return triage.snoozedUntil === null ? firstSeenAt : -Infinity;
}

/**
 * The same wait, computed again. One that the agent was told of stays marked while that moment is the same, so that nobody
 * is told of it twice; a snooze asks to be told again. A mark that says that it was no news is computed with the rest.
 */
export function keepMark(event: SlaEvent, before: SlaEvent | undefined): SlaEvent {
  const isSame = before?.triage.snoozedUntil === event.triage.snoozedUntil && isOpenWait(event);
  if (before === undefined || !isSame) return event;
  const { dueAt, atRiskAt } = event;
  const wasNoNews = noNewsFrom(before) > dueAt;
  if (before.breachedAt === dueAt && !wasNoNews)
    return { ...event, breachedAt: dueAt, warnedAt: null };
  return before.warnedAt === atRiskAt && event.breachedAt === null
    ? { ...event, warnedAt: atRiskAt }
    : event;
}
