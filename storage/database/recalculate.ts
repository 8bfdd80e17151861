import { conversationThread } from '@/domain/sla/conversation';
import { deriveClocks } from '@/domain/sla/derive-clocks';
import type { PolicyTerms } from '@/domain/sla/policy';
import { replaceClocks } from './conversations';
import type { ReplyDeskDatabase } from './database';
import { renewPolicies } from './policies';
import { readEach } from './read-each';
import { openSlaEvents } from './sla-events';

/** Threads computed in one go: few enough to hold in memory. */
const THREADS_AT_ONCE = 500;

/**
 * Gives every wait that is open at `now` the deadline of what is promised now, instead of the one it had when the
 * customer wrote; waits that ended keep theirs. All or nothing. Returns how many are open.
 */
export function recalculateOpenEvents(
  database: ReplyDeskDatabase,
  terms: readonly PolicyTerms[],
  now: number,
): Promise<number> {
  const { sightings, conversations, slaEvents, policies } = database;
  return database.transaction('rw', [sightings, conversations, slaEvents, policies], async () => {
    const history = await renewPolicies(database, terms, now);
    const open = await openSlaEvents(database);
    const threadIds = [...new Set(open.map((event) => conversationThread(event.conversationId)))];
    for (let from = 0; from < threadIds.length; from += THREADS_AT_ONCE) {
      const some = threadIds.slice(from, from + THREADS_AT_ONCE);
      const rows = await readEach(some, (id) => sightings.where('threadId').equals(id).toArray());
      const threads = Map.groupBy(rows, (row) => row.threadId);
      const clocks = [...threads].map(([id, tweets]) => deriveClocks({ id, tweets }, history));
      await replaceClocks(database, some, clocks);
    }
    return open.length;
  });
}
