import type { ReplyDeskDatabase } from '@/storage/database/database';
import { attempt } from '@/storage/database/storage-error';
import { allTracked } from '@/storage/database/tracked';
import { latestDecisions } from '@/storage/database/triage';
import { MOST_DECIDED, writeDecidedTweets } from '@/storage/decided-tweets';
import { writeTrackedTweets } from '@/storage/tracked-tweets';
import { oneAtATime } from './one-at-a-time';

/**
 * Lets pages of X know which tweets the agent tracks by hand, and which ones she decided about last, now and whenever the
 * returned function is called. A worker that is stopped between the database and this makes up for it at its next start.
 */
export function keepDecisionsTold(database: ReplyDeskDatabase): () => Promise<void> {
  const tell = oneAtATime(async () => {
    const tracked = await attempt(() => allTracked(database));
    const decided = await attempt(() => latestDecisions(database, MOST_DECIDED));
    // A full disk costs other pages the sight of it; the decision itself is in the database.
    if (tracked.ok) await writeTrackedTweets(tracked.value).catch(() => undefined);
    if (decided.ok) await writeDecidedTweets(decided.value).catch(() => undefined);
  });
  void tell();
  return tell;
}
