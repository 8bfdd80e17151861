import type { MissingReport } from '@/domain/missing-report';
import { author, isCustomerTweet, mergeSeenTweets } from '@/domain/sla/seen-tweet';
import type { ClocksByTweet } from '@/domain/sla/sla-event';
import type { PolicyTerms } from '@/domain/sla/policy';
import { clockTables, renewClocks } from './clocks';
import type { ReplyDeskDatabase, SightingRow } from './database';

/**
 * Adds that tweets were found deleted to what is known of them, and computes their threads again, all in one
 * transaction. What is not known, or not beyond doubt, is passed over. Returns the clocks of these threads. `terms`:
 * what is promised now; `prepareTimeZones` first.
 */
export function recordMissing(
  database: ReplyDeskDatabase,
  reports: readonly MissingReport[],
  terms: readonly PolicyTerms[],
  now: number,
): Promise<ClocksByTweet> {
  return database.transaction('rw', clockTables(database), async () => {
    const clocks: Record<string, ClocksByTweet[string]> = {};
    for (const report of reports) {
      const row = await missingTweet(database, report);
      if (row === null) continue;
      // A page whose clock runs ahead must not keep the tweet from being seen again.
      const gone = { ...row, goneAt: Math.min(report.at, now) };
      await database.sightings.put({ ...mergeSeenTweets(row, gone), threadId: row.threadId });
      Object.assign(clocks, await renewClocks(database, row.threadId, terms, now));
    }
    return clocks;
  });
}

/** The tweet a report is about; null where there is none, or where it may only be hidden from the agent. */
async function missingTweet(
  { sightings }: ReplyDeskDatabase,
  { tweetId, place, shownAuthors }: MissingReport,
): Promise<SightingRow | null> {
  const named = await sightings.get(tweetId);
  if (place === 'own-page') return named ?? null;
  const [answered, ...others] = named?.answers ?? [];
  const above = answered === undefined ? undefined : await sightings.get(answered);
  if (above === undefined || others.length > 0 || !isCustomerTweet(above)) return null;
  const isShown = shownAuthors.some((handle) => handle.toLowerCase() === author(above));
  return isShown ? above : null;
}
