import { browser } from '#imports';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { tweetAddress } from '@/domain/tweet';

const X_ROOTS = ['https://x.com/', 'https://twitter.com/'];

/** Opens the customer's tweet where the agent already is on X, else in a new tab; only ever asked for by her. */
export async function openTweet({ customerHandle, tweetId }: SlaEvent): Promise<void> {
  const url = tweetAddress(customerHandle, tweetId);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // The address of other sites' tabs is not told: we have no permission for it.
  const isX = X_ROOTS.some((root) => tab?.url?.startsWith(root));
  if (isX && tab?.id !== undefined) await browser.tabs.update(tab.id, { url });
  else await browser.tabs.create({ url });
}
