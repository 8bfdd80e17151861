import { snowflakeTime } from '../snowflake';
import type { NextPost, ReplyUse } from './reply-use';

/** A use of a canned reply, and what the customer did after it. */
export interface FollowedUse extends ReplyUse {
  /** Her next post, where one was seen. */
  readonly next: NextPost | null;
  /** When the agent noted that she came to direct messages; milliseconds since the epoch. Absent while nobody did. */
  readonly cameAt?: number | undefined;
}

/** What was seen to follow one canned reply. Counts. */
export interface ReplyEffect {
  /** Public replies posted with it. */
  readonly posted: number;
  /** Of these, those in which its words were changed. */
  readonly edited: number;
  /** Of these, those whose {@link FOLLOW_UP_TIME} is over: only there is known whether the customer wrote again. */
  readonly followed: number;
  /** Of those followed, after how many the customer wrote again in that time. */
  readonly wroteAgain: number;
  /** Of those followed, after how many the customer's next post in that time was a thank-you. */
  readonly thanked: number;
  /** Of those posted, after how many the customer came to direct messages, as the agent noted. */
  readonly came: number;
}

/** How long after an answer a customer's post counts as following it, in milliseconds. */
const FOLLOW_UP_TIME = 24 * 60 * 60_000;

/** The effect at `now` (milliseconds since the epoch) of each canned reply that was posted, by its id. */
export function replyEffects(
  uses: readonly FollowedUse[],
  now: number,
): ReadonlyMap<string, ReplyEffect> {
  const byReply = Map.groupBy(uses, ({ replyId }) => replyId);
  const effects = [...byReply].map(([id, own]) => [id, effectOf(own, now)] as const);
  return new Map(effects.filter(([, { posted }]) => posted > 0));
}

function effectOf(uses: readonly FollowedUse[], now: number): ReplyEffect {
  const posts = uses.flatMap(({ posted, insertedAt, ...after }) =>
    posted === null
      ? []
      : [{ ...posted, at: snowflakeTime(posted.tweetId) ?? insertedAt, ...after }],
  );
  const followed = posts.filter(({ at }) => at + FOLLOW_UP_TIME <= now);
  const answered = followed.filter(
    ({ at, next }) => next !== null && next.at - at <= FOLLOW_UP_TIME,
  );
  return {
    posted: posts.length,
    edited: posts.filter(({ edited }) => edited).length,
    followed: followed.length,
    wroteAgain: answered.length,
    thanked: answered.filter(({ next }) => next?.thanks).length,
    came: posts.filter(({ cameAt }) => cameAt !== undefined).length,
  };
}
