import { sameHandle, type Handle } from './tweet';

/** What the agent answers for. */
export interface Brand {
  /** Handles of the brand's accounts; never empty when an account is known. */
  readonly handles: readonly Handle[];
  /** Phrases that name the brand without its handle ("Lumen Parcel"); matched as whole words, any case. */
  readonly watchedPhrases: readonly string[];
  /** Accounts that never wait for an answer. */
  readonly ignoredHandles: readonly Handle[];
}

export function isBrandHandle(brand: Brand, handle: Handle): boolean {
  return brand.handles.some((own) => sameHandle(own, handle));
}

/** Why a tweet waits for the brand's answer. */
export type WaitingRule = 'mention' | 'answers-brand' | 'watched-phrase';
