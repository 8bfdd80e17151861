import type { CannedReply } from '@/domain/replies/canned-reply';
import { STARTER_LIBRARY } from '@/domain/replies/starter-library';
import type { ReplyDeskDatabase } from './database';

/** The starter library as an agent finds it on the first day: never used, never changed. */
export function starterReplies(): readonly CannedReply[] {
  return STARTER_LIBRARY.map((starter) => ({
    ...starter,
    favourite: false,
    useCount: 0,
    lastUsedAt: null,
    changedAt: 0,
  }));
}

export function listCannedReplies(database: ReplyDeskDatabase): Promise<readonly CannedReply[]> {
  return database.cannedReplies.toArray();
}

/**
 * Counts one insertion at `at` (milliseconds since the epoch). A reply deleted meanwhile is no error: the insertion
 * took place all the same.
 */
export async function countCannedReplyUse(
  database: ReplyDeskDatabase,
  id: string,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.cannedReplies, async () => {
    const reply = await database.cannedReplies.get(id);
    if (reply === undefined) return;
    const { useCount, lastUsedAt } = reply;
    await database.cannedReplies.update(id, {
      useCount: useCount + 1,
      lastUsedAt: Math.max(at, lastUsedAt ?? at),
    });
  });
}
