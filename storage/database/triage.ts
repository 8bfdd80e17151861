import type { PolicyTerms } from '@/domain/sla/policy';
import type { ClocksByTweet, SlaEvent } from '@/domain/sla/sla-event';
import { isOpenWait } from '@/domain/sla/sla-status';
import type { Judgement, NoReplyNeeded, Triage, TriageDecision } from '@/domain/sla/triage';
import type { TweetId } from '@/domain/tweet';
import { clocksOf, clockTables, renewClocks } from './clocks';
import type { ReplyDeskDatabase } from './database';
import { policiesWith } from './policies';

/**
 * Keeps what the agent decided about a wait, in the place of what was decided before, and computes its thread again; all
 * in one transaction. A tweet that was deleted meanwhile is passed over. Returns the clocks of the thread. `terms`: what is
 * promised now; `prepareTimeZones` first.
 */
export function triageWait(
  database: ReplyDeskDatabase,
  decision: TriageDecision,
  terms: readonly PolicyTerms[],
  now: number,
): Promise<ClocksByTweet> {
  return database.transaction('rw', clockTables(database), async () => {
    const tweet = await database.sightings.get(decision.tweetId);
    if (tweet === undefined) return {};
    await database.triage.put(decision);
    return renewClocks(database, tweet.threadId, terms, now);
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
): Promise<ClocksByTweet> {
  const snooze = (wait: SlaEvent) => (isOpenWait(wait) ? { snoozedUntil: until } : null);
  return changeTriage(database, tweetId, snooze, terms, now);
}

/** Keeps that a wait is none of ours, or is one after all; what else was decided about it stays. `terms` as above. */
export function judgeWait(
  database: ReplyDeskDatabase,
  { tweetId, notForUs, ignoresAuthor, coversUntil }: Judgement,
  terms: readonly PolicyTerms[],
  now: number,
): Promise<ClocksByTweet> {
  const noReplyNeeded: NoReplyNeeded | null = notForUs
    ? { reason: 'not-for-us', at: now, ...(ignoresAuthor && { ignoresAuthor }) }
    : null;
  return changeTriage(database, tweetId, () => ({ noReplyNeeded, coversUntil }), terms, now);
}

/** What changes about the decision on a wait; it covers all of the wait unless it says until when. */
type TriageChange = Partial<Triage & Pick<TriageDecision, 'coversUntil'>>;

/** Changes what is decided about the wait that a tweet belongs to, as it is stored now; null changes nothing. */
function changeTriage(
  database: ReplyDeskDatabase,
  tweetId: TweetId,
  changeOf: (wait: SlaEvent) => TriageChange | null,
  terms: readonly PolicyTerms[],
  now: number,
): Promise<ClocksByTweet> {
  return database.transaction('rw', clockTables(database), async () => {
    const tweet = await database.sightings.get(tweetId);
    if (tweet === undefined) return {};
    const history = await policiesWith(database, terms, now);
    const { byTweet } = await clocksOf(database, tweet.threadId, history);
    const wait = byTweet.get(tweetId);
    const change = wait === undefined ? null : changeOf(wait);
    if (wait === undefined || change === null) return Object.fromEntries(byTweet);
    const { coversUntil = wait.lastTweetAt, ...changed } = change;
    const decision = { tweetId: wait.tweetId, coversUntil, decidedAt: now };
    const triage = { ...wait.triage, ...changed };
    return triageWait(database, { ...decision, triage }, terms, now);
  });
}

/** The tweets decided about last, the latest first, at most so many. */
export async function latestDecisions(
  database: ReplyDeskDatabase,
  atMost: number,
): Promise<readonly Pick<TriageDecision, 'tweetId' | 'decidedAt'>[]> {
  const latest = await database.triage.orderBy('decidedAt').reverse().limit(atMost).toArray();
  return latest.map(({ tweetId, decidedAt }) => ({ tweetId, decidedAt }));
}
