import { comparePosted, isCustomerTweet, author, type SeenTweet } from '../sla/seen-tweet';
import { findAddressees } from '../sla/addressees';
import type { TweetId } from '../tweet';

/**
 * One insertion of a canned reply, and what the agent did with it. Told again whenever more is known of it, in any order.
 * Holds no word of the reply.
 */
export interface ReplyUse {
  /** A random UUID, made when it is inserted. */
  readonly id: string;
  /** The canned reply's. */
  readonly replyId: string;
  /** Milliseconds since the epoch. */
  readonly insertedAt: number;
  /** Null while it is not known to be posted as a public reply. */
  readonly posted: PostedUse | null;
}

export interface PostedUse {
  /** The agent's own post. */
  readonly tweetId: TweetId;
  /** True when the inserted words were changed before; what stands around them does not count. */
  readonly edited: boolean;
}

/** The customer's next post after an answer. */
export interface NextPost {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly thanks: boolean;
}

/** What two tellings of the same use say together. Commutative, associative and idempotent. */
export function mergeReplyUses(one: ReplyUse, other: ReplyUse): ReplyUse {
  return {
    id: one.id,
    replyId: least(one.replyId, other.replyId),
    insertedAt: Math.min(one.insertedAt, other.insertedAt),
    posted: mergePosted(one.posted, other.posted),
  };
}

function mergePosted(one: PostedUse | null, other: PostedUse | null): PostedUse | null {
  if (one === null || other === null) return one ?? other;
  return { tweetId: least(one.tweetId, other.tweetId), edited: one.edited || other.edited };
}

function least(one: string, other: string): string {
  return one < other ? one : other;
}

/**
 * What the customers whom the agent's own post `tweetId` answers posted next, as far as it was seen; null when they posted
 * nothing, or after another answer of the brand's. A post that goes on from that answer belongs to it. `thread`: all
 * that was seen of its thread.
 */
export function nextPostAfter(tweetId: TweetId, thread: readonly SeenTweet[]): NextPost | null {
  const tweets = thread.toSorted(comparePosted);
  const place = tweets.findIndex((seen) => seen.tweetId === tweetId);
  if (tweets[place]?.sentHere !== true) return null;
  const addressees = findAddressees(tweets);
  const customers = addressees.get(tweetId);
  if (customers === undefined) return null;
  const answer = new Set([tweetId]);
  for (const tweet of tweets.slice(place + 1)) {
    if (isCustomerTweet(tweet)) {
      if (customers.has(author(tweet))) return { at: tweet.postedAt, thanks: tweet.thanks };
    } else if (tweet.answers.some((id) => answer.has(id))) {
      answer.add(tweet.tweetId);
    } else if (!customers.isDisjointFrom(addressees.get(tweet.tweetId) ?? new Set())) {
      return null;
    }
  }
  return null;
}
