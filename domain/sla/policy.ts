import type { SlaMetric } from './sla-event';

const MINUTE = 60_000;

/**
 * What was promised to customers, from one moment on. A version is never changed: a new promise is a new version, so
 * that a wait keeps the deadline it had when the customer wrote.
 */
export interface SlaPolicy {
  readonly id: string;
  /** 1, 2, 3 … within the same `id`. */
  readonly version: number;
  /** Tweets posted from this moment on fall under it; milliseconds since the epoch. */
  readonly since: number;
  readonly firstResponseMinutes: number;
  readonly nextResponseMinutes: number;
}

export type SlaTargets = Pick<SlaPolicy, 'firstResponseMinutes' | 'nextResponseMinutes'>;

/** How an event names the policy its deadline comes from. */
export function policyName(policy: SlaPolicy): string {
  return `${policy.id}@${policy.version}`;
}

/** The version to add when the agent's targets are no longer the newest promise, or null when they are. */
export function nextPolicy(
  history: readonly SlaPolicy[],
  targets: SlaTargets,
  now: number,
): SlaPolicy | null {
  const newest = history.at(-1);
  if (
    newest?.firstResponseMinutes === targets.firstResponseMinutes &&
    newest.nextResponseMinutes === targets.nextResponseMinutes
  ) {
    return null;
  }
  // The first promise covers what was posted before the extension was there.
  const since = newest === undefined ? 0 : now;
  return { id: 'default', version: (newest?.version ?? 0) + 1, since, ...targets };
}

/** The promise a tweet of that moment falls under. `history` holds at least one version, oldest first. */
export function policyInForce(history: readonly SlaPolicy[], postedAt: number): SlaPolicy {
  const policy = history.findLast(({ since }) => since <= postedAt) ?? history[0];
  if (policy === undefined) throw new RangeError('A deadline needs at least one policy');
  return policy;
}

/** The one place that computes a deadline. All hours count: the clock runs day and night. */
export function dueAt(policy: SlaPolicy, metric: SlaMetric, startedAt: number): number {
  const minutes =
    metric === 'first-response' ? policy.firstResponseMinutes : policy.nextResponseMinutes;
  return startedAt + minutes * MINUTE;
}
