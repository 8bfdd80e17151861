import { storage } from '#imports';
import * as v from 'valibot';
import { isSnowflakeShaped } from '@/domain/snowflake';
import type { TweetId } from '@/domain/tweet';

/**
 * The tweets the agent tracks by hand, for pages that cannot read the database: they have no other way to know which of
 * the tweets they show those are. A copy: the database is the truth, and the background writes it anew at each start.
 */
const stored = storage.defineItem<unknown>('local:tracked-tweets', { fallback: null });

const ids = v.array(v.pipe(v.string(), v.check(isSnowflakeShaped)));

/** What is tracked; nothing where that cannot be read. */
export async function readTrackedTweets(): Promise<ReadonlySet<TweetId>> {
  return parse(await stored.getValue().catch(() => null));
}

/** Puts `tracked` in the place of what was there. */
export async function writeTrackedTweets(tracked: readonly TweetId[]): Promise<void> {
  const known = await stored.getValue();
  if (tracked.length === 0) await stored.removeValue();
  else if (JSON.stringify(known) !== JSON.stringify(tracked)) await stored.setValue(tracked);
}

/** Calls back with each later change; returns the function that ends it. */
export function watchTrackedTweets(changed: (tracked: ReadonlySet<TweetId>) => void): () => void {
  return stored.watch((value) => changed(parse(value)));
}

function parse(value: unknown): ReadonlySet<TweetId> {
  return new Set(v.is(ids, value) ? value : []);
}
