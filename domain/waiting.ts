import { isBrandHandle, type Brand, type WaitingRule } from './brand';
import { sameHandle, type Handle, type Tweet, type TweetId } from './tweet';
import { namesPhrase } from './watched-phrase';

/** The part of the agent's settings that says what the brand is. */
export interface BrandSettings {
  readonly brandHandles: readonly Handle[];
  readonly watchedPhrases: readonly string[];
  readonly ignoredHandles: readonly Handle[];
}

/**
 * The brand answered for: the accounts in the settings, or else the signed-in one (null while unknown). `trackedTweets`:
 * what the agent tracks by hand.
 */
export function brandFor(
  settings: BrandSettings,
  account: Handle | null,
  trackedTweets: ReadonlySet<TweetId>,
): Brand {
  const signedIn = account === null ? [] : [account];
  return {
    handles: settings.brandHandles.length > 0 ? settings.brandHandles : signedIn,
    watchedPhrases: settings.watchedPhrases,
    ignoredHandles: settings.ignoredHandles,
    trackedTweets,
  };
}

/**
 * Why a tweet waits for the brand's answer, or null when it doesn't. `answersAuthor` is the author of the tweet it
 * answers, when the thread showed it.
 */
export function waitingRule(
  tweet: Tweet,
  brand: Brand,
  thread: { readonly answersAuthor: Handle | null },
): WaitingRule | null {
  if (tweet.promoted || brand.handles.length === 0) return null;
  if (isBrandHandle(brand, tweet.authorHandle)) return null;
  const shown = isIgnored(brand, tweet.authorHandle) ? null : shownRule(tweet, brand, thread);
  return shown ?? (brand.trackedTweets.has(tweet.id) ? 'tracked' : null);
}

/** True for an account that never waits, unless the agent tracks one of its tweets by hand. */
export function isIgnored({ ignoredHandles }: Brand, handle: Handle): boolean {
  return ignoredHandles.some((ignored) => sameHandle(ignored, handle));
}

/** The reason that the tweet itself shows. */
function shownRule(
  tweet: Tweet,
  brand: Brand,
  thread: { readonly answersAuthor: Handle | null },
): WaitingRule | null {
  if (tweet.mentions.some((mention) => isBrandHandle(brand, mention))) return 'mention';
  if (answersBrand(tweet, brand, thread.answersAuthor)) return 'answers-brand';
  if (brand.watchedPhrases.some((phrase) => namesPhrase(tweet.text, phrase)))
    return 'watched-phrase';
  return null;
}

/**
 * X repeats every handle of a thread in "Replying to", so in a thread between others the brand's handle there means
 * nothing. Without the thread, only a line that names the brand alone is beyond doubt.
 */
function answersBrand(tweet: Tweet, brand: Brand, answersAuthor: Handle | null): boolean {
  if (answersAuthor !== null) return isBrandHandle(brand, answersAuthor);
  return (
    tweet.replyingTo.length > 0 && tweet.replyingTo.every((handle) => isBrandHandle(brand, handle))
  );
}
