import { isKept } from '@/domain/retention';
import { deriveClocks } from '@/domain/sla/derive-clocks';
import type { PolicyTerms } from '@/domain/sla/policy';
import { mergeSeenTweets, seenTweet, type SeenTweet } from '@/domain/sla/seen-tweet';
import type { ClocksByTweet } from '@/domain/sla/sla-event';
import { groupIntoThreads } from '@/domain/sla/threads';
import type { TweetSighting } from '@/domain/sightings';
import type { Handle, TweetId } from '@/domain/tweet';
import { clockTables, decisionsAbout } from './clocks';
import { replaceClocks } from './conversations';
import type { ReplyDeskDatabase, SightingRow } from './database';
import { policiesWith } from './policies';
import { readEach } from './read-each';
import { replaceRows } from './replace-rows';
import { followUses } from './reply-uses';

/**
 * Adds what a page showed to what is known, and computes the clocks of the threads it touches again, all in one
 * transaction: a worker that is stopped in the middle leaves the state of before. Returns the wait of each customer's
 * tweet in those threads, by tweet id: an answer changes the waits of tweets that were sighted earlier. What followed
 * the canned replies in these threads is noted, too. Tweets too old to be kept are passed over. `terms`: what is promised now; `prepareTimeZones` first.
 */
export function recordSightings(
  database: ReplyDeskDatabase,
  sightings: readonly TweetSighting[],
  terms: readonly PolicyTerms[],
  now: number,
): Promise<ClocksByTweet> {
  return database.transaction('rw', clockTables(database), async () => {
    const history = await policiesWith(database, terms, now);
    const sighted = sightings.map(seenTweet).filter((tweet) => isKept(tweet.postedAt, now));
    const known = await knownRows(database, [
      ...new Set(sighted.flatMap((tweet) => [tweet.tweetId, ...tweet.links])),
    ]);

    const tweets = new Map<TweetId, SeenTweet>(known.map((row) => [row.tweetId, row]));
    for (const tweet of sighted) {
      const before = tweets.get(tweet.tweetId);
      tweets.set(tweet.tweetId, before === undefined ? tweet : mergeSeenTweets(before, tweet));
    }
    const threads = groupIntoThreads([...tweets.values()]);
    const rows = threads.flatMap(({ id, tweets: members }) =>
      members.map((tweet) => ({ ...tweet, threadId: id })),
    );
    await replaceRows(database.sightings, known, rows);

    const decisions = await decisionsAbout(database, rows);
    const clocks = threads.map((thread) => deriveClocks(thread, history, decisions));
    const threadIds = new Set([...known, ...rows].map((row) => row.threadId));
    await replaceClocks(database, [...threadIds], clocks);
    await followUses(database, threads);

    return Object.fromEntries(clocks.flatMap((thread) => [...thread.byTweet]));
  });
}

/** Who posted a tweet that is kept; null where it is not. */
export async function authorOf(
  database: ReplyDeskDatabase,
  tweetId: TweetId,
): Promise<Handle | null> {
  return (await database.sightings.get(tweetId))?.authorHandle ?? null;
}

/** All rows of the threads that hold one of these tweets, seen or only linked to. */
async function knownRows(
  database: ReplyDeskDatabase,
  tweetIds: readonly TweetId[],
): Promise<readonly SightingRow[]> {
  const seen = await database.sightings.bulkGet([...tweetIds]);
  const linked = await readEach(tweetIds, (id) =>
    database.sightings.where('links').equals(id).toArray(),
  );
  const rows = [...seen, ...linked].filter((row) => row !== undefined);
  const threadIds = [...new Set(rows.map((row) => row.threadId))];
  return readEach(threadIds, (id) => database.sightings.where('threadId').equals(id).toArray());
}
