import { latestBrandAnswer, type BrandAnswer } from '@/domain/brand-answer';
import type { TweetId } from '@/domain/tweet';
import type { FeatureContext } from './features/feature';

/** What is known of the brand's answers to one tweet. */
export interface AnsweredAlready extends BrandAnswer {
  /** How many replies to the tweet are on the page: what X has not loaded cannot be seen. */
  readonly repliesLoaded: number;
}

/**
 * The brand's newest answer to a tweet, from the open thread and from what was recorded on other pages; null when none is
 * known. A colleague may have given it a minute ago.
 */
export function answeredAlready(
  { tweets, store, brand }: Pick<FeatureContext, 'tweets' | 'store' | 'brand'>,
  id: TweetId,
): AnsweredAlready | null {
  const replies = tweets.repliesTo(id).map(({ tweet }) => tweet);
  const shown = latestBrandAnswer(replies, brand());
  const clock = store.getState().clocks.get(id);
  const recorded =
    clock === undefined || clock.metBy === null || clock.metAt === null
      ? null
      : { account: clock.brandHandle, postedAt: clock.metAt, initials: null };
  // The same answer may be known in both ways; the page tells more of it.
  const isShown = replies.some((reply) => reply.id === clock?.metBy);
  const newest = isShown ? shown : later(shown, recorded);
  return newest && { ...newest, repliesLoaded: replies.length };
}

function later(shown: BrandAnswer | null, recorded: BrandAnswer | null): BrandAnswer | null {
  if (shown === null || recorded === null) return shown ?? recorded;
  return recorded.postedAt > shown.postedAt ? recorded : shown;
}
