import type { Handle, TweetId } from './tweet';
import type { WaitingRule } from './brand';

/**
 * What the page showed of one tweet that matters to the SLA clocks. No text and no name: the clocks do not need them,
 * so they never leave the page.
 */
export interface TweetSighting {
  readonly tweetId: TweetId;
  readonly authorHandle: Handle;
  /** Milliseconds since the epoch: from the id, or from X's `datetime` for ids older than snowflakes. */
  readonly postedAt: number;
  /** When this browser first showed it, milliseconds since the epoch. */
  readonly seenAt: number;
  /** The brand account it concerns: the one mentioned or answered, or the one that wrote it. */
  readonly brandHandle: Handle;
  /** `customer`: waits for the brand by `rule`. `brand`: an answer of the brand's own. */
  readonly role: 'customer' | 'brand';
  /** Why it waits; null for a brand's own tweet. */
  readonly rule: WaitingRule | null;
  /** X's language tag, or null. */
  readonly language: string | null;
  /** Oldest tweet id of the thread it was shown in; null when it was shown alone, in a timeline. */
  readonly threadId: TweetId | null;
  /** The tweet it answers, when the page showed that beyond doubt. */
  readonly answers: TweetId | null;
  /** Handles of its "Replying to" line and, for a brand's tweet, of the mentions that open its text. */
  readonly answersHandles: readonly Handle[];
  /** True when the agent posted it from this browser (own press of Post, confirmed by X). */
  readonly sentHere: boolean;
}
