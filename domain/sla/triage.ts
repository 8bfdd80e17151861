import type { Handle, TweetId } from '../tweet';
import type { SeenTweet } from './seen-tweet';

/** Why a customer's tweet needs no reply. */
export const NO_REPLY_REASONS = [
  'spam',
  'not-for-us',
  'answered-elsewhere',
  'thanks-only',
  'other',
] as const;

export type NoReplyReason = (typeof NO_REPLY_REASONS)[number];

/** What a tweet is, as the agent says; never inferred from its words. */
export const TRIAGE_TAGS = ['question', 'complaint', 'praise', 'other'] as const;

export type TriageTag = (typeof TRIAGE_TAGS)[number];

/** The shortest snooze on offer, milliseconds. */
export const SHORT_SNOOZE = 15 * 60_000;

/** Characters of a note. */
export const NOTE_LENGTH = 500;

/** What the agent decided about a wait. Moments: milliseconds since the epoch. */
export interface Triage {
  /** Nobody is reminded of it before; null while it is not put off. */
  readonly snoozedUntil: number | null;
  /** Null while a reply is needed. */
  readonly noReplyNeeded: NoReplyNeeded | null;
  /** The agent's own words; may be empty. */
  readonly note: string;
  readonly tags: readonly TriageTag[];
}

export interface NoReplyNeeded {
  readonly reason: NoReplyReason;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** True when its author was put among those who never wait with it, so that taking it back takes that back too. */
  readonly ignoresAuthor?: boolean | undefined;
}

/** A wait that nobody has decided anything about. */
export const UNTRIAGED: Triage = { snoozedUntil: null, noReplyNeeded: null, note: '', tags: [] };

/** A decision and what it is about. One a tweet: the whole of what is decided, so that a later one replaces it. */
export interface TriageDecision {
  /** The customer's tweet the wait began with, as far as known when it was decided. */
  readonly tweetId: TweetId;
  /** Time of the customer's last tweet then: one posted later asks for a new look. Milliseconds since the epoch. */
  readonly coversUntil: number;
  /** Milliseconds since the epoch. */
  readonly decidedAt: number;
  readonly triage: Triage;
}

/** What the agent says of the wait a tweet belongs to. */
export interface Judgement extends Pick<TriageDecision, 'tweetId' | 'coversUntil'> {
  /** False takes back that it needs no reply, for whatever reason. */
  readonly notForUs: boolean;
  /** See {@link NoReplyNeeded}. */
  readonly ignoresAuthor?: boolean | undefined;
}

/** Decisions by their tweet. */
export type TriageDecisions = ReadonlyMap<TweetId, TriageDecision>;

/** All that the agent decided about the tweets of a thread. */
export interface AgentDecisions {
  readonly triage: TriageDecisions;
  /** The tweets she tracks by hand. One whose only reason to wait that is waits no longer when it is not among them. */
  readonly tracked: ReadonlySet<TweetId>;
  /** The accounts she ignores, in lower case: of theirs, only what she tracks waits. What was answered stays so. */
  readonly ignored: ReadonlySet<Handle>;
}

export const UNDECIDED: AgentDecisions = {
  triage: new Map(),
  tracked: new Set(),
  ignored: new Set(),
};

/** True when the wait was none of ours: figures leave it out even where the brand answered all the same. */
export function isNotForUs({ noReplyNeeded }: Triage): boolean {
  return noReplyNeeded?.reason === 'not-for-us';
}

/**
 * The latest decision about any of these tweets. There are several where waits that were decided about apart turned out
 * to be one.
 */
export function latestDecision(
  tweets: readonly SeenTweet[],
  decisions: TriageDecisions,
): TriageDecision | null {
  const about = tweets
    .map(({ tweetId }) => decisions.get(tweetId))
    .filter((decision) => decision !== undefined);
  return about.toSorted((one, other) => one.decidedAt - other.decidedAt).at(-1) ?? null;
}

/** True when the wait had ended without a reply before the customer posted at `postedAt`. */
export function endsBefore(decision: TriageDecision | null, postedAt: number): boolean {
  return (
    (decision?.triage.noReplyNeeded ?? null) !== null && postedAt > (decision?.coversUntil ?? 0)
  );
}

/** What holds for a wait whose last tweet was posted at `lastTweetAt`: a customer who writes again ends the snooze. */
export function triageInForce(decision: TriageDecision | null, lastTweetAt: number): Triage {
  if (decision === null) return UNTRIAGED;
  const { triage, coversUntil } = decision;
  return lastTweetAt > coversUntil ? { ...triage, snoozedUntil: null } : triage;
}
