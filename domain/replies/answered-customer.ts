import { author, isCustomerTweet, type SeenTweet } from '../sla/seen-tweet';
import { findAddressees } from '../sla/addressees';
import { snowflakeTime } from '../snowflake';
import type { Handle, TweetId } from '../tweet';

/** A customer whom a canned reply of the agent's answered in public, and who may have come to direct messages since. */
export interface AnsweredCustomer {
  /** As it was written on the page, where it was seen there. */
  readonly handle: Handle;
  /** The agent's own post. */
  readonly answerId: TweetId;
  /** When that was posted, milliseconds since the epoch. */
  readonly answeredAt: number;
}

/** A post with canned replies in it, and all that was seen of its thread. */
export interface PostedAnswer {
  readonly tweetId: TweetId;
  /** True when the agent noted that its customer came. */
  readonly hasCome: boolean;
  readonly thread: readonly SeenTweet[];
}

/** How long after an answer its customer is asked for, in milliseconds. */
const TIME_TO_COME = 7 * 24 * 60 * 60_000;

/** Whether the customer of an answer posted at that time may still be asked for; all in milliseconds since the epoch. */
export function mayStillCome(answeredAt: number, now: number): boolean {
  return now - answeredAt <= TIME_TO_COME;
}

/**
 * The customers who were answered lately, each with the latest answer, newest first. Who came after that one is left out,
 * and so is everybody else it answered: a post counts once.
 */
export function customersWhoMayCome(
  answers: readonly PostedAnswer[],
  now: number,
): readonly AnsweredCustomer[] {
  const latest = new Map<Handle, AnsweredCustomer & Pick<PostedAnswer, 'hasCome'>>();
  for (const { tweetId, hasCome, thread } of answers) {
    const answeredAt = snowflakeTime(tweetId);
    if (answeredAt === null || !mayStillCome(answeredAt, now)) continue;
    const written = new Map(thread.filter(isCustomerTweet).map((it) => [author(it), it]));
    for (const customer of findAddressees(thread).get(tweetId) ?? []) {
      if ((latest.get(customer)?.answeredAt ?? -Infinity) >= answeredAt) continue;
      const handle = written.get(customer)?.authorHandle ?? customer;
      latest.set(customer, { handle, answerId: tweetId, answeredAt, hasCome });
    }
  }
  return [...latest.values()]
    .filter(({ hasCome }) => !hasCome)
    .toSorted((one, other) => other.answeredAt - one.answeredAt)
    .map(({ handle, answerId, answeredAt }) => ({ handle, answerId, answeredAt }));
}
