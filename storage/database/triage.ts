import { deriveClocks, type ThreadClocks } from '@/domain/sla/derive-clocks';
import type { PolicyTerms, SlaPolicy } from '@/domain/sla/policy';
import { isOpenWait } from '@/domain/sla/sla-status';
import type { TriageDecision, TriageDecisions } from '@/domain/sla/triage';
import type { TweetId } from '@/domain/tweet';
import { replaceClocks } from './conversations';
import type { ReplyDeskDatabase, SightingRow } from './database';
import { policiesWith } from './policies';

/**
 * Keeps what the agent decided about a wait, in the place of what was decided before, and computes its thread again; all
 * in one transaction. A tweet that was deleted meanwhile is passed over. `terms`: what is promised now;
 * `prepareTimeZones` first.
 */
export function triageWait(
  database: ReplyDeskDatabase,
  decision: TriageDecision,
  terms: readonly PolicyTerms[],
  now: number,
): Promise<void> {
  return database.transaction('rw', clockTables(database), async () => {
    const tweet = await database.sightings.get(decision.tweetId);
    if (tweet === undefined) return;
    await database.triage.put(decision);
    const history = await policiesWith(database, terms, now);
    const { threadId } = tweet;
    await replaceClocks(database, [threadId], [await clocksOf(database, threadId, history)]);
  });
}

/**
 * Puts off the open wait that this tweet belongs to until a moment (milliseconds since the epoch); what else was decided
 * about it stays. Nothing happens where nobody waits any more. `terms` as above.
 */
export function snoozeWait(
  database: ReplyDeskDatabase,
  tweetId: TweetId,
  until: number,
  terms: readonly PolicyTerms[],
  now: number,
): Promise<void> {
  return database.transaction('rw', clockTables(database), async () => {
    const tweet = await database.sightings.get(tweetId);
    if (tweet === undefined) return;
    const history = await policiesWith(database, terms, now);
    const { byTweet } = await clocksOf(database, tweet.threadId, history);
    const wait = byTweet.get(tweetId);
    if (wait === undefined || !isOpenWait(wait)) return;
    const snoozed = { ...wait.triage, snoozedUntil: until };
    const { tweetId: start, lastTweetAt: coversUntil } = wait;
    await triageWait(
      database,
      { tweetId: start, coversUntil, decidedAt: now, triage: snoozed },
      terms,
      now,
    );
  });
}

/** The clocks of one thread, from what is stored. */
async function clocksOf(
  database: ReplyDeskDatabase,
  id: TweetId,
  history: readonly SlaPolicy[],
): Promise<ThreadClocks> {
  const tweets = await database.sightings.where('threadId').equals(id).toArray();
  return deriveClocks({ id, tweets }, history, await decisionsAbout(database, tweets));
}

function clockTables({ sightings, conversations, slaEvents, policies, triage }: ReplyDeskDatabase) {
  return [sightings, conversations, slaEvents, policies, triage];
}

/** What the agent decided about any of these tweets. To be called inside a transaction. */
export async function decisionsAbout(
  database: ReplyDeskDatabase,
  tweets: readonly SightingRow[],
): Promise<TriageDecisions> {
  const customers = tweets.filter(({ rule }) => rule !== null).map(({ tweetId }) => tweetId);
  const decisions = await database.triage.bulkGet(customers);
  return new Map(
    decisions
      .filter((decision) => decision !== undefined)
      .map((decision) => [decision.tweetId, decision]),
  );
}
