import { compareTweetIds } from '../snowflake';
import type { TweetId } from '../tweet';
import type { SeenTweet } from './seen-tweet';

/** The tweets of one thread, as far as they were seen and as far as we know that they belong together. */
export interface Thread {
  /** The oldest tweet id known in it, seen or only linked to. */
  readonly id: TweetId;
  readonly tweets: readonly SeenTweet[];
}

/**
 * Puts tweets that are linked, directly or through others, into one thread. Two threads become one when a tweet is
 * seen that links them.
 */
export function groupIntoThreads(tweets: readonly SeenTweet[]): readonly Thread[] {
  const olderInThread = new Map<TweetId, TweetId>();

  const oldest = (id: TweetId): TweetId => {
    let current = id;
    for (;;) {
      const older = olderInThread.get(current);
      if (older === undefined) break;
      current = older;
    }
    if (current !== id) olderInThread.set(id, current);
    return current;
  };
  const join = (one: TweetId, other: TweetId): void => {
    const [older, newer] = [oldest(one), oldest(other)].sort(compareTweetIds);
    if (older !== undefined && newer !== undefined && older !== newer) {
      olderInThread.set(newer, older);
    }
  };

  for (const tweet of tweets) for (const link of tweet.links) join(tweet.tweetId, link);
  return [...Map.groupBy(tweets, (tweet) => oldest(tweet.tweetId))].map(([id, members]) => ({
    id,
    tweets: members,
  }));
}
