import { browser } from '#imports';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { nextChangeAt } from '@/domain/sla/sla-status';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { markBreaches, openSlaEvents } from '@/storage/database/sla-events';
import { attempt } from '@/storage/database/storage-error';
import { notifyOverdue, showOnIcon } from './attention';
import { oneAtATime } from './one-at-a-time';

/** Rings when the next wait becomes at risk or overdue. */
export const NEXT_CHANGE_ALARM = 'sla-next-change';
/** Rings whatever happens, should the other one have been lost. */
export const SWEEP_ALARM = 'sla-sweep';
const SWEEP_MINUTES = 10;

/**
 * Keeps icon, notifications and alarms in step with the clocks. The worker holds no truth of its own: everything is read
 * from the database each time, so it may be stopped and started at any moment. Returns the function that brings them
 * in step now.
 */
export function keepSlaAlarms(database: ReplyDeskDatabase): () => Promise<void> {
  const refresh = oneAtATime(() => refreshClocks(database));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NEXT_CHANGE_ALARM || name === SWEEP_ALARM) void refresh();
  });
  void browser.alarms.create(SWEEP_ALARM, { periodInMinutes: SWEEP_MINUTES });
  void refresh();
  return refresh;
}

async function refreshClocks(database: ReplyDeskDatabase): Promise<void> {
  const now = Date.now();
  const overdue = await attempt(() => markBreaches(database, now));
  const open = await attempt(() => openSlaEvents(database));
  // Without a database there are no clocks; popup and overlay say so.
  if (!overdue.ok || !open.ok) return;
  await Promise.all([
    ringAtNextChange(open.value, now),
    showOnIcon(open.value, now),
    notifyOverdue(overdue.value),
  ]);
}

async function ringAtNextChange(open: readonly SlaEvent[], now: number): Promise<void> {
  const changes = open.map((event) => nextChangeAt(event, now)).filter((at) => at !== null);
  if (changes.length === 0) {
    await browser.alarms.clear(NEXT_CHANGE_ALARM);
  } else {
    await browser.alarms.create(NEXT_CHANGE_ALARM, { when: Math.min(...changes) });
  }
}
