import { browser } from '#imports';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { attentionAt, nextSlaChange } from '@/storage/database/sla-events';
import { attempt } from '@/storage/database/storage-error';
import { MOST_COUNTED, showOnIcon } from './attention';
import { earlier } from './earlier';
import { tellOfWaits } from './notifications';
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
  const attention = await attempt(() => attentionAt(database, now, MOST_COUNTED + 1));
  const next = await attempt(() => nextSlaChange(database, now));
  // Without a database there are no clocks; popup and overlay say so.
  if (!attention.ok || !next.ok) return;
  const overdue = attention.value?.state === 'overdue' ? attention.value.count : 0;
  // First of all: whatever the browser refuses below, the clocks ring again.
  await ringAt(next.value);
  const [askAgainAt] = await Promise.all([
    tellOfWaits(database, overdue, now),
    showOnIcon(attention.value),
  ]);
  if (askAgainAt !== null) await ringAt(earlier(next.value, askAgainAt));
}

async function ringAt(moment: number | null): Promise<void> {
  if (moment === null) await browser.alarms.clear(NEXT_CHANGE_ALARM);
  else await browser.alarms.create(NEXT_CHANGE_ALARM, { when: moment });
}
