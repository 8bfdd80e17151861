import { WAITING_RULES, type WaitingRule } from '../brand';
import type { TweetSighting } from '../sightings';
import { compareTweetIds, snowflakeTime } from '../snowflake';
import type { Handle, TweetId } from '../tweet';
import { WATCHED_PHRASE_LIMITS } from '../watched-phrase';

/**
 * Everything that all sightings of one tweet told. The truth that clocks are derived from: it only grows, and merging
 * is commutative, associative and idempotent, so neither order nor repetition of sightings matters.
 */
export interface SeenTweet {
  readonly tweetId: TweetId;
  readonly authorHandle: Handle;
  /** Milliseconds since the epoch. */
  readonly postedAt: number;
  /** First sighting, milliseconds since the epoch. */
  readonly seenAt: number;
  /** Latest of the sightings that pages told of, milliseconds since the epoch. */
  readonly lastSeenAt: number;
  /** When a page last proved that it was deleted, milliseconds since the epoch; null when none did. */
  readonly goneAt: number | null;
  readonly brandHandle: Handle;
  /** Why it waits for the brand; null for a tweet of the brand's own. */
  readonly rule: WaitingRule | null;
  /** The watched phrases that it names, in each spelling that the settings had. Sorted. */
  readonly watchedPhrases: readonly string[];
  readonly language: string | null;
  /** Tweets that stand in the same thread: the oldest ones seen there, and those it answers. Sorted. */
  readonly links: readonly TweetId[];
  /** The tweets it answers: one, unless the page misled us. Sorted. */
  readonly answers: readonly TweetId[];
  /** Accounts it answers, in lower case. Sorted. */
  readonly answersHandles: readonly Handle[];
  /** True when the agent posted it from this browser. */
  readonly sentHere: boolean;
  /** True for a customer's tweet that thanks. */
  readonly thanks: boolean;
}

/** A tweet of somebody who waits for the brand. */
export type CustomerTweet = SeenTweet & { readonly rule: WaitingRule };

export function isCustomerTweet(tweet: SeenTweet): tweet is CustomerTweet {
  return tweet.rule !== null;
}

/** When it was last proved that the tweet was deleted; null while it was not, or was seen again since: in doubt it stands. */
export function deletedAt({ goneAt, lastSeenAt }: SeenTweet): number | null {
  return goneAt !== null && goneAt > lastSeenAt ? goneAt : null;
}

/** The author's handle as a key: handles are case-insensitive on X. */
export function author(tweet: SeenTweet): Handle {
  return tweet.authorHandle.toLowerCase();
}

export function seenTweet(sighting: TweetSighting): SeenTweet {
  const { tweetId, authorHandle, brandHandle, rule, language, seenAt, sentHere, thanks } = sighting;
  const answers = sighting.answers === null ? [] : [sighting.answers];
  const thread = sighting.threadId === null ? [] : [sighting.threadId];
  return {
    tweetId,
    authorHandle,
    postedAt: snowflakeTime(tweetId) ?? sighting.postedAt,
    seenAt,
    lastSeenAt: seenAt,
    goneAt: null,
    brandHandle,
    rule,
    watchedPhrases: unionOfPhrases(sighting.watchedPhrases, []),
    language,
    links: union(thread, answers).filter((id) => id !== tweetId),
    answers: answers.filter((id) => id !== tweetId),
    answersHandles: union(
      sighting.answersHandles.map((handle) => handle.toLowerCase()),
      [],
    ),
    sentHere,
    thanks,
  };
}

/** What two sightings of the same tweet tell together. Where they contradict, a fixed order decides, never the clock. */
export function mergeSeenTweets(one: SeenTweet, other: SeenTweet): SeenTweet {
  const { rule, brandHandle } = compareClaims(one, other) <= 0 ? one : other;
  return {
    tweetId: one.tweetId,
    authorHandle: least(one.authorHandle, other.authorHandle),
    postedAt: Math.min(one.postedAt, other.postedAt),
    seenAt: Math.min(one.seenAt, other.seenAt),
    lastSeenAt: Math.max(one.lastSeenAt, other.lastSeenAt),
    goneAt:
      one.goneAt === null || other.goneAt === null
        ? (one.goneAt ?? other.goneAt)
        : Math.max(one.goneAt, other.goneAt),
    brandHandle,
    rule,
    watchedPhrases: unionOfPhrases(one.watchedPhrases, other.watchedPhrases),
    language:
      one.language === null || other.language === null
        ? (one.language ?? other.language)
        : least(one.language, other.language),
    links: union(one.links, other.links),
    answers: union(one.answers, other.answers),
    answersHandles: union(one.answersHandles, other.answersHandles),
    sentHere: one.sentHere || other.sentHere,
    thanks: one.thanks || other.thanks,
  };
}

/** Orders tweets as they were posted; ids decide within a millisecond. */
export function comparePosted(one: SeenTweet, other: SeenTweet): number {
  return one.postedAt - other.postedAt || compareTweetIds(one.tweetId, other.tweetId);
}

/** Surest claim first: that the brand wrote it, then why it waits. */
const CLAIMS: readonly (WaitingRule | null)[] = [null, ...WAITING_RULES];

function compareClaims(one: SeenTweet, other: SeenTweet): number {
  const difference = CLAIMS.indexOf(one.rule) - CLAIMS.indexOf(other.rule);
  return difference === 0 && one.brandHandle > other.brandHandle ? 1 : difference;
}

function least(one: string, other: string): string {
  return one < other ? one : other;
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])].sort();
}

/** Bounded, however often the settings change; those left out are always the same ones. */
function unionOfPhrases(one: readonly string[], other: readonly string[]): readonly string[] {
  return union(one, other).slice(0, WATCHED_PHRASE_LIMITS.phrases);
}
