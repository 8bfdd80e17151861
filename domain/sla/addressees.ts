import type { Handle, TweetId } from '../tweet';
import { author, comparePosted, isCustomerTweet, type SeenTweet } from './seen-tweet';

/**
 * Whom each answer of the brand in a thread is for: customers' handles in lower case, by the answer's id.
 *
 * An answer is for the customers whose tweets it answers or whose handles it names; an answer that continues another
 * one is for the same customers. Where the page told neither, it is for the only customer who had written by then, if
 * there was only one: in a thread of several, guessing would stop somebody's clock wrongly. An answer to a tweet that is
 * not recorded is for its author, who does not wait, and never for the customer who does.
 */
export function findAddressees(
  tweets: readonly SeenTweet[],
): ReadonlyMap<TweetId, ReadonlySet<Handle>> {
  const seen = new Map(tweets.map((tweet) => [tweet.tweetId, tweet]));
  const brandHandles = new Set(tweets.filter((tweet) => !isCustomerTweet(tweet)).map(author));
  const addressees = new Map<TweetId, ReadonlySet<Handle>>();
  const customers = new Set<Handle>();

  for (const tweet of tweets.toSorted(comparePosted)) {
    if (isCustomerTweet(tweet)) {
      customers.add(author(tweet));
      continue;
    }
    const named = tweet.answersHandles.filter((handle) => !brandHandles.has(handle));
    const answered = tweet.answers
      .map((id) => seen.get(id))
      .filter((found) => found !== undefined)
      .filter((found) => comparePosted(found, tweet) < 0);
    const shown = answered.flatMap((found) =>
      isCustomerTweet(found) ? [author(found)] : [...(addressees.get(found.tweetId) ?? [])],
    );
    const isShown = named.length > 0 || tweet.answers.length > 0;
    const guessed = !isShown && customers.size === 1 ? customers : [];
    addressees.set(tweet.tweetId, new Set([...named, ...shown, ...guessed]));
  }
  return addressees;
}
