import { sameHandle, type Handle, type TweetId } from './tweet';

/** What the agent answers for. */
export interface Brand {
  /** Handles of the brand's accounts; never empty when an account is known. */
  readonly handles: readonly Handle[];
  /** Phrases that name the brand without its handle ("Lumen Parcel"); matched as whole words, any case. */
  readonly watchedPhrases: readonly string[];
  /** Accounts that never wait for an answer. */
  readonly ignoredHandles: readonly Handle[];
  /** Tweets that wait because the agent said so. */
  readonly trackedTweets: ReadonlySet<TweetId>;
}

export function isBrandHandle(brand: Brand, handle: Handle): boolean {
  return brand.handles.some((own) => sameHandle(own, handle));
}

/** Why a tweet waits for the brand's answer, surest reason first; `tracked`: the agent said so. */
export const WAITING_RULES = ['mention', 'answers-brand', 'watched-phrase', 'tracked'] as const;

export type WaitingRule = (typeof WAITING_RULES)[number];
