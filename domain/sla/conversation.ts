import type { Handle, TweetId } from '../tweet';
import { isCustomerTweet, type SeenTweet } from './seen-tweet';

/** What one customer and the brand say to each other in one thread. All moments: milliseconds since the epoch. */
export interface Conversation {
  /** See {@link conversationId}. */
  readonly id: string;
  /** The thread's oldest known tweet. */
  readonly threadId: TweetId;
  readonly customerHandle: Handle;
  /** The brand account the customer wrote to first. */
  readonly brandHandle: Handle;
  readonly startedAt: number;
  readonly lastCustomerTweetAt: number;
  /** The brand's latest answer, or null while there is none. */
  readonly lastAnswerAt: number | null;
}

/** One conversation a thread and customer, however the customer's handle is written. */
export function conversationId(threadId: TweetId, customer: Handle): string {
  return `${threadId}:${customer.toLowerCase()}`;
}

/** Sums up one conversation from its tweets, oldest first; at least one of them is the customer's. */
export function conversation(
  id: string,
  threadId: TweetId,
  tweets: readonly SeenTweet[],
): Conversation {
  const first = tweets.find(isCustomerTweet);
  const last = tweets.findLast(isCustomerTweet);
  if (first === undefined || last === undefined) throw new RangeError('Nobody waits here');
  return {
    id,
    threadId,
    customerHandle: first.authorHandle,
    brandHandle: first.brandHandle,
    startedAt: first.postedAt,
    lastCustomerTweetAt: last.postedAt,
    lastAnswerAt: tweets.findLast((tweet) => !isCustomerTweet(tweet))?.postedAt ?? null,
  };
}
