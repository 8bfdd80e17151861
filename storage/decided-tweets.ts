import { storage } from '#imports';
import * as v from 'valibot';
import type { TriageDecision } from '@/domain/sla/triage';
import { isSnowflakeShaped } from '@/domain/snowflake';
import type { TweetId } from '@/domain/tweet';

/** Which tweet was decided about, and when; not what was decided. */
export type DecidedTweet = Pick<TriageDecision, 'tweetId' | 'decidedAt'>;

/** How many decisions are told of: more than there can be between two changes of what is stored. */
export const MOST_DECIDED = 50;

/**
 * The latest decisions about waits, so that pages of X ask for those clocks again. A copy: the database is the truth, and the
 * background writes it anew at each start.
 */
const stored = storage.defineItem<unknown>('local:decided-tweets', { fallback: null });

const decided = v.array(
  v.object({ tweetId: v.pipe(v.string(), v.check(isSnowflakeShaped)), decidedAt: v.number() }),
);

/** Puts `decisions` in the place of what was there. */
export async function writeDecidedTweets(decisions: readonly DecidedTweet[]): Promise<void> {
  const known = await stored.getValue();
  if (decisions.length === 0) await stored.removeValue();
  else if (JSON.stringify(known) !== JSON.stringify(decisions)) await stored.setValue(decisions);
}

/** Calls back with the tweets that were decided about since; returns the function that ends it. */
export function watchDecidedTweets(changed: (tweets: readonly TweetId[]) => void): () => void {
  return stored.watch((value, before) => {
    const known = new Set(parse(before).map(keyOf));
    const added = parse(value).filter((decision) => !known.has(keyOf(decision)));
    if (added.length > 0) changed(added.map(({ tweetId }) => tweetId));
  });
}

function keyOf({ tweetId, decidedAt }: DecidedTweet): string {
  return `${tweetId} ${decidedAt}`;
}

function parse(value: unknown): readonly DecidedTweet[] {
  return v.is(decided, value) ? value : [];
}
