import type { MissingReport } from '@/domain/missing-report';
import type { ClocksByTweet } from '@/domain/sla/sla-event';
import type { Handle, TweetId } from '@/domain/tweet';
import { showClocks } from '../clocks';
import { createOutbox } from '../outbox';
import { remember } from '../remember';
import type { FeatureContext, FeatureFactory } from './feature';

/** Handles that one report names at most; more than a page shows at a time. */
const MOST_AUTHORS = 100;

/**
 * Ends the wait of a customer who deleted the post, where the page proves it: by X's words on the post's own page, or by X's
 * row in the place of what another post answers, while the page shows that its author has not blocked the agent.
 */
export const withdrawnPosts: FeatureFactory = (context) => {
  const { page, store, background, tweets, signal } = context;
  /** Tweets seen below such a row, and when. */
  const below = new Map<TweetId, number>();
  /** Whose tweets the page showed when that was last told. */
  const told = new Map<TweetId, string>();
  const outbox = createOutbox<MissingReport, ClocksByTweet>({
    keyOf: ({ tweetId }) => tweetId,
    deliver: (reports) => background.recordMissing({ reports }),
    taken: (clocks) => showClocks(store, clocks),
    signal,
  });

  const review = (): void => {
    if (below.size === 0) return;
    const shownAuthors = authorsOnPage(context);
    const shown = shownAuthors.join();
    for (const [tweetId, at] of below) {
      if (told.get(tweetId) === shown || tweets.live(tweetId) === null) continue;
      remember(told, tweetId, shown, (id) => tweets.live(id) !== null);
      outbox.add({ tweetId, place: 'above', at, shownAuthors });
    }
    outbox.send();
  };

  page.onPostMissing((post) => {
    const at = context.now();
    if (post.kind === 'own-page') {
      outbox.add({ tweetId: post.id, place: 'own-page', at, shownAuthors: [] });
      outbox.send();
    } else {
      remember(below, post.by, at, (id) => tweets.live(id) !== null);
      review();
    }
  });
  page.onTurn(review);
  return { id: 'withdrawn-posts' };
};

/** Sorted, so that the same people read the same. */
function authorsOnPage({ tweets }: FeatureContext): readonly Handle[] {
  return [...tweets.shownAuthors()].sort().slice(0, MOST_AUTHORS);
}
