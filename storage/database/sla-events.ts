import type { SlaEvent } from '@/domain/sla/sla-event';
import type { ReplyDeskDatabase, SlaEventRow } from './database';

/** Waits that started at `since` or later (milliseconds since the epoch), oldest first. */
export function slaEventsSince(
  database: ReplyDeskDatabase,
  since: number,
): Promise<readonly SlaEvent[]> {
  return database.slaEvents.where('startedAt').aboveOrEqual(since).sortBy('startedAt');
}

/** Waits without an answer, soonest deadline first; at most `limit` of them. */
export function openSlaEvents(
  database: ReplyDeskDatabase,
  limit = Infinity,
): Promise<readonly SlaEvent[]> {
  return database.slaEvents.orderBy('waitingUntil').limit(limit).toArray();
}

/** How many waits need attention at one moment. */
export interface AttentionCounts {
  readonly overdue: number;
  readonly atRisk: number;
}

/** Counts by state at `now` (milliseconds since the epoch), as `slaStatus` sees them, without reading the waits. */
export async function attentionCounts(
  database: ReplyDeskDatabase,
  now: number,
): Promise<AttentionCounts> {
  const overdue = await database.slaEvents.where('waitingUntil').below(now).count();
  const atRiskOrOverdue = await database.slaEvents.where('riskyFrom').belowOrEqual(now).count();
  return { overdue, atRisk: atRiskOrOverdue - overdue };
}

/** When the state of some open wait changes next by itself, or null when none can. Milliseconds since the epoch. */
export async function nextSlaChange(
  database: ReplyDeskDatabase,
  now: number,
): Promise<number | null> {
  const { slaEvents } = database;
  const [risky] = await slaEvents.where('riskyFrom').above(now).limit(1).toArray();
  const [due] = await slaEvents.where('waitingUntil').aboveOrEqual(now).limit(1).toArray();
  // An answer at the very deadline is in time.
  const changes = [risky?.atRiskAt, due && due.dueAt + 1].filter((at) => at !== undefined);
  return changes.length === 0 ? null : Math.min(...changes);
}

/**
 * Marks the open waits whose deadline passed before `now`, and returns those it marked. Each wait is returned once,
 * however often and wherever this is called.
 */
export function markBreaches(
  database: ReplyDeskDatabase,
  now: number,
): Promise<readonly SlaEvent[]> {
  return database.transaction('rw', database.slaEvents, async () => {
    const missed = await database.slaEvents.where('breachesAfter').below(now).toArray();
    const marked = missed.map((row) => toRow({ ...row, breachedAt: row.dueAt }));
    await database.slaEvents.bulkPut(marked);
    return marked;
  });
}

/** A wait as it is stored. */
export function toRow(event: SlaEvent): SlaEventRow {
  const { waitingUntil: _, riskyFrom: __, breachesAfter: ___, ...bare }: SlaEventRow = event;
  if (event.metAt !== null) return bare;
  const { dueAt, atRiskAt, breachedAt } = event;
  const open = { ...bare, waitingUntil: dueAt, riskyFrom: atRiskAt };
  return breachedAt === null ? { ...open, breachesAfter: dueAt } : open;
}
