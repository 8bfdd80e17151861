import { browser } from '#imports';
import { i18n } from '#i18n';
import { nextOpening } from '@/domain/sla/business-time';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { policyIdIn } from '@/domain/sla/policy';
import { prepareTimeZones } from '@/domain/sla/time-zone';
import { SHORT_SNOOZE } from '@/domain/sla/triage';
import { tweetAddress, type TweetId } from '@/domain/tweet';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { authorOf } from '@/storage/database/sightings';
import {
  countAtRisk,
  forgetEarlyMarks,
  markTold,
  markWarned,
  untoldBreaches,
  untoldRisks,
} from '@/storage/database/sla-events';
import { attempt } from '@/storage/database/storage-error';
import { snoozeWait } from '@/storage/database/triage';
import { noteLastTold, readLastTold } from '@/storage/last-told';
import { DEFAULT_SETTINGS, readSettings, serviceHours, type Settings } from '@/storage/settings';
import { countText } from './attention';
import { earlier } from './earlier';
import { promisedIn, readPolicies } from './sla-policies';

/** What the agent can be told of. Also the id of its notification; about one wait, its tweet's id follows. */
type Step = 'overdue' | 'due-soon';

/** How many customers a notification names. */
const MOST_NAMED = 3;

/** The place of each button of a notification about one wait. */
const BUTTONS = { open: 0, snooze: 1 } as const;

/** How a step is told of. */
interface Telling {
  readonly untold: typeof untoldBreaches;
  readonly markTold: typeof markTold;
  /** Whether the agent wants to be told. */
  readonly setting: 'notifyOverdue' | 'notifyDueSoon';
}

const TELLINGS: Readonly<Record<Step, Telling>> = {
  overdue: { untold: untoldBreaches, markTold, setting: 'notifyOverdue' },
  'due-soon': { untold: untoldRisks, markTold: markWarned, setting: 'notifyDueSoon' },
};

/**
 * Tells the agent of the waits that became overdue or at risk since she was told last: who waits, never what they wrote.
 * `overdue`: how many are overdue at `now` (milliseconds since the epoch), as far as the icon counts. Nothing is said of a
 * wait while its policy has closed: returns when to ask again, else null. A wait is marked only after its notification
 * stands, so that a worker that is stopped before tells of it once more, in the same place.
 */
export async function tellOfWaits(
  database: ReplyDeskDatabase,
  overdue: number,
  now: number,
): Promise<number | null> {
  await takeBackEarlyMarks(database, now);
  const askForOverdue = await tellOf('overdue', database, now, () => Promise.resolve(overdue));
  // After what is overdue: its notification takes the place of every other.
  const askForDueSoon = await tellOf('due-soon', database, now, () => countAtRisk(database, now));
  return earlier(askForOverdue, askForDueSoon);
}

/** Whom the agent was told of by a clock that ran ahead, and was set back since, is told of again when the time has come. */
async function takeBackEarlyMarks(database: ReplyDeskDatabase, now: number): Promise<void> {
  const lastTold = await readLastTold();
  if (lastTold === null || lastTold <= now) return;
  const outcome = await attempt(() => forgetEarlyMarks(database, now));
  if (outcome.ok) await noteLastTold(now);
}

async function tellOf(
  step: Step,
  database: ReplyDeskDatabase,
  now: number,
  count: () => Promise<number>,
): Promise<number | null> {
  const { untold, markTold, setting } = TELLINGS[step];
  const news = await attempt(() => untold(database, now));
  if (!news.ok) return null;
  if (news.value.length === 0) {
    const standing = await notificationsOf(step);
    if (standing.length > 0 && (await count()) === 0) await putAway(standing);
    return null;
  }
  await noteLastTold(now);
  // Without settings, telling too much is better than telling nothing.
  const settings = await readSettings().catch(() => DEFAULT_SETTINGS);
  if (settings[setting]) {
    await prepareTimeZones();
    const opensAt = openings(settings, now);
    const tellable = news.value.filter((event) => opensAt(event) <= now);
    const rest = news.value.map(opensAt).filter((opening) => opening > now);
    const askAgainAt = rest.length > 0 ? Math.min(...rest) : null;
    if (tellable.length === 0 || !(await isShown(step, tellable, await count()))) return askAgainAt;
    await attempt(() => markTold(database, tellable));
    return askAgainAt;
  }
  await attempt(() => markTold(database, news.value));
  return null;
}

/**
 * When the desk is next open for a wait: by the hours that its policy has today, for the promise it was made under may
 * be of an older desk. A policy that is gone leaves it to the hours of everybody.
 */
function openings(settings: Settings, now: number): (event: SlaEvent) => number {
  const promised = promisedIn(settings);
  const openingOf = new Map(promised.map(({ id, hours }) => [id, nextOpening(now, hours)]));
  const ofAll = nextOpening(now, serviceHours(settings));
  return ({ policy }) => openingOf.get(policyIdIn(policy)) ?? ofAll;
}

/** One notification a step: a later one takes the place of an earlier one instead of piling up. */
async function isShown(step: Step, news: readonly SlaEvent[], count: number): Promise<boolean> {
  const [first] = news;
  const alone = count === 1 ? first : undefined;
  const named = news.slice(0, MOST_NAMED).map((event) => `@${event.customerHandle}`);
  const customers = named.join(', ') + (count > named.length ? ' …' : '');
  const id = alone ? `${step}:${alone.tweetId}` : step;
  const standing = await notificationsOf(step === 'overdue' ? null : step);
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      ...texts(step, count, customers),
      ...buttons(alone !== undefined),
    });
    await putAway(standing.filter((other) => other !== id));
    return true;
  } catch {
    // The system refused; the next sweep tries again.
    return false;
  }
}

function texts(step: Step, count: number, customers: string) {
  return step === 'overdue'
    ? {
        title: i18n.t('background.overdueNotice.title', count, [countText(count)]),
        message: i18n.t('background.overdueNotice.message', { customers }),
      }
    : {
        title: i18n.t('background.dueSoonNotice.title', count, [countText(count)]),
        message: i18n.t('background.dueSoonNotice.message', { customers }),
      };
}

/** Firefox throws at a notification with buttons; there a click on the notification itself has to do. */
function buttons(isAlone: boolean) {
  if (import.meta.env.BROWSER === 'firefox') return {};
  const open = { title: i18n.t('background.notice.open') };
  const snooze = { title: i18n.t('background.notice.snooze') };
  return {
    buttons: isAlone ? [open, snooze] : [{ title: i18n.t('background.notice.queue') }],
  };
}

/** The ids of the notifications that stand about this step; null: about any. */
async function notificationsOf(step: Step | null): Promise<readonly string[]> {
  const standing = Object.keys(await browser.notifications.getAll());
  return standing.filter((id) => step === null || id.split(':')[0] === step);
}

async function putAway(ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => browser.notifications.clear(id)));
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
  return notification.split(':')[1] ?? null;
}
