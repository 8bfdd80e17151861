import type { ClocksByTweet } from '@/domain/sla/sla-event';
import type { TweetId } from '@/domain/tweet';
import { watchDecidedTweets } from '@/storage/decided-tweets';
import { showClocks } from './clocks';
import type { FeatureContext } from './features/feature';
import { createOutbox } from './outbox';

/**
 * Brings the clocks on this page in step with what the agent decides elsewhere: in the queue, a notification, another tab.
 * Returns the function that ends it.
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
  return watchDecidedTweets((tweets) => {
    for (const tweetId of tweets) questions.add({ tweetId });
    questions.sendNow();
  });
}
