import type { Handle, TweetId } from '../tweet';

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
