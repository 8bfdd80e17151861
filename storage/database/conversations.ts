import { keepMark } from '@/domain/sla/clock';
import type { ThreadClocks } from '@/domain/sla/derive-clocks';
import type { TweetId } from '@/domain/tweet';
import type { ReplyDeskDatabase } from './database';
import { readEach } from './read-each';
import { replaceRows } from './replace-rows';
import { toRow } from './sla-events';

/**
 * Puts the computed conversations and waits in the place of those kept for `threadIds` (the threads as they were and
 * as they are). Writes what differs and nothing else. To be called inside a transaction.
 */
export async function replaceClocks(
  database: ReplyDeskDatabase,
  threadIds: readonly TweetId[],
  clocks: readonly ThreadClocks[],
): Promise<void> {
  const conversations = await readEach(threadIds, (id) =>
    database.conversations.where('id').startsWith(`${id}:`).toArray(),
  );
  const events = await readEach(threadIds, (id) =>
    database.slaEvents.where('id').startsWith(`${id}:`).toArray(),
  );

  await replaceRows(
    database.conversations,
    conversations,
    clocks.flatMap((thread) => thread.conversations),
  );
  const computed = clocks.flatMap((thread) => thread.events);
  const before = new Map(events.map((event) => [event.tweetId, event]));
  const kept = computed.map((event) => toRow(keepMark(event, before.get(event.tweetId))));
  await replaceRows(database.slaEvents, events, kept);
}
