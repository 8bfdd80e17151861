import { browser, type Browser } from '#imports';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { tweetAddress } from '@/domain/tweet';
import { sendToPage } from '@/messaging/messenger';

const X_ROOTS = ['https://x.com/', 'https://twitter.com/'];

/** The tab that the queue opened last, so that a queue in a tab of its own goes on in one other. */
let openedBefore: number | null = null;

/**
 * Opens the customer's tweet in the tab the agent is in where that shows X, else in the one opened before, else in a new one;
 * only ever asked for by her. A tab in which something is written is left alone.
 */
export async function openTweet({ customerHandle, tweetId }: SlaEvent): Promise<void> {
  const url = tweetAddress(customerHandle, tweetId);
  const tabId = await usableTab();
  if (tabId !== null) await browser.tabs.update(tabId, { url, active: true });
  else openedBefore = (await browser.tabs.create({ url })).id ?? null;
}

async function usableTab(): Promise<number | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const before = openedBefore === null ? null : await findTab(openedBefore);
  for (const tab of [active, before]) {
    if (tab?.id !== undefined && showsX(tab) && !(await mayHaveDraft(tab))) return tab.id;
  }
  return null;
}

/** Null for a tab that was closed. */
function findTab(id: number): Promise<Browser.tabs.Tab | null> {
  return browser.tabs.get(id).catch(() => null);
}

/** The address of other sites' tabs is not told: we have no permission for it. */
function showsX({ url }: Browser.tabs.Tab): boolean {
  return X_ROOTS.some((root) => url?.startsWith(root));
}

/**
 * A page that does not answer may be one from before an update, with a draft in it; while it loads, it is one that nobody has
 * written in yet. X loads on long after its editors can be written in.
 */
async function mayHaveDraft({ id, status }: Browser.tabs.Tab): Promise<boolean> {
  return sendToPage('hasDraft', undefined, id).catch(() => status !== 'loading');
}
