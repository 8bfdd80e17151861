import type { SlaEvent } from '@/domain/sla/sla-event';
import type { ReplyDeskDatabase, SlaEventRow } from './database';

/** Waits that started at `since` or later (milliseconds since the epoch), oldest first. */
export function slaEventsSince(
  database: ReplyDeskDatabase,
  since: number,
): Promise<readonly SlaEvent[]> {
  return database.slaEvents.where('startedAt').aboveOrEqual(since).sortBy('startedAt');
}

/** Waits without an answer, soonest deadline first. */
export function openSlaEvents(database: ReplyDeskDatabase): Promise<readonly SlaEvent[]> {
  return database.slaEvents.orderBy('waitingUntil').toArray();
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
    const overdue = await database.slaEvents.where('waitingUntil').below(now).toArray();
    const marked = overdue
      .filter((row) => row.breachedAt === null)
      .map((row) => ({ ...row, breachedAt: row.dueAt }));
    await database.slaEvents.bulkPut(marked);
    return marked;
  });
}

/** A wait as it is stored. */
export function toRow(event: SlaEvent): SlaEventRow {
  return event.metAt === null ? { ...event, waitingUntil: event.dueAt } : event;
}
