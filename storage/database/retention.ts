import { snowflakeTime } from '@/domain/snowflake';
import type { ReplyDeskDatabase } from './database';

/** How long sightings and clocks are kept, in milliseconds: 90 days after the last tweet of their thread. */
const KEPT_FOR = 90 * 24 * 60 * 60_000;

/** True while a tweet of that time is worth recording. */
export function isKept(postedAt: number, now: number): boolean {
  return now - postedAt <= KEPT_FOR;
}

/** Removes what is too old to be kept: threads, what was found in single posts, what was posted anyway. */
export async function removeOld(database: ReplyDeskDatabase, now: number): Promise<void> {
  await removeOldThreads(database, now);
  await database.publicFindings
    .filter(({ tweetId }) => !isKept(snowflakeTime(tweetId) ?? -Infinity, now))
    .delete();
  await database.postedAnyway.filter(({ at }) => !isKept(at, now)).delete();
}

/** Removes whole threads in which nothing was posted for 90 days. A thread that goes on keeps its beginning. */
function removeOldThreads(database: ReplyDeskDatabase, now: number): Promise<void> {
  const { sightings, conversations, slaEvents, triage } = database;
  return database.transaction('rw', [sightings, conversations, slaEvents, triage], async () => {
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
    const ofThreads = over.map((id) => `${id}:`);
    await sightings.where('threadId').anyOf(over).delete();
    await conversations.where('id').startsWithAnyOf(ofThreads).delete();
    await slaEvents.where('id').startsWithAnyOf(ofThreads).delete();
  });
}
