import { isKept } from '@/domain/retention';
import { seenTweet } from '@/domain/sla/seen-tweet';
import type { PolicyTerms } from '@/domain/sla/policy';
import type { ClocksByTweet } from '@/domain/sla/sla-event';
import type { TweetSighting } from '@/domain/sightings';
import type { TweetId } from '@/domain/tweet';
import { clockTables, renewClocks } from './clocks';
import type { ReplyDeskDatabase } from './database';
import { recordSightings } from './sightings';
import { judgeWait } from './triage';

/**
 * Lets a tweet wait because the agent says so, from the tweet's own time on; what she decided before, that it needs no
 * reply, no longer holds. All in one transaction. A tweet too old to be kept is passed over. Returns the clocks of its
 * thread. `terms`: what is promised now; `prepareTimeZones` first.
 */
export function trackTweet(
  database: ReplyDeskDatabase,
  sighting: TweetSighting,
  terms: readonly PolicyTerms[],
  now: number,
): Promise<ClocksByTweet> {
  const { tweetId } = sighting;
  return database.transaction('rw', clockTables(database), async () => {
    if (!isKept(seenTweet(sighting).postedAt, now)) return {};
    await database.tracked.put({ tweetId });
    const clocks = await recordSightings(database, [sighting], terms, now);
    const wait = clocks[tweetId];
    if (wait === undefined || wait.triage.noReplyNeeded === null) return clocks;
    const { lastTweetAt: coversUntil } = wait;
    return judgeWait(database, { tweetId, notForUs: false, coversUntil }, terms, now);
  });
}

/** Takes that back. The tweet waits on where it does so for another reason. Returns the clocks of its thread. */
export function untrackTweet(
  database: ReplyDeskDatabase,
  tweetId: TweetId,
  terms: readonly PolicyTerms[],
  now: number,
): Promise<ClocksByTweet> {
  return database.transaction('rw', clockTables(database), async () => {
    await database.tracked.delete(tweetId);
    const tweet = await database.sightings.get(tweetId);
    return tweet === undefined ? {} : renewClocks(database, tweet.threadId, terms, now);
  });
}

/** The tweets that the agent tracks by hand, in the order of their ids. */
export function allTracked(database: ReplyDeskDatabase): Promise<readonly TweetId[]> {
  return database.tracked.toCollection().primaryKeys();
}
