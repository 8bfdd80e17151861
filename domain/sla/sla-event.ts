import type { WaitingRule } from '../brand';
import type { Handle, TweetId } from '../tweet';
import type { Span } from './open-spans';
import type { Triage } from './triage';

/** Which clock: the first answer of a conversation, or a later one. */
export type SlaMetric = 'first-response' | 'next-response';

/**
 * One wait of one customer, from the oldest unanswered tweet to the brand's answer. The record holds moments only; what
 * they mean now is computed by `slaStatus(event, now)`, so a sleeping worker can miss nothing.
 */
export interface SlaEvent {
  /** `<conversationId>:<tweetId>` of the tweet that started the clock. */
  readonly id: string;
  readonly conversationId: string;
  readonly metric: SlaMetric;
  /** The customer's tweet that started the clock. */
  readonly tweetId: TweetId;
  readonly brandHandle: Handle;
  readonly customerHandle: Handle;
  readonly rule: WaitingRule;
  /** See `SeenTweet`; those of the tweet that started the clock. */
  readonly watchedPhrases: readonly string[];
  readonly language: string | null;
  /** The tweet's own time, never first-seen. All moments: milliseconds since the epoch. */
  readonly startedAt: number;
  /** The customer's latest tweet of this wait. */
  readonly lastTweetAt: number;
  /** When this browser first showed the tweet: time to see = firstSeenAt − startedAt. */
  readonly firstSeenAt: number;
  /**
   * The open hours up to the deadline, in order; their lengths add up to the target. Kept so that the time left can be
   * computed where calendars are not known. Begins later than `startedAt` when the customer wrote outside hours.
   */
  readonly openTime: readonly Span[];
  readonly atRiskAt: number;
  readonly dueAt: number;
  /** The answer's own time, or null while the customer waits. */
  readonly metAt: number | null;
  /** How much of the time until the answer was open, milliseconds; null while the customer waits. */
  readonly businessResponseMs: number | null;
  /** The answer, or null while the customer waits. */
  readonly metBy: TweetId | null;
  /** True when the agent answered from this browser; false for a colleague's answer seen in the thread. */
  readonly metHere: boolean;
  /** When the customer was found to have deleted all of it without an answer; null while something stands. */
  readonly withdrawnAt: number | null;
  /** When the deadline was missed (= dueAt): set by a late answer, or once the agent knows of it; else null. */
  readonly breachedAt: number | null;
  /** When it became at risk (= atRiskAt), once the agent knows of it; null again when it is known to be overdue. */
  readonly warnedAt: number | null;
  /** `<policyId>@<version>` the deadline was computed with. */
  readonly policy: string;
  /** What the agent decided about it. */
  readonly triage: Triage;
}

/** The wait that each customer's tweet of some threads belongs to, by the tweet's id. */
export type ClocksByTweet = Readonly<Record<TweetId, SlaEvent>>;

export type SlaState =
  'on-track' | 'at-risk' | 'overdue' | 'met' | 'met-late' | 'no-reply-needed' | 'withdrawn';
