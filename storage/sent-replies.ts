import { storage } from '#imports';
import * as v from 'valibot';
import { isSnowflakeShaped } from '@/domain/snowflake';
import { keptTraces, MOST_TRACES, type SentReplyTrace } from '@/domain/replies/sent-replies';

/** More pairs of words than X's longest post has. */
const MOST_SHINGLES = 25_000;

const trace = v.object({
  tweetId: v.pipe(v.string(), v.check(isSnowflakeShaped)),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  shingles: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(MOST_SHINGLES)),
});

const stored = storage.defineItem<unknown>('local:sent-replies', { fallback: null });

/** The traces there are, in no order; what cannot be read is left out. */
export async function readSentReplies(): Promise<readonly SentReplyTrace[]> {
  const value = await stored.getValue();
  return parse(value);
}

/** Stores the traces in place of those before. */
export async function writeSentReplies(traces: readonly SentReplyTrace[]): Promise<void> {
  await stored.setValue(traces.slice(-MOST_TRACES));
}

/** Removes the traces that may no longer be kept at `now` for `days`. */
export async function removeOldSentReplies(now: number, days: number): Promise<void> {
  const traces = await readSentReplies();
  const kept = keptTraces(traces, now, days);
  if (kept.length < traces.length) await writeSentReplies(kept);
}

/** Calls back with each later change, of other tabs too; returns the function that ends it. */
export function watchSentReplies(changed: (traces: readonly SentReplyTrace[]) => void): () => void {
  return stored.watch((value) => changed(parse(value)));
}

/** Part of deleting everything. */
export async function forgetSentReplies(): Promise<void> {
  await stored.removeValue();
}

function parse(value: unknown): readonly SentReplyTrace[] {
  return Array.isArray(value) ? value.filter((entry) => v.is(trace, entry)) : [];
}
