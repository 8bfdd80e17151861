import type { TweetId } from './tweet';

/**
 * X's own page for writing a reply, prefilled: the way out when its composer did not take our text. The parameter is
 * `in_reply_to`; X ignores `in_reply_to_status_id` here.
 */
export function replyIntentLink(tweetId: TweetId, text: string): string {
  // Half an emoji, cut somewhere on the way, cannot be encoded: it becomes the replacement character.
  const parameters = { in_reply_to: tweetId, text: text.toWellFormed() };
  const query = Object.entries(parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `https://x.com/intent/post?${query.join('&')}`;
}
