import type { ClocksByTweet } from '@/domain/sla/sla-event';
import { isOpenWait } from '@/domain/sla/sla-status';
import type { TweetId } from '@/domain/tweet';
import { watchDecidedTweets } from '@/storage/decided-tweets';
import { showClocks } from './clocks';
import type { FeatureContext } from './features/feature';
import { createOutbox } from './outbox';

/** Coming back to a tab tells twice: that it is visible, and that its window has the keyboard. Milliseconds. */
const ONE_RETURN = 1_000;

/**
 * Brings the clocks on this page in step with what the agent decides elsewhere, in the queue, a notification, another tab: at once;
 * and with whatever else happened there, such as an answer or other targets, when she comes back to the page. Returns the function
 * that ends the former; the latter ends with `signal`.
 */
export function followDecisions({
  background,
  store,
  signal,
}: Pick<FeatureContext, 'background' | 'store' | 'signal'>): () => void {
  const questions = createOutbox<{ readonly tweetId: TweetId }, ClocksByTweet>({
    keyOf: ({ tweetId }) => tweetId,
    deliver: (asked) => background.listClocks({ tweetIds: asked.map(({ tweetId }) => tweetId) }),
    taken: (clocks) => showClocks(store, clocks),
    signal,
  });
  let lastReturn = -Infinity;
  const comeBack = ({ timeStamp }: Event): void => {
    if (document.hidden || timeStamp - lastReturn < ONE_RETURN) return;
    lastReturn = timeStamp;
    for (const [tweetId, clock] of store.getState().clocks) {
      if (isOpenWait(clock)) questions.add({ tweetId });
    }
    questions.sendNow();
  };
  document.addEventListener('visibilitychange', comeBack, { signal });
  window.addEventListener('focus', comeBack, { signal });

  return watchDecidedTweets((tweets) => {
    for (const tweetId of tweets) questions.add({ tweetId });
    questions.sendNow();
  });
}
