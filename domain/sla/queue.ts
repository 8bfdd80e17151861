import { sameHandle, type Handle } from '../tweet';
import type { SlaEvent } from './sla-event';
import { slaStatus } from './sla-status';
import type { TriageTag } from './triage';

/** Most urgent first. */
const QUEUE_GROUPS = ['overdue', 'at-risk', 'on-track', 'snoozed'] as const;

export type QueueGroup = (typeof QUEUE_GROUPS)[number];

/** Which waits the agent wants to see; null and an empty search ask for all. */
export interface QueueFilter {
  readonly brand: Handle | null;
  /** X's language tag. */
  readonly language: string | null;
  readonly tag: TriageTag | null;
  /** A part of the customer's handle, with or without `@`, in any case. */
  readonly search: string;
}

export const WHOLE_QUEUE: QueueFilter = { brand: null, language: null, tag: null, search: '' };

/** The group of an open wait at `now` (one that ended is on track), milliseconds since the epoch. */
function queueGroup(wait: SlaEvent, now: number): QueueGroup {
  const { state, snoozedUntil } = slaStatus(wait, now);
  if (snoozedUntil !== null) return 'snoozed';
  return state === 'overdue' || state === 'at-risk' ? state : 'on-track';
}

/** How many of these waits are overdue at `now` and not snoozed: what the icon counts, for whoever shows a part of it. */
export function countOverdue(waits: readonly SlaEvent[], now: number): number {
  return waits.filter((wait) => queueGroup(wait, now) === 'overdue').length;
}

/**
 * The open waits by group at `now`: soonest deadline first, and what is snoozed in the order in which it comes back.
 * Without the groups nobody is in.
 */
export function groupQueue(
  waits: readonly SlaEvent[],
  now: number,
): readonly (readonly [QueueGroup, readonly SlaEvent[]])[] {
  const groups = Map.groupBy(waits, (wait) => queueGroup(wait, now));
  return QUEUE_GROUPS.map((group) => {
    const members = (groups.get(group) ?? []).toSorted(
      group === 'snoozed' ? bySnooze : (one, other) => one.dueAt - other.dueAt,
    );
    return [group, members] as const;
  }).filter(([, members]) => members.length > 0);
}

export function filterQueue(waits: readonly SlaEvent[], filter: QueueFilter): readonly SlaEvent[] {
  const { brand, language, tag } = filter;
  const search = filter.search.trim().replace(/^@/, '').toLowerCase();
  return waits.filter(
    (wait) =>
      (brand === null || sameHandle(wait.brandHandle, brand)) &&
      (language === null || wait.language === language) &&
      (tag === null || wait.triage.tags.includes(tag)) &&
      wait.customerHandle.toLowerCase().includes(search),
  );
}

function bySnooze(one: SlaEvent, other: SlaEvent): number {
  return (one.triage.snoozedUntil ?? 0) - (other.triage.snoozedUntil ?? 0);
}
