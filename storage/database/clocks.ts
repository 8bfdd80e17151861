import { deriveClocks, type ThreadClocks } from '@/domain/sla/derive-clocks';
import type { PolicyTerms, SlaPolicy } from '@/domain/sla/policy';
import type { ClocksByTweet } from '@/domain/sla/sla-event';
import { author } from '@/domain/sla/seen-tweet';
import type { AgentDecisions } from '@/domain/sla/triage';
import type { TweetId } from '@/domain/tweet';
import { replaceClocks } from './conversations';
import type { ReplyDeskDatabase, SightingRow } from './database';
import { policiesWith, readHistory } from './policies';

/** Everything that clocks are computed from, and what is computed: the tables of a transaction that changes any of it. */
export function clockTables(database: ReplyDeskDatabase) {
  const { sightings, conversations, slaEvents, policies, replyUses } = database;
  const { triage, tracked, ignored } = database;
  return [sightings, conversations, slaEvents, policies, replyUses, triage, tracked, ignored];
}

/** The clocks of one thread, from what is stored. To be called inside a transaction. */
export async function clocksOf(
  database: ReplyDeskDatabase,
  id: TweetId,
  history: readonly SlaPolicy[],
): Promise<ThreadClocks> {
  const tweets = await database.sightings.where('threadId').equals(id).toArray();
  return deriveClocks({ id, tweets }, history, await decisionsAbout(database, tweets));
}

/** The clocks of the threads that these tweets stand in, as they are; none for a tweet that is not known. */
export function clocksAround(
  database: ReplyDeskDatabase,
  tweetIds: readonly TweetId[],
): Promise<ClocksByTweet> {
  return database.transaction('r', clockTables(database), async () => {
    const tweets = await database.sightings.bulkGet([...tweetIds]);
    const threadIds = tweets.flatMap((tweet) => (tweet === undefined ? [] : [tweet.threadId]));
    const history = await readHistory(database);
    const threads = [...new Set(threadIds)].map((id) => clocksOf(database, id, history));
    return Object.fromEntries((await Promise.all(threads)).flatMap(({ byTweet: own }) => [...own]));
  });
}

/** Computes one thread again and keeps the outcome. To be called inside a transaction. `terms`: what is promised now. */
export async function renewClocks(
  database: ReplyDeskDatabase,
  threadId: TweetId,
  terms: readonly PolicyTerms[],
  now: number,
): Promise<ClocksByTweet> {
  const history = await policiesWith(database, terms, now);
  const clocks = await clocksOf(database, threadId, history);
  await replaceClocks(database, [threadId], [clocks]);
  return Object.fromEntries(clocks.byTweet);
}

/** What the agent decided about any of these tweets. To be called inside a transaction. */
export async function decisionsAbout(
  database: ReplyDeskDatabase,
  tweets: readonly SightingRow[],
): Promise<AgentDecisions> {
  const customers = tweets.filter(({ rule }) => rule !== null);
  const authors = [...new Set(customers.map(author))];
  const accounts = (await database.ignored.bulkGet(authors)).filter((row) => row !== undefined);
  const ignored = new Set(accounts.map(({ handle }) => handle));
  const byHand = customers.filter(
    (tweet) => tweet.rule === 'tracked' || ignored.has(author(tweet)),
  );
  const triage = await database.triage.bulkGet(customers.map(({ tweetId }) => tweetId));
  const tracked = await database.tracked.bulkGet(byHand.map(({ tweetId }) => tweetId));
  return { triage: byTweet(triage), tracked: new Set(byTweet(tracked).keys()), ignored };
}

function byTweet<Row extends { readonly tweetId: TweetId }>(
  rows: readonly (Row | undefined)[],
): ReadonlyMap<TweetId, Row> {
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.tweetId, row]));
}
