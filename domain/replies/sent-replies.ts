import { redact, scan } from '../sensitive-data';
import type { TweetId } from '../tweet';
import { NEAR_DUPLICATE, shingles, similarity } from './near-duplicates';

/**
 * What is kept of a public reply the agent posted: enough to notice that another one says nearly the same, and where she can
 * read it again. Never its words.
 */
export interface SentReplyTrace {
  readonly tweetId: TweetId;
  /** When it was posted, milliseconds since the epoch. */
  readonly at: number;
  /** 32-bit hashes of its pairs of words, without the personal data in it: that could be guessed back from them. */
  readonly shingles: readonly number[];
}

/** The longest memory that is useful: older replies are nobody's duplicates. */
export const MOST_TRACES = 50;

/** Shorter texts are alike by chance: "Thank you!" may be said twice. In pairs of words. */
const FEWEST_SHINGLES = 5;

const DAY = 24 * 60 * 60_000;

export function traceOf(tweetId: TweetId, at: number, text: string): SentReplyTrace {
  return { tweetId, at, shingles: [...shinglesOf(text)] };
}

/** The traces that may be kept at `now` for `days` (none for 0), newest last. */
export function keptTraces(
  traces: readonly SentReplyTrace[],
  now: number,
  days: number,
): readonly SentReplyTrace[] {
  return traces
    .filter(({ at }) => at > now - days * DAY)
    .toSorted((one, other) => one.at - other.at)
    .slice(-MOST_TRACES);
}

/** The reply that a draft nearly repeats, the most similar one; null when there is none. */
export function duplicateOf(
  traces: readonly SentReplyTrace[],
  draft: string,
): SentReplyTrace | null {
  const wanted = shinglesOf(draft);
  if (wanted.size < FEWEST_SHINGLES) return null;
  const [nearest] = traces
    .map((trace) => ({ trace, near: similarity(wanted, new Set(trace.shingles)) }))
    .filter(({ near }) => near >= NEAR_DUPLICATE)
    .sort((one, other) => other.near - one.near || other.trace.at - one.trace.at);
  return nearest?.trace ?? null;
}

function shinglesOf(text: string): ReadonlySet<number> {
  const found = scan(text, { language: null, ignore: [] });
  const shown = found.filter(({ asked }) => !asked);
  return shingles(redact(text, shown));
}
