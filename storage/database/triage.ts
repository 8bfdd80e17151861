import { deriveClocks } from '@/domain/sla/derive-clocks';
import type { PolicyTerms } from '@/domain/sla/policy';
import type { TriageDecision, TriageDecisions } from '@/domain/sla/triage';
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
  const { sightings, conversations, slaEvents, policies, triage } = database;
  const tables = [sightings, conversations, slaEvents, policies, triage];
  return database.transaction('rw', tables, async () => {
    const tweet = await sightings.get(decision.tweetId);
    if (tweet === undefined) return;
    await triage.put(decision);

    const { threadId: id } = tweet;
    const tweets = await sightings.where('threadId').equals(id).toArray();
    const history = await policiesWith(database, terms, now);
    const decisions = await decisionsAbout(database, tweets);
    await replaceClocks(database, [id], [deriveClocks({ id, tweets }, history, decisions)]);
  });
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
