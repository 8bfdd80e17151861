import { isKept } from '@/domain/retention';
import type { FollowedUse } from '@/domain/replies/reply-effect';
import { mergeReplyUses, nextPostAfter, type ReplyUse } from '@/domain/replies/reply-use';
import type { Thread } from '@/domain/sla/threads';
import type { TweetId } from '@/domain/tweet';
import type { ReplyDeskDatabase } from './database';
import { readEach } from './read-each';
import { replaceRows } from './replace-rows';

/**
 * Adds what pages told of inserted replies to what is known. A use that is new counts for its reply, once however often
 * it is told; of a reply deleted meanwhile the use is kept all the same. Uses too old to be kept are passed over.
 */
export function recordReplyUses(
  database: ReplyDeskDatabase,
  told: readonly ReplyUse[],
  now: number,
): Promise<void> {
  const { replyUses, cannedReplies, sightings } = database;
  return database.transaction('rw', replyUses, cannedReplies, sightings, async () => {
    const uses = told.filter(({ insertedAt }) => isKept(insertedAt, now));
    const ids = [...new Set(uses.map(({ id }) => id))];
    const known = (await replyUses.bulkGet(ids)).filter((row) => row !== undefined);
    const merged = new Map<string, ReplyUse>(known.map((row) => [row.id, row]));
    for (const use of uses) {
      const before = merged.get(use.id);
      merged.set(use.id, before === undefined ? use : mergeReplyUses(before, use));
    }
    const counted = new Set(known.map(({ id }) => id));
    for (const use of merged.values()) if (!counted.has(use.id)) await countUse(database, use);
    await replaceRows(replyUses, known, await Promise.all([...merged.values()].map(followed)));
  });

  async function followed({ id, replyId, insertedAt, posted }: ReplyUse): Promise<FollowedUse> {
    const thread = posted === null ? [] : await threadOf(database, posted.tweetId);
    const next = posted === null ? null : nextPostAfter(posted.tweetId, thread);
    return { id, replyId, insertedAt, posted, next };
  }
}

/** Notes what followed the replies posted in these threads. To be called inside a transaction. */
export async function followUses(
  { replyUses }: ReplyDeskDatabase,
  threads: readonly Thread[],
): Promise<void> {
  for (const { tweets } of threads) {
    const sent = tweets.filter(({ sentHere }) => sentHere).map(({ tweetId }) => tweetId);
    const uses = await readEach(sent, (id) =>
      replyUses.where('posted.tweetId').equals(id).toArray(),
    );
    const followed = uses.map((use) => ({
      ...use,
      next: use.posted && nextPostAfter(use.posted.tweetId, tweets),
    }));
    await replaceRows(replyUses, uses, followed);
  }
}

/** All uses that are kept. */
export function listReplyUses({ replyUses }: ReplyDeskDatabase): Promise<readonly FollowedUse[]> {
  return replyUses.toArray();
}

async function countUse(
  { cannedReplies }: ReplyDeskDatabase,
  { replyId, insertedAt }: ReplyUse,
): Promise<void> {
  const reply = await cannedReplies.get(replyId);
  if (reply === undefined) return;
  const lastUsedAt = Math.max(insertedAt, reply.lastUsedAt ?? insertedAt);
  await cannedReplies.update(replyId, { useCount: reply.useCount + 1, lastUsedAt });
}

async function threadOf({ sightings }: ReplyDeskDatabase, tweetId: TweetId) {
  const tweet = await sightings.get(tweetId);
  return tweet === undefined ? [] : sightings.where('threadId').equals(tweet.threadId).toArray();
}
