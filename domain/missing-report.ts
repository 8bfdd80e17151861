import type { Handle, TweetId } from './tweet';

/** What a page proved of a tweet that is not there any more. Told again by every page that shows it, in any order. */
export interface MissingReport {
  /** The missing tweet, or the one that stands right below its place and answers it. */
  readonly tweetId: TweetId;
  readonly place: 'own-page' | 'above';
  /** Milliseconds since the epoch. */
  readonly at: number;
  /**
   * Whose tweets the page shows. X draws the same row for deleted tweets and for those of somebody who blocked the agent;
   * whose tweets can be read has not.
   */
  readonly shownAuthors: readonly Handle[];
}
