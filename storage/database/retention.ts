import { isKept, KEPT_FOR } from '@/domain/retention';
import { snowflakeTime } from '@/domain/snowflake';
import type { ReplyDeskDatabase } from './database';

/** Removes what is too old to be kept: threads, what was found in single posts or posted anyway, uses of replies. */
export async function removeOld(database: ReplyDeskDatabase, now: number): Promise<void> {
  await removeOldThreads(database, now);
  await database.publicFindings
    .filter(({ tweetId }) => !isKept(snowflakeTime(tweetId) ?? -Infinity, now))
    .delete();
  await database.postedAnyway.filter(({ at }) => !isKept(at, now)).delete();
  await database.replyUses.filter(({ insertedAt }) => !isKept(insertedAt, now)).delete();
}

/** Removes whole threads in which nothing was posted for 90 days. A thread that goes on keeps its beginning. */
function removeOldThreads(database: ReplyDeskDatabase, now: number): Promise<void> {
  const { sightings, conversations, slaEvents, triage, tracked } = database;
  const tables = [sightings, conversations, slaEvents, triage, tracked];
  return database.transaction('rw', tables, async () => {
    const old = await sightings
      .where('postedAt')
      .below(now - KEPT_FOR)
      .toArray();
    const candidates = [...new Set(old.map((row) => row.threadId))];
    const members = await sightings.where('threadId').anyOf(candidates).toArray();
    const alive = new Set(
      members.filter((row) => isKept(row.postedAt, now)).map((row) => row.threadId),
    );
    const over = candidates.filter((id) => !alive.has(id));

    const gone = members.filter((row) => !alive.has(row.threadId));
    await triage.bulkDelete(gone.map((row) => row.tweetId));
    await tracked.bulkDelete(gone.map((row) => row.tweetId));
    const ofThreads = over.map((id) => `${id}:`);
    await sightings.where('threadId').anyOf(over).delete();
    await conversations.where('id').startsWithAnyOf(ofThreads).delete();
    await slaEvents.where('id').startsWithAnyOf(ofThreads).delete();
  });
}
