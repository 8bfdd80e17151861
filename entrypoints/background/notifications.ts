import { browser } from '#imports';
import { i18n } from '#i18n';
import { nextOpening } from '@/domain/sla/business-time';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { prepareTimeZones } from '@/domain/sla/time-zone';
import { SHORT_SNOOZE } from '@/domain/sla/triage';
import { tweetAddress, type TweetId } from '@/domain/tweet';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { authorOf } from '@/storage/database/sightings';
import { markTold, untoldBreaches } from '@/storage/database/sla-events';
import { attempt } from '@/storage/database/storage-error';
import { snoozeWait } from '@/storage/database/triage';
import { DEFAULT_SETTINGS, readSettings, serviceHours } from '@/storage/settings';
import { readPolicies } from './sla-policies';

/** The notification about several waits. About one, its tweet's id follows. */
const SEVERAL = 'overdue';
const ABOUT_ONE = 'overdue:';

/** How many customers a notification names. */
const MOST_NAMED = 3;

/** The place of each button of a notification about one wait. */
const BUTTONS = { open: 0, snooze: 1 } as const;

/**
 * Tells the agent of the waits that became overdue since she was told last: who waits, never what they wrote. `overdue`:
 * how many are overdue at `now` (milliseconds since the epoch). Outside business hours nothing is said: returns when to
 * ask again, else null. A wait is marked only after its notification stands, so that a worker that is stopped before tells
 * of it once more, in the same place.
 */
export async function tellOfOverdue(
  database: ReplyDeskDatabase,
  overdue: number,
  now: number,
): Promise<number | null> {
  if (overdue === 0) await putAwayAllBut(null);
  const news = await attempt(() => untoldBreaches(database, now));
  if (!news.ok || news.value.length === 0) return null;
  // Without settings, telling too much is better than telling nothing.
  const settings = await readSettings().catch(() => DEFAULT_SETTINGS);
  if (settings.notifyOverdue) {
    await prepareTimeZones();
    const opensAt = nextOpening(now, serviceHours(settings));
    if (opensAt > now) return opensAt;
    if (!(await isShown(news.value, overdue))) return null;
  }
  await attempt(() => markTold(database, news.value));
  return null;
}

/** One notification at a time: a later one takes the place of an earlier one instead of piling up. */
async function isShown(news: readonly SlaEvent[], overdue: number): Promise<boolean> {
  const [first] = news;
  const alone = overdue === 1 ? first : undefined;
  const named = news.slice(0, MOST_NAMED).map((event) => `@${event.customerHandle}`);
  const more = overdue > named.length ? ' …' : '';
  const id = alone ? ABOUT_ONE + alone.tweetId : SEVERAL;
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      title: i18n.t('background.overdueNotice.title', overdue),
      message: i18n.t('background.overdueNotice.message', { customers: named.join(', ') + more }),
      ...buttons(alone !== undefined),
    });
    await putAwayAllBut(id);
    return true;
  } catch {
    // The system refused; the next sweep tries again.
    return false;
  }
}

/** Firefox throws at a notification with buttons; there a click on the notification itself has to do. */
function buttons(isAlone: boolean) {
  if (import.meta.env.BROWSER === 'firefox') return {};
  const open = { title: i18n.t('background.overdueNotice.open') };
  const snooze = { title: i18n.t('background.overdueNotice.snooze') };
  return {
    buttons: isAlone ? [open, snooze] : [{ title: i18n.t('background.overdueNotice.queue') }],
  };
}

async function putAwayAllBut(kept: string | null): Promise<void> {
  const standing = Object.keys(await browser.notifications.getAll());
  const old = standing.filter((id) => id !== kept);
  await Promise.all(old.map((id) => browser.notifications.clear(id)));
}

/**
 * Answers clicks on notifications and their buttons: opens the customer's tweet, or the queue where several wait, or
 * snoozes. `changed` is called after the clocks may have changed.
 */
export function answerNotifications(database: ReplyDeskDatabase, changed: () => void): void {
  const { onClicked, onButtonClicked } = browser.notifications;
  onClicked.addListener((id) => void open(database, id));
  onButtonClicked.addListener((id, button) => {
    if (button === BUTTONS.open) void open(database, id);
    else void snooze(database, id).then(changed);
  });
}

/** In a tab of its own: a reply may be half written in the one that is open. */
async function open(database: ReplyDeskDatabase, notification: string): Promise<void> {
  await browser.notifications.clear(notification);
  const tweetId = tweetOf(notification);
  const url =
    tweetId === null
      ? browser.runtime.getURL('/sidepanel.html')
      : await addressOf(database, tweetId);
  if (url === null) return;
  const { windowId } = await browser.tabs.create({ url });
  await browser.windows.update(windowId, { focused: true });
}

async function addressOf(database: ReplyDeskDatabase, tweetId: TweetId): Promise<string | null> {
  const author = await attempt(() => authorOf(database, tweetId));
  return author.ok && author.value !== null ? tweetAddress(author.value, tweetId) : null;
}

async function snooze(database: ReplyDeskDatabase, notification: string): Promise<void> {
  await browser.notifications.clear(notification);
  const tweetId = tweetOf(notification);
  if (tweetId === null) return;
  await prepareTimeZones();
  const policies = await readPolicies();
  const now = Date.now();
  await attempt(() => snoozeWait(database, tweetId, now + SHORT_SNOOZE, policies, now));
}

function tweetOf(notification: string): TweetId | null {
  return notification.startsWith(ABOUT_ONE) ? notification.slice(ABOUT_ONE.length) : null;
}
