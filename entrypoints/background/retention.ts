import { browser } from '#imports';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { removeOld } from '@/storage/database/retention';
import { attempt } from '@/storage/database/storage-error';
import { removeOldSentReplies } from '@/storage/sent-replies';
import { readSettings, watchSettings, type Settings } from '@/storage/settings';

export const RETENTION_ALARM = 'retention';

/**
 * Removes what is older than 90 days, and the traces of replies that are older than the agent has set, soon after each start
 * of the browser and once a day while it runs; `removed` is called after that. What she sets holds at once.
 */
export function keepRetention(database: ReplyDeskDatabase, removed: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== RETENTION_ALARM) return;
    void attempt(() => removeOld(database, Date.now())).then(removed);
    void attempt(async () => forgetReplies(await readSettings()));
  });
  watchSettings((settings) => void attempt(() => forgetReplies(settings)));
  void ensureAlarm();
}

function forgetReplies({ duplicateDays }: Settings): Promise<void> {
  return removeOldSentReplies(Date.now(), duplicateDays);
}

/** An alarm that is there already is left alone: set anew at each start of the worker, a daily one would never ring. */
async function ensureAlarm(): Promise<void> {
  if ((await browser.alarms.get(RETENTION_ALARM)) !== undefined) return;
  await browser.alarms.create(RETENTION_ALARM, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
}
