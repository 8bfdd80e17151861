import { isKept } from '@/domain/retention';
import {
  customersWhoMayCome,
  mayStillCome,
  type AnsweredCustomer,
} from '@/domain/replies/answered-customer';
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
    const cameAt = new Map(known.map((row) => [row.id, row.cameAt]));
    const merged = new Map<string, ReplyUse>(known.map((row) => [row.id, row]));
    for (const use of uses) {
      const before = merged.get(use.id);
      merged.set(use.id, before === undefined ? use : mergeReplyUses(before, use));
    }
    const counted = new Set(known.map(({ id }) => id));
    for (const use of merged.values()) if (!counted.has(use.id)) await countUse(database, use);
    const after = [...merged.values()].map((use) => followed(use, cameAt.get(use.id)));
    await replaceRows(replyUses, known, await Promise.all(after));
  });

  async function followed(
    { id, replyId, insertedAt, posted }: ReplyUse,
    cameAt: number | undefined,
  ): Promise<FollowedUse> {
    const thread = posted === null ? [] : await threadOf(database, posted.tweetId);
    const next = posted === null ? null : nextPostAfter(posted.tweetId, thread);
    const use = { id, replyId, insertedAt, posted, next };
    return cameAt === undefined ? use : { ...use, cameAt };
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

/** Customers whom canned replies answered in public lately and who, as far as is known, did not come to direct messages. */
export function listCustomersWhoMayCome(
  database: ReplyDeskDatabase,
  now: number,
): Promise<readonly AnsweredCustomer[]> {
  const { replyUses, sightings } = database;
  return database.transaction('r', replyUses, sightings, async () => {
    const uses = await replyUses.toArray();
    const lately = uses.flatMap(({ posted, insertedAt, cameAt }) =>
      posted !== null && mayStillCome(insertedAt, now) ? [{ ...posted, cameAt }] : [],
    );
    const answers = [...Map.groupBy(lately, ({ tweetId }) => tweetId)].map(
      async ([tweetId, inPost]) => ({
        tweetId,
        hasCome: inPost.some(({ cameAt }) => cameAt !== undefined),
        thread: await threadOf(database, tweetId),
      }),
    );
    return customersWhoMayCome(await Promise.all(answers), now);
  });
}

/**
 * Notes at `at` (milliseconds since the epoch) that the customer answered with the post came to direct messages, or takes
 * it back with null. It stands with each canned reply of that post; the first noting stays.
 */
export function noteThatCustomerCame(
  { replyUses }: ReplyDeskDatabase,
  answerId: TweetId,
  at: number | null,
): Promise<void> {
  return replyUses.db.transaction('rw', replyUses, async () => {
    const uses = await replyUses.where('posted.tweetId').equals(answerId).toArray();
    const noted = uses.map(({ cameAt, ...use }) =>
      at === null ? use : { ...use, cameAt: cameAt ?? at },
    );
    await replaceRows(replyUses, uses, noted);
  });
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
